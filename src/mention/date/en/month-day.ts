import { isBlankAt, isDigitAt, isLatinAt } from '../../../scan/char-class.ts'
import { daysInMonth } from '../calendar.ts'
import { fullYear, readDigits } from '../digits.ts'
import type { CalendarExpression } from '../expression.ts'
import { readNumericDate, readSlashDate } from '../numeric.ts'
import type { Period } from '../period.ts'
import { type CalendarReading, calendar } from './reading.ts'
import { nextWord, ordinalEnd, skipGap, type Token, wordAt } from './word.ts'
import { withYear } from './year.ts'

/** A month name and what follows it: `Feb. 13, 2026`, `Sept. 17-18`, `April of 1987`, `October last year`, `Oct/2`. */
export const readFromMonth = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  if (token.word.is !== 'month') return undefined
  const { month } = token.word
  const dot = text[token.end] === '.' && token.end - token.start <= 4
  const end = dot ? token.end + 1 : token.end
  if ((text[end] === '/' || text[end] === '-') && isDigitAt(text, end + 1)) {
    const number = readDigits(text, end + 1, limit)
    if (number?.width === 4) return calendar(number.end, { unit: 'month', year: number.value, month })
    if (text[end] === '/' && number && isDayOf(month, number.value) && !isLatinAt(text, number.end))
      return calendar(number.end, { unit: 'day', month, day: number.value })
  }
  const comma = text[end] === ',' ? end + 1 : end
  const next = skipGap(text, comma, limit)
  if (next > comma) {
    const day = readDay(text, next, limit) ?? readSpelledDay(text, next, limit)
    if (day && isDayOf(month, day.value))
      return withDays(text, day, { unit: 'day', month, day: day.value }, limit)
  }
  const behind = nextWord(text, end, limit)
  // The June quarter is the one that ends with June.
  if (behind?.word.is === 'unit' && behind.word.unit === 'quarter' && !behind.word.plural && month % 3 === 0)
    return withYear(text, behind.end, { unit: 'quarter', quarter: month / 3 }, limit)
  const plain = withYear(text, end, { unit: 'month', month }, limit)
  return plain.end === end && dot
    ? calendar(isSentenceDot(text, end, limit) ? token.end : end, { unit: 'month', month })
    : plain
}

