import { isDigitAt } from '../../scan/char-class.ts'
import { fullYear, readDigits } from './digits.ts'
import {
  type CalendarReading,
  calendar,
  readCode,
  readFromDay,
  readFromMonth,
  readFromWeekday,
  readFromYear,
  readNumbersAt,
  readOrdinalPart,
  withYear,
} from './en-calendar.ts'
import { isMonthHere } from './en-doubt.ts'
import { nextWord, skipGap, type Token, wordAt } from './en-word.ts'
import { isYearAt } from './en-year.ts'
import type { Shift } from './expression.ts'
import { type Period, type PeriodUnit, settleNth } from './period.ts'

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
      readFromDay(text, at, limit) ??
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
  if (token?.word.is === 'unit' && !token.word.plural) {
    const { unit } = token.word
    if (unit === 'quarter' || unit === 'month')
      return calendar(token.end, { unit }, { shift: { unit, by: 0, from: 'period' } })
    if (unit === 'year' || unit === 'week' || unit === 'weekend') {
      const next = skipGap(text, token.end, limit)
      if (unit === 'year' && isDigitAt(text, next) && isYearAt(text, next, limit))
        return calendar(next + 4, { unit: 'year', year: Number(text.slice(next, next + 4)) })
      return calendar(token.end, { unit }, { shift: { unit, by: 0, from: 'publication' } })
    }
    return undefined
  }
  if (isDigitAt(text, at)) {
    const day = readFromDay(text, at, limit)
    if (day) return day
    const decade = readFromYear(text, at, limit, from)
    return decade
  }
  return readCalendar(text, at, limit, from)
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

/** last year, this quarter, next Friday, last June, this fall, next week Monday, this year's third quarter. */
const readLean = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  if (token.word.is !== 'lean') return undefined
  const { lean } = token.word
  let next = nextWord(text, token.end, limit)
  // this past Wednesday
  if (
    lean === 'this' &&
    next?.word.is === 'lean' &&
    (next.word.lean === 'recent' || next.word.lean === 'future' || next.word.lean === 'coming')
  )
    return readLean(text, next, limit)
  const fiscal = next?.word.is === 'fiscal'
  if (next && fiscal) next = nextWord(text, next.end, limit)
  if (!next) return undefined
  const { word, end } = next
  const by = lean === 'past' || lean === 'recent' ? -1 : lean === 'future' || lean === 'coming' ? 1 : 0
  switch (word.is) {
    case 'unit': {
      if (word.plural || !isPeriodUnit(word.unit) || word.unit === 'day' || word.unit === 'century') {
        return word.unit === 'trading-day' && !word.plural && by !== 0
          ? calendar(end, { unit: 'day' }, { shift: { unit: 'trading-day', by, from: 'day' } })
          : undefined
      }
      if (
        lean === 'every' ||
        (lean === 'recent' && word.unit !== 'quarter') ||
        (lean === 'year' && word.unit === 'decade')
      )
        return undefined
      if (text.startsWith('night', next.start)) return undefined
      const shift: Shift = { unit: word.unit, by, from: 'publication' }
      const whole = possessed(
        text,
        calendar(end, { unit: word.unit, ...(fiscal && { fiscal: true }) }, { shift }),
        limit,
      )
      return whole.end > end || word.unit !== 'week' ? whole : weekdayBehind(text, whole, limit)
    }
    case 'weekday': {
      if (lean === 'every') return undefined
      const dated = readFromWeekday(text, next, limit)
      if (dated && dated.expression.printed.month !== undefined) return dated
      const printed: Period = { unit: 'day', weekday: word.weekday }
      if (lean === 'recent' || lean === 'coming')
        return calendar(end, printed, { lean: lean === 'recent' ? 'past' : 'future' })
      return calendar(end, printed, { shift: { unit: 'week', by, from: 'publication' } })
    }
    case 'month': {
      const dated = readFromMonth(text, next, limit)
      if (!dated || dated.expression.shift || dated.expression.printed.year !== undefined) return dated
      const leaning = by < 0 ? 'past' : by > 0 ? 'future' : undefined
      return leaning
        ? { ...dated, expression: { ...dated.expression, lean: leaning } }
        : {
            ...dated,
            expression: { ...dated.expression, shift: { unit: 'year', by: 0, from: 'publication' } },
          }
    }
    case 'season':
      return by === 0
        ? calendar(
            end,
            { unit: 'season', season: word.season },
            { shift: { unit: 'year', by, from: 'publication' } },
          )
        : calendar(end, { unit: 'season', season: word.season }, { lean: by < 0 ? 'past' : 'future' })
    case 'holiday': {
      const found = readHoliday(text, next, limit)
      return found && by !== 0 && found.expression.printed.year === undefined
        ? { ...found, expression: { ...found.expression, lean: by < 0 ? 'past' : 'future' } }
        : found
    }
    default:
      return undefined
  }
}

