import {
  currencyPrefixes,
  currencySymbols,
  dollarPrefixes,
  weakPrefixes,
} from '../../locale/en/currencies.ts'
import type { UnitWord } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'

/** What stands before a number and belongs to it. */
export interface Prefix {
  readonly start: number
  readonly currency: UnitWord | undefined
  /** As printed. */
  readonly sign: string | undefined
  readonly negative: boolean
}

const prefixOf = (start: number, currency: UnitWord | undefined): Prefix => ({
  start,
  currency,
  sign: undefined,
  negative: false,
})

/**
 * Reads backwards from a number: currency symbol or code, then sign.
 *
 *     … a loss of -US$ 3.5m
 *                      ^ at
 */
export const readPrefix = (text: string, at: number, from: number): Prefix => {
  if (at <= from) return prefixOf(at, undefined)
  const before = text.charCodeAt(at - 1)
  // $-3.5m: the sign between symbol and number.
  if (isMinus(before) && at - 2 >= from) {
    const symbol = symbols.get(text.charCodeAt(at - 2))
    if (symbol) {
      const { start, currency } = readSymbol(text, at - 2, from, symbol)
      return { start, currency, sign: text.charAt(at - 1), negative: true }
    }
  }
  const currency = readCurrency(text, at, from)
  const start = currency?.start ?? at
  const sign = readSign(text, start, from)
  if (!sign) return currency ?? prefixOf(start, undefined)
  return { start: sign.start, currency: currency?.currency, sign: sign.sign, negative: sign.negative }
}

const symbols: ReadonlyMap<number, UnitWord> = new Map(
  Object.entries(currencySymbols).map(([symbol, unit]) => [symbol.charCodeAt(0), unit]),
)

/** A currency symbol of the text, `10€` too. */
export const symbolAt = (text: string, at: number): UnitWord | undefined => symbols.get(text.charCodeAt(at))

const readCurrency = (text: string, at: number, from: number): Prefix | undefined => {
  const spaced = charClasses[text.charCodeAt(at - 1)] === CharClass.space
  const last = spaced ? at - 2 : at - 1
  if (last < from) return undefined
  const symbol = symbols.get(text.charCodeAt(last))
  if (symbol) {
    // `10 $ 30 $`: a symbol right behind a number is that number's.
    if (spaced && isDigitBefore(text, last, from)) return undefined
    return readSymbol(text, last, from, symbol)
  }
  if (text.charCodeAt(last) === 0x29) return readBracketed(text, last, from)
  if (spaced && text.charCodeAt(last) === 0x2e) return readAbbreviated(text, last, from)
  if (!spaced && charClasses[text.charCodeAt(last)] === CharClass.hangul) return readGlued(text, at, from)
  if (charClasses[text.charCodeAt(last)] !== CharClass.latin) return undefined
  if (spaced && text.charCodeAt(last) === 0x72) {
    const dollar = readDollarWord(text, last + 1, at, from)
    if (dollar) return dollar
  }
  const start = wordStart(text, last, from)
  if (start < 0) return undefined
  const letters = text.slice(start, last + 1)
  const currency = currencyPrefixes.get(letters) ?? weakPrefix(text, letters, at)
  if (!currency || (spaced && isDigitBefore(text, start, from))) return undefined
  // Euro 2008 is a tournament.
  if (spaced && /^(?:19|20)\d\d(?![\d.,])/.test(text.slice(at, at + 5))) return undefined
  return prefixOf(start, currency)
}

const weakPrefix = (text: string, letters: string, at: number): UnitWord | undefined => {
  const currency = weakPrefixes.get(letters)
  if (!currency || (letters.length === 1 && letters !== 'R' && text.charCodeAt(at - 1) === 0x20))
    return undefined
  return amountShape.test(text.slice(at, at + 20)) ? currency : undefined
}

