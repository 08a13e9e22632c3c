import type { Basis } from '../../model/values.ts'
import { addTradingDays, toCalendarDate, toIsoDate } from './calendar.ts'
import { durationValue, moveDay } from './duration.ts'
import type {
  CalendarExpression,
  DistanceExpression,
  DurationExpression,
  DurationUnit,
  IntervalExpression,
  Reading,
  SameExpression,
  Shift,
} from './expression.ts'
import { createInForce, type InForce, type Stretch } from './in-force.ts'
import { nearestPeriod } from './nearest.ts'
import {
  type Days,
  dayInWeek,
  daysOf,
  isFiner,
  moveYears,
  type Period,
  type PeriodUnit,
  periodAt,
  shiftPeriod,
  timexValue,
} from './period.ts'

export interface Resolved {
  readonly type: 'DATE' | 'DURATION' | 'SET'
  readonly value: string
  readonly days?: Days
  readonly basis: Basis
  /** `publishedAt`, or the id of the mention it was resolved against. */
  readonly anchor?: string
}

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
  const id = `date@${reading.start}-${reading.end}`
  switch (expression.form) {
    case 'calendar': {
      const found = resolveCalendar(expression, reading.cue, publishedOn, inForce)
      inForce.note(reading, found.period, id)
      return asDate({ from: found.period }, found.basis, found.anchor)
    }
    case 'interval': {
      const stretch = resolveInterval(expression, reading.cue, publishedOn, inForce)
      if (!reading.aside) inForce.setPeriod(stretch, id)
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
      if (found.days && !reading.aside) inForce.setPeriod(stretchOf(expression, found), id)
      return found
    }
    case 'to-date': {
      if (publishedOn === undefined) return asDate({ from: { unit: expression.unit } }, 'stated', undefined)
      const whole = periodAt(expression.unit, publishedOn)
      const start = daysOf(whole)?.start ?? publishedOn
      const stretch = { from: periodAt('day', start), to: periodAt('day', publishedOn) }
      inForce.setPeriod(stretch, id)
      return asDate(stretch, 'resolved', 'publishedAt')
    }
    case 'set':
      return { type: 'SET', value: expression.value, basis: 'stated' }
  }
}

/** The three months to 30 November are the days themselves: the same period of last year is 1 September to 30 November. */
const stretchOf = ({ toward }: DurationExpression, { value, days }: Resolved): Stretch =>
  toward || !days
    ? { duration: value, ...(days && { days }) }
    : { from: periodAt('day', days.start), to: periodAt('day', days.end - 1) }

