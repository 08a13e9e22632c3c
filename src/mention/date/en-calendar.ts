import { isBlankAt, isDigitAt, isLatinAt } from '../../scan/char-class.ts'
import { daysInMonth } from './calendar.ts'
import { fullYear, readDigits } from './digits.ts'
import { nextWord, nextWordPastComma, ordinalEnd, skipGap, type Token, wordAt } from './en-word.ts'
import { isBareYear, isYearAt } from './en-year.ts'
import type { CalendarExpression, Shift } from './expression.ts'
import { readNumericDate, readSlashDate } from './numeric.ts'
import type { Period } from './period.ts'

/** A calendar expression as far as it was read; `to` where it prints an interval within one month. */
export interface CalendarReading {
  readonly end: number
  readonly expression: CalendarExpression
  readonly to?: CalendarExpression
}

export const calendar = (
  end: number,
  printed: Period,
  {
    shift,
    lean,
    to,
  }: {
    shift?: Shift | undefined
    lean?: 'past' | 'future' | undefined
    to?: CalendarExpression | undefined
  } = {},
): CalendarReading => ({
  end,
  expression: { form: 'calendar', printed, ...(shift && { shift }), ...(lean && { lean }) },
  ...(to && { to }),
})

/** The year behind a part: `, 2026`, `of 2026`, `last year`, `of fiscal 2025`, `of the year`. */
export interface YearAfter {
  readonly end: number
  readonly year?: number
  readonly shift?: Shift
  readonly fiscal?: boolean
}

export const readYearAfter = (text: string, at: number, limit: number): YearAfter | undefined => {
  const comma = text[at] === ',' ? at + 1 : at
  let next = skipGap(text, comma, limit)
  if (next === comma && text[at] !== '/') return undefined
  if (text[at] === '/') next = at + 1
  if (isDigitAt(text, next))
    return isYearAt(text, next, limit)
      ? { end: next + 4, year: Number(text.slice(next, next + 4)) }
      : undefined
  if ("'’".includes(text[next] ?? ' ')) {
    const short = readDigits(text, next + 1, limit)
    return short?.width === 2 ? { end: short.end, year: fullYear(short.value, 2) } : undefined
  }
  if (comma !== at) return undefined
  let joined = false
  for (const word of ['of', 'in', 'for'])
    if (text.startsWith(`${word} `, next)) {
      next += word.length + 1
      joined = true
    }
  if (joined && isDigitAt(text, next))
    return isYearAt(text, next, limit)
      ? { end: next + 4, year: Number(text.slice(next, next + 4)) }
      : undefined
  return readYearWords(text, next, limit)
}

/** this year, last fiscal year, the year, fiscal 2025, fiscal year 2025. */
const readYearWords = (text: string, at: number, limit: number): YearAfter | undefined => {
  let token = wordAt(text, at, limit)
  let by: number | undefined
  if (token?.word.is === 'the') {
    by = 0
    token = nextWord(text, token.end, limit)
  }
  if (token?.word.is === 'lean') {
    const { lean } = token.word
    by = lean === 'past' ? -1 : lean === 'this' || lean === 'year' ? 0 : lean === 'future' ? 1 : undefined
    if (by === undefined) return undefined
    token = nextWord(text, token.end, limit)
  }
  const fiscal = token?.word.is === 'fiscal'
  if (token && fiscal) {
    const number = skipGap(text, token.end, limit)
    if (isDigitAt(text, number) && isYearAt(text, number, limit))
      return { end: number + 4, year: Number(text.slice(number, number + 4)), fiscal }
    token = nextWord(text, token.end, limit)
    const behind = token ? skipGap(text, token.end, limit) : limit
    if (
      token?.word.is === 'unit' &&
      token.word.unit === 'year' &&
      isDigitAt(text, behind) &&
      isYearAt(text, behind, limit)
    )
      return { end: behind + 4, year: Number(text.slice(behind, behind + 4)), fiscal }
    by ??= 0
  }
  if (by === undefined || token?.word.is !== 'unit' || token.word.unit !== 'year' || token.word.plural)
    return undefined
  return { end: token.end, shift: { unit: 'year', by, from: 'publication' }, ...(fiscal && { fiscal }) }
}