/** Grouped thousands, or a scale behind the number. */
const amountShape =
  /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?(?: ?(?:mn|mln|bn|bln|tn|trn|m)\b| (?:[mb]|tr)illion))/

/** `Rs. 12 lakh`, `Rp. 500 billion`: the dot is the abbreviation's. */
const readAbbreviated = (text: string, dot: number, from: number): Prefix | undefined => {
  const start = dot - 2
  if (start < from || (start > from && charClasses[text.charCodeAt(start - 1)] === CharClass.latin))
    return undefined
  const letters = text.slice(start, dot)
  const currency = letters === 'Rs' || letters === 'Rp' ? currencyPrefixes.get(letters) : undefined
  return currency && prefixOf(start, currency)
}

/** `유로35.2m`: a Korean currency word glued to digits with an English scale. */
const readGlued = (text: string, at: number, from: number): Prefix | undefined => {
  if (!/^\d[\d.,]* ?(?:m|mn|mln|bn|bln|tn)(?![A-Za-z])/.test(text.slice(at, at + 16))) return undefined
  for (const [word, currency] of gluedWords) {
    const start = at - word.length
    if (start >= from && text.startsWith(word, start) && !isLetter(text, start - 1))
      return prefixOf(start, currency)
  }
  return undefined
}

const gluedWords: readonly (readonly [word: string, currency: UnitWord])[] = [
  ['유로', { dimension: 'money', unit: 'EUR', words: 'any' }],
  ['파운드', { dimension: 'money', unit: 'GBP', words: 'any' }],
  ['위안', { dimension: 'money', unit: 'CNY', words: 'any' }],
  ['달러', { dimension: 'money', unit: 'USD', words: 'any', basis: 'default' }],
]

/** `a Canadian dollar 75 mln bond`, `US dollar 1.2 billion`: the word before the amount, when a scale follows. */
const readDollarWord = (text: string, end: number, at: number, from: number): Prefix | undefined => {
  const start = Math.max(from, end - 20)
  const words = /(?:\b(us|canadian|australian|hong kong|singapore|new zealand) )?\bdollar$/i.exec(
    text.slice(start, end),
  )
  if (!words || !/^[\d.,]+\s?(?:mln|million|mn|bln|billion|bn)\b/.test(text.slice(at, at + 20)))
    return undefined
  const country = words[1]?.toLowerCase()
  const unit = country === undefined ? 'USD' : (dollarCountries[country] ?? 'USD')
  const basis = country === undefined ? ({ basis: 'default' } as const) : {}
  return prefixOf(start + words.index, { dimension: 'money', unit, words: 'any', ...basis })
}

const dollarCountries: Readonly<Record<string, string>> = {
  canadian: 'CAD',
  australian: 'AUD',
  'hong kong': 'HKD',
  singapore: 'SGD',
  'new zealand': 'NZD',
}

/** `( EURO ) 2.7 bn`: some wires set the currency in brackets. */
const readBracketed = (text: string, close: number, from: number): Prefix | undefined => {
  const start = Math.max(from, close - 7)
  const inner = /\(\s?([A-Za-z]{3,4})\s?\)$/.exec(text.slice(start, close + 1))
  const currency = inner?.[1] === undefined ? undefined : currencyPrefixes.get(inner[1])
  return inner && currency ? prefixOf(start + inner.index, currency) : undefined
}

const isDigitBefore = (text: string, at: number, from: number): boolean => {
  const last = at - 1 >= from && charClasses[text.charCodeAt(at - 1)] === CharClass.space ? at - 2 : at - 1
  return last >= from && charClasses[text.charCodeAt(last)] === CharClass.digit
}

