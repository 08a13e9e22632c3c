import type { Mod } from '../../model/values.ts'
import { isDigitAt } from '../../scan/char-class.ts'
import { readArticle } from './en/article.ts'
import { readCalendar } from './en/calendar.ts'
import { cueAround, isAside } from './en/cue.ts'
import { asTime, readBound, readParts, readWeekBound } from './en/duration.ts'
import { readEach } from './en/every.ts'
import { mayBeginAtDigit, mayBeginCode } from './en/may-begin.ts'
import { readRangeEnd } from './en/range.ts'
import { type CalendarReading, calendar } from './en/reading.ts'
import { readSame } from './en/same.ts'
import { readSpelledYear } from './en/spelled-year.ts'
import { readFirstMonths, readLeaning, readToward, readVague } from './en/toward.ts'
import { isHyphenated, nextWord, skipGap, type Token, wordAt, wordBefore } from './en/word.ts'
import type { Reading } from './expression.ts'
import { isFiner, type PeriodUnit } from './period.ts'

/** Reads the English date that starts at a digit or at the first letter of a word; undefined when there is none. */
export const readEnglish = (text: string, at: number, limit: number, from: number): Reading | undefined => {
  if (isDigitAt(text, at))
    return mayBeginAtDigit(text, at, limit)
      ? (readLeaning(text, at, limit) ?? readTime(text, at, limit, from) ?? readDate(text, at, limit, from))
      : undefined
  // "year-on-year": the second half of a compound begins nothing.
  if (isHyphenated(text, at)) return undefined
  const token = wordAt(text, at, limit)
  if (!token) return mayBeginCode(text, at) ? readDate(text, at, limit, from) : undefined
  switch (token.word.is) {
    case 'latest':
      return readLatestPeriod(text, token, limit) ?? readDate(text, at, limit, from)
    case 'beside':
      return readBesidePeriod(text, token, limit) ?? readDate(text, at, limit, from)
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
        rule: `en/date/${token.word.unit}-to-date`,
        expression: { form: 'to-date', unit: token.word.unit },
      }
    case 'article':
      return readArticle(text, token, limit, from)
    case 'number':
      return readLeaning(text, at, limit) ?? readSpelled(text, at, limit) ?? readTime(text, at, limit, from)
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
  if (token?.word.is === 'the') return undefined
  if (!token && !isDigitAt(text, next) && !mayBeginCode(text, next)) return undefined
  if (token?.word.is === 'unit' || isDigitAt(text, next) || !token) {
    const time = isDigitAt(text, next) ? readTime(text, next, limit, from) : undefined
    // "the 10-year note" is a kind of note, "the 12 months" are a time.
    if (time) return text.slice(time.start, time.end).includes('-') ? time : { ...time, start: the.start }
    const bounded = token ? readBounded(text, the.start, token, limit) : undefined
    if (bounded) return bounded
    const period = isDigitAt(text, next) ? readPeriodOfYear(text, next, limit) : undefined
    if (period) return { start: the.start, ...period }
    const found = readDate(text, the.start, limit, from)
    const bare = found?.rule === 'en/date/<year>' && isDigitAt(text, next)
    return bare ? { ...found, start: next } : found
  }
  const inner = readEnglish(text, next, limit, from)
  return inner && { ...inner, start: the.start }
}

/** the year ended 31 March, the week to Friday, the week of February 2: one of the unit, bounded by a day. */
const readBounded = (text: string, start: number, token: Token, limit: number): Reading | undefined => {
  if (token.word.is !== 'unit' || token.word.plural) return undefined
  const { unit } = token.word
  if (unit !== 'year' && unit !== 'week') return undefined
  const bound = unit === 'week' ? readWeekBound(text, token.end, limit) : readBound(text, token.end, limit)
  if (!bound || (bound.side !== 'until' && unit === 'year')) return undefined
  return {
    start,
    end: bound.end,
    rule: 'en/date/<duration>-to-<date>',
    expression: { form: 'duration', parts: [{ count: 1, unit }], [bound.side]: bound.expression },
  }
}

