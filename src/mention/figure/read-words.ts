import { fractionWords, readWordFraction } from '../../locale/en/fractions.ts'
import { englishNumberWords, readEnglishNumber } from '../../locale/en/numerals.ts'
import { nativeNumbers, readKoreanNumber } from '../../locale/ko/numerals.ts'
import type { PrintedNumber, UnitWord } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import { createExpression, type Expression } from './expression.ts'
import { leadingPercent, percentOf } from './leading-percent.ts'
import { endsCleanly } from './lexicons.ts'
import { readWordExpression } from './read-expression.ts'
import { readUnit } from './read-unit.ts'

/** The expression around Korean number words that begin at `at`, or where to go on. */
export const readKoreanWords = (
  text: string,
  at: number,
  from: number,
  limit: number,
): Expression | number => {
  const number = readKoreanNumeral(text, at, limit)
  return (number && readWordExpression(text, number, from, limit)) || at + 1
}

/** The expression around English number words that begin at `at`, or where to go on. */
export const readEnglishWords = (
  text: string,
  at: number,
  from: number,
  limit: number,
): Expression | number => {
  if (!mayBeginNumber(text, at)) return at + 1
  const fold = folds.longestAt(text, at, limit, endsCleanly)
  if (fold) return readFold(text, at, fold.end, fold.payload)
  const fraction = readWordFraction(text, at, limit)
  if (fraction) {
    const expression = fraction.number && readWordExpression(text, fraction.number, from, limit)
    if (expression) return expression
    if (fraction.ratio) {
      const { start, end } = fraction.ratio
      return createExpression(start, end, fraction.ratio, share)
    }
  }
  const number = readEnglishNumber(text, at, limit)
  const leading = number ? leadingPercent(text, at, from) : -1
  if (number && leading >= 0) return percentOf(leading, number)
  const single = number ? undefined : readSingle(text, at, limit)
  if (single) return single
  return (
    (number && readWordExpression(text, number, from, limit)) ||
    (number && number.end > at ? number.end : at + 1)
  )
}

/** threefold, tenfold; a twofold problem or plan has two parts. */
const readFold = (text: string, at: number, end: number, value: string): Expression | number =>
  value === '2' &&
  !/^[ -](?:increase|rise|jump|growth|gain|surge|drop|fall|decline)|^[ ]to\b/.test(text.slice(end, end + 10))
    ? end
    : createExpression(at, end, { ...one, start: at, end, value }, multiple)

const folds = createLexicon<string>(
  'two three four five six seven eight nine ten hundred'
    .split(' ')
    .map((word, i) => ({ text: `${word}fold`, payload: i === 9 ? '100' : String(i + 2) })),
  { foldCase: true },
)

const multiple: UnitWord = { dimension: 'quantity', unit: 'multiple' }

const one: PrintedNumber = {
  start: 0,
  end: 1,
  value: '1',
  resolution: '1',
  scale: 0,
  scaled: false,
  worded: true,
  punctuated: false,
}

/** A look at two letters spares most words (that, sales) three lexicons. */
const mayBeginNumber = (text: string, at: number): boolean => {
  const second = text.charCodeAt(at + 1)
  return charClasses[second] !== CharClass.latin || beginnings[pairOf(text.charCodeAt(at), second)] === 1
}

/** Two letters of either case in ten bits. */
const pairOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31)

const beginnings = ((): Uint8Array => {
  const table = new Uint8Array(1024)
  for (const word of [...englishNumberWords, ...fractionWords])
    table[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
  return table
})()

const share: UnitWord = { dimension: 'quantity', unit: 'ratio' }

/** "a percentage point" and "a dollar" are one of them; "a share" and "against a dollar bill" say no number. */
const readSingle = (text: string, at: number, limit: number): Expression | undefined => {
  if ((text.charCodeAt(at) | 0x20) !== 0x61 || charClasses[text.charCodeAt(at + 1)] !== CharClass.space)
    return undefined
  const first: PrintedNumber = { ...one, start: at, end: at + 1 }
  const match = readUnit(text, first, limit)
  if (!match) return undefined
  const { unit, end } = match
  const point = unit.unit === 'percentage-point' || unit.unit === 'basis-point'
  const dollar =
    unit.unit === 'USD' &&
    unit.places === undefined &&
    /^(?:[.,;]|$|\s+(?:and|a share|per)\b)/.test(text.slice(end, end + 9)) &&
    !/(?:to|against|on|than|versus|per)\s+$/.test(text.slice(Math.max(0, at - 9), at))
  if (!point && !dollar) return undefined
  const spelled = dollar ? readWordExpression(text, first, at, limit) : undefined
  return spelled ?? createExpression(at, end, first, unit)
}

const readKoreanNumeral = (text: string, at: number, limit: number): PrintedNumber | undefined => {
  const native = nativeNumbers.longestAt(text, at, limit)
  if (native)
    return {
      start: at,
      end: native.end,
      value: native.payload.value,
      resolution: '1',
      scale: 0,
      scaled: false,
      worded: true,
      punctuated: false,
      native: true,
      ...(native.payload.high !== undefined && { high: native.payload.high }),
    }
  return readKoreanNumber(text, at, limit, undefined)
}
