import type { Reading } from '../expression.ts'
import { readAway } from './duration.ts'
import { readSame } from './same.ts'
import { nextWord, type Token, wordBefore } from './word.ts'

/** a year ago, a month earlier, a decade; "a year" after a price is a rate. */
export const readArticle = (text: string, token: Token, limit: number, from: number): Reading | undefined => {
  const unit = nextWord(text, token.end, limit)
  if (!unit) return undefined
  if (unit.word.is === 'alike') {
    const same = readSame(text, unit, limit)
    return same && { ...same, start: token.start }
  }
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
        sign: away.sign,
        parts: [part],
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
