import type { Mod } from '../../model/values.ts'
import { isDigitAt } from '../../scan/char-class.ts'
import type { CalendarReading } from './en-calendar.ts'
import { calendar } from './en-calendar.ts'
import { cueAround, isAside } from './en-cue.ts'
import { asTime, readAway, readParts, readUntil } from './en-duration.ts'
import { readCalendar } from './en-part.ts'
import { readSame } from './en-same.ts'
import { isHyphenated, nextWord, skipGap, type Token, wordAt, wordBefore } from './en-word.ts'
import type { Expression, Reading } from './expression.ts'
import { isFiner, type PeriodUnit } from './period.ts'

/** Reads the English date that starts at a digit or at the first letter of a word; undefined when there is none. */
export const readEnglish = (text: string, at: number, limit: number, from: number): Reading | undefined => {
  if (isDigitAt(text, at)) return readTime(text, at, limit, from) ?? readDate(text, at, limit, from)
  // "year-on-year": the second half of a compound begins nothing.
  if (isHyphenated(text, at)) return undefined
  const token = wordAt(text, at, limit)
  if (!token) return readDate(text, at, limit, from)
  switch (token.word.is) {
    case 'edge':
      return readEdge(text, token, limit, from)
    case 'within':
    case 'rest':
      return readWithin(text, token, limit, from)
    case 'set':
      return {
        start: at,
        end: token.end,
        rule: 'en/date/<set>',
        expression: { form: 'set', value: token.word.value },
      }
    case 'each':
      return readEach(text, token, limit)
    case 'to-date':
      return {
        start: at,
        end: token.end,
        rule: 'en/date/year-to-date',
        expression: { form: 'to-date', unit: 'year' },
      }
    case 'article':
      return readArticle(text, token, limit, from)
    case 'number':
      return readTime(text, at, limit, from)
    case 'lean':
      return readToward(text, at, token, limit) ?? readDate(text, at, limit, from)
    case 'alike':
      return withStart(readSame(text, token, limit), at)
    case 'unit':
      return token.word.plural
        ? readVague(text, token, limit, from)
        : (readOwned(text, token, limit, from) ?? readDate(text, at, limit, from))
    case 'ordinal':
      return readFirstMonths(text, token, limit) ?? readDate(text, at, limit, from)
    case 'edge-of':
      return {
        start: at,
        end: token.end,
        rule: `en/date/<${token.word.unit}>-end`,
        expression: {
          form: 'calendar',
          printed: { unit: token.word.unit },
          shift: { unit: token.word.unit, by: 0, from: 'publication' },
        },
        ...(token.word.mod && { mod: token.word.mod }),
      }
    case 'the':
      return readDefinite(text, token, limit, from)
    case 'duration':
      return {
        start: at,
        end: token.end,
        rule: 'en/date/<duration>',
        expression: {
          form: 'duration',
          parts: [
            { ...(token.word.count !== undefined && { count: token.word.count }), unit: token.word.unit },
          ],
        },
      }
    default:
      return readDate(text, at, limit, from)
  }
}

const withStart = (reading: Omit<Reading, 'start'> | undefined, start: number): Reading | undefined =>
  reading && { start, ...reading }

/** "the" before anything that can stand without it, and before what only it makes definite. */
const readDefinite = (text: string, the: Token, limit: number, from: number): Reading | undefined => {
  const next = skipGap(text, the.end, limit)
  if (next === the.end) return undefined
  const token = wordAt(text, next, limit)
  if (token?.word.is === 'unit' || isDigitAt(text, next) || !token) {
    const time = isDigitAt(text, next) ? readTime(text, next, limit, from) : undefined
    if (time) return { ...time, start: the.start }
    const year =
      token?.word.is === 'unit' && token.word.unit === 'year' && !token.word.plural
        ? readUntil(text, token.end, limit)
        : undefined
    if (year)
      return {
        start: the.start,
        end: year.end,
        rule: 'en/date/<duration>-to-<date>',
        expression: { form: 'duration', parts: [{ count: 1, unit: 'year' }], until: year.expression },
      }
    const period = isDigitAt(text, next) ? readPeriodOfYear(text, next, limit) : undefined
    if (period) return { start: the.start, ...period }
    return readDate(text, the.start, limit, from)
  }
  const inner = readEnglish(text, next, limit, from)
  return inner && { ...inner, start: the.start }
}

/** the 1989 period: the period in force, in that year; the July-September period is its months. */
const readPeriodOfYear = (text: string, at: number, limit: number): Omit<Reading, 'start'> | undefined => {
  const year = Number(text.slice(at, at + 4))
  const token = nextWord(text, at + 4, limit)
  return token?.word.is === 'period' && year >= 1900 && year < 2150
    ? { end: token.end, rule: 'en/date/<year>-period', expression: { form: 'same', back: 0, year } }
    : undefined
}

