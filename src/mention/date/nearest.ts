import { daysInMonth, toCalendarDate, toDayNumber, weekdayOf } from './calendar.ts'
import { type Days, daysOf, inYear, type Period, periodAt, settleNth, shiftPeriod } from './period.ts'

export type Lean = 'past' | 'future'

/**
 * The period a date without its year means in an article of that day. Newspapers leave the year out when it is the
 * running one, and say 지난해 or "next" when it is not; only near the turn of the year is another year nearer.
 * `strictly` keeps 지난 10월 and "last Friday" out of the running month and day.
 */
export const nearestPeriod = (
  printed: Period,
  reference: number,
  lean: Lean | undefined,
  strictly: boolean,
): Period => {
  switch (printed.unit) {
    case 'day':
      return printed.month !== undefined || printed.feast !== undefined
        ? nearestOf(yearsAround(printed, reference), reference, lean, strictly, 190, 75)
        : printed.day !== undefined
          ? nearestDayOfMonth(printed, reference, lean, strictly)
          : nearestWeekday(printed.weekday ?? 1, reference, lean, strictly)
    case 'month':
      return nearestOf(yearsAround(printed, reference), reference, lean, strictly, 190, 40)
    case 'season':
      return nearestOf(yearsAround(printed, reference), reference, lean, strictly, 150, 40)
    case 'quarter':
      return nearestOf(yearsAround(printed, reference), reference, lean, strictly, 140, 0)
    case 'half':
      return nearestOf(yearsAround(printed, reference), reference, lean, strictly, 170, 0)
    case 'week':
    case 'weekend':
    case 'year':
      // Week 7 is one of the running year.
      return inYear(printed, toCalendarDate(reference).year)
    default:
      return printed
  }
}

/** The same parts in the years around the reference; a 29 February only where there is one. */
const yearsAround = (printed: Period, reference: number): readonly Period[] => {
  const { year } = toCalendarDate(reference)
  const leap = printed.month === 2 && printed.day === 29
  const reach = leap ? 8 : 1
  const years: Period[] = []
  for (let y = year - reach; y <= year + reach; y += 1)
    if (!leap || daysInMonth(y, 2) === 29) {
      const candidate = inYear(printed, y)
      if (printed.nth !== undefined || printed.feast !== undefined) years.push(settleNth(candidate))
      else {
        // A weekday beside month and day is checked by nobody: the date counts.
        candidate.weekday = undefined
        years.push(candidate)
      }
    }
  return years
}

/**
 * Of candidates in order of time the last that has begun, or the next to come: by what was said, else the next one when
 * it is at most `ahead` days off, lies in the running year or around its turn, and the last one is further.
 */
const nearestOf = (
  candidates: readonly Period[],
  reference: number,
  lean: Lean | undefined,
  strictly: boolean,
  ahead: number,
  /** How many days off it may be in the next year. */
  turn: number,
): Period => {
  const running = toCalendarDate(reference).year
  let past: Period | undefined
  let future: Period | undefined
  let [last, next]: (Days | undefined)[] = [undefined, undefined]
  for (const candidate of candidates) {
    const days = daysOf(candidate)
    if (!days) continue
    const begun = strictly && lean === 'past' ? days.end <= reference : days.start <= reference
    if (begun) {
      past = candidate
      last = days
    }
    if (!future && (strictly ? days.start > reference : days.end > reference)) {
      future = candidate
      next = days
    }
  }
  if (strictly && lean)
    return (lean === 'past' ? past : future) ?? past ?? future ?? (candidates[0] as Period)
  if (!past || !future || !last || !next) return past ?? future ?? (candidates[0] as Period)
  const [back, forward] = [reference - last.start, next.start - reference]
  // A cue near it is weaker than 지난 or "next": "better-than-feared third-quarter sales" is no forecast.
  if (lean === 'past' && back < 370) return past
  if (lean === 'future' && forward < 215) return future
  const sameYear = future.year === running
  return forward <= (sameYear ? ahead : turn) && (sameYear || back > 240) ? future : past
}

/** 13일: the last such day at or before the reference; one a few days off, when the last was weeks ago, lies ahead. */
const nearestDayOfMonth = (
  printed: Period,
  reference: number,
  lean: Lean | undefined,
  strictly: boolean,
): Period => {
  const day = printed.day ?? 1
  const around = (step: number, from: number): number | undefined => {
    let month: Period = periodAt('month', reference)
    if (from !== 0) month = shiftPeriod(month, from)
    // A 31st is at most one month off, with the weekday beside it at most about a year.
    for (let tries = 0; tries < 14; tries += 1, month = shiftPeriod(month, step)) {
      const { year = 0, month: index = 1 } = month
      if (day > daysInMonth(year, index)) continue
      const found = toDayNumber(year, index, day)
      if (step < 0 ? found > reference - (strictly ? 1 : 0) : found < reference + (strictly ? 1 : 0)) continue
      if (printed.weekday === undefined || weekdayOf(found) === printed.weekday) return found
    }
    return undefined
  }
  const [past, future] = [around(-1, 0), around(1, 0)]
  if (past === undefined || future === undefined) return printed
  if (lean) return periodAt('day', lean === 'past' ? past : future)
  return periodAt('day', future - reference <= 4 && reference - past >= 20 ? future : past)
}

const nearestWeekday = (
  weekday: number,
  reference: number,
  lean: Lean | undefined,
  strictly: boolean,
): Period => {
  const back = (weekdayOf(reference) - weekday + 7) % 7
  if (lean === 'future') {
    const forward = (7 - back) % 7
    return periodAt('day', reference + (forward === 0 && strictly ? 7 : forward))
  }
  return periodAt('day', reference - (back === 0 && strictly ? 7 : back))
}
