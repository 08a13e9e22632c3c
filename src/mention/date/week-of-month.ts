import { createPeriod, dayInWeek, daysOf, type Period, periodAt, settleNth } from './period.ts'

/** The nth week of a known month, -1 the last: a week belongs to the month that has its Thursday. The weekday makes it a day. */
export const weekOfMonth = (month: Period, nth: number, weekday: number | undefined): Period => {
  if (month.year === undefined || month.month === undefined) {
    const open = createPeriod(weekday === undefined ? 'week' : 'day')
    open.year = month.year
    open.weekday = weekday
    return open
  }
  const thursday = createPeriod('day')
  thursday.year = month.year
  thursday.month = month.month
  thursday.weekday = 4
  thursday.nth = nth
  const days = daysOf(settleNth(thursday))
  const week = periodAt('week', days?.start ?? 0)
  return weekday === undefined ? week : dayInWeek(week, weekday)
}