/** the 1989 period: the period in force, in that year; the July-September period is its months. */
const readPeriodOfYear = (text: string, at: number, limit: number): Omit<Reading, 'start'> | undefined => {
  const year = Number(text.slice(at, at + 4))
  const token = nextWord(text, at + 4, limit)
  return token?.word.is === 'period' && year >= 1900 && year < 2150
    ? { end: token.end, rule: 'en/date/<year>-period', expression: { form: 'same', back: 0, year } }
    : undefined
}

/** the latest period, that period: the one in force. */
const readLatestPeriod = (text: string, token: Token, limit: number): Reading | undefined => {
  const next = nextWord(text, token.end, limit)
  return next?.word.is === 'period'
    ? {
        start: token.start,
        end: next.end,
        rule: 'en/date/<same-period>',
        expression: { form: 'same', back: 0 },
      }
    : undefined
}

/** the previous period; the previous three quarters, the following two weeks. */
const readBesidePeriod = (text: string, token: Token, limit: number): Reading | undefined => {
  if (token.word.is !== 'beside') return undefined
  const { by } = token.word
  const next = skipGap(text, token.end, limit)
  const period = next > token.end ? wordAt(text, next, limit) : undefined
  if (period?.word.is === 'period')
    return {
      start: token.start,
      end: period.end,
      rule: 'en/date/<same-period>',
      expression: { form: 'same', back: 0, ...(by !== 0 && { step: by }) },
    }
  const parts = next > token.end && by !== 0 ? readParts(text, next, limit) : undefined
  return (
    parts && {
      start: token.start,
      end: parts.end,
      rule: `en/date/${by < 0 ? 'last' : 'next'}-<duration>`,
      expression: { form: 'duration', parts: parts.parts, toward: by < 0 ? 'past' : 'future' },
    }
  )
}

const readDate = (text: string, at: number, limit: number, from: number): Reading | undefined => {
  const found = readCalendar(text, at, limit, from)
  // year-on-year, quarter-to-quarter: compounds that name no period.
  if (!found || /^[-‑](?:to|on|over)[-‑]/.test(text.slice(found.end, found.end + 6))) return undefined
  return asReading(text, at, found, limit, from)
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
      period?.word.is === 'period' &&
      (text.slice(start, start + 4).toLowerCase() === 'the ' || wordBefore(text, start, from) === 'the')
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

/** early 1990, late last month, mid-November, the beginning of 1987, end-June. */
const readEdge = (text: string, token: Token, limit: number, from: number): Reading | undefined => {
  if (token.word.is !== 'edge') return undefined
  const { mod } = token.word
  const lone = /^(?:end|beginning)$/i.test(text.slice(token.start, token.end))
  if (lone && text[token.end] !== '-') return undefined
  let next = skipGap(text, token.end, limit)
  if (text.startsWith('in ', next)) next += 3
  if (next === token.end) return undefined
  const found = readCalendar(text, next, limit, from)
  if (!found) return undefined
  const { unit } = found.expression.printed
  if (unit === 'day' && found.expression.printed.day !== undefined && mod !== 'END') return undefined
  return { ...asReading(text, token.start, found, limit, from, mod) }
}

/** earlier this month, later in the year, the rest of the year. */
const readWithin = (text: string, token: Token, limit: number, from: number): Reading | undefined => {
  const next = skipGap(text, token.end, limit)
  if (next === token.end) return undefined
  const found = readCalendar(text, next, limit, from)
  if (!found || found.to) return undefined
  const { printed, shift } = found.expression
  if (!shift && printed.year === undefined) return undefined
  const reading = asReading(text, token.start, found, limit, from)
  return reading.expression.form === 'calendar' ? reading : undefined
}

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

/** nineteen ninety six, two thousand and fifteen. */
const readSpelled = (text: string, at: number, limit: number): Reading | undefined => {
  const found = readSpelledYear(text, at, limit)
  return (
    found && {
      start: at,
      end: found.end,
      rule: 'en/date/<spelled-year>',
      expression: { form: 'calendar', printed: { unit: 'year', year: found.year } },
    }
  )
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
