import { englishScales, isHyphen, skipJoint } from '../../locale/en/numerals.ts'
import { bigScale, readKoreanNumber, smallScale } from '../../locale/ko/numerals.ts'
import { resolutionOf, shift } from '../../model/decimal.ts'
import type { PrintedNumber } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { chainEnd, type DigitRun, readDigitRun } from '../../scan/numeral.ts'
import { endsCleanly, unitLexicon } from './lexicons.ts'
import { readMixedFraction } from './read-fraction.ts'

/**
 * Reads the number that begins with the digit at `at`: plain digits, Korean scales (`1조 2,000억`), English ones
 * (`1.13bn`), fractions (`6-1/2`). `money` says that a currency stands before it, so that `m` and `b` are scales.
 * Undefined for a chain like `2026.02.13`.
 */
export const readNumber = (
  text: string,
  at: number,
  limit: number,
  money: boolean,
): PrintedNumber | undefined => {
  const run = readDigitRun(text, at, limit)
  if (run.end - at > longestRun || chainEnd(text, run, limit) >= 0) return undefined
  return readNumberFrom(text, run, limit, money)
}

/** No amount of the news has more digits; what has is a code. */
export const longestRun = 40

export const readNumberFrom = (text: string, run: DigitRun, limit: number, money: boolean): PrintedNumber => {
  const { end } = run
  if (end >= limit) return plain(run)
  const torn = money ? joinTorn(text, run, limit) : undefined
  if (torn) return readNumberFrom(text, torn, limit, money)
  const code = text.charCodeAt(end)
  const kind = charClasses[code]
  if (kind === CharClass.hangul)
    return isKoreanScale(code) || code === more
      ? (readKoreanNumber(text, run.start, limit, run) ?? plain(run))
      : plain(run)
  if (kind === CharClass.space || kind === CharClass.newline || kind === CharClass.latin || isHyphen(code)) {
    const korean = kind === CharClass.space ? readSpacedScale(text, run, limit) : undefined
    if (korean) return korean
    const scaled = readEnglishScale(text, run, limit, money)
    if (scaled) return scaled
  }
  return readMixedFraction(text, run, limit) ?? plain(run)
}

/** `EUR74 .8 m`: tokenised newswires tear the decimals off a number that a currency is glued to. */
const joinTorn = (text: string, run: DigitRun, limit: number): DigitRun | undefined => {
  const at = run.end + 2
  if (
    run.decimals > 0 ||
    at >= limit ||
    text.charCodeAt(run.end) !== 0x20 ||
    text.charCodeAt(run.end + 1) !== 0x2e
  )
    return undefined
  if (charClasses[text.charCodeAt(at)] !== CharClass.digit) return undefined
  const tail = readDigitRun(text, at, limit)
  if (tail.decimals > 0 || tail.grouped) return undefined
  return { ...run, end: tail.end, value: `${run.value}.${tail.value}`, decimals: tail.value.length }
}

const more = '여'.charCodeAt(0)

const isKoreanScale = (code: number): boolean => smallScale(code) > 0 || bigScale(code) > 0

const plain = (run: DigitRun): PrintedNumber => ({
  start: run.start,
  end: run.end,
  value: run.value,
  resolution: run.decimals === 0 ? '1' : resolutionOf(run.value),
  scale: 0,
  scaled: false,
  worded: false,
  punctuated: run.grouped || run.decimals > 0,
})

/** `30 만 명`: a scale behind a space is one only when a unit follows, so the plain reading stays at hand. */
const readSpacedScale = (text: string, run: DigitRun, limit: number): PrintedNumber | undefined => {
  const at = run.end + 1
  if (at >= limit || bigScale(text.charCodeAt(at)) === 0) return undefined
  const tail = readKoreanNumber(text, at, limit, undefined)
  const places = bigScale(text.charCodeAt(at))
  return tail && tail.end === at + 1 ? { ...scaleUp(run, at + 1, places), shorter: plain(run) } : undefined
}

/** Hyphen, space or nothing, then a scale word: `12.9-billion`, `4.5 mln`, `1.2tn`. */
const readEnglishScale = (
  text: string,
  run: DigitRun,
  limit: number,
  money: boolean,
): PrintedNumber | undefined => {
  const at = skipJoint(text, run.end, limit)
  const match = englishScales.longestAt(text, at, limit, endsCleanly)
  if (!match) return undefined
  const { places, short } = match.payload
  if (short && !money) {
    // 61.1bn needs nothing; 481.42m is money only with its currency behind it, and people only with "people".
    if (at !== run.end) return undefined
    const unit = unitLexicon.longestAt(text, skipJoint(text, match.end, limit), limit, endsCleanly)?.payload
    if (unit?.dimension !== 'money' && unit?.settle !== 'noun') return undefined
  }
  return scaleUp(run, match.end, places)
}

const scaleUp = (run: DigitRun, end: number, places: number): PrintedNumber => ({
  start: run.start,
  end,
  value: shift(run.value, places),
  resolution: resolutionOf(run.value, places),
  scale: places,
  scaled: true,
  worded: false,
  punctuated: run.grouped || run.decimals > 0,
})
