import type { Feast } from '../../locale/calendar-word.ts'
import type { Draft } from '../../model/mention.ts'
import {
  addMonths,
  daysInMonth,
  digits,
  isoWeekOf,
  mondayOfWeek,
  toCalendarDate,
  toDayNumber,
  weekdayOf,
} from './calendar.ts'
import { dayOfFeast } from './feast.ts'

/** How fine a calendar expression is, from the finest to the coarsest. */
export const periodUnits = [
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
] as const
export type PeriodUnit = (typeof periodUnits)[number]

/**
 * A stretch of the calendar as TIMEX3 names it: a day, a month, a quarter … Parts that are not known are absent, and
 * print as X's.
 */
export interface Period {
  readonly unit: PeriodUnit
  /** A fiscal year or quarter: its days depend on the company, so it has no interval. */
  readonly fiscal?: boolean | undefined
  readonly year?: number | undefined
  readonly half?: number | undefined
  readonly quarter?: number | undefined
  /** 1 spring, 2 summer, 3 fall, 4 winter. */
  readonly season?: number | undefined
  readonly month?: number | undefined
  readonly week?: number | undefined
  /** Day of the month; without a month only where neither month nor year is known. */
  readonly day?: number | undefined
  /** 1 Monday … 7 Sunday, where the day itself is not known. */
  readonly weekday?: number | undefined
  /**
   * With a weekday and a month, where the day is not known yet: the nth such day of the month, -1 the last. With a week,
   * the nth of its month.
   */
  readonly nth?: number | undefined
  /** A day that another year moves, until the year is known. */
  readonly feast?: Feast | undefined
}

/** A period with every field there, known or not, so that all the resolver's periods have one shape. */
export const createPeriod = (unit: PeriodUnit): Draft<Period> => ({
  unit,
  fiscal: undefined,
  year: undefined,
  half: undefined,
  quarter: undefined,
  season: undefined,
  month: undefined,
  week: undefined,
  day: undefined,
  weekday: undefined,
  nth: undefined,
  feast: undefined,
})

export const copyPeriod = (period: Period): Draft<Period> => ({
  unit: period.unit,
  fiscal: period.fiscal,
  year: period.year,
  half: period.half,
  quarter: period.quarter,
  season: period.season,
  month: period.month,
  week: period.week,
  day: period.day,
  weekday: period.weekday,
  nth: period.nth,
  feast: period.feast,
})

/** Half-open, in day numbers. */
export interface Days {
  readonly start: number
  readonly end: number
}

const seasonCodes = ['', 'SP', 'SU', 'FA', 'WI'] as const

/** The TIMEX3 value: `2026-02-13`, `2026-Q1`, `FY2026`, `XXXX-WXX-5`. */
export const timexValue = (period: Period): string => {
  const year = `${period.fiscal ? 'FY' : ''}${numeral(period.year, 4)}`
  switch (period.unit) {
    case 'day':
      return period.weekday !== undefined && period.day === undefined
        ? `${year}-W${numeral(period.week, 2)}-${period.weekday}`
        : `${year}-${numeral(period.month, 2)}-${numeral(period.day, 2)}`
    case 'weekend':
      return `${year}-W${numeral(period.week, 2)}-WE`
    case 'week':
      return `${year}-W${numeral(period.week, 2)}`
    case 'month':
      return `${year}-${numeral(period.month, 2)}`
    case 'season':
      return `${year}-${seasonCodes[period.season ?? 0] || 'XX'}`
    case 'quarter':
      return `${year}-Q${period.quarter ?? 'X'}`
    case 'half':
      return `${year}-H${period.half ?? 'X'}`
    case 'year':
      return year
    case 'decade':
      return period.year === undefined ? 'XXX' : numeral(Math.floor(period.year / 10), 3)
    case 'century':
      return period.year === undefined ? 'XX' : numeral(Math.floor(period.year / 100), 2)
  }
}

const numeral = (value: number | undefined, width: number): string =>
  value === undefined ? 'X'.repeat(width) : digits(value, width)

/** The days of a period that is wholly known; a fiscal one never is. */
export const daysOf = (period: Period): Days | undefined => {
  const { unit, year, month, day } = period
  if (year === undefined || period.fiscal) return undefined
  switch (unit) {
    case 'day': {
      if (month === undefined || day === undefined) return undefined
      const start = toDayNumber(year, month, day)
      return { start, end: start + 1 }
    }
    case 'weekend':
    case 'week': {
      if (period.week === undefined) return undefined
      const monday = mondayOfWeek(year, period.week)
      return { start: unit === 'week' ? monday : monday + 5, end: monday + 7 }
    }
    case 'month':
      return month === undefined ? undefined : months(year, month, 1)
    case 'season':
      return period.season === undefined ? undefined : months(year, period.season * 3, 3)
    case 'quarter':
      return period.quarter === undefined ? undefined : months(year, period.quarter * 3 - 2, 3)
    case 'half':
      return period.half === undefined ? undefined : months(year, period.half * 6 - 5, 6)
    case 'year':
      return months(year, 1, 12)
    case 'decade': {
      const first = Math.floor(year / 10) * 10
      return { start: toDayNumber(first, 1, 1), end: toDayNumber(first + 10, 1, 1) }
    }
    case 'century': {
      const first = Math.floor(year / 100) * 100
      return { start: toDayNumber(first, 1, 1), end: toDayNumber(first + 100, 1, 1) }
    }
  }
}

