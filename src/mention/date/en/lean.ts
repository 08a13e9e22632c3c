import type { Shift } from '../expression.ts'
import type { Period, PeriodUnit } from '../period.ts'
import { readOrdinalPart } from './code.ts'
import { readHoliday } from './holiday.ts'
import { readFromMonth } from './month-day.ts'
import { weekOf } from './nth.ts'
import { type CalendarReading, calendar } from './reading.ts'
import { readFromWeekday } from './weekday.ts'
import { nextWord, skipGap, type Token, wordAt } from './word.ts'

/** last year, this quarter, next Friday, last June, this fall, next week Monday, this year's third quarter. */
export const readLean = (text: string, token: Token, limit: number): CalendarReading | undefined => {
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
  if (next && (fiscal || next.word.is === 'plain')) next = nextWord(text, next.end, limit)
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
      // the last week of January is not last week
      if (word.unit === 'week' && lean === 'past' && text.startsWith(' of ', end)) {
        const week = weekOf(text, end + 4, -1, limit)
        if (week) return week
      }
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
      // "the recent fall of the yen"
      if (lean === 'every' || lean === 'recent' || lean === 'coming') return undefined
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
export const ofWeek = (
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
export const readBeside = (text: string, token: Token, limit: number): CalendarReading | undefined => {
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

/** the latest quarter. */
export const readLatest = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  let next = nextWord(text, token.end, limit)
  const fiscal = next?.word.is === 'fiscal'
  if (next && fiscal) next = nextWord(text, next.end, limit)
  if (next?.word.is !== 'unit' || next.word.plural || !isPeriodUnit(next.word.unit)) return undefined
  // The latest fiscal year is the last that has ended.
  if (fiscal && next.word.unit === 'year')
    return calendar(
      next.end,
      { unit: 'year', fiscal },
      { shift: { unit: 'year', by: -1, from: 'publication' } },
    )
  return calendar(
    next.end,
    { unit: next.word.unit },
    { shift: { unit: next.word.unit, by: 0, from: 'period' } },
  )
}
