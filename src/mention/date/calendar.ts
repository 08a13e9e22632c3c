/**
 * The proleptic Gregorian calendar on day numbers: day 0 is 1970-01-01. Whole numbers only, no clock, no time zone.
 */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** After Howard Hinnant's `days_from_civil`: years begin in March, so that the leap day comes last. */
export const toDayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

export const toCalendarDate = (dayNumber: number): CalendarDate => {
  const shifted = dayNumber + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** A whole number with leading zeros: `02`, `2026`. */
export const digits = (value: number, width: number): string => {
  const plain = String(value)
  return plain.length >= width ? plain : plain.padStart(width, '0')
}

/** `2026-02-13`. */
export const toIsoDate = (dayNumber: number): string => {
  const { year, month, day } = toCalendarDate(dayNumber)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** The day number of `2026-02-13`, whatever follows it (a time, a zone). */
export const fromIsoDate = (date: string): number =>
  toDayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))

export const daysInMonth = (year: number, month: number): number =>
  toDayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - toDayNumber(year, month, 1)

/** 1 is Monday, 7 Sunday, as in ISO 8601. */
export const weekdayOf = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1

export const mondayOf = (dayNumber: number): number => dayNumber - weekdayOf(dayNumber) + 1

/** Week 1 of a year is the one with 4 January in it. */
export const mondayOfWeek = (year: number, week: number): number =>
  mondayOf(toDayNumber(year, 1, 4)) + (week - 1) * 7

export const isoWeekOf = (dayNumber: number): { readonly year: number; readonly week: number } => {
  const thursday = mondayOf(dayNumber) + 3
  const { year } = toCalendarDate(thursday)
  return { year, week: Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1 }
}

/** The same day `months` later; 31 January plus one month is the last day of February. */
export const addMonths = (dayNumber: number, months: number): number => {
  const { year, month, day } = toCalendarDate(dayNumber)
  const index = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return toDayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** The trading day `count` after (or before) `dayNumber`: weekends are skipped, holidays of exchanges are not known here. */
export const addTradingDays = (dayNumber: number, count: number): number => {
  const step = Math.sign(count)
  let day = dayNumber
  // Whole weeks at once, so that a printed 100000거래일 costs no more than one.
  const weeks = Math.trunc(count / 5)
  day += weeks * 7
  for (let left = count - weeks * 5; left !== 0; ) {
    day += step
    if (weekdayOf(day) <= 5) left -= step
  }
  return day
}
