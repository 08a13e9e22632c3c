import { englishScales, readEnglishNumber } from '../../locale/en/numerals.ts'
import { add, shift } from '../../model/decimal.ts'
import type { PrintedNumber, UnitWord } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import type { DigitRun } from '../../scan/numeral.ts'
import { createExpression, type Expression } from './expression.ts'
import { endsCleanly } from './lexicons.ts'
import { isBucket } from './read-bucket.ts'
import { readNumber, readNumberFrom } from './read-number.ts'
import { type Prefix, readPrefix } from './read-prefix.ts'
import { mayBeRange, type RangeEnd, readRangeEnd } from './read-range.ts'
import { readRatio } from './read-ratio.ts'
import { readUnit, type UnitMatch } from './read-unit.ts'

/**
 * Reads the whole quantity expression around a number:
 *
 *     [sign] [currency] number [unit] [~ number] [unit] [minor unit] [대]
 *
 * `from` is where the expression before it ended. A number without a unit is an expression too: its neighbours may tell.
 */
export const readExpression = (
  text: string,
  run: DigitRun,
  from: number,
  limit: number,
  previous: Expression | undefined,
): Expression => {
  const prefix = readPrefix(text, run.start, from)
  return complete(
    text,
    prefix,
    readNumberFrom(text, run, limit, prefix.currency !== undefined),
    limit,
    previous,
  )
}

/** The same for a number in words, which needs a unit; undefined without one. */
export const readWordExpression = (
  text: string,
  number: PrintedNumber,
  from: number,
  limit: number,
): Expression | undefined => {
  const prefix = readPrefix(text, number.start, from)
  const expression = complete(text, prefix, number, limit, undefined)
  return expression.unit || expression.second ? expression : undefined
}

const complete = (
  text: string,
  prefix: Prefix,
  printed: PrintedNumber,
  limit: number,
  previous: Expression | undefined,
): Expression => {
  const ratio = readRatio(text, printed, limit)
  if (ratio) return createExpression(printed.start, ratio.end, ratio, share)
  let number = printed
  let found = readUnit(text, number, limit)
  if (printed.shorter && (!found || found.unit.dimension === 'none')) {
    // The shorter reading when only that has a unit: `3조` of `3조 5월`.
    number = printed.shorter
    found = readUnit(text, number, limit)
  }
  const behind = found && belongs(text, prefix, found) ? found : undefined
  const expression = createExpression(
    prefix.start,
    behind?.end ?? number.end,
    number,
    prefix.currency ?? behind?.unit,
  )
  expression.sign = prefix.sign
  expression.negative = prefix.negative
  expression.unitStart = behind?.start
  if (found?.unit.dimension === 'none' && !prefix.currency) {
    expression.unit = found.unit
    return expression
  }
  if (mayBeRange(text, expression.end, limit)) {
    const range = readRangeEnd(text, expression, previous, limit)
    if (range) return addRange(text, expression, range, limit)
  }
  if (!expression.unit) {
    expression.unit = unitAcrossBracket(text, number, limit)
    return expression
  }
  if (expression.unit.dimension === 'money') addMoney(text, expression, behind, limit)
  return addBucket(text, expression, limit)
}

const share: UnitWord = { dimension: 'quantity', unit: 'ratio' }

const addBucket = (text: string, expression: Expression, limit: number): Expression => {
  if (isBucket(text, expression.end, limit)) {
    expression.bucket = true
    expression.end += 1
  }
  return expression
}

/** 75 USD million: the scale may stand behind the currency; 3 dollars 50 cents: so may the minor unit. */
const addMoney = (
  text: string,
  expression: Expression,
  behind: UnitMatch | undefined,
  limit: number,
): void => {
  const scaled = behind ? scaleBehind(text, expression.first, expression.end, limit) : undefined
  if (scaled) {
    expression.first = scaled
    expression.end = scaled.end
    return
  }
  const minor = readMinor(text, expression, limit)
  if (!minor) return
  expression.minor = minor
  expression.end = minor.end
}

/**
 * Behind a currency symbol only its own word counts: `$ 10 dollars`, not the shares of `at $32.54 shares`; and not a
 * code that begins the next amount: `EUR 3.1 million EUR 2.4 million`.
 */