const readDate = (text: string, at: number, limit: number, from: number): Reading | undefined => {
  const found = readCalendar(text, at, limit, from)
  return found && asReading(text, at, found, limit, from)
}

const asReading = (
  text: string,
  start: number,
  found: CalendarReading,
  limit: number,
  from: number,
  mod?: Mod,
): Reading => {
  const { expression } = found
  const extras = mod ? { mod } : {}
  const range = found.to ? { end: found.end, to: found.to } : readRangeEnd(text, start, found, limit, from)
  if (range) {
    const period = nextWord(text, range.end, limit)
    const end =
      period?.word.is === 'period' && text.slice(start, start + 4).toLowerCase() === 'the '
        ? period.end
        : range.end
    return {
      start,
      end,
      rule: 'en/date/<date>-to-<date>',
      expression: { form: 'interval', from: expression, to: range.to },
      ...extras,
    }
  }
  const { printed, shift } = expression
  const open = !shift && printed.year === undefined
  return {
    start,
    end: found.end,
    rule: `en/date/${shift ? (isFiner(printed.unit, shift.unit as PeriodUnit) ? `<${printed.unit}>-of-<${shift.unit}-away>` : `<${shift.unit}-away>`) : `<${printed.unit}>`}`,
    expression,
    ...extras,
    ...(open && !expression.lean && cueAround(text, start, found.end, from, limit)),
    ...(isAside(text, start, from) && { aside: true }),
  }
}

/** July-September, from 2014 to 2018, between March and May, Nov 18 2014 – Dec 19 2015. */
const readRangeEnd = (
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
  const last = readCalendar(text, next, limit, next)
  if (!last || last.to) return undefined
  const [a, b] = [expression.printed, last.expression.printed]
  if (a.unit !== b.unit && !(isFiner(b.unit, a.unit) && a.year !== undefined)) return undefined
  if (a.unit === 'day' && b.unit === 'day' && word === '' && a.day === undefined) return undefined
  return { end: last.end, to: last.expression }
}

const rangeMark = /^(?:\s?[-–—~]\s?|(\s(?:to|through|thru|until|till|and)\s(?:the\s)?))/

/** early 1990, late last month, mid-November, the beginning of 1987, end-June. */
const readEdge = (text: string, token: Token, limit: number, from: number): Reading | undefined => {
  if (token.word.is !== 'edge') return undefined
  const { mod } = token.word
  const lone = /^(?:end|beginning)$/i.test(text.slice(token.start, token.end))
  if (lone && text[token.end] !== '-') return undefined
  let next = skipGap(text, token.end, limit)
  if (text.startsWith('in ', next)) next += 3
  if (next === token.end) return undefined
  const found = readCalendar(text, next, limit, next)
  if (!found) return undefined
  const { unit } = found.expression.printed
  if (unit === 'day' && found.expression.printed.day !== undefined && mod !== 'END') return undefined
  return { ...asReading(text, token.start, found, limit, from, mod) }
}

/** earlier this month, later in the year, the rest of the year. */
const readWithin = (text: string, token: Token, limit: number, from: number): Reading | undefined => {
  const next = skipGap(text, token.end, limit)
  if (next === token.end) return undefined
  const found = readCalendar(text, next, limit, next)
  if (!found || found.to) return undefined
  const { printed, shift } = found.expression
  if (!shift && printed.year === undefined) return undefined
  const reading = asReading(text, token.start, found, limit, from)
  return reading.expression.form === 'calendar' ? reading : undefined
}

/** every year, each quarter. */
const readEach = (text: string, token: Token, limit: number): Reading | undefined => {
  const next = nextWord(text, token.end, limit)
  if (next?.word.is !== 'unit' || next.word.plural) return undefined
  const value = setValues[next.word.unit]
  return value === undefined
    ? undefined
    : { start: token.start, end: next.end, rule: 'en/date/every-<unit>', expression: { form: 'set', value } }
}

const setValues: Readonly<Partial<Record<string, string>>> = {
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  half: 'P6M',
  year: 'P1Y',
  decade: 'P10Y',
}

