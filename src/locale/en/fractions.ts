import { divide, multiply, resolutionOf } from '../../model/decimal.ts'
import type { PrintedNumber } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import { readDigitRun } from '../../scan/numeral.ts'
import { englishScales, skipJoint } from './numerals.ts'

/** A fraction in words, read both ways: as the number before a unit, and as a share of a whole. */
export interface WordFraction {
  /** `half a` of "half a percentage point", 0.5; absent when it is no exact decimal. */
  readonly number?: PrintedNumber
  /** `two-thirds`; absent where the words may mean something else (half a, the second quarter). */
  readonly ratio?: PrintedNumber
}

/**
 * Reads a fraction in words at the start of a word: `half a percentage point`, `one-quarter point`, `three-quarters of a
 * point`, `two-thirds`, `one in 13`.
 */
export const readWordFraction = (text: string, at: number, limit: number): WordFraction | undefined => {
  const head = numerators.longestAt(text, at, limit, endsWord)
  if (!head) {
    const bare = denominators.longestAt(text, at, limit, endsWord)
    if (bare?.payload !== 2 && bare?.payload !== 4) return undefined
    const fraction = fractionOf(text, at, bare.end, 1, bare.payload, limit, false)
    // quarter-point is a number; "the quarter of last year" is no share of anything.
    return bare.payload === 4 ? fraction?.number && { number: fraction.number } : fraction
  }
  const next = skipJoint(text, head.end, limit)
  if (next === head.end) return undefined
  const odds = head.payload.article ? undefined : readOdds(text, at, next, head.payload.value, limit)
  if (odds) return { ratio: odds }
  const tail = denominators.longestAt(text, next, limit, endsWord)
  if (!tail) return undefined
  const joined = charClasses[text.charCodeAt(head.end)] === CharClass.punctuation
  const sharing = joined && tail.payload !== 0
  // a quarter-point cut: the article belongs to the cut; in "a quarter of a point" to the number.
  const start = head.payload.article && !text.startsWith(' of ', tail.end) ? next : at
  return fractionOf(text, start, tail.end, head.payload.value, tail.payload, limit, sharing)
}

interface Numerator {
  readonly value: number
  readonly article?: true
}

const numerators = createLexicon<Numerator>(
  [
    { text: 'a', payload: { value: 1, article: true } },
    ...'one two three four five six seven eight nine'
      .split(' ')
      .map((text, i) => ({ text, payload: { value: i + 1 } })),
  ],
  { foldCase: true },
)

const denominatorOf: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
  sixteenth: 16,
  sixteenths: 16,
}
const denominators = createLexicon(
  Object.entries(denominatorOf).map(([text, payload]) => ({ text, payload })),
  { foldCase: true },
)

/** Every word a fraction may begin with, but for the numbers that count its parts. */
export const fractionWords: readonly string[] = Object.keys(denominatorOf)

const fractionOf = (
  text: string,
  start: number,
  end: number,
  numerator: number,
  denominator: number,
  limit: number,
  hyphened: boolean,
): WordFraction | undefined => {
  const ratio = { numerator: String(numerator), denominator: String(denominator) }
  const shares =
    hyphened ||
    (denominator !== 4 && numerator > 1 && denominator !== 2) ||
    sharesWhole(text, end, limit, numerator, denominator)
  const number = exact(text, start, end, numerator, denominator, limit)
  if (!number && !shares) return undefined
  return {
    ...(number && { number }),
    ...(shares && !number?.scaled && { ratio: { ...plain(start, end, '0', '0'), ratio } }),
  }
}

/** "a third of the company", "half of all sales": `of` and a whole follow, not a point. */
const sharesWhole = (
  text: string,
  end: number,
  limit: number,
  numerator: number,
  denominator: number,
): boolean => {
  const next = skipJoint(text, end, limit)
  if (!text.startsWith('of ', next)) return false
  return (
    denominator !== 4 ||
    numerator > 1 ||
    /^of (?:the |its |all |their |our )?(?!the year|the \w+ quarter|\d)/i.test(text.slice(next, next + 24))
  )
}

/** The number that a unit may follow: over "of", "a", "one" and a scale word. */
const exact = (
  text: string,
  start: number,
  end: number,
  numerator: number,
  denominator: number,
  limit: number,
): PrintedNumber | undefined => {
  const quotient = (divide(String(numerator), String(denominator), 6) ?? '0').replace(/0+$/, '')
  if (denominator === 3 || denominator === 6) return undefined
  let stop = end
  for (const bridge of ['of', 'a', 'an', 'one']) {
    const next = skipJoint(text, stop, limit)
    if (next > stop && startsWord(text, next, bridge)) stop = next + bridge.length
  }
  const scaleAt = skipJoint(text, stop, limit)
  const scale = scaleAt > stop ? englishScales.longestAt(text, scaleAt, limit, endsWord) : undefined
  if (!scale || scale.payload.short) return plain(start, stop, quotient, resolutionOf(quotient))
  const factor = `1${'0'.repeat(scale.payload.places)}`
  const value = multiply(quotient, factor).replace(/\.0*$/, '')
  return {
    ...plain(start, scale.end, value, multiply(resolutionOf(quotient), factor).replace(/\.0*$/, '')),
    scale: scale.payload.places,
    scaled: true,
  }
}

const plain = (start: number, end: number, value: string, resolution: string): PrintedNumber => ({
  start,
  end,
  value,
  resolution,
  scale: 0,
  scaled: false,
  worded: true,
  punctuated: false,
  fraction: true,
})

/** one in 13, two out of three; not "one in five years". */
const readOdds = (
  text: string,
  start: number,
  at: number,
  numerator: number,
  limit: number,
): PrintedNumber | undefined => {
  const bridge = startsWord(text, at, 'in') ? 2 : text.startsWith('out of ', at) ? 6 : 0
  if (bridge === 0) return undefined
  const behind = skipJoint(text, at + bridge, limit)
  // one in every 13, one out of every ten
  const next = text.startsWith('every ', behind) ? behind + 6 : behind
  if (next >= limit) return undefined
  let [value, end] = [0, next]
  if (charClasses[text.charCodeAt(next)] === CharClass.digit) {
    const run = readDigitRun(text, next, limit)
    if (run.decimals > 0 || run.value.length > 4 || /^(?:19|20)\d\d$/.test(run.value)) return undefined
    ;[value, end] = [Number(run.value), run.end]
  } else {
    const word = numerators.longestAt(text, next, limit, endsWord)
    const ten = text.slice(next, next + 4).toLowerCase()
    if (word && !word.payload.article) [value, end] = [word.payload.value, word.end]
    else if (/^ten\b/.test(ten)) [value, end] = [10, next + 3]
    else return undefined
  }
  if (
    value <= numerator ||
    /^\s*(?:years?|months?|weeks?|days?|hours?|minutes?|quarters?|%|percent)\b/i.test(
      text.slice(end, end + 10),
    )
  )
    return undefined
  return {
    ...plain(start, end, '0', '0'),
    ratio: { numerator: String(numerator), denominator: String(value) },
  }
}

const endsWord = (text: string, _start: number, end: number): boolean =>
  end >= text.length || charClasses[text.charCodeAt(end)] !== CharClass.latin

const startsWord = (text: string, at: number, word: string): boolean =>
  text.startsWith(word, at) && charClasses[text.charCodeAt(at + word.length)] !== CharClass.latin
