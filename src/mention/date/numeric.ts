import { isDigitAt, isLatinAt } from '../../scan/char-class.ts'
import { daysInMonth } from './calendar.ts'
import { type Digits, fullYear, readDigits } from './digits.ts'
import type { Period } from './period.ts'

export interface NumericDate {
  readonly end: number
  readonly period: Period
}

/**
 * Reads a date printed in digits alone, year first, at a digit: `2026-02-13`, `2026. 2. 13.`, `2026.02.13`,
 * `26.02.13`, `2026/2/13`, `2026-02`. The dot behind the day stays outside.
 */
export const readNumericDate = (text: string, at: number, limit: number): NumericDate | undefined => {
  const first = readDigits(text, at, limit)
  if (!first) return undefined
  if (first.width === 8) return plausible(text, at, first.end, limit, compact(first.value))
  if (first.width !== 4 && first.width !== 2) return undefined
  const mark = text[first.end]
  if (mark !== '.' && mark !== '-' && mark !== '/') return undefined
  const second = part(text, first.end, mark, limit)
  if (!second) return undefined
  const year = fullYear(first.value, first.width)
  const third = text[second.end] === mark ? part(text, second.end, mark, limit) : undefined
  if (third) {
    const found = day(year, second.value, third.value)
    // 26.02.13 must print both zeros: 10.5.3 is a version.
    if (first.width === 2 && (mark !== '.' || second.width !== 2 || third.width !== 2)) return undefined
    return found && plausible(text, at, third.end, limit, found)
  }
  if (first.width !== 4 || mark !== '-' || second.width !== 2) return undefined
  return second.value >= 1 && second.value <= 12
    ? plausible(text, at, second.end, limit, { unit: 'month', year, month: second.value })
    : undefined
}

/**
 * Reads `1/22/2016`, `10-7-2018`, `22/01/2019` (the day first when the month can't be), `7/6` only for the caller that
 * knows a weekday or a preposition stands before it.
 */
export const readSlashDate = (text: string, at: number, limit: number): NumericDate | undefined => {
  const first = readDigits(text, at, limit)
  if (!first || first.width > 2) return undefined
  const mark = text[first.end]
  if (mark !== '/' && mark !== '-') return undefined
  const second = part(text, first.end, mark, limit)
  if (!second) return undefined
  const third = text[second.end] === mark ? readDigits(text, second.end + 1, limit) : undefined
  if (third && (third.width === 4 || (third.width === 2 && mark === '/'))) {
    const year = fullYear(third.value, third.width)
    const found = day(year, first.value, second.value) ?? day(year, second.value, first.value)
    return plausible(text, at, third.end, limit, found)
  }
  return undefined
}

/** `7/6`, month first: only a weekday or a preposition before it tells it from a fraction. */
export const readMonthSlashDay = (text: string, at: number, limit: number): NumericDate | undefined => {
  const first = readDigits(text, at, limit)
  if (!first || first.width > 2 || text[first.end] !== '/') return undefined
  const second = part(text, first.end, '/', limit)
  if (!second || first.value < 1 || first.value > 12) return undefined
  if (second.value < 1 || second.value > daysInMonth(2000, first.value)) return undefined
  return plausible(text, at, second.end, limit, { unit: 'day', month: first.value, day: second.value })
}

/** The number behind a mark, with at most one space before it: `. 2`. */
const part = (text: string, at: number, mark: string, limit: number): Digits | undefined => {
  const start = mark === '.' && text[at + 1] === ' ' ? at + 2 : at + 1
  const found = readDigits(text, start, limit)
  return found && found.width <= 2 ? found : undefined
}

const day = (year: number, month: number, date: number): Period | undefined =>
  year >= 1000 && year < 2200 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
    ? { unit: 'day', year, month, day: date }
    : undefined

const compact = (value: number): Period | undefined => {
  const year = Math.floor(value / 10_000)
  return year >= 1900 && year < 2100 ? day(year, Math.floor(value / 100) % 100, value % 100) : undefined
}

/** 10/1/2018-10/7/2018: behind a whole date a hyphen may lead to another. */
const startsDate = (text: string, at: number, limit: number): boolean => {
  const month = readDigits(text, at, limit)
  return month !== undefined && month.width <= 2 && '/-'.includes(text[month.end] ?? ' ')
}

/** Phone numbers, codes and longer chains of numbers look alike: nothing of them may go on at either end. */
const plausible = (
  text: string,
  start: number,
  end: number,
  limit: number,
  period: Period | undefined,
): NumericDate | undefined => {
  if (!period) return undefined
  const goesOn =
    isDigitAt(text, end) ||
    isLatinAt(text, end) ||
    (text[end] === '/' && isDigitAt(text, end + 1)) ||
    (text[end] === '-' && isDigitAt(text, end + 1) && !startsDate(text, end + 1, limit)) ||
    (text[end] === '.' && isDigitAt(text, end + 1))
  const before = text[start - 1] ?? ' '
  const continues =
    ('/.+#_'.includes(before) && isDigitAt(text, start - 2)) ||
    (before === '-' && isDigitAt(text, start - 2) && !/\d[/-]\d{1,4}-$/.test(text.slice(start - 8, start))) ||
    isLatinAt(text, start - 1)
  return goesOn || continues || end > limit ? undefined : { end, period }
}
