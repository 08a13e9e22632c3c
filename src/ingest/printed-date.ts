import type { IsoDate } from '../model/values.ts'

/** A day read from text, with where it stands. */
export interface PrintedDate {
  readonly value: IsoDate
  readonly start: number
  readonly end: number
}

/**
 * The first full date in `from`…`to`: `2026년 2월 13일`, `2026.02.13`, `2026-02-13`, `2026. 2. 13.`, `Feb. 13, 2026`,
 * `13 February 2026`. A date without a year is none: the year would be a guess.
 */
export const findPrintedDate = (text: string, from: number, to: number): PrintedDate | undefined => {
  const stretch = text.slice(from, to)
  let best: PrintedDate | undefined
  for (const { pattern, read } of forms) {
    const match = pattern.exec(stretch)
    if (!match) continue
    const value = read(match)
    const start = from + match.index
    if (value && (!best || start < best.start)) best = { value, start, end: start + match[0].length }
  }
  return best
}

const isoDay = (year: number, month: number, day: number): IsoDate | undefined => {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const valid = year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay
  const two = (n: number) => String(n).padStart(2, '0')
  return valid ? `${year}-${two(month)}-${two(day)}` : undefined
}

export const isIsoDay = (value: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) === value
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthOf = (name: string | undefined): number =>
  name === undefined ? 0 : months.indexOf(name.slice(0, 3).toLowerCase()) + 1
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const forms: readonly {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => IsoDate | undefined
}[] = [
  {
    pattern: /(?<!\d)(\d{4})\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일/,
    read: ([, year, month, day]) => isoDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /(?<!\d)(\d{4})([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/,
    read: ([, year, , month, day]) => isoDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: new RegExp(`(?<![a-z])${monthName}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, 'i'),
    read: ([, month, day, year]) => isoDay(Number(year), monthOf(month), Number(day)),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s${monthName}\\.?,?\\s(\\d{4})(?!\\d)`, 'i'),
    read: ([, day, month, year]) => isoDay(Number(year), monthOf(month), Number(day)),
  },
]
