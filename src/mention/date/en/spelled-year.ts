import { nextWord, skipGap, wordAt } from './word.ts'

export interface SpelledYear {
  readonly end: number
  readonly year: number
}

/** `nineteen ninety six`, `two thousand and fifteen`, `twenty twenty-one`, `seventeen hundred thirty three`. */
export const readSpelledYear = (text: string, at: number, limit: number): SpelledYear | undefined => {
  const first = numberAt(text, at, limit)
  if (!first) return undefined
  const next = skipGap(text, first.end, limit)
  if (next === first.end) return undefined
  if (first.value === 2 && startsWord(text, next, 'thousand')) return withRest(text, next + 8, 2000, limit)
  if (first.value < 15 || first.value > 21) return undefined
  if (startsWord(text, next, 'hundred')) return withRest(text, next + 7, first.value * 100, limit)
  const second = numberAt(text, next, limit)
  return second && second.value >= 10 && second.value < 100
    ? { end: second.end, year: first.value * 100 + second.value }
    : undefined
}

/** What follows the hundreds or thousands: `and fifteen`, `thirty three`, or nothing. */
const withRest = (text: string, end: number, base: number, limit: number): SpelledYear | undefined => {
  let next = skipGap(text, end, limit)
  if (startsWord(text, next, 'and')) next = skipGap(text, next + 3, limit)
  const rest = next > end ? numberAt(text, next, limit) : undefined
  if (rest && rest.value < 100) return { end: rest.end, year: base + rest.value }
  return base === 2000 ? undefined : { end, year: base }
}

const startsWord = (text: string, at: number, word: string): boolean =>
  text.slice(at, at + word.length).toLowerCase() === word

interface SpelledNumber {
  readonly end: number
  readonly value: number
}

const numberAt = (text: string, at: number, limit: number): SpelledNumber | undefined => {
  const token = wordAt(text, at, limit)
  if (token?.word.is !== 'number' || token.word.value === undefined) return undefined
  // Behind "two thousand and" a unit is counted, not a year told: two thousand and fifteen workers.
  return nextWord(text, token.end, limit)?.word.is === 'unit'
    ? undefined
    : { end: token.end, value: token.word.value }
}
