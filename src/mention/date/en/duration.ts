import type { Mod } from '../../../model/values.ts'
import type { CalendarExpression, DurationPart, DurationUnit, Expression } from '../expression.ts'
import { readCalendar } from './calendar.ts'
import { nextWord, readCount, skipGap, wordBefore } from './word.ts'

interface TimeReading {
  readonly end: number
  readonly expression: Expression
  readonly mod?: Mod
}

interface PartsReading {
  readonly end: number
  readonly parts: readonly DurationPart[]
}

export const counted: readonly string[] = [
  'second',
  'minute',
  'hour',
  'day',
  'trading-day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
]

export const isCounted = (unit: string): unit is DurationUnit => counted.includes(unit)

/** `10-year`, `four straight months`, `1 hour and 30 minutes`, `2 years 1 month 21 days`, `a few weeks`. */
export const readParts = (text: string, at: number, limit: number): PartsReading | undefined => {
  const parts: DurationPart[] = []
  let [end, next] = [at, at]
  while (parts.length < 4) {
    const count = readCount(text, next, limit)
    let unit = count && nextWord(text, count.end, limit)
    while (unit && (unit.word.is === 'straight' || unit.word.is === 'full' || unit.word.is === 'fiscal'))
      unit = nextWord(text, unit.end, limit)
    if (!count || unit?.word.is !== 'unit' || !isCounted(unit.word.unit)) break
    if (unit.word.unit === 'half' || (unit.word.unit === 'quarter' && !unit.word.plural && count.count !== 1))
      break
    if (count.width === 4 && parts.length === 0) break
    const { unit: name } = unit.word
    if (parts.length > 0 && order.indexOf(name) >= order.indexOf((parts.at(-1) as DurationPart).unit)) break
    parts.push({ ...(count.count !== undefined && { count: count.count }), unit: name })
    end = unit.end
    const and = skipGap(text, text[end] === ',' ? end + 1 : end, limit)
    next = text.startsWith('and ', and) ? and + 4 : and
    if (next === end) break
  }
  const [first] = parts
  // 1-1/2 years: eighteen months.
  if (
    parts.length === 1 &&
    first?.unit === 'year' &&
    first.count !== undefined &&
    first.count * 12 === Math.round(first.count * 12) &&
    !Number.isInteger(first.count)
  )
    return { end, parts: [{ count: first.count * 12, unit: 'month' }] }
  return parts.length > 0 ? { end, parts } : undefined
}

const order: readonly string[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
]

/** What a duration is in its place: a distance with ago, earlier or later behind it, else a span; ages are none. */
export const asTime = (
  text: string,
  start: number,
  { end, parts }: PartsReading,
  limit: number,
  from: number,
): TimeReading | undefined => {
  if (/^[ -]old\b/.test(text.slice(end, end + 5)) || text.startsWith(' of age', end)) return undefined
  if (end > start && parts[0]?.unit === 'quarter' && parts[0].count === 1) return undefined
  // three-quarters of funds: parts of a whole.
  if (parts[0]?.unit === 'quarter' && /-quarters$/i.test(text.slice(start, end))) return undefined
  const known = parts.every(({ count }) => count !== undefined)
  const away = known ? readAway(text, end, limit) : undefined
  const [first] = parts
  if (away && first) {
    // "8 minutes ago" is a clock's matter.
    if (first.unit === 'hour' || first.unit === 'minute' || first.unit === 'second') return undefined
    const one = parts.length === 1 && first.count === 1 && first.unit !== 'day' && first.unit !== 'week'
    const origin = away.from === 'publication' && one ? 'period' : away.from
    return {
      end: away.end,
      expression: {
        form: 'distance',
        sign: away.sign,
        parts,
        from: origin,
        ...(away.base && { base: away.base }),
      },
    }
  }
  const before = wordBefore(text, start, from)
  if (before === 'in' && known && isAhead(text, start, from))
    return { end, expression: { form: 'distance', sign: 1, parts, from: 'publication' } }
  return { end, expression: { form: 'duration', parts }, ...bounded(text, end, parts, limit) }
}

/** The three months to 31 August, two weeks starting May 20th, the first nine months of the year. */
const bounded = (
  text: string,
  end: number,
  parts: readonly DurationPart[],
  limit: number,
): { readonly end: number; readonly expression: Expression } | undefined => {
  const bound = readBound(text, end, limit)
  return bound && { end: bound.end, expression: { form: 'duration', parts, [bound.side]: bound.expression } }
}