/** US$, HK$, `us $`; the letters before it say whose dollar it is. */
const readSymbol = (text: string, at: number, from: number, symbol: UnitWord): Prefix => {
  if (symbol.unit !== 'USD' || at - 1 < from) return prefixOf(at, symbol)
  const code = text.charCodeAt(at - 1)
  const spaced = charClasses[code] === CharClass.space
  const last = spaced ? at - 2 : at - 1
  if (last >= from && text.charCodeAt(last) === 0x2e && (spaced || last === at - 1))
    return readDotted(text, last, at, from, symbol)
  if (last < from || charClasses[text.charCodeAt(last)] !== CharClass.latin) return prefixOf(at, symbol)
  const start = wordStart(text, last, from)
  const letters = start < 0 ? '' : text.slice(start, last + 1)
  const currency = dollarPrefixes[letters.toUpperCase()]
  if (currency === undefined || (letters.length < 2 && letters !== letters.toUpperCase()))
    return prefixOf(at, symbol)
  if (spaced && letters.toUpperCase() !== 'US') return prefixOf(at, symbol)
  return prefixOf(start, { dimension: 'money', unit: currency, words: 'any' })
}

/** U.S.$ and `U.S. $`. */
const readDotted = (text: string, dot: number, at: number, from: number, symbol: UnitWord): Prefix =>
  dot - 3 >= from && /^u\.s\.$/i.test(text.slice(dot - 3, dot + 1))
    ? prefixOf(dot - 3, { dimension: 'money', unit: 'USD', words: 'any' })
    : prefixOf(at, symbol)

/** Where the Latin word that ends at `last` begins, when it has at most four letters and nothing is glued to it; else -1. */
const wordStart = (text: string, last: number, from: number): number => {
  let start = last
  while (start > from && start > last - 4 && charClasses[text.charCodeAt(start - 1)] === CharClass.latin)
    start -= 1
  if (start === from) return start
  const before = charClasses[text.charCodeAt(start - 1)]
  return before === CharClass.latin || before === CharClass.digit ? -1 : start
}

const minuses = new Set(['-', '−', '–', '―', '－', '‑'].map((sign) => sign.charCodeAt(0)))
const otherSigns = new Set(['+', '＋', '△', '▲', '▽', '▼'].map((sign) => sign.charCodeAt(0)))
export const isMinus = (code: number): boolean => minuses.has(code)

interface Sign {
  readonly start: number
  readonly sign: string
  readonly negative: boolean
}

/** A minus is one only when nothing it could join stands before it: in `3-4%` and `COVID-19` it joins. */
const readSign = (text: string, at: number, from: number): Sign | undefined => {
  if (at - 1 < from) return undefined
  const code = text.charCodeAt(at - 1)
  if (otherSigns.has(code)) return { start: at - 1, sign: text.charAt(at - 1), negative: false }
  if (minuses.has(code)) {
    const before = at >= 2 ? charClasses[text.charCodeAt(at - 2)] : CharClass.space
    const joins =
      before === CharClass.digit ||
      before === CharClass.latin ||
      before === CharClass.hangul ||
      (at >= 2 && joiners.has(text.charCodeAt(at - 2)))
    return joins ? undefined : { start: at - 1, sign: text.charAt(at - 1), negative: true }
  }
  const end = charClasses[code] === CharClass.space ? at - 1 : at
  const last = text.charCodeAt(end - 1)
  if (last !== wordSignEnd && last !== latinSEnd) return undefined
  for (const [word, negative] of signWords) {
    const start = end - word.length
    if (start >= from && text.startsWith(word, start) && !isLetter(text, start - 1))
      return { start, sign: word, negative }
  }
  return undefined
}

const joiners = new Set([...')%]"”’'].map((sign) => sign.charCodeAt(0)))
const signWords = [
  ['마이너스', true],
  ['플러스', false],
  ['minus', true],
  ['Minus', true],
] as const
const wordSignEnd = '스'.charCodeAt(0)
const latinSEnd = 's'.charCodeAt(0)

const isLetter = (text: string, at: number): boolean => {
  if (at < 0) return false
  const found = charClasses[text.charCodeAt(at)]
  return found === CharClass.latin || found === CharClass.hangul
}
