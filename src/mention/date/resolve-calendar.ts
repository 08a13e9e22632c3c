import type { Basis } from '../../model/values.ts'
import { addTradingDays } from './calendar.ts'
import type { CalendarExpression, Shift } from './expression.ts'
import type { InForce } from './in-force.ts'
import { nearestPeriod } from './nearest.ts'
import {
  copyPeriod,
  createPeriod,
  dayInWeek,
  isFiner,
  type Period,
  type PeriodUnit,
  periodAt,
  settleNth,
  shiftPeriod,
} from './period.ts'
import { weekOfMonth } from './week-of-month.ts'

/** A period, and what it was resolved against. */
export interface Found {
  readonly period: Period
  readonly basis: Basis
  readonly anchor: string | undefined
}

/** A printed or relative date: completed by its shift, else by the nearest such day or month to the day of publication. */
export const resolveCalendar = (
  expression: CalendarExpression,
  cue: 'past' | 'future' | undefined,
  publishedOn: number | undefined,
  inForce: InForce,
): Found => {
  const { printed, shift, lean, recurring } = expression
  if (printed.unit === 'week' && printed.nth !== undefined) {
    // 2월 셋째 주, the first week of March: the month first, then its week.
    const month = copyPeriod(printed)
    month.unit = 'month'
    month.nth = undefined
    month.weekday = undefined
    const whole = { form: expression.form, printed: month, shift, lean, recurring }
    const found = resolveCalendar(whole, cue, publishedOn, inForce)
    return {
      period: weekOfMonth(found.period, printed.nth, printed.weekday),
      basis: found.basis,
      anchor: found.anchor,
    }
  }
  if (shift) return resolveShift(shift, printed, publishedOn, inForce)
  if (printed.year !== undefined || recurring || publishedOn === undefined)
    return { period: completed(printed), basis: 'stated', anchor: undefined }
  const plain = copyPeriod(printed)
  plain.fiscal = undefined
  const nearest = nearestPeriod(plain, publishedOn, lean ?? cue, lean !== undefined)
  return {
    period: printed.fiscal ? asFiscal(nearest) : nearest,
    basis: 'resolved',
    anchor: 'publishedAt',
  }
}

/** A weekday beside a whole date says nothing new; beside a week it makes the day. */
export const completed = (printed: Period): Period => {
  if (printed.feast !== undefined) return settleNth(printed)
  const period = copyPeriod(printed)
  if (period.day !== undefined) period.weekday = undefined
  return period
}

const asFiscal = (period: Period): Period => {
  const fiscal = copyPeriod(period)
  fiscal.fiscal = true
  return fiscal
}

const resolveShift = (
  shift: Shift,
  printed: Period,
  publishedOn: number | undefined,
  inForce: InForce,
): Found => {
  const { by, from } = shift
  if (shift.unit === 'trading-day') {
    const base = inForce.day()
    return base.day === undefined
      ? { period: createPeriod('day'), basis: 'stated', anchor: undefined }
      : {
          period: periodAt('day', addTradingDays(base.day, by)),
          basis: 'resolved',
          anchor: base.anchor,
        }
  }
  const base = baseOf(from, shift.unit, publishedOn, inForce, by)
  if (!base.period) {
    // 지난해 8월 in an article without its day: the month is known, the year is not.
    const period = copyPeriod(printed)
    if (!isFiner(printed.unit, shift.unit)) period.unit = shift.unit
    return { period, basis: 'stated', anchor: undefined }
  }
  const period = settleNth(within(shiftPeriod(base.period, by), printed))
  return {
    period: printed.fiscal ? asFiscal(period) : period,
    basis: from === 'period' && by === 0 ? 'inherited' : 'resolved',
    anchor: base.anchor,
  }
}

interface Base {
  readonly period: Period | undefined
  readonly anchor: string | undefined
}

const baseOf = (
  from: Shift['from'],
  unit: PeriodUnit,
  publishedOn: number | undefined,
  inForce: InForce,
  by: number,
): Base => {
  if (from === 'day') {
    const { day, anchor } = inForce.day()
    return day === undefined ? unknown : { period: periodAt(unit, day), anchor }
  }
  if (from === 'period') {
    const found = inForce.periodOf(unit)
    if (found) return found
    // "the quarter" in a report that names none is the last one that has ended.
    if (publishedOn !== undefined && by === 0 && (unit === 'quarter' || unit === 'half'))
      return { period: shiftPeriod(periodAt(unit, publishedOn), -1), anchor: 'publishedAt' }
  }
  return publishedOn === undefined ? unknown : { period: periodAt(unit, publishedOn), anchor: 'publishedAt' }
}

const unknown: Base = { period: undefined, anchor: undefined }

/** The printed part inside its base: August in last year, Monday in next week, the 4th in next month. */
const within = (base: Period, printed: Period): Period => {
  if (!isFiner(printed.unit, base.unit)) return base
  if (printed.weekday !== undefined && printed.day === undefined && base.week !== undefined)
    return dayInWeek(base, printed.weekday)
  return {
    unit: printed.unit,
    fiscal: printed.fiscal ?? base.fiscal,
    year: printed.year ?? base.year,
    half: printed.half ?? base.half,
    quarter: printed.quarter ?? base.quarter,
    season: printed.season ?? base.season,
    month: printed.month ?? base.month,
    week: printed.week ?? base.week,
    day: printed.day ?? base.day,
    weekday: printed.nth === undefined ? base.weekday : printed.weekday,
    nth: printed.nth ?? base.nth,
    feast: printed.feast,
  }
}