/** "will be redeemed in five years", not "its first loss in six years". */
const isAhead = (text: string, start: number, from: number): boolean => {
  const before = text.slice(Math.max(from, start - 60), start)
  return (
    /\b(will|would|'ll|shall|be back|expects?|expected|due|plans?|matures?|maturing|want|schedule|loan|or)\b/.test(
      before,
    ) && !/\b(first|lowest|highest|biggest|worst|best|largest|smallest|time)\b/.test(before)
  )
}

interface Away {
  readonly end: number
  readonly sign: 1 | -1
  readonly from: 'publication' | 'period' | 'day'
  readonly base?: CalendarExpression
}

export const readAway = (text: string, at: number, limit: number): Away | undefined => {
  const token = nextWord(text, at, limit)
  if (token?.word.is === 'away') {
    const { sign, from } = token.word
    if (from === 'period' && text.startsWith('before', token.start)) {
      const base = readBase(text, token.end, limit)
      return base && { end: base.end, sign, from, base: base.expression }
    }
    return { end: token.end, sign, from }
  }
  if (token?.word.is === 'within') {
    const word = text.slice(token.start, token.end).toLowerCase()
    if (word === 'earlier') return { end: token.end, sign: -1, from: 'period' }
    if (word === 'later') return { end: token.end, sign: 1, from: 'day' }
    return undefined
  }
  const next = skipGap(text, at, limit)
  if (next === at) return undefined
  const after = text.startsWith('after ', next) ? 6 : text.startsWith('from ', next) ? 5 : 0
  if (after === 0) return undefined
  const base = readBase(text, next + after - 1, limit)
  return base && { end: base.end, sign: 1, from: 'day', base: base.expression }
}

/** Only a day can be counted from here: two days before yesterday, three weeks after January 15th. */
const readBase = (
  text: string,
  at: number,
  limit: number,
): { readonly end: number; readonly expression: CalendarExpression } | undefined => {
  const start = skipGap(text, at, limit)
  const found = start > at ? readCalendar(text, start, limit, start) : undefined
  return found && !found.to && found.expression.printed.unit === 'day' ? found : undefined
}

interface Bound {
  readonly end: number
  readonly side: 'until' | 'since' | 'of'
  readonly expression: CalendarExpression
}

/** What bounds a duration behind it: to 31 August, through September, ended March 31, starting May 20th. */
export const readBound = (text: string, at: number, limit: number): Bound | undefined => {
  const next = skipGap(text, at, limit)
  if (next === at) return undefined
  const word = boundWords.find(([each]) => text.startsWith(each, next))
  if (!word) return undefined
  const start = next + word[0].length
  const found = readCalendar(text, start, limit, next)
  if (!found || found.to) return undefined
  const { printed, shift } = found.expression
  if (word[1] === 'of')
    return printed.unit === 'year' || (shift && printed.unit === 'month')
      ? { end: found.end, side: 'of', expression: found.expression }
      : undefined
  return printed.unit === 'day' || (printed.unit === 'month' && word[1] === 'until')
    ? { end: found.end, side: word[1], expression: found.expression }
    : undefined
}

/** The same behind "the week", which names its first day too: the week of February 2. */
export const readWeekBound = (text: string, at: number, limit: number): Bound | undefined => {
  const bound = readBound(text, at, limit)
  if (bound || !text.startsWith(' of ', at))
    return bound && bound.side !== 'of' && bound.expression.printed.unit === 'day' ? bound : undefined
  const found = readCalendar(text, at + 4, limit, at)
  const day = found && !found.to && found.expression.printed.unit === 'day'
  return day && found.expression.printed.day !== undefined
    ? { end: found.end, side: 'since', expression: found.expression }
    : undefined
}

const boundWords: readonly (readonly [string, Bound['side']])[] = [
  ['to the end of ', 'until'],
  ['to ', 'until'],
  ['through ', 'until'],
  ['ended on ', 'until'],
  ['ending on ', 'until'],
  ['ended ', 'until'],
  ['ending ', 'until'],
  ['until ', 'until'],
  ['starting from ', 'since'],
  ['starting on ', 'since'],
  ['starting ', 'since'],
  ['beginning on ', 'since'],
  ['beginning ', 'since'],
  ['of ', 'of'],
]
