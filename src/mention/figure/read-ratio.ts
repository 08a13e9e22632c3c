import { readKoreanNumber } from '../../locale/ko/numerals.ts'
import type { PrintedNumber } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { readDigitRun } from '../../scan/numeral.ts'

/**
 * The ratio that a Korean number begins: `3분의 1` is one of three parts, `12.5대 1` so many to one (a subscription rate).
 * It ends behind the second number. Undefined for minutes (`3분의 시간`) and counts (`3대 10억`).
 */
export const readRatio = (text: string, first: PrintedNumber, limit: number): PrintedNumber | undefined => {
  if (first.end + 1 >= limit) return undefined
  const code = text.charCodeAt(first.end)
  const at = code === 0x20 ? first.end + 1 : first.end
  const word = text.charCodeAt(at)
  if (word === part) return code === 0x20 ? undefined : readParts(text, first, limit)
  return word === against ? readOdds(text, first, at + 1, limit) : undefined
}

const part = '분'.charCodeAt(0)
const against = '대'.charCodeAt(0)

const readParts = (text: string, first: PrintedNumber, limit: number): PrintedNumber | undefined => {
  if (!text.startsWith('분의', first.end) || !/^[1-9]\d{0,3}$/.test(first.value)) return undefined
  const at = skipSpace(text, first.end + 2)
  const second = readWhole(text, at, limit)
  return second && Number(second.value) < Number(first.value)
    ? ratioOf(first, second.end, second.value, first.value)
    : undefined
}

const readOdds = (
  text: string,
  first: PrintedNumber,
  from: number,
  limit: number,
): PrintedNumber | undefined => {
  const at = skipSpace(text, from)
  if (first.scaled || at >= limit || text.charCodeAt(at) !== 0x31) return undefined
  const run = readDigitRun(text, at, limit)
  const next = charClasses[text.charCodeAt(run.end)]
  const plain = next !== CharClass.hangul || odds.has(text.charCodeAt(run.end))
  return run.value === '1' && plain ? ratioOf(first, run.end, first.value, '1') : undefined
}

/** 12대 1로, 12대 1의, 12대 1을: particles, not the units of another number (1억, 1위). */
const odds = new Set([...'로의을이에과까였를'].map((syllable) => syllable.charCodeAt(0)))

const readWhole = (text: string, at: number, limit: number) => {
  if (at >= limit) return undefined
  if (charClasses[text.charCodeAt(at)] === CharClass.digit) {
    const run = readDigitRun(text, at, limit)
    return run.decimals > 0 || run.grouped ? undefined : run
  }
  const words = readKoreanNumber(text, at, limit, undefined)
  return words && words.value !== '0' ? words : undefined
}

const ratioOf = (
  first: PrintedNumber,
  end: number,
  numerator: string,
  denominator: string,
): PrintedNumber => ({
  ...asRatio(first.start, end, numerator, denominator),
  worded: first.worded,
})

/** A number that is a ratio, printed in words. */
export const asRatio = (
  start: number,
  end: number,
  numerator: string,
  denominator: string,
): PrintedNumber => ({
  start,
  end,
  value: '0',
  resolution: '0',
  scale: 0,
  scaled: false,
  worded: true,
  punctuated: false,
  fraction: true,
  ratio: { numerator, denominator },
})

const skipSpace = (text: string, at: number): number =>
  charClasses[text.charCodeAt(at)] === CharClass.space ? at + 1 : at