/** `Dec.` at the end of its sentence: the dot is the sentence's. */
const isSentenceDot = (text: string, end: number, limit: number): boolean =>
  end >= limit || !isBlankAt(text, end) || /^\s+["“]?[A-Z]/.test(text.slice(end, end + 4))

const isDayOf = (month: number, day: number): boolean => day >= 1 && day <= daysInMonth(2000, month)

interface Day {
  readonly end: number
  readonly value: number
}

/** `13`, `13th`; not 13 percent, 13,000, 13.5 or 13 million. */
export const readDay = (text: string, at: number, limit: number): Day | undefined => {
  const found = readDigits(text, at, limit)
  if (!found || found.width > 2) return undefined
  const suffix = ordinalEnd(text, found.end)
  if (suffix > 0) return { end: suffix, value: found.value }
  const next = text[found.end] ?? ' '
  if ('%:'.includes(next) || isLatinAt(text, found.end)) return undefined
  if ('.,/'.includes(next) && isDigitAt(text, found.end + 1)) return undefined
  return /^[ -](percent|per cent|pct|million|billion|trillion|mln|bln|bn|cents?|points?|years?|months?|weeks?|days?)\b/.test(
    text.slice(found.end, found.end + 10),
  )
    ? undefined
    : { end: found.end, value: found.value }
}

/** The twenty-seventh, April the ninth, May twenty nine. */
export const readSpelledDay = (text: string, at: number, limit: number): Day | undefined => {
  let token = wordAt(text, at, limit)
  if (token?.word.is === 'the') token = nextWord(text, token.end, limit)
  // May twenty nine: only tens, for "May two companies" goes on.
  if (
    token?.word.is === 'number' &&
    (token.word.value ?? 0) >= 20 &&
    (token.word.value ?? 99) <= 31 &&
    !followedByPart(text, token.end, limit)
  )
    return { end: token.end, value: token.word.value ?? 0 }
  return token?.word.is === 'ordinal' && !followedByPart(text, token.end, limit)
    ? { end: token.end, value: token.word.value }
    : undefined
}

const followedByPart = (text: string, end: number, limit: number): boolean => {
  const next = nextWord(text, end, limit)
  return next?.word.is === 'unit'
}

/** Month and first day are read: a second day, then the year. */
const withDays = (text: string, day: Day, printed: Period, limit: number): CalendarReading => {
  const second = readSecondDay(text, day.end, limit)
  if (!second || second.value <= (printed.day ?? 0) || second.value > 31)
    return withYear(text, day.end, printed, limit)
  const to: CalendarExpression = { form: 'calendar', printed: { ...printed, day: second.value } }
  return withYear(text, second.end, printed, limit, to)
}

const secondDayMark = /^(?:-|–|—|~| - | – | to | through )/

const readSecondDay = (text: string, at: number, limit: number): Day | undefined => {
  const mark = secondDayMark.exec(text.slice(at, at + 9))
  if (!mark) return undefined
  const start = at + mark[0].length
  const day = isDigitAt(text, start) ? readDay(text, start, limit) : readSpelledDay(text, start, limit)
  // "April 9 to 12 June" goes on with a month of its own.
  return day && nextWord(text, day.end, limit)?.word.is !== 'month' ? day : undefined
}

/** A day before its month: `13 February 2026`, `the 9th of May`, `9 to 12 of June`, `26 June`, `05-Aug-2016`. */
export const readFromDay = (text: string, at: number, limit: number): CalendarReading | undefined => {
  // "for $12 December 27": a price.
  if ('$€£¥₩'.includes(text[text[at - 1] === ' ' ? at - 2 : at - 1] ?? ' ')) return undefined
  const day = isDigitAt(text, at) ? readDayNumber(text, at, limit) : readSpelledDay(text, at, limit)
  if (!day || day.value < 1 || day.value > 31) return undefined
  const single = readMonthAfter(text, day.end, limit)
  const dashed = single && text[day.end] === '-' ? readDashedYear(text, single.end, limit) : undefined
  if (single && dashed)
    return calendar(dashed.end, { unit: 'day', year: dashed.value, month: single.month, day: day.value })
  if (single) return withYear(text, single.end, { unit: 'day', month: single.month, day: day.value }, limit)
  const mark = /^(?:-|–|~| - | – | to | through | and | till | until )/.exec(text.slice(day.end, day.end + 9))
  if (!mark) return undefined
  const start = day.end + mark[0].length
  const second = isDigitAt(text, start)
    ? readDayNumber(text, start, limit)
    : readSpelledDay(text, start, limit)
  const month = second && readMonthAfter(text, second.end, limit)
  if (!month || second.value <= day.value || second.value > 31) return undefined
  const to: CalendarExpression = {
    form: 'calendar',
    printed: { unit: 'day', month: month.month, day: second.value },
  }
  return withYear(text, month.end, { unit: 'day', month: month.month, day: day.value }, limit, to)
}

/** 9-Feb-26: the year of a table's date. */
const readDashedYear = (text: string, at: number, limit: number): Day | undefined => {
  const found = text[at] === '-' ? readDigits(text, at + 1, limit) : undefined
  return found && (found.width === 2 || found.width === 4)
    ? { end: found.end, value: fullYear(found.value, found.width) }
    : undefined
}

const readDayNumber = (text: string, at: number, limit: number): Day | undefined => {
  const found = readDigits(text, at, limit)
  if (!found || found.width > 2) return undefined
  const suffix = ordinalEnd(text, found.end)
  return { end: suffix > 0 ? suffix : found.end, value: found.value }
}

const readMonthAfter = (
  text: string,
  at: number,
  limit: number,
): { readonly end: number; readonly month: number } | undefined => {
  let next = text[at] === '-' || text[at] === '/' ? at + 1 : skipGap(text, at, limit)
  if (next === at) return undefined
  if (text.startsWith('of ', next)) next += 3
  if (text.startsWith('day of ', next)) next += 7
  const token = wordAt(text, next, limit)
  if (token?.word.is !== 'month') return undefined
  // "on 12 may be": the verb; a month behind its day has a capital.
  if (token.word.doubtful && text[next] === text[next]?.toLowerCase()) return undefined
  const dot = text[token.end] === '.' && token.end - token.start <= 4
  const kept = dot && !isSentenceDot(text, token.end + 1, limit)
  return { end: kept ? token.end + 1 : token.end, month: token.word.month }
}

/** Dates in digits: year first, or month first with slashes. */
export const readNumbersAt = (text: string, at: number, limit: number): CalendarReading | undefined => {
  if (!isDigitAt(text, at)) return undefined
  const found = readNumericDate(text, at, limit) ?? readSlashDate(text, at, limit)
  return found && calendar(found.end, found.period)
}
