import { type Period, settleNth } from '../period.ts'
import type { CalendarReading } from './reading.ts'
import type { Token } from './word.ts'
import { withYear } from './year.ts'

export const readHoliday = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  if (token.word.is !== 'holiday') return undefined
  // Lunar New Year and Chinese New Year fall on another day each year.
  if (/(?:lunar|chinese) $/i.test(text.slice(Math.max(0, token.start - 8), token.start))) return undefined
  const dated = withYear(text, token.end, holidayIn(token.word, undefined), limit)
  const { year } = dated.expression.printed
  return year === undefined
    ? dated
    : { ...dated, expression: { ...dated.expression, printed: holidayIn(token.word, year) } }
}

type Holiday = Extract<Token['word'], { is: 'holiday' }>

const holidayIn = (holiday: Holiday, year: number | undefined): Period => {
  if ('feast' in holiday)
    return settleNth({ unit: 'day', ...(year !== undefined && { year }), feast: holiday.feast })
  const printed = { unit: 'day' as const, ...(year !== undefined && { year }), month: holiday.month }
  return 'day' in holiday
    ? { ...printed, day: holiday.day }
    : settleNth({ ...printed, weekday: holiday.weekday, nth: holiday.nth })
}

/** summer 2015, the spring; "fall" and "spring" are verbs too, so they need a year or a "the … of". */
export const readSeason = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  if (token.word.is !== 'season') return undefined
  const found = withYear(text, token.end, { unit: 'season', season: token.word.season }, limit)
  const dated = found.expression.printed.year !== undefined || found.expression.shift !== undefined
  return dated ||
    token.word.season === 2 ||
    token.word.season === 4 ||
    (/\b(?:in|by|since|until|during) the $/i.test(text.slice(Math.max(0, token.start - 12), token.start)) &&
      !/^ (?:in|of|to|was|is)\b/.test(text.slice(token.end, token.end + 5)))
    ? found
    : undefined
}
