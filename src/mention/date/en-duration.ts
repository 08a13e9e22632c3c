import type { Mod } from '../../model/values.ts'
import { isLatinAt } from '../../scan/char-class.ts'
import { readCalendar } from './en-part.ts'
import { nextWord, readCount, skipGap, wordAt, wordBefore } from './en-word.ts'
import type { CalendarExpression, DurationPart, DurationUnit, Expression } from './expression.ts'

export interface TimeReading {
  readonly end: number
  readonly expression: Expression
  readonly mod?: Mod
}

export interface PartsReading {
  readonly end: number
  readonly parts: readonly DurationPart[]
}

const counted: readonly string[] = [
  'second',
  'minute',
  'hour',
  'day',
  'trading-day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
]

export const isCounted = (unit: string): unit is DurationUnit => counted.includes(unit)

/** `10-year`, `four straight months`, `1 hour and 30 minutes`, `2 years 1 month 21 days`, `a few weeks`. */
export const readParts = (text: string, at: number, limit: number): PartsReading | undefined => {
  const parts: DurationPart[] = []
  let [end, next] = [at, at]
  while (parts.length < 4) {
    const count = readCount(text, next, limit)
    let unit = count && nextWord(text, count.end, limit)
    while (unit && (unit.word.is === 'straight' || unit.word.is === 'full' || unit.word.is === 'fiscal'))
      unit = nextWord(text, unit.end, limit)
    if (!count || unit?.word.is !== 'unit' || !isCounted(unit.word.unit)) break
    if (unit.word.unit === 'half' || (unit.word.unit === 'quarter' && !unit.word.plural && count.count !== 1))
      break
    if (count.width === 4 && parts.length === 0) break
    const { unit: name } = unit.word
    if (parts.length > 0 && order.indexOf(name) >= order.indexOf((parts.at(-1) as DurationPart).unit)) break
    parts.push({ ...(count.count !== undefined && { count: count.count }), unit: name })
    end = unit.end
    const and = skipGap(text, text[end] === ',' ? end + 1 : end, limit)
    next = text.startsWith('and ', and) ? and + 4 : and
    if (next === end) break
  }
  const [first] = parts
  // 1-1/2 years: eighteen months.
  if (
    parts.length === 1 &&
    first?.unit === 'year' &&
    first.count !== undefined &&
    first.count * 12 === Math.round(first.count * 12) &&
    !Number.isInteger(first.count)
  )
    return { end, parts: [{ count: first.count * 12, unit: 'month' }] }
  return parts.length > 0 ? { end, parts } : undefined
}

const order: readonly string[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
]

/** What a duration is in its place: a distance with ago, earlier or later behind it, else a span; ages are none. */
export const asTime = (
  text: string,
  start: number,
  { end, parts }: PartsReading,
  limit: number,
  from: number,
): TimeReading | undefined => {
  if (/^[ -]old\b/.test(text.slice(end, end + 5)) || text.startsWith(' of age', end)) return undefined
  const [first] = parts
  const away = readAway(text, end, limit)
  if (away && first?.count !== undefined && parts.length === 1) {
    const origin =
      away.from === 'publication' && first.count === 1 && first.unit !== 'day' && first.unit !== 'week'
        ? 'period'
        : away.from
    return {
      end: away.end,
      expression: {
        form: 'distance',
        count: away.sign * first.count,
        unit: first.unit,
        from: origin,
        ...(away.base && { base: away.base }),
      },
    }
  }
  const before = wordBefore(text, start, from)
  if (
    before === 'in' &&
    first?.count !== undefined &&
    parts.length === 1 &&
    isAhead(text, start, end, limit, from)
  )
    return {
      end,
      expression: { form: 'distance', count: first.count, unit: first.unit, from: 'publication' },
    }
  const until = readUntil(text, end, limit)
  return {
    end: until?.end ?? end,
    expression: { form: 'duration', parts, ...(until && { until: until.expression }) },
  }
}

/** "will be redeemed in five years", not "its first deficit in 14 years". */
const isAhead = (text: string, start: number, _end: number, _limit: number, from: number): boolean => {
  const before = text.slice(Math.max(from, start - 60), start)
  return (
    /\b(will|would|'ll|shall|be back|expects?|expected|due|plans?|matures?|maturing)\b/.test(before) &&
    !/\b(first|lowest|highest|biggest|worst|best|largest|smallest|time)\b/.test(before)
  )
}

export interface Away {
  readonly end: number
  readonly sign: 1 | -1
  readonly from: 'publication' | 'period' | 'day'
  readonly base?: CalendarExpression
}

export const readAway = (text: string, at: number, limit: number): Away | undefined => {
  const token = nextWord(text, at, limit)
  if (token?.word.is === 'away') {
    const { sign, from } = token.word
    if (from === 'period' && text.startsWith('before', token.start)) {
      const base = readBase(text, token.end, limit)
      return base && { end: base.end, sign, from, base: base.expression }
    }
    return { end: token.end, sign, from }
  }
  if (token?.word.is === 'within') {
    const word = text.slice(token.start, token.end).toLowerCase()
    if (word === 'earlier') return { end: token.end, sign: -1, from: 'period' }
    if (word === 'later') return { end: token.end, sign: 1, from: 'day' }
    return undefined
  }
  const next = skipGap(text, at, limit)
  if (next === at) return undefined
  const after = text.startsWith('after ', next) ? 6 : text.startsWith('from ', next) ? 5 : 0
  if (after === 0) return undefined
  const base = readBase(text, next + after - 1, limit)
  return base && { end: base.end, sign: 1, from: 'day', base: base.expression }
}

/** Only a day can be counted from here: two days before yesterday, three weeks after January 15th. */
const readBase = (
  text: string,
  at: number,
  limit: number,
): { readonly end: number; readonly expression: CalendarExpression } | undefined => {
  const start = skipGap(text, at, limit)
  const found = start > at ? readCalendar(text, start, limit, start) : undefined
  return found && !found.to && found.expression.printed.unit === 'day' ? found : undefined
}

/** the three months to 30 November, the 12 months through September, the year ended March 31. */
export const readUntil = (
  text: string,
  at: number,
  limit: number,
): { readonly end: number; readonly expression: CalendarExpression } | undefined => {
  const next = skipGap(text, at, limit)
  if (next === at) return undefined
  const word = untilWords.find((each) => text.startsWith(each, next))
  if (!word) return undefined
  const start = next + word.length
  const found =
    isLatinAt(text, start) || wordAt(text, start, limit) || start < limit
      ? readCalendar(text, start, limit, start)
      : undefined
  if (!found || found.to) return undefined
  return found.expression.printed.unit === 'day' || found.expression.printed.unit === 'month'
    ? found
    : undefined
}

const untilWords = [
  'to the end of ',
  'to ',
  'through ',
  'ended ',
  'ending ',
  'ended on ',
  'ending on ',
  'until ',
  'up to ',
]
