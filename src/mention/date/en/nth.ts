import { isDigitAt } from '../../../scan/char-class.ts'
import { readDigits } from '../digits.ts'
import { readFromMonth } from './month-day.ts'
import { type CalendarReading, calendar } from './reading.ts'
import { nextWord, ordinalEnd, skipGap, type Token, wordAt } from './word.ts'
import { withYear } from './year.ts'

/** The nth of a unit: the 15th day of next month, the 9th month of next year, the first week of 2021. */
export const readNth = (text: string, at: number, limit: number): CalendarReading | undefined => {
  const nth = readOrdinal(text, at, limit)
  const unit = nth && nextWord(text, nth.end, limit)
  if (!nth || unit?.word.is !== 'unit' || unit.word.plural || !text.startsWith(' of ', unit.end))
    return undefined
  const { value } = nth
  switch (unit.word.unit) {
    case 'month':
      return value <= 12
        ? ofYear(withYear(text, unit.end, { unit: 'month', month: value }, limit))
        : undefined
    case 'week':
      return value <= 53
        ? (ofYear(withYear(text, unit.end, { unit: 'week', week: value }, limit)) ??
            weekOf(text, unit.end + 4, value, limit))
        : undefined
    case 'day':
      return value <= 31 ? ofMonth(text, unit.end + 4, value, limit) : undefined
    default:
      return undefined
  }
}

const ofYear = (found: CalendarReading): CalendarReading | undefined =>
  found.expression.printed.year !== undefined || found.expression.shift ? found : undefined

/** the first week of March, the last week of this month: `at` is where the month begins. */
export const weekOf = (text: string, at: number, nth: number, limit: number): CalendarReading | undefined => {
  const token = nth <= 5 ? wordAt(text, at, limit) : undefined
  const month =
    token?.word.is === 'month' ? readFromMonth(text, token, limit) : token && monthAway(text, token, limit)
  if (month?.expression.printed.unit !== 'month' || month.to) return undefined
  const { printed, shift } = month.expression
  return calendar(month.end, { ...printed, unit: 'week', nth }, { shift })
}

/** this month, next month. */
const monthAway = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  if (token.word.is !== 'lean') return undefined
  const by = awayOf[token.word.lean]
  const unit = nextWord(text, token.end, limit)
  return by !== undefined && unit?.word.is === 'unit' && unit.word.unit === 'month' && !unit.word.plural
    ? calendar(unit.end, { unit: 'month' }, { shift: { unit: 'month', by, from: 'publication' } })
    : undefined
}

const awayOf: Readonly<Partial<Record<string, number>>> = { past: -1, this: 0, future: 1 }

const ofMonth = (text: string, at: number, day: number, limit: number): CalendarReading | undefined => {
  let token = wordAt(text, at, limit)
  let by = token?.word.is === 'the' ? 0 : undefined
  if (token?.word.is === 'lean') {
    const { lean } = token.word
    by = lean === 'past' ? -1 : lean === 'this' ? 0 : lean === 'future' ? 1 : undefined
  }
  if (!token || by === undefined) return undefined
  token = nextWord(text, token.end, limit)
  return token?.word.is === 'unit' && token.word.unit === 'month'
    ? calendar(token.end, { unit: 'day', day }, { shift: { unit: 'month', by, from: 'publication' } })
    : undefined
}

const readOrdinal = (
  text: string,
  at: number,
  limit: number,
): { readonly end: number; readonly value: number } | undefined => {
  if (isDigitAt(text, at)) {
    const found = readDigits(text, at, limit)
    const end = found && found.width <= 2 ? ordinalEnd(text, found.end) : -1
    return found && end > 0 && skipGap(text, end, limit) > end ? { end, value: found.value } : undefined
  }
  const token = wordAt(text, at, limit)
  return token?.word.is === 'ordinal' ? { end: token.end, value: token.word.value } : undefined
}