/** A part with the year behind it, where one stands there. */
export const withYear = (
  text: string,
  end: number,
  printed: Period,
  limit: number,
  to?: CalendarExpression,
): CalendarReading => {
  const after = readYearAfter(text, end, limit)
  if (!after) return calendar(end, printed, { to })
  return calendar(
    after.end,
    {
      ...printed,
      ...(after.year !== undefined && { year: after.year }),
      ...((after.fiscal || printed.fiscal) && { fiscal: true }),
    },
    { shift: after.shift, to },
  )
}

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
const readSpelledDay = (text: string, at: number, limit: number): Day | undefined => {
  let token = wordAt(text, at, limit)
  if (token?.word.is === 'the') token = nextWord(text, token.end, limit)
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
  const day = isDigitAt(text, at) ? readDayNumber(text, at, limit) : readSpelledDay(text, at, limit)
  if (!day || day.value < 1 || day.value > 31) return undefined
  const single = readMonthAfter(text, day.end, limit)
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
  return {
    end: text[token.end] === '.' && token.end - token.start <= 4 ? token.end + 1 : token.end,
    month: token.word.month,
  }
}

/** A weekday and the date beside it: `Thursday, August 6th`, `Friday 7/6`, `Tuesday the 11th`, `Monday 21`, `Monday of next week`. */
export const readFromWeekday = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  if (token.word.is !== 'weekday') return undefined
  const { weekday } = token.word
  const end = text[token.end] === '.' && token.word.doubtful ? token.end + 1 : token.end
  const behind = nextWordPastComma(text, end, limit)
  if (behind?.word.is === 'month') {
    const found = readFromMonth(text, behind, limit)
    if (found && found.expression.printed.unit === 'day') return withWeekday(found, weekday)
  }
  const comma = text[end] === ',' ? end + 1 : end
  const next = skipGap(text, comma, limit)
  if (next > comma) {
    const dated = readFromDay(text, next, limit) ?? readNumbersAt(text, next, limit)
    if (dated) return withWeekday(dated, weekday)
    const the = wordAt(text, next, limit)
    const numberAt = the?.word.is === 'the' ? skipGap(text, the.end, limit) : next
    if (comma === end) {
      const day = isDigitAt(text, numberAt)
        ? readDay(text, numberAt, limit)
        : the?.word.is === 'the'
          ? readSpelledDay(text, numberAt, limit)
          : undefined
      if (day && day.value >= 1 && day.value <= 31)
        return calendar(day.end, { unit: 'day', day: day.value, weekday })
    }
  }
  return token.word.doubtful ? undefined : calendar(end, { unit: 'day', weekday })
}

const withWeekday = (reading: CalendarReading, weekday: number): CalendarReading => {
  const { printed } = reading.expression
  // A weekday that contradicts the whole date beside it is the writer's slip: the date counts.
  if (printed.year !== undefined) return reading
  return { ...reading, expression: { ...reading.expression, printed: { ...printed, weekday } } }
}

/** Dates in digits: year first, or month first with slashes. */
export const readNumbersAt = (text: string, at: number, limit: number): CalendarReading | undefined => {
  if (!isDigitAt(text, at)) return undefined
  const found = readNumericDate(text, at, limit) ?? readSlashDate(text, at, limit)
  return found && calendar(found.end, found.period)
}

/** A year by itself, with what may follow it: `2015`, `2015 third quarter`, `2017 q1`, `1990s`, `2006/07`, `1987-89`. */
export const readFromYear = (
  text: string,
  at: number,
  limit: number,
  from: number,
): CalendarReading | undefined => {
  const found = readDigits(text, at, limit)
  if (found?.width !== 4 || found.value < 1000 || found.value > 2199) return undefined
  const { value: year, end } = found
  if (
    (text[end] === 's' || text.startsWith(' s.', end) || text.startsWith("'s ", end)) &&
    year % 10 === 0 &&
    !isLatinAt(text, end + 1) &&
    text[end] === 's'
  )
    return calendar(end + 1, { unit: 'decade', year })
  if (text[end] === '/' || text[end] === '-' || text[end] === '–') {
    const second = readDigits(text, end + 1, limit)
    if (
      second &&
      !isLatinAt(text, second.end) &&
      !('-/'.includes(text[second.end] ?? ' ') && isDigitAt(text, second.end + 1))
    ) {
      const last =
        second.width === 4
          ? second.value
          : second.width === 2
            ? Math.floor(year / 100) * 100 + second.value
            : 0
      if (text[end] === '/' && last === year + 1)
        return calendar(second.end, { unit: 'year', year, fiscal: true })
      if (last > year && last - year < 100 && (second.width === 4 || second.value > 12 || last === year + 1))
        return calendar(
          second.end,
          { unit: 'year', year },
          { to: { form: 'calendar', printed: { unit: 'year', year: last } } },
        )
    }
  }
  const part = readPartBehindYear(text, end, limit)
  if (part) return calendar(part.end, { ...part.printed, year })
  return isBareYear(text, at, end, limit, from) ? calendar(end, { unit: 'year', year }) : undefined
}