const periodUnits: readonly string[] = ['weekend', 'week', 'month', 'quarter', 'half', 'year', 'decade']
const isPeriodUnit = (unit: string): unit is PeriodUnit => periodUnits.includes(unit)

/** this year's third quarter, next year's first half. */
const possessed = (text: string, reading: CalendarReading, limit: number): CalendarReading => {
  const { expression, end } = reading
  if (expression.shift?.unit !== 'year' || !(text.startsWith("'s ", end) || text.startsWith('’s ', end)))
    return reading
  const token = wordAt(text, end + 3, limit)
  const part = token && readOrdinalPart(text, token, limit)
  if (!part) return reading
  const { fiscal } = expression.printed
  return calendar(part.end, { ...part.printed, ...(fiscal && { fiscal }) }, { shift: expression.shift })
}

/** next week Wednesday, next week on Tuesday. */
const weekdayBehind = (text: string, reading: CalendarReading, limit: number): CalendarReading => {
  let next = skipGap(text, reading.end, limit)
  if (text.startsWith('on ', next)) next += 3
  const token = next > reading.end ? wordAt(text, next, limit) : undefined
  return token?.word.is === 'weekday' && reading.expression.shift
    ? calendar(token.end, { unit: 'day', weekday: token.word.weekday }, { shift: reading.expression.shift })
    : reading
}

/** Tuesday of next week. */
const ofWeek = (
  text: string,
  reading: CalendarReading | undefined,
  limit: number,
): CalendarReading | undefined => {
  if (!reading || reading.expression.printed.day !== undefined || !text.startsWith(' of ', reading.end))
    return reading
  const token = wordAt(text, reading.end + 4, limit)
  const week = token?.word.is === 'lean' ? readLean(text, token, limit) : undefined
  const { weekday } = reading.expression.printed
  return week?.expression.shift?.unit === 'week' &&
    weekday !== undefined &&
    week.expression.printed.unit === 'week'
    ? calendar(week.end, { unit: 'day', weekday }, { shift: week.expression.shift })
    : reading
}

/** the previous month, the prior fiscal year, the following week, that quarter. */
const readBeside = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  if (token.word.is !== 'beside') return undefined
  const { by } = token.word
  let next = nextWord(text, token.end, limit)
  const fiscal = next?.word.is === 'fiscal'
  if (next && fiscal) next = nextWord(text, next.end, limit)
  if (next?.word.is === 'weekday' && by !== 0)
    return calendar(
      next.end,
      { unit: 'day', weekday: next.word.weekday },
      { shift: { unit: 'week', by, from: 'publication' } },
    )
  if (next?.word.is !== 'unit' || next.word.plural) return undefined
  const { unit } = next.word
  if (unit === 'trading-day')
    return by === 0 ? undefined : calendar(next.end, { unit: 'day' }, { shift: { unit, by, from: 'day' } })
  if (unit === 'day') return calendar(next.end, { unit: 'day' }, { shift: { unit, by, from: 'day' } })
  if (!isPeriodUnit(unit)) return undefined
  return calendar(next.end, { unit, ...(fiscal && { fiscal }) }, { shift: { unit, by, from: 'period' } })
}

