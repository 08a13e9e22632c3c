import type { Basis } from '../../model/values.ts'
import { toCalendarDate, toIsoDate } from './calendar.ts'
import { moveDay } from './duration.ts'
import type {
  DistanceExpression,
  DurationExpression,
  DurationUnit,
  IntervalExpression,
  Reading,
  SameExpression,
} from './expression.ts'
import { type AnchoredDay, createInForce, type InForce, type Stretch, stretchOver } from './in-force.ts'
import { nearestPeriod } from './nearest.ts'
import {
  copyPeriod,
  createPeriod,
  type Days,
  daysOf,
  inYear,
  moveYears,
  type Period,
  type PeriodUnit,
  periodAt,
  shiftPeriod,
  timexValue,
} from './period.ts'
import { completed, resolveCalendar } from './resolve-calendar.ts'
import { resolveDuration } from './resolve-duration.ts'
import type { Resolved } from './resolved.ts'

export interface Resolver {
  /** Resolves the next reading, in reading order, against what is in force, and puts itself in force. */
  resolve(reading: Reading): Resolved
  /** A caption's own date anchors the caption and nothing after it. */
  enterCaption(): void
  leaveCaption(): void
}

/** Resolves an article's readings from left to right; `publishedOn` is a day number. */
export const createResolver = (publishedOn: number | undefined): Resolver => {
  const inForce = createInForce(publishedOn)
  return {
    resolve: (reading) => resolveReading(reading, publishedOn, inForce),
    enterCaption: inForce.save,
    leaveCaption: inForce.restore,
  }
}

const resolveReading = (reading: Reading, publishedOn: number | undefined, inForce: InForce): Resolved => {
  const { expression } = reading
  switch (expression.form) {
    case 'calendar': {
      const found = resolveCalendar(expression, reading.cue, publishedOn, inForce)
      inForce.note(reading, found.period, idOf(reading))
      return asDate(stretchOver(found.period, undefined), found.basis, found.anchor)
    }
    case 'interval': {
      const stretch = resolveInterval(expression, reading.cue, publishedOn, inForce)
      if (!reading.aside) inForce.setPeriod(stretch, idOf(reading))
      const relative =
        expression.from.shift ||
        expression.to.shift ||
        (expression.from.printed.year ?? expression.to.printed.year) === undefined
      return publishedOn !== undefined && relative
        ? asDate(stretch, 'resolved', 'publishedAt')
        : asDate(stretch, 'stated', undefined)
    }
    case 'distance':
      return resolveDistance(expression, publishedOn, inForce)
    case 'same':
      return resolveSame(expression, publishedOn, inForce)
    case 'duration': {
      const found = resolveDuration(expression, reading.cue, publishedOn, inForce)
      if (found.days && !reading.aside) inForce.setPeriod(stretchOf(expression, found), idOf(reading))
      return found
    }
    case 'to-date': {
      if (publishedOn === undefined)
        return asDate(stretchOver(createPeriod(expression.unit), undefined), 'stated', undefined)
      const whole = periodAt(expression.unit, publishedOn)
      const start = daysOf(whole)?.start ?? publishedOn
      const stretch = stretchOver(periodAt('day', start), periodAt('day', publishedOn))
      inForce.setPeriod(stretch, idOf(reading))
      return asDate(stretch, 'resolved', 'publishedAt')
    }
    case 'set':
      return { type: 'SET', value: expression.value, days: undefined, basis: 'stated', anchor: undefined }
  }
}

/** The three months to 31 August are the days themselves: the same period of last year is 1 June to 31 August. */
const stretchOf = ({ toward }: DurationExpression, { value, days }: Resolved): Stretch =>
  toward || !days
    ? { from: undefined, to: undefined, duration: value, days }
    : stretchOver(periodAt('day', days.start), periodAt('day', days.end - 1))

/** The id of the mention it becomes. */
const idOf = ({ start, end }: Reading): string => `date@${start}-${end}`

const asDate = (stretch: Stretch, basis: Basis, anchor: string | undefined): Resolved => {
  return {
    type: stretch.duration === undefined ? 'DATE' : 'DURATION',
    value: valueOfStretch(stretch),
    days: daysOfStretch(stretch),
    basis,
    anchor,
  }
}

const valueOfStretch = ({ from, to, duration }: Stretch): string =>
  duration ?? (from ? (to ? `${timexValue(from)}/${timexValue(to)}` : timexValue(from)) : 'XXXX')

const daysOfStretch = ({ from, to, days }: Stretch): Days | undefined => {
  if (days) return days
  const first = from && daysOf(from)
  const last = to ? daysOf(to) : first
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : undefined
}

