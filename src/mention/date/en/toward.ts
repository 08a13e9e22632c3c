import type { DurationPart, Expression, Reading } from '../expression.ts'
import { isCounted, readBound, readParts } from './duration.ts'
import { nextWord, readCount, skipGap, type Token, wordAt, wordBefore } from './word.ts'

/** the last two years, past 12 months, next few weeks, the past year, recent months, coming weeks. */
export const readToward = (text: string, start: number, token: Token, limit: number): Reading | undefined => {
  if (token.word.is !== 'lean') return undefined
  const { lean } = token.word
  if (lean === 'this' || lean === 'year') return undefined
  const toward = lean === 'future' || lean === 'coming' ? 'future' : 'past'
  const next = skipGap(text, token.end, limit)
  if (next === token.end) return undefined
  const counted = readParts(text, next, limit)
  const duration = (end: number, parts: readonly DurationPart[]): Reading => {
    const bound = readBound(text, end, limit)
    const expression: Expression = {
      form: 'duration',
      parts,
      ...(bound && { [bound.side]: bound.expression }),
      // The last four months of 2021 are its end, not the last before publication.
      ...((!bound || bound.side === 'of') && { toward }),
    }
    return {
      start,
      end: bound?.end ?? end,
      rule: `en/date/${toward === 'past' ? 'last' : 'next'}-<duration>`,
      expression,
    }
  }
  if (counted) return duration(counted.end, counted.parts)
  const unit = wordAt(text, next, limit)
  // the next fortnight
  if (unit?.word.is === 'duration' && unit.word.count !== undefined)
    return duration(unit.end, [{ count: unit.word.count, unit: unit.word.unit }])
  if (unit?.word.is !== 'unit') return undefined
  const { unit: name, plural } = unit.word
  if (name === 'weekend' || name === 'century' || name === 'season' || name === 'half') return undefined
  if (plural) return duration(unit.end, [{ unit: name }])
  return lean === 'recent' && name !== 'quarter' && name !== 'trading-day'
    ? duration(unit.end, [{ count: 1, unit: name }])
    : undefined
}

/** 2 upcoming months, 10 previous weeks: the count before the word that leans. */
export const readLeaning = (text: string, at: number, limit: number): Reading | undefined => {
  const count = readCount(text, at, limit)
  const lean = count && nextWord(text, count.end, limit)
  if (count?.count === undefined || !lean) return undefined
  const past =
    lean.word.is === 'beside'
      ? lean.word.by < 0
      : lean.word.is === 'lean' && (lean.word.lean === 'past' || lean.word.lean === 'recent')
  if (
    !past &&
    !(lean.word.is === 'lean' && (lean.word.lean === 'future' || lean.word.lean === 'coming')) &&
    lean.word.is !== 'beside'
  )
    return undefined
  const unit = nextWord(text, lean.end, limit)
  if (unit?.word.is !== 'unit' || !unit.word.plural || !isCounted(unit.word.unit)) return undefined
  const toward = past ? 'past' : 'future'
  return {
    start: at,
    end: unit.end,
    rule: `en/date/<n>-${past ? 'last' : 'next'}-<unit>`,
    expression: { form: 'duration', parts: [{ count: count.count, unit: unit.word.unit }], toward },
  }
}

/** "in years", "for months": how many is not said. */
export const readVague = (text: string, token: Token, _limit: number, from: number): Reading | undefined => {
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

/** the first nine months of 2015. */
export const readFirstMonths = (text: string, token: Token, limit: number): Reading | undefined => {
  if (token.word.is !== 'ordinal') return undefined
  const next = skipGap(text, token.end, limit)
  const parts = next > token.end ? readParts(text, next, limit) : undefined
  if (!parts || token.word.value !== 1) return undefined
  const bound = readBound(text, parts.end, limit)
  return {
    start: token.start,
    end: bound?.end ?? parts.end,
    rule: 'en/date/first-<duration>',
    expression: { form: 'duration', parts: parts.parts, ...(bound && { [bound.side]: bound.expression }) },
  }
}