/** fiscal 2025, fiscal year 2025, fiscal first quarter, fiscal Q3 2026, the fiscal year. */
const readFiscal = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  const next = skipGap(text, token.end, limit)
  if (next === token.end) return undefined
  const year = readFiscalYear(text, next, limit)
  if (year) return calendar(year.end, { unit: 'year', year: year.value, fiscal: true })
  const code = readCode(text, next, limit)
  if (code)
    return {
      ...code,
      expression: { ...code.expression, printed: { ...code.expression.printed, fiscal: true } },
    }
  const word = wordAt(text, next, limit)
  if (word?.word.is === 'ordinal') {
    const part = readOrdinalPart(text, word, limit)
    return part && withYear(text, part.end, { ...part.printed, fiscal: true }, limit)
  }
  if (word?.word.is !== 'unit' || word.word.unit !== 'year' || word.word.plural) return undefined
  const behind = skipGap(text, word.end, limit)
  const numbered = behind > word.end ? readFiscalYear(text, behind, limit) : undefined
  if (numbered) return calendar(numbered.end, { unit: 'year', year: numbered.value, fiscal: true })
  return calendar(
    word.end,
    { unit: 'year', fiscal: true },
    { shift: { unit: 'year', by: 0, from: 'publication' } },
  )
}

const readFiscalYear = (
  text: string,
  at: number,
  limit: number,
): { readonly end: number; readonly value: number } | undefined => {
  const found = readDigits(text, at, limit)
  if (!found || (found.width !== 4 && found.width !== 2)) return undefined
  const value = fullYear(found.value, found.width)
  if (value < 1900 || value > 2150) return undefined
  // fiscal 2006/07 begins in 2006.
  const second =
    text[found.end] === '/' || text[found.end] === '-' ? readDigits(text, found.end + 1, limit) : undefined
  return { end: second && second.value % 100 === (value + 1) % 100 ? second.end : found.end, value }
}

/** full year, full-year 2015. */
const readUnitBehind = (
  text: string,
  token: Token,
  wanted: PeriodUnit,
  limit: number,
): CalendarReading | undefined => {
  const next = nextWord(text, token.end, limit)
  if (next?.word.is !== 'unit' || next.word.unit !== wanted || next.word.plural) return undefined
  const behind = skipGap(text, next.end, limit)
  if (behind > next.end && isDigitAt(text, behind) && isYearAt(text, behind, limit))
    return calendar(behind + 4, { unit: 'year', year: Number(text.slice(behind, behind + 4)) })
  return calendar(next.end, { unit: 'year' }, { shift: { unit: 'year', by: 0, from: 'publication' } })
}

/** the latest quarter. */
const readLatest = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  const next = nextWord(text, token.end, limit)
  if (next?.word.is !== 'unit' || next.word.plural || !isPeriodUnit(next.word.unit)) return undefined
  return calendar(
    next.end,
    { unit: next.word.unit },
    { shift: { unit: next.word.unit, by: 0, from: 'period' } },
  )
}

const readHoliday = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  if (token.word.is !== 'holiday') return undefined
  const dated = withYear(text, token.end, holidayIn(token.word, undefined), limit)
  const { year } = dated.expression.printed
  return year === undefined
    ? dated
    : { ...dated, expression: { ...dated.expression, printed: holidayIn(token.word, year) } }
}

type Holiday = Extract<Token['word'], { is: 'holiday' }>

const holidayIn = (holiday: Holiday, year: number | undefined): Period => {
  const printed = { unit: 'day' as const, ...(year !== undefined && { year }), month: holiday.month }
  return 'day' in holiday
    ? { ...printed, day: holiday.day }
    : settleNth({ ...printed, weekday: holiday.weekday, nth: holiday.nth })
}

/** summer 2015, the spring; "fall" and "spring" are verbs too, so they need a year or a "the … of". */
const readSeason = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  if (token.word.is !== 'season') return undefined
  const found = withYear(text, token.end, { unit: 'season', season: token.word.season }, limit)
  const dated = found.expression.printed.year !== undefined || found.expression.shift !== undefined
  return dated ||
    token.word.season === 2 ||
    token.word.season === 4 ||
    (/\b(?:the|in|by|since|until) $/i.test(text.slice(Math.max(0, token.start - 6), token.start)) &&
      !/^ (?:in|of|to|was|is)\b/.test(text.slice(token.end, token.end + 5)))
    ? found
    : undefined
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
