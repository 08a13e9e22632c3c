import { addMonths, addTradingDays } from './calendar.ts'
import type { DurationPart, DurationUnit } from './expression.ts'

/** `P10Y`, `P8Q`, `P2Y2M`, `PT1H30M`, and `PXM` where the number was not said; a half year is `P6M`, a trading day `P1D`. */
export const durationValue = (parts: readonly DurationPart[]): string => {
  let [date, time] = ['', '']
  for (const { count, unit } of parts) {
    const [code, factor] = codes[unit]
    const amount = count === undefined ? 'X' : String(Math.round(count * factor * 1000) / 1000)
    if (unit === 'hour' || unit === 'minute' || unit === 'second') time += amount + code
    else date += amount + code
  }
  return `P${date}${time && `T${time}`}`
}

const codes: Readonly<Record<DurationUnit, readonly [code: string, factor: number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  'trading-day': ['D', 1],
  week: ['W', 1],
  month: ['M', 1],
  quarter: ['Q', 1],
  half: ['M', 6],
  year: ['Y', 1],
  decade: ['Y', 10],
}

/** The day that many units later (or earlier), or undefined when a count was not said or the unit is finer than a day. */
export const moveDay = (
  dayNumber: number,
  parts: readonly DurationPart[],
  direction: 1 | -1,
): number | undefined => {
  let day = dayNumber
  for (const { count, unit } of parts) {
    if (count === undefined || !Number.isInteger(count) || count > 10_000) return undefined
    const by = count * direction
    switch (unit) {
      case 'second':
      case 'minute':
      case 'hour':
        return undefined
      case 'day':
        day += by
        break
      case 'trading-day':
        day = addTradingDays(day, by)
        break
      case 'week':
        day += by * 7
        break
      case 'month':
        day = addMonths(day, by)
        break
      case 'quarter':
        day = addMonths(day, by * 3)
        break
      case 'half':
        day = addMonths(day, by * 6)
        break
      case 'year':
        day = addMonths(day, by * 12)
        break
      case 'decade':
        day = addMonths(day, by * 120)
        break
    }
  }
  return day
}
