import { add, resolutionOf, shift } from '../../model/decimal.ts'
import type { PrintedNumber } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import { type DigitRun, readDigitRun } from '../../scan/numeral.ts'

/**
 * Reads a number with Korean scale words: digits mixed with 십 백 천 만 억 조 경 in every spacing, or number words alone.
 *
 *     2천39조7천억   →  (2 × 10³ + 39) × 10¹² + 7 × 10³ × 10⁸
 *     ^ at
 *
 * `first` is the digit run at `at` when there is one; without it the number must be made of words (`삼백오십`, `천 4백만`).
 * A scale word must be smaller than the one before it, so `3만 4만` are two numbers.
 */
export const readKoreanNumber = (
  text: string,
  at: number,
  limit: number,
  first: DigitRun | undefined,
): PrintedNumber | undefined => {
  const state = start(at, first === undefined)
  let next = at
  let spaced: PrintedNumber | undefined
  for (let run = first; ; run = undefined) {
    const read = run ? takeDigits(state, run) : readComponent(state, text, next, limit)
    if (read < 0) break
    next = read
    // A space may stand behind a scale word when a smaller part follows: 10조 1,799억, 4천 820만.
    if ((state.pending === undefined || state.more) && next < limit) {
      const beyond = skipSpace(text, next, limit)
      if (beyond > next && startsComponent(text, beyond, state)) {
        spaced = finish(state)
        next = beyond
      }
    }
  }
  if (state.end === at) return undefined
  if (spaced && state.pending !== undefined && scaleFollows(text, state.end)) return spaced
  const whole = finish(state)
  // `3조 5` may be 3조 and the 5 of 5개: the caller takes the shorter reading when no unit of the whole follows.
  return spaced && state.pending !== undefined && spaced.end < whole.end
    ? { ...whole, shorter: spaced }
    : whole
}

/** 두 세 한두 … before a counter: `세 배`, `한 차례`, `두세 번`. */
export const nativeNumbers = createLexicon<{ readonly value: string; readonly high?: string }>(
  (
    [
      ['한', '1'],
      ['하나', '1'],
      ['두', '2'],
      ['둘', '2'],
      ['세', '3'],
      ['석', '3'],
      ['네', '4'],
      ['넉', '4'],
      ['다섯', '5'],
      ['여섯', '6'],
      ['일곱', '7'],
      ['여덟', '8'],
      ['아홉', '9'],
      ['열', '10'],
      ['열한', '11'],
      ['열두', '12'],
      ['열세', '13'],
      ['열네', '14'],
      ['열다섯', '15'],
      ['스무', '20'],
      ['서른', '30'],
      ['마흔', '40'],
      ['쉰', '50'],
      ['한두', '1', '2'],
      ['두세', '2', '3'],
      ['서너', '3', '4'],
      ['너댓', '4', '5'],
      ['네댓', '4', '5'],
      ['대여섯', '5', '6'],
    ] as const
  ).map(([word, value, high]) => ({ text: word, payload: { value, ...(high !== undefined && { high }) } })),
)

/** The power of ten of 십 백 천 (small scales), or 0. */
export const smallScale = (code: number): number => smallScales[code] as number
/** The power of ten of 만 억 조 경, or 0. */
export const bigScale = (code: number): number => bigScales[code] as number
/** The digit of 일 이 … 구 영 공, or -1. */
export const syllableDigit = (code: number): number => syllables[code] as number

const table = (fallback: number, words: Readonly<Record<string, number>>): Int8Array => {
  const filled = new Int8Array(0x10000).fill(fallback)
  for (const [word, value] of Object.entries(words)) filled[word.charCodeAt(0)] = value
  return filled
}
const smallScales = table(0, { 십: 1, 백: 2, 천: 3 })
const bigScales = table(0, { 만: 4, 억: 8, 조: 12, 경: 16 })
const syllables = table(-1, { 영: 0, 공: 0, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9 })
const more = '여'.charCodeAt(0)
const spokenPoints = new Set(['점', '쩜'].map((word) => word.charCodeAt(0)))

/** What has been read so far: finished 만/억/조 parts, the part in work, and a digit that no scale has claimed yet. */
interface State {
  readonly start: number
  readonly worded: boolean
  end: number
  total: string
  section: string
  pending: string | undefined
  pendingDecimals: number
  /** Scale of the last 만/억/조 and of the last 십/백/천 of this part: the next must be smaller. */
  lastBig: number
  lastSmall: number
  /** Power of ten of the last printed digit. */
  places: number
  big: number
  scaled: boolean
  grouped: boolean
  more: boolean
}

const start = (at: number, worded: boolean): State => ({
  start: at,
  worded,
  end: at,
  total: '0',
  section: '0',
  pending: undefined,
  pendingDecimals: 0,
  lastBig: 99,
  lastSmall: 99,
  places: 0,
  big: 0,
  scaled: false,
  grouped: false,
  more: false,
})