const readPartBehindYear = (
  text: string,
  at: number,
  limit: number,
): { readonly end: number; readonly printed: Period } | undefined => {
  const next = skipGap(text, at, limit)
  if (next === at) return undefined
  const code = readCode(text, next, limit)
  if (code && code.expression.printed.year === undefined && !code.expression.shift)
    return { end: code.end, printed: code.expression.printed }
  const token = wordAt(text, next, limit)
  if (!token) return undefined
  switch (token.word.is) {
    case 'fiscal': {
      const behind = nextWord(text, token.end, limit)
      if (behind?.word.is === 'unit' && behind.word.unit === 'year' && !behind.word.plural)
        return { end: behind.end, printed: { unit: 'year', fiscal: true } }
      const part = behind && readOrdinalPart(text, behind, limit)
      return part && { end: part.end, printed: { ...part.printed, fiscal: true } }
    }
    case 'ordinal':
      return readOrdinalPart(text, token, limit)
    case 'month':
      return { end: token.end, printed: { unit: 'month', month: token.word.month } }
    case 'season':
      return text[next] === 'f'
        ? undefined
        : { end: token.end, printed: { unit: 'season', season: token.word.season } }
    case 'unit':
      return token.word.unit === 'half' && token.end - token.start > 4
        ? { end: token.end, printed: { unit: 'half', half: 1 } }
        : undefined
    default:
      return undefined
  }
}

/** first quarter, second-half, third fiscal quarter, as they stand. */
export const readOrdinalPart = (
  text: string,
  token: Token,
  limit: number,
): { readonly end: number; readonly printed: Period } | undefined => {
  if (token.word.is !== 'ordinal') return undefined
  let behind = nextWord(text, token.end, limit)
  const fiscal = behind?.word.is === 'fiscal'
  if (behind && fiscal) behind = nextWord(text, behind.end, limit)
  if (behind?.word.is !== 'unit' || behind.word.plural) return undefined
  const { value } = token.word
  const extra = fiscal ? { fiscal: true } : {}
  if (behind.word.unit === 'quarter' && value <= 4)
    return { end: behind.end, printed: { unit: 'quarter', quarter: value, ...extra } }
  if (behind.word.unit === 'half' && value <= 2)
    return { end: behind.end, printed: { unit: 'half', half: value, ...extra } }
  return undefined
}

/** Codes: `Q3`, `Q3 2025`, `3Q25`, `1H 2014`, `H1`, `FY2026`, `FY26`, `CY18`, `2H24`, `W07`. */
export const readCode = (text: string, at: number, limit: number): CalendarReading | undefined => {
  const match = codePattern.exec(text.slice(at, Math.min(at + 12, limit)))
  if (!match) return undefined
  const end = at + match[0].length
  if (isLatinAt(text, end) || isDigitAt(text, end)) return undefined
  const [, letterFirst, afterLetter, beforeLetter, letterLast, short, era, eraYear] = match
  if (era !== undefined && eraYear !== undefined) {
    const year = fullYear(Number(eraYear), eraYear.length)
    if (year < 1950 || year > 2099) return undefined
    const part = readPartBehindYear(text, end, limit)
    const fiscal = era.toLowerCase() === 'fy' ? { fiscal: true } : {}
    return part
      ? calendar(part.end, { ...part.printed, year, ...fiscal })
      : calendar(end, { unit: 'year', year, ...fiscal })
  }
  const letter = (letterFirst ?? letterLast ?? '').toLowerCase()
  const number = Number(afterLetter ?? beforeLetter)
  if (letter === 'h' && number > 2) return undefined
  const printed: Period =
    letter === 'q' ? { unit: 'quarter', quarter: number } : { unit: 'half', half: number }
  if (short !== undefined) return calendar(end, { ...printed, year: fullYear(Number(short), short.length) })
  const behind = skipGap(text, end, limit)
  const fiscal = codePattern.exec(text.slice(behind, Math.min(behind + 8, limit)))
  if (behind > end && fiscal?.[6]?.toLowerCase() === 'fy' && fiscal[7] !== undefined)
    return calendar(behind + fiscal[0].length, {
      ...printed,
      year: fullYear(Number(fiscal[7]), fiscal[7].length),
      fiscal: true,
    })
  return withYear(text, end, printed, limit)
}

const codePattern =
  /^(?:(?:([QHqh])([1-4])|([1-4])([QHqh]))(?:['’]?(\d{4}|\d{2})(?!\d))?|([FCfc][Yy])[ '’]?(\d{4}|\d{2})(?!\d))/