const months = (year: number, from: number, count: number): Days => {
  const start = toDayNumber(year, from, 1)
  return { start, end: addMonths(start, count) }
}

/** The period of that unit in which the day lies. */
export const periodAt = (unit: PeriodUnit, dayNumber: number): Period => {
  const { year, month, day } = toCalendarDate(dayNumber)
  const period = createPeriod(unit)
  period.year = year
  switch (unit) {
    case 'day':
      period.month = month
      period.day = day
      break
    case 'weekend':
    case 'week': {
      const week = isoWeekOf(dayNumber)
      period.year = week.year
      period.week = week.week
      break
    }
    case 'month':
      period.month = month
      break
    case 'season':
      period.year = month <= 2 ? year - 1 : year
      period.season = month <= 2 ? 4 : Math.floor(month / 3)
      break
    case 'quarter':
      period.quarter = Math.floor((month + 2) / 3)
      break
    case 'half':
      period.half = month <= 6 ? 1 : 2
      break
    case 'year':
      break
    case 'decade':
      period.year = Math.floor(year / 10) * 10
      break
    case 'century':
      period.year = Math.floor(year / 100) * 100
      break
  }
  return period
}

const monthsIn = { month: 1, season: 3, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 } as const

/** The period of the same unit that many units later: the quarter before 2026-Q1 is 2025-Q4. */
export const shiftPeriod = (period: Period, by: number): Period => {
  const { unit } = period
  if (period.fiscal) return shiftFiscal(period, by)
  const days = daysOf(period)
  if (!days) return unit === 'year' && period.year === undefined ? period : inYear(period, undefined)
  if (unit === 'day') return periodAt(unit, days.start + by)
  if (unit === 'week' || unit === 'weekend') return periodAt(unit, days.start + by * 7)
  return periodAt(unit, addMonths(days.start, by * monthsIn[unit]))
}

const shiftFiscal = (period: Period, by: number): Period => {
  if (period.year === undefined) return period
  if (period.quarter !== undefined) {
    const index = period.year * 4 + period.quarter - 1 + by
    const shifted = copyPeriod(period)
    shifted.year = Math.floor(index / 4)
    shifted.quarter = (((index % 4) + 4) % 4) + 1
    return shifted
  }
  return period.half === undefined ? inYear(period, period.year + by) : period
}

/** The same days of another year: 2026-Q1 one year back is 2025-Q1, and 29 February goes to the 28th. */
export const moveYears = (period: Period, by: number): Period => {
  if (period.year === undefined || by === 0) return period
  const year = period.year + by
  if (period.month !== undefined && period.day !== undefined) {
    const moved = inYear(period, year)
    moved.day = Math.min(period.day, daysInMonth(year, period.month))
    return moved
  }
  return inYear(period, year)
}

/** The same parts in that year, or in none. */
export const inYear = (period: Period, year: number | undefined): Draft<Period> => {
  const copy = copyPeriod(period)
  copy.year = year
  return copy
}

/** A day that is known by its week and weekday, as the day itself: 2026-W07-5 is 2026-02-13. */
export const dayInWeek = (week: Period, weekday: number): Period => {
  if (week.year !== undefined && week.week !== undefined)
    return periodAt('day', mondayOfWeek(week.year, week.week) + weekday - 1)
  const day = createPeriod('day')
  day.year = week.year
  day.weekday = weekday
  return day
}

export const isFiner = (a: PeriodUnit, b: PeriodUnit): boolean =>
  periodUnits.indexOf(a) < periodUnits.indexOf(b)

/** Easter, or Memorial Day, the last Monday of May: the day itself, once the year is known. */
export const settleNth = (period: Period): Period => {
  const { year, month, weekday, nth, feast } = period
  const feastDay = feast === undefined || year === undefined ? undefined : dayOfFeast(feast, year)
  if (feastDay !== undefined) return periodAt('day', feastDay)
  if (year === undefined || month === undefined || weekday === undefined || nth === undefined) return period
  const first = toDayNumber(year, month, nth > 0 ? 1 : daysInMonth(year, month))
  const away =
    nth > 0 ? ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 : -((weekdayOf(first) - weekday + 7) % 7)
  return periodAt('day', first + away)
}

export const isPeriodName = (name: string): name is PeriodUnit =>
  (periodUnits as readonly string[]).includes(name)
