import type { Basis } from '../../model/values.ts'
import { addTradingDays } from './calendar.ts'
import type { CalendarExpression, Shift } from './expression.ts'
import type { InForce } from './in-force.ts'
import { nearestPeriod } from './nearest.ts'
import { dayInWeek, isFiner, type Period, type PeriodUnit, periodAt, shiftPeriod } from './period.ts'

/** A period, and what it was resolved against. */
export interface Found {
  readonly period: Period
  readonly basis: Basis
  readonly anchor?: string
}

/** A printed or relative date: completed by its shift, else by the nearest such day or month to the day of publication. */
export const resolveCalendar = (
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
export const completed = (printed: Period): Period => {
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
