import { durationValue, moveDay } from './duration.ts'
import type { DurationExpression } from './expression.ts'
import type { InForce } from './in-force.ts'
import { type Days, daysOf, periodAt } from './period.ts'
import { resolveCalendar } from './resolve-calendar.ts'
import type { Resolved } from './resolved.ts'

/** A length of time, with its days where a date or the day of publication bounds it. */
export const resolveDuration = (
  expression: DurationExpression,
  cue: 'past' | 'future' | undefined,
  publishedOn: number | undefined,
  inForce: InForce,
): Resolved => {
  const { parts, toward } = expression
  const value = durationValue(parts)
  const bound = expression.until ?? expression.since ?? expression.of
  if (bound) {
    const lean = expression.until ? (cue ?? 'past') : cue
    const found = resolveCalendar(bound, lean, publishedOn, inForce)
    const days = boundDays(expression, daysOf(found.period))
    return {
      type: 'DURATION',
      value,
      days,
      basis: found.basis,
      anchor: found.anchor,
    }
  }
  const days = toward && publishedOn !== undefined ? trailing(publishedOn, parts, toward) : undefined
  return days
    ? { type: 'DURATION', value, days, basis: 'resolved', anchor: 'publishedAt' }
    : { type: 'DURATION', value, days: undefined, basis: 'stated', anchor: undefined }
}

/** The days of a duration that ends, begins or lies where a date says. */
const boundDays = (
  { parts, until, since, toward }: DurationExpression,
  bound: Days | undefined,
): Days | undefined => {
  if (!bound) return undefined
  if (until || (!since && toward === 'past')) {
    const start = moveDay(bound.end, parts, -1)
    return start === undefined ? undefined : { start, end: bound.end }
  }
  const end = moveDay(bound.start, parts, 1)
  return end === undefined ? undefined : { start: bound.start, end }
}

/** The last ten years to 13 February 2026 begin on 13 February 2016; the next three days begin tomorrow. */
const trailing = (
  publishedOn: number,
  parts: DurationExpression['parts'],
  toward: 'past' | 'future',
): Days | undefined => {
  const [first] = parts
  // The past two quarters are the two that have ended; years, months and days trail from the day itself.
  if (parts.length === 1 && first?.unit === 'quarter' && first.count !== undefined) {
    const running = daysOf(periodAt('quarter', publishedOn))
    const edge = toward === 'past' ? running?.start : running?.end
    const other = edge === undefined ? undefined : moveDay(edge, parts, toward === 'past' ? -1 : 1)
    if (edge !== undefined && other !== undefined)
      return toward === 'past' ? { start: other, end: edge } : { start: edge, end: other }
  }
  const from = toward === 'past' ? publishedOn : publishedOn + 1
  const far = moveDay(from, parts, toward === 'past' ? -1 : 1)
  if (far === undefined) return undefined
  return toward === 'past' ? { start: far, end: from } : { start: from, end: far }
}
