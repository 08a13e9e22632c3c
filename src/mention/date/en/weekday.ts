import { isDigitAt } from '../../../scan/char-class.ts'
import { readMonthSlashDay } from '../numeric.ts'
import { readDay, readFromDay, readFromMonth, readNumbersAt, readSpelledDay } from './month-day.ts'
import { type CalendarReading, calendar } from './reading.ts'
import { nextWordPastComma, skipGap, type Token, wordAt } from './word.ts'

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
    const dated =
      readFromDay(text, next, limit) ?? readNumbersAt(text, next, limit) ?? monthSlashDay(text, next, limit)
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

const monthSlashDay = (text: string, at: number, limit: number): CalendarReading | undefined => {
  const found = readMonthSlashDay(text, at, limit)
  return found && calendar(found.end, found.period)
}

const withWeekday = (reading: CalendarReading, weekday: number): CalendarReading => {
  const { printed } = reading.expression
  // A weekday that contradicts the whole date beside it is the writer's slip: the date counts.
  if (printed.year !== undefined) return reading
  return { ...reading, expression: { ...reading.expression, printed: { ...printed, weekday } } }
}