const resolveInterval = (
  { from, to }: IntervalExpression,
  cue: 'past' | 'future' | undefined,
  publishedOn: number | undefined,
  inForce: InForce,
): Stretch => {
  // Jan–Feb 2017: the year stands at the end and holds for both.
  if (!from.shift && from.printed.year === undefined && !to.shift && to.printed.year !== undefined) {
    const last = completed(to.printed)
    const first = inYear(from.printed, last.year)
    if (first.unit === 'day' && first.month === undefined && last.month !== undefined) {
      first.month = last.month
      return stretchOver(first, last)
    }
    return stretchOver(startOf(first) > startOf(last) ? moveYears(first, -1) : first, last)
  }
  const first = resolveCalendar(from, cue, publishedOn, inForce).period
  if (to.shift || to.printed.year !== undefined || to.lean)
    return stretchOver(first, resolveCalendar(to, cue, publishedOn, inForce).period)
  // From Sept. 14 to Thursday: the weekday before publication, when it lies behind the beginning.
  if (to.printed.weekday !== undefined && to.printed.day === undefined && publishedOn !== undefined) {
    const last = nearestPeriod(to.printed, publishedOn, cue, false)
    if (startOf(last) > startOf(first)) return stretchOver(first, last)
  }
  // 2017년 11월부터 2월까지: what the end leaves out it takes from the beginning, and goes on from there.
  const end = copyPeriod(to.printed)
  end.year ??= first.year
  if (end.unit === 'day') end.month ??= first.month
  if (first.fiscal) end.fiscal ??= true
  let last: Period = completed(end)
  if (last.unit === 'day' && last.day === undefined) {
    const start = daysOf(first)?.start
    return start === undefined
      ? stretchOver(first, to.printed)
      : stretchOver(first, nearestPeriod(to.printed, start, 'future', true))
  }
  if (startOf(last) < startOf(first))
    last = to.printed.month === undefined && last.unit === 'day' ? nextMonth(last) : moveYears(last, 1)
  return stretchOver(first, last)
}

const startOf = (period: Period): number => daysOf(period)?.start ?? period.quarter ?? 0

const nextMonth = (day: Period): Period => {
  const next = copyPeriod(day.month === 12 ? moveYears(day, 1) : day)
  next.month = day.month === 12 ? 1 : (day.month ?? 0) + 1
  return next
}

const resolveDistance = (
  { sign, parts, from, base }: DistanceExpression,
  publishedOn: number | undefined,
  inForce: InForce,
): Resolved => {
  const [first] = parts
  // 1년 전, a year earlier: the period the figures are about, a year back, as fine as it was.
  if (!base && from === 'period' && parts.length === 1 && first?.unit === 'year' && first.count === 1) {
    const same = inForce.period()
    if (same?.stretch.from) return asDate(moveStretch(same.stretch, sign), 'resolved', same.anchor)
  }
  const fine = base || parts.length > 1 ? 'day' : unitOfDistance(first?.unit ?? 'day')
  const origin = base
    ? {
        day: daysOf(resolveCalendar(base, undefined, publishedOn, inForce).period)?.start,
        anchor: 'publishedAt',
      }
    : from === 'publication'
      ? { day: publishedOn, anchor: 'publishedAt' }
      : from === 'period' && fine !== 'day'
        ? originInForce(fine, publishedOn, inForce)
        : inForce.day()
  const day = origin.day === undefined ? undefined : moveDay(origin.day, parts, sign)
  if (day === undefined) return undated(timexValue({ unit: fine }))
  return asDate(stretchOver(periodAt(fine, day), undefined), 'resolved', origin.anchor)
}

/** What keeps its X's. */
const undated = (value: string): Resolved => ({
  type: 'DATE',
  value,
  days: undefined,
  basis: 'stated',
  anchor: undefined,
})

const originInForce = (unit: PeriodUnit, publishedOn: number | undefined, inForce: InForce): AnchoredDay => {
  const found = inForce.periodOf(unit)
  const start = found?.period && daysOf(found.period)?.start
  return start === undefined
    ? { day: publishedOn, anchor: 'publishedAt' }
    : { day: start, anchor: found?.anchor }
}

const unitOfDistance = (unit: DurationUnit): PeriodUnit => {
  switch (unit) {
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
      return unit
    case 'decade':
      return 'year'
    default:
      return 'day'
  }
}

const moveStretch = ({ from, to }: Stretch, years: number): Stretch => ({
  from: from && moveYears(from, years),
  to: to && moveYears(to, years),
  duration: undefined,
  days: undefined,
})

const resolveSame = (
  { back, step = 0, year, yearShift, unit }: SameExpression,
  publishedOn: number | undefined,
  inForce: InForce,
): Resolved => {
  const held = unit ? inForce.stretchOf(unit) : inForce.period()
  const running = publishedOn === undefined ? undefined : toCalendarDate(publishedOn).year
  const wanted = year ?? (running !== undefined && yearShift !== undefined ? running + yearShift : undefined)
  if (!held) {
    const guess = wanted ?? (running !== undefined && back !== 0 ? running - back : undefined)
    return guess === undefined
      ? undated('XXXX')
      : asDate(
          stretchOver(inYear(createPeriod('year'), guess), undefined),
          year === undefined ? 'resolved' : 'stated',
          year === undefined ? 'publishedAt' : undefined,
        )
  }
  const { stretch, anchor } = held
  if (!stretch.from) return asDate(stretch, 'inherited', anchor)
  const own = (stretch.to ?? stretch.from).year
  if (step !== 0) return asDate(stretchOver(shiftPeriod(stretch.from, step), undefined), 'resolved', anchor)
  // Without a day of publication the period in force is taken to be of the running year.
  const by = wanted !== undefined && own !== undefined ? wanted - own : (yearShift ?? -back)
  return asDate(by === 0 ? stretch : moveStretch(stretch, by), 'inherited', anchor)
}

/** ISO days of an interval. */
export const isoDays = ({ start, end }: Days): { start: string; end: string } => ({
  start: toIsoDate(start),
  end: toIsoDate(end),
})