const asDate = (stretch: Stretch, basis: Basis, anchor: string | undefined): Resolved => {
  const days = daysOfStretch(stretch)
  return {
    type: stretch.duration === undefined ? 'DATE' : 'DURATION',
    value: valueOfStretch(stretch),
    ...(days && { days }),
    basis,
    ...(anchor !== undefined && { anchor }),
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

interface Found {
  readonly period: Period
  readonly basis: Basis
  readonly anchor?: string
}

const resolveCalendar = (
  expression: CalendarExpression,
  cue: 'past' | 'future' | undefined,
  publishedOn: number | undefined,
  inForce: InForce,
): Found => {
  const { printed, shift, lean, recurring } = expression
  if (shift) return resolveShift(shift, printed, publishedOn, inForce)
  if (printed.year !== undefined || recurring || publishedOn === undefined)
    return { period: completed(printed), basis: 'stated' }
  const { fiscal, ...plain } = printed
  const nearest = nearestPeriod(plain, publishedOn, lean ?? cue, lean !== undefined)
  const period = fiscal ? { ...nearest, fiscal } : nearest
  return { period, basis: 'resolved', anchor: 'publishedAt' }
}

/** A weekday beside a whole date says nothing new; beside a week it makes the day. */
const completed = (printed: Period): Period => {
  if (printed.weekday === undefined || printed.day === undefined) return printed
  const { weekday: _, ...period } = printed
  return period
}

const resolveShift = (
  shift: Shift,
  printed: Period,
  publishedOn: number | undefined,
  inForce: InForce,
): Found => {
  const { by, from } = shift
  if (shift.unit === 'trading-day') {
    const base = inForce.dayOr(publishedOn)
    return base.day === undefined
      ? { period: { unit: 'day' }, basis: 'stated' }
      : {
          period: periodAt('day', addTradingDays(base.day, by)),
          basis: 'resolved',
          ...(base.anchor !== undefined && { anchor: base.anchor }),
        }
  }
  const base = baseOf(from, shift.unit, publishedOn, inForce, by)
  if (!base.period) {
    // 지난해 8월 in an article without its day: the month is known, the year is not.
    const { unit } = printed
    return { period: { ...printed, unit: isFiner(unit, shift.unit) ? unit : shift.unit }, basis: 'stated' }
  }
  const period = within(shiftPeriod(base.period, by), printed)
  return {
    period: printed.fiscal ? { ...period, fiscal: true } : period,
    basis: from === 'period' && by === 0 ? 'inherited' : 'resolved',
    ...(base.anchor !== undefined && { anchor: base.anchor }),
  }
}

interface Base {
  readonly period?: Period
  readonly anchor?: string
}

const baseOf = (
  from: Shift['from'],
  unit: PeriodUnit,
  publishedOn: number | undefined,
  inForce: InForce,
  by: number,
): Base => {
  if (from === 'day') {
    const { day, anchor } = inForce.dayOr(publishedOn)
    return day === undefined ? {} : { period: periodAt(unit, day), ...(anchor !== undefined && { anchor }) }
  }
  if (from === 'period') {
    const found = inForce.periodOf(unit)
    if (found) return found
    // "the quarter" in a report that names none is the last one that has ended.
    if (publishedOn !== undefined && by === 0 && (unit === 'quarter' || unit === 'half'))
      return { period: shiftPeriod(periodAt(unit, publishedOn), -1), anchor: 'publishedAt' }
  }
  return publishedOn === undefined ? {} : { period: periodAt(unit, publishedOn), anchor: 'publishedAt' }
}

/** The printed part inside its base: August in last year, Monday in next week, the 4th in next month. */
const within = (base: Period, printed: Period): Period => {
  if (!isFiner(printed.unit, base.unit)) return base
  if (printed.weekday !== undefined && printed.day === undefined && base.week !== undefined)
    return dayInWeek(base, printed.weekday)
  const { weekday: _, ...parts } = printed
  const { unit: __, ...whole } = base
  return { ...whole, ...parts }
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
    const first = { ...from.printed, year: last.year as number }
    if (first.unit === 'day' && first.month === undefined && last.month !== undefined)
      return { from: { ...first, month: last.month }, to: last }
    return { from: startOf(first) > startOf(last) ? moveYears(first, -1) : first, to: last }
  }
  const first = resolveCalendar(from, cue, publishedOn, inForce).period
  if (to.shift || to.printed.year !== undefined || to.lean)
    return { from: first, to: resolveCalendar(to, cue, publishedOn, inForce).period }
  // From Sept. 14 to Thursday: the weekday before publication, when it lies behind the beginning.
  if (to.printed.weekday !== undefined && to.printed.day === undefined && publishedOn !== undefined) {
    const last = nearestPeriod(to.printed, publishedOn, cue, false)
    if (startOf(last) > startOf(first)) return { from: first, to: last }
  }
  // 2017년 11월부터 2월까지: what the end leaves out it takes from the beginning, and goes on from there.
  let last: Period = completed({
    ...(first.year !== undefined && { year: first.year }),
    ...(first.month !== undefined && to.printed.unit === 'day' && { month: first.month }),
    ...(first.fiscal && { fiscal: true }),
    ...to.printed,
  })
  if (last.unit === 'day' && last.day === undefined) {
    const start = daysOf(first)?.start
    return start === undefined
      ? { from: first, to: to.printed }
      : { from: first, to: nearestPeriod(to.printed, start, 'future', true) }
  }
  if (startOf(last) < startOf(first))
    last = to.printed.month === undefined && last.unit === 'day' ? nextMonth(last) : moveYears(last, 1)
  return { from: first, to: last }
}

const startOf = (period: Period): number => daysOf(period)?.start ?? period.quarter ?? 0

const nextMonth = (day: Period): Period =>
  day.month === 12 ? { ...moveYears(day, 1), month: 1 } : { ...day, month: (day.month ?? 0) + 1 }

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
        : inForce.dayOr(publishedOn)
  const day = origin.day === undefined ? undefined : moveDay(origin.day, parts, sign)
  if (day === undefined) return { type: 'DATE', value: timexValue({ unit: fine }), basis: 'stated' }
  return asDate({ from: periodAt(fine, day) }, 'resolved', origin.anchor)
}

const originInForce = (
  unit: PeriodUnit,
  publishedOn: number | undefined,
  inForce: InForce,
): { readonly day?: number | undefined; readonly anchor?: string } => {
  const found = inForce.periodOf(unit)
  const start = found?.period && daysOf(found.period)?.start
  return start === undefined
    ? { day: publishedOn, anchor: 'publishedAt' }
    : { day: start, ...(found?.anchor !== undefined && { anchor: found.anchor }) }
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

const moveStretch = (stretch: Stretch, years: number): Stretch => ({
  ...(stretch.from && { from: moveYears(stretch.from, years) }),
  ...(stretch.to && { to: moveYears(stretch.to, years) }),
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
      ? { type: 'DATE', value: 'XXXX', basis: 'stated' }
      : asDate(
          { from: { unit: 'year', year: guess } },
          year === undefined ? 'resolved' : 'stated',
          year === undefined ? 'publishedAt' : undefined,
        )
  }
  const { stretch, anchor } = held
  if (!stretch.from) return asDate(stretch, 'inherited', anchor)
  const own = (stretch.to ?? stretch.from).year
  if (step !== 0) return asDate({ from: shiftPeriod(stretch.from, step) }, 'resolved', anchor)
  // Without a day of publication the period in force is taken to be of the running year.
  const by = wanted !== undefined && own !== undefined ? wanted - own : (yearShift ?? -back)
  return asDate(by === 0 ? stretch : moveStretch(stretch, by), 'inherited', anchor)
}

const resolveDuration = (
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
      ...(days && { days }),
      basis: found.basis,
      ...(found.anchor !== undefined && { anchor: found.anchor }),
    }
  }
  const days = toward && publishedOn !== undefined ? trailing(publishedOn, parts, toward) : undefined
  return days
    ? { type: 'DURATION', value, days, basis: 'resolved', anchor: 'publishedAt' }
    : { type: 'DURATION', value, basis: 'stated' }
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

/** ISO days of an interval. */
export const isoDays = ({ start, end }: Days): { start: string; end: string } => ({
  start: toIsoDate(start),
  end: toIsoDate(end),
})