const belongs = (text: string, prefix: Prefix, { unit, end }: UnitMatch): boolean => {
  if (unit.dimension === 'none') return false
  if (!prefix.currency) return true
  if (unit.dimension !== 'money' || unit.unit !== prefix.currency.unit) return false
  return (
    charClasses[text.charCodeAt(end)] !== CharClass.space ||
    charClasses[text.charCodeAt(end + 1)] !== CharClass.digit
  )
}

/** `11.39(0.28%)포인트`: the unit stands behind what the bracket adds. The span stays the number alone. */
const unitAcrossBracket = (text: string, number: PrintedNumber, limit: number): UnitWord | undefined => {
  if (number.end >= limit || text.charCodeAt(number.end) !== 0x28) return undefined
  const close = text.slice(number.end, Math.min(limit, number.end + 24)).indexOf(')')
  if (close < 0) return undefined
  const match = readUnit(text, { ...number, end: number.end + close + 1 }, limit)
  if (!match || match.start !== number.end + close + 1 || match.unit.dimension === 'none') return undefined
  return charClasses[text.charCodeAt(match.start)] === CharClass.hangul ? match.unit : undefined
}

const scaleBehind = (
  text: string,
  number: PrintedNumber,
  end: number,
  limit: number,
): PrintedNumber | undefined => {
  if (number.scaled) return undefined
  const at = skipSpace(text, end, limit)
  const match = at > end ? englishScales.longestAt(text, at, limit, endsCleanly) : undefined
  if (!match || match.payload.short) return undefined
  const { places } = match.payload
  const shifted = { value: shift(number.value, places), resolution: shift(number.resolution, places) }
  return { ...number, ...shifted, end: match.end, scale: places, scaled: true }
}

const addRange = (text: string, expression: Expression, range: RangeEnd, limit: number): Expression => {
  expression.first = range.first ?? expression.first
  expression.second = range.number
  expression.unit ??= range.unit
  expression.unitStart = range.unitStart
  expression.end = range.end
  return addBucket(text, expression, limit)
}

/** `3 dollars 50 cents`, `$20 and 43c`, `1달러 20센트`, `15 dollars 50`: cents of the same money, which add to it. */
const readMinor = (
  text: string,
  { end: from, unit, first }: Expression,
  limit: number,
): { readonly value: string; readonly resolution: string; readonly end: number } | undefined => {
  if (unit?.places !== undefined || first.scaled || first.value.includes('.') || from >= limit)
    return undefined
  let at = skipSpace(text, from, limit)
  const joined = text.startsWith('and ', at)
  if (joined) at += 4
  if (at >= limit) return undefined
  const found = charClasses[text.charCodeAt(at)]
  const number =
    found === CharClass.digit
      ? readNumber(text, at, limit, false)
      : found === CharClass.latin
        ? readEnglishNumber(text, at, limit)
        : undefined
  if (!number || number.punctuated || number.scaled) return undefined
  const match = readUnit(text, number, limit)
  // 1,383원 40전: only behind won is 전 its hundredth.
  if (unit?.unit === 'KRW' && !number.worded && text.charCodeAt(number.end) === jeon)
    return {
      value: add(first.value, shift(number.value, -2)),
      resolution: '0.01',
      end: number.end + 1,
    }
  const cents = match?.unit.dimension === 'money' && match.unit.places === -2
  if (!cents && (joined || match || !isBareCents(text, from, at, number, limit))) return undefined
  return {
    value: add(first.value, shift(number.value, -2)),
    resolution: '0.01',
    end: cents ? match.end : number.end,
  }
}

const jeon = '전'.charCodeAt(0)

/** `15 dollars 50.`: two digits right behind the currency word, and the clause ends. */
const isBareCents = (
  text: string,
  from: number,
  at: number,
  number: PrintedNumber,
  limit: number,
): boolean => {
  const latin = charClasses[text.charCodeAt(from - 1)] === CharClass.latin
  if (!latin || at === from || number.worded || number.end - number.start !== 2) return false
  return (
    number.end >= limit || /^(?:[.,;)](?!\d)|\s*$|\s+more\b|\n)/.test(text.slice(number.end, number.end + 6))
  )
}

const skipSpace = (text: string, at: number, limit: number): number =>
  at < limit && charClasses[text.charCodeAt(at)] === CharClass.space ? at + 1 : at