const takeDigits = (state: State, run: DigitRun): number => {
  const digits = run.value.length - (run.decimals > 0 ? run.decimals + 1 : 0)
  if (digits > Math.min(state.lastSmall, state.lastBig, 40)) return -1
  state.pending = run.value
  state.pendingDecimals = run.decimals
  state.places = -run.decimals
  if (run.grouped) state.grouped = true
  state.end = run.end
  return run.end
}

/** One digit run, digit word, scale word or 여; where it ends, or -1 when the number does not go on here. */
const readComponent = (state: State, text: string, at: number, limit: number): number => {
  if (at >= limit) return -1
  const code = text.charCodeAt(at)
  if (charClasses[code] === CharClass.digit)
    return state.pending === undefined ? takeDigits(state, readDigitRun(text, at, limit)) : -1
  const small = smallScales[code] as number
  if (small > 0) return small < state.lastSmall ? takeSmall(state, small, at) : -1
  const big = bigScales[code] as number
  if (big > 0) return big < state.lastBig ? takeBig(state, big, at) : -1
  if (code === more && state.end > state.start) {
    // 14억9,000여만: 여 stands before the scale it belongs to, or ends the number: 100여 개.
    state.more = true
    state.end = at + 1
    return at + 1
  }
  return state.worded ? readDigitWord(state, text, at, limit) : -1
}

const takeSmall = (state: State, small: number, at: number): number => {
  state.section = add(state.section, shift(state.pending ?? '1', small))
  state.places = small - state.pendingDecimals
  state.lastSmall = small
  return scaleTaken(state, at)
}

const takeBig = (state: State, big: number, at: number): number => {
  const hasPart = state.pending !== undefined || state.section !== '0'
  // 만 alone is ten thousand, but only where the number begins: 만 달러.
  if (!hasPart && state.total !== '0') return -1
  const part = add(state.section, state.pending ?? (hasPart ? '0' : '1'))
  state.total = add(state.total, shift(part, big))
  state.places = big + (state.pending !== undefined ? -state.pendingDecimals : hasPart ? state.places : 0)
  state.section = '0'
  state.lastSmall = 99
  state.lastBig = big
  state.big = big
  return scaleTaken(state, at)
}

const scaleTaken = (state: State, at: number): number => {
  state.pending = undefined
  state.pendingDecimals = 0
  state.scaled = true
  state.end = at + 1
  return at + 1
}

/** 이 in 이십; 이점오; never two digits side by side (이사, 일이 are words). */
const readDigitWord = (state: State, text: string, at: number, limit: number): number => {
  const digit = syllables[text.charCodeAt(at)] as number
  if (digit < 0 || state.pending !== undefined || state.lastSmall === 0) return -1
  state.pending = String(digit)
  state.pendingDecimals = 0
  state.places = 0
  let end = at + 1
  if (end + 1 < limit && spokenPoints.has(text.charCodeAt(end))) {
    let decimals = ''
    let i = end + 1
    for (; i < limit && (syllables[text.charCodeAt(i)] as number) >= 0; i += 1)
      decimals += syllables[text.charCodeAt(i)]
    if (decimals !== '') {
      state.pending += `.${decimals}`
      state.pendingDecimals = decimals.length
      state.places = -decimals.length
      end = i
    }
  }
  state.end = end
  return end
}

/** Up to two spaces, no line break. */
const skipSpace = (text: string, at: number, limit: number): number => {
  let next = at
  while (next < limit && next < at + 2 && charClasses[text.charCodeAt(next)] === CharClass.space) next += 1
  return next
}

/** A digit, or for a number of words a digit word or smaller scale, may go on behind a space. */
const startsComponent = (text: string, at: number, state: State): boolean => {
  const code = text.charCodeAt(at)
  if (charClasses[code] === CharClass.digit) return !state.more
  // 11억6000여 만원.
  if (state.more && state.pending !== undefined)
    return (bigScales[code] as number) > 0 && (bigScales[code] as number) < state.lastBig
  if (!state.worded || state.more) return false
  const small = smallScales[code] as number
  if (small > 0) return small < Math.min(state.lastSmall, state.lastBig)
  return (syllables[code] as number) > 0 && scaleFollows(text, at + 1)
}

/** 오백만 behind a space goes on, 이 (this) does not. */
const scaleFollows = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (smallScales[code] as number) > 0 || (bigScales[code] as number) > 0
}

const finish = (state: State): PrintedNumber => {
  const value = addParts(state)
  return {
    start: state.start,
    end: state.end,
    value,
    resolution: state.places >= 0 ? shift('1', state.places) : resolutionOf(value),
    scale: state.big,
    scaled: state.scaled,
    worded: state.worded,
    punctuated: state.grouped || state.pendingDecimals > 0,
    ...(state.more && { more: true }),
  }
}

const addParts = (state: State): string => {
  if (state.total === '0' && state.section === '0') return state.pending ?? '0'
  const part = state.pending === undefined ? state.section : add(state.section, state.pending)
  return state.total === '0' ? part : part === '0' ? state.total : add(state.total, part)
}
