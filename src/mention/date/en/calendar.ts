import { isDigitAt } from '../../../scan/char-class.ts'
import { readDigits } from '../digits.ts'
import { readMonthSlashDay } from '../numeric.ts'
import { readFromYear } from './bare-year.ts'
import { readCode, readOrdinalPart } from './code.ts'
import { isMonthHere } from './doubt.ts'
import { readFiscal, readUnitBehind } from './fiscal.ts'
import { readHoliday, readSeason } from './holiday.ts'
import { ofWeek, readBeside, readLatest, readLean } from './lean.ts'
import { readFromDay, readFromMonth, readNumbersAt } from './month-day.ts'
import { readNth } from './nth.ts'
import { type CalendarReading, calendar } from './reading.ts'
import { readFromWeekday } from './weekday.ts'
import { ordinalEnd, skipGap, type Token, wordAt, wordBefore } from './word.ts'
import { isYearAt, withYear } from './year.ts'

/** Reads a calendar expression of printed and leaning parts; `from` is where its sentence begins. */
export const readCalendar = (
  text: string,
  at: number,
  limit: number,
  from: number,
): CalendarReading | undefined => {
  if (isDigitAt(text, at))
    return (
      readNumbersAt(text, at, limit) ??
      readCode(text, at, limit) ??
      readNth(text, at, limit) ??
      readFromDay(text, at, limit) ??
      readSlashed(text, at, limit, from) ??
      readCentury(text, at, limit) ??
      readFromYear(text, at, limit, from)
    )
  const token = wordAt(text, at, limit)
  if (!token) return readCode(text, at, limit)
  switch (token.word.is) {
    case 'the': {
      const next = skipGap(text, token.end, limit)
      return next > token.end ? readLed(text, next, limit, from) : undefined
    }
    case 'month':
      return isMonthHere(text, token, limit, from) ? readFromMonth(text, token, limit) : undefined
    case 'weekday':
      return ofWeek(text, readFromWeekday(text, token, limit), limit)
    case 'ordinal': {
      const nth = readNth(text, at, limit)
      if (nth) return nth
      const day = readFromDay(text, at, limit)
      if (day) return day
      const part = readOrdinalPart(text, token, limit)
      return part && withYear(text, part.end, part.printed, limit)
    }
    case 'shift': {
      const { unit, by, from: origin } = token.word
      return calendar(
        token.end,
        { unit: unit === 'trading-day' ? 'day' : unit },
        { shift: { unit, by, from: origin } },
      )
    }
    case 'lean':
      return readLean(text, token, limit)
    case 'beside':
      return readBeside(text, token, limit)
    case 'fiscal':
      return readFiscal(text, token, limit)
    case 'full':
      return readUnitBehind(text, token, 'year', limit)
    case 'latest':
      return readLatest(text, token, limit)
    case 'holiday':
      return readHoliday(text, token, limit)
    case 'season':
      return readSeason(text, token, limit)
    case 'unit':
      return readHalfYear(text, token, limit) ?? readWeekNumber(text, token, limit)
    default:
      return readCode(text, at, limit)
  }
}

/** What "the" makes definite: the quarter, the year, the fiscal year, the weekend; else as without it. */
const readLed = (text: string, at: number, limit: number, from: number): CalendarReading | undefined => {
  const token = wordAt(text, at, limit)
  if (token?.word.is === 'the') return undefined
  if (token?.word.is === 'unit' && !token.word.plural) {
    const { unit } = token.word
    if (unit === 'quarter' || unit === 'month')
      return calendar(token.end, { unit }, { shift: { unit, by: 0, from: 'period' } })
    const numbered = readWeekNumber(text, token, limit)
    if (numbered) return numbered
    if (unit === 'year' || unit === 'week' || unit === 'weekend') {
      const next = skipGap(text, token.end, limit)
      const of = text.startsWith('of ', next) ? next + 3 : next
      if (unit === 'year' && isDigitAt(text, of) && isYearAt(text, of, limit))
        return calendar(of + 4, { unit: 'year', year: Number(text.slice(of, of + 4)) })
      return calendar(token.end, { unit }, { shift: { unit, by: 0, from: 'publication' } })
    }
    return undefined
  }
  if (isDigitAt(text, at)) {
    const day = readFromDay(text, at, limit) ?? readDayAlone(text, at, limit)
    if (day) return day
    const decade = readFromYear(text, at, limit, from)
    return decade
  }
  return readCalendar(text, at, limit, from)
}

/** "on the 18th": a day without its month, where nothing follows that could be the eighteenth. */
const readDayAlone = (text: string, at: number, limit: number): CalendarReading | undefined => {
  const found = readDigits(text, at, limit)
  const end = found && found.width <= 2 ? ordinalEnd(text, found.end) : -1
  if (!found || end < 0 || found.value < 1 || found.value > 31) return undefined
  if (!/\b(?:on|by|until|since) the $/i.test(text.slice(Math.max(0, at - 10), at))) return undefined
  return /^(?:[.,;)]|$|\s+(?:and|at|to|with|but|after|before)\b)/.test(text.slice(end, end + 8))
    ? calendar(end, { unit: 'day', day: found.value })
    : undefined
}

/** `7/6` behind a preposition, `11/20` anywhere: sixteenths and thirds are fractions, but there are no twentieths. */
const readSlashed = (text: string, at: number, limit: number, from: number): CalendarReading | undefined => {
  const found = readMonthSlashDay(text, at, limit)
  if (!found || '-.,$'.includes(text[at - 1] ?? ' ')) return undefined
  const day = found.period.day ?? 0
  const led = ['from', 'on', 'until', 'till', 'through', 'to', 'between', 'this', 'next'].includes(
    wordBefore(text, at, from),
  )
  return led || (day > 12 && day !== 16) ? calendar(found.end, found.period) : undefined
}

/** `21st century`. */
const readCentury = (text: string, at: number, limit: number): CalendarReading | undefined => {
  const found = readDigits(text, at, limit)
  if (
    !found ||
    found.width > 2 ||
    !/^(?:st|nd|rd|th)[ -]century\b/.test(text.slice(found.end, found.end + 12))
  )
    return undefined
  return calendar(found.end + 10, { unit: 'century', year: (found.value - 1) * 100 })
}

/** half-year 2015. */
const readHalfYear = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  if (token.word.is !== 'unit' || token.word.unit !== 'half' || token.end - token.start <= 4) return undefined
  const found = withYear(text, token.end, { unit: 'half', half: 1 }, limit)
  return found.expression.printed.year === undefined ? undefined : found
}

/** year 2008, week 27 of last year. */
const readWeekNumber = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  if (token.word.is !== 'unit' || token.word.plural) return undefined
  const next = skipGap(text, token.end, limit)
  if (next === token.end || !isDigitAt(text, next)) return undefined
  const number = readDigits(text, next, limit)
  if (!number) return undefined
  if (token.word.unit === 'year')
    return isYearAt(text, next, limit)
      ? calendar(number.end, { unit: 'year', year: number.value })
      : undefined
  if (token.word.unit !== 'week' || number.value < 1 || number.value > 53) return undefined
  return withYear(text, number.end, { unit: 'week', week: number.value }, limit)
}