/** a year ago, a month earlier, a decade; "a year" after a price is a rate. */
const readArticle = (text: string, token: Token, limit: number, from: number): Reading | undefined => {
  const unit = nextWord(text, token.end, limit)
  if (!unit) return undefined
  // a two-year boom: the number's own reader.
  if (unit.word.is !== 'unit' && unit.word.is !== 'duration') return undefined
  if (unit.word.is === 'unit' && unit.word.plural) return undefined
  const name = unit.word.unit
  if (name === 'weekend' || name === 'century' || name === 'season' || name === 'half' || name === 'second')
    return undefined
  const part = { count: unit.word.is === 'duration' ? (unit.word.count ?? 1) : 1, unit: name }
  const away = readAway(text, unit.end, limit)
  if (away)
    return {
      start: token.start,
      end: away.end,
      rule: 'en/date/a-<unit>-away',
      expression: {
        form: 'distance',
        count: away.sign * part.count,
        unit: name,
        from: away.from === 'day' || name === 'day' ? 'day' : 'period',
        ...(away.base && { base: away.base }),
      },
    }
  const before = wordBefore(text, token.start, from)
  return spans.has(before) && name !== 'quarter'
    ? {
        start: token.start,
        end: unit.end,
        rule: 'en/date/<duration>',
        expression: { form: 'duration', parts: [part] },
      }
    : undefined
}

const spans = new Set([
  'in',
  'for',
  'over',
  'within',
  'nearly',
  'almost',
  'after',
  'than',
  'least',
  'about',
  'half',
  'only',
  'just',
  'lasted',
])

const readTime = (text: string, at: number, limit: number, from: number): Reading | undefined => {
  const parts = readParts(text, at, limit)
  const time = parts && asTime(text, at, parts, limit, from)
  return (
    time && {
      start: at,
      end: time.end,
      rule: `en/date/<${time.expression.form}>`,
      expression: time.expression,
      ...(time.mod && { mod: time.mod }),
    }
  )
}

/** the last two years, past 12 months, next few weeks, the past year, recent months, coming weeks. */
const readToward = (text: string, start: number, token: Token, limit: number): Reading | undefined => {
  if (token.word.is !== 'lean') return undefined
  const { lean } = token.word
  if (lean === 'this' || lean === 'year') return undefined
  const toward = lean === 'future' || lean === 'coming' ? 'future' : 'past'
  const next = skipGap(text, token.end, limit)
  if (next === token.end) return undefined
  const counted = readParts(text, next, limit)
  const duration = (end: number, parts: readonly { count?: number; unit: DurationName }[]): Reading => {
    const until = readUntil(text, end, limit)
    const expression: Expression = {
      form: 'duration',
      parts,
      ...(until ? { until: until.expression } : { toward }),
    }
    return {
      start,
      end: until?.end ?? end,
      rule: `en/date/${toward === 'past' ? 'last' : 'next'}-<duration>`,
      expression,
    }
  }
  if (counted) return duration(counted.end, counted.parts)
  const unit = wordAt(text, next, limit)
  if (unit?.word.is !== 'unit') return undefined
  const { unit: name, plural } = unit.word
  if (name === 'weekend' || name === 'century' || name === 'season' || name === 'half') return undefined
  if (plural) return duration(unit.end, [{ unit: name }])
  return lean === 'recent' && name !== 'quarter' && name !== 'trading-day'
    ? duration(unit.end, [{ count: 1, unit: name }])
    : undefined
}

type DurationName = import('./expression.ts').DurationUnit

/** "in years", "for months": how many is not said. */
const readVague = (text: string, token: Token, _limit: number, from: number): Reading | undefined => {
  if (token.word.is !== 'unit') return undefined
  const { unit } = token.word
  if (
    unit === 'weekend' ||
    unit === 'century' ||
    unit === 'season' ||
    unit === 'half' ||
    unit === 'trading-day'
  )
    return undefined
  const before = wordBefore(text, token.start, from)
  return before === 'in' || before === 'for'
    ? {
        start: token.start,
        end: token.end,
        rule: 'en/date/<duration>',
        expression: { form: 'duration', parts: [{ unit }] },
      }
    : undefined
}

/** its quarter, their fiscal year: a possessive makes a unit definite as "the" does. */
const readOwned = (text: string, token: Token, limit: number, from: number): Reading | undefined => {
  if (token.word.is !== 'unit' || (token.word.unit !== 'quarter' && token.word.unit !== 'month'))
    return undefined
  const { unit } = token.word
  if (!['its', 'their', 'our'].includes(wordBefore(text, token.start, from))) return undefined
  return asReading(
    text,
    token.start,
    calendar(token.end, { unit }, { shift: { unit, by: 0, from: 'period' } }),
    limit,
    from,
  )
}

/** the first nine months of 2015. */
const readFirstMonths = (text: string, token: Token, limit: number): Reading | undefined => {
  if (token.word.is !== 'ordinal') return undefined
  const next = skipGap(text, token.end, limit)
  const parts = next > token.end ? readParts(text, next, limit) : undefined
  return (
    parts && {
      start: token.start,
      end: parts.end,
      rule: 'en/date/first-<duration>',
      expression: { form: 'duration', parts: parts.parts },
    }
  )
}
