import { isFiner } from '../period.ts'
import { readCalendar } from './calendar.ts'
import type { CalendarReading } from './reading.ts'
import { wordBefore } from './word.ts'

/** July-September, from 2014 to 2018, between March and May, Nov 18 2014 – Dec 19 2015. */
export const readRangeEnd = (
  text: string,
  start: number,
  { end, expression }: CalendarReading,
  limit: number,
  from: number,
): { readonly end: number; readonly to: CalendarReading['expression'] } | undefined => {
  const mark = rangeMark.exec(text.slice(end, end + 12))
  if (!mark) return undefined
  const word = (mark[1] ?? '').trim().toLowerCase()
  const before = wordBefore(text, start, from)
  if (
    word === 'and'
      ? before !== 'between'
      : word === 'to' && before !== 'from' && expression.printed.unit !== 'day'
  )
    return undefined
  const next = end + mark[0].length
  const now = /^(?:now|(?:the )?(?:current |present )?date|present)\b/.exec(text.slice(next, next + 18))
  if (now && word !== '')
    return {
      end: next + now[0].length,
      to: { form: 'calendar', printed: { unit: 'day' }, shift: { unit: 'day', by: 0, from: 'publication' } },
    }
  const last = readCalendar(text, next, limit, from)
  if (!last || last.to) return undefined
  const [a, b] = [expression.printed, last.expression.printed]
  // the October-December quarter: its months.
  if (a.unit === 'month' && b.unit === 'quarter' && b.quarter !== undefined && word === '') {
    const printed = { ...b, unit: 'month' as const, quarter: undefined, month: b.quarter * 3 }
    return { end: last.end, to: { ...last.expression, printed } }
  }
  if (a.unit !== b.unit && !(isFiner(b.unit, a.unit) && a.year !== undefined)) return undefined
  if (a.unit === 'day' && b.unit === 'day' && word === '' && a.day === undefined) return undefined
  return { end: last.end, to: last.expression }
}

const rangeMark = /^(?:\s?[-–—~]\s?|(\s(?:to|through|thru|until|till|and)\s(?:the\s)?))/
