import type { Mod } from '../../model/values.ts'

/** The bound that ends at `end`, right before a figure or its article: about, more than, up to. */
export const boundsBefore = (text: string, end: number): Mod | undefined => {
  let stop = end
  let word = lastWord(text, stop)
  // about a 5 percent stake, an estimated: the article stands between.
  if (word === 'a' || word === 'an') {
    stop = backOver(text, stop - word.length)
    word = lastWord(text, stop)
  }
  const entries = before.get(word)
  if (!entries) return undefined
  for (const [words, mod] of entries) if (precedes(text, stop - word.length, words)) return mod
  return undefined
}

/** The bound that begins at `at`, behind a figure: or more. */
export const boundsAfter = (text: string, at: number): Mod | undefined => {
  for (const [words, mod] of after) if (text.startsWith(words, at)) return mod
  return undefined
}

const after: readonly (readonly [string, Mod])[] = [
  ['or more', 'EQUAL_OR_MORE'],
  ['or higher', 'EQUAL_OR_MORE'],
  ['or above', 'EQUAL_OR_MORE'],
  ['or greater', 'EQUAL_OR_MORE'],
  ['or a touch more', 'EQUAL_OR_MORE'],
  ['and above', 'EQUAL_OR_MORE'],
  ['or less', 'EQUAL_OR_LESS'],
  ['or lower', 'EQUAL_OR_LESS'],
  ['or below', 'EQUAL_OR_LESS'],
  ['or fewer', 'EQUAL_OR_LESS'],
  ['or so', 'APPROX'],
]

/** By last word: the words before it, longest first. */
const before: ReadonlyMap<string, readonly (readonly [string, Mod])[]> = new Map(
  Object.entries({
    about: [['', 'APPROX']],
    around: [['', 'APPROX']],
    approximately: [['', 'APPROX']],
    roughly: [['', 'APPROX']],
    circa: [['', 'APPROX']],
    some: [['', 'APPROX']],
    estimated: [['', 'APPROX']],
    nearly: [['', 'LESS_THAN']],
    almost: [['', 'LESS_THAN']],
    under: [['', 'LESS_THAN']],
    below: [['', 'LESS_THAN']],
    over: [['', 'MORE_THAN']],
    above: [['', 'MORE_THAN']],
    exceeding: [['', 'MORE_THAN']],
    topping: [['', 'MORE_THAN']],
    than: [
      ['no more', 'EQUAL_OR_LESS'],
      ['not more', 'EQUAL_OR_LESS'],
      ['no less', 'EQUAL_OR_MORE'],
      ['no fewer', 'EQUAL_OR_MORE'],
      ['not less', 'EQUAL_OR_MORE'],
      ['more', 'MORE_THAN'],
      ['greater', 'MORE_THAN'],
      ['less', 'LESS_THAN'],
      ['fewer', 'LESS_THAN'],
    ],
    least: [['at', 'EQUAL_OR_MORE']],
    most: [['at', 'EQUAL_OR_LESS']],
    to: [
      ['close', 'LESS_THAN'],
      ['up', 'EQUAL_OR_LESS'],
    ],
    as: [
      ['as much', 'EQUAL_OR_LESS'],
      ['as many', 'EQUAL_OR_LESS'],
      ['as high', 'EQUAL_OR_LESS'],
      ['as little', 'EQUAL_OR_MORE'],
      ['as few', 'EQUAL_OR_MORE'],
      ['as low', 'EQUAL_OR_MORE'],
    ],
    of: [
      ['in excess', 'MORE_THAN'],
      ['north', 'MORE_THAN'],
      ['upwards', 'EQUAL_OR_MORE'],
      ['upward', 'EQUAL_OR_MORE'],
      ['shy', 'LESS_THAN'],
      ['short', 'LESS_THAN'],
      ['maximum', 'EQUAL_OR_LESS'],
      ['minimum', 'EQUAL_OR_MORE'],
    ],
  } as const satisfies Record<string, readonly (readonly [string, Mod])[]>),
)

/** The lower-case word that ends at `end`, at most 13 letters. */
const lastWord = (text: string, end: number): string => {
  let start = end
  while (start > 0 && start > end - 14 && isLetter(text.charCodeAt(start - 1))) start -= 1
  return text.slice(start, end).toLowerCase()
}

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

const backOver = (text: string, from: number): number => {
  let at = from
  while (at > 0 && at > from - 3 && isBlank(text.charCodeAt(at - 1))) at -= 1
  return at
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0xa0

/** Whether `words` (one space between each) end right before `from`, over any blanks; '' always does. */
const precedes = (text: string, from: number, words: string): boolean => {
  let end = from
  for (const word of words.split(' ').reverse()) {
    if (word === '') return true
    end = backOver(text, end)
    if (lastWord(text, end) !== word) return false
    end -= word.length
  }
  return true
}
