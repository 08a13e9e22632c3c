import { englishScales, readEnglishNumber } from '../../locale/en/numerals.ts'
import { add, shift } from '../../model/decimal.ts'
import type { PrintedNumber, UnitWord } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import type { DigitRun } from '../../scan/numeral.ts'
import type { Expression } from './expression.ts'
import { endsCleanly } from './lexicons.ts'
import { isBucket } from './read-bucket.ts'
import { readNumber, readNumberFrom } from './read-number.ts'
import { type Prefix, readPrefix } from './read-prefix.ts'
import { type RangeEnd, readRangeEnd } from './read-range.ts'
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
  const [number, found] = withUnit(text, printed, limit)
  const head = { start: prefix.start, sentence: 0, ...signOf(prefix) }
  if (found?.unit.dimension === 'none' && !prefix.currency)
    return { ...head, end: number.end, first: number, unit: found.unit, unitStart: found.start }
  const behind = found && belongs(prefix, found) ? found : undefined
  const unit = prefix.currency ?? behind?.unit
  const range = readRangeEnd(
    text,
    { start: head.start, number, end: behind?.end ?? number.end, unit, previous },
    limit,
  )
  if (range) return finishRange(text, head, number, unit, range)
  if (!unit) return { ...head, end: number.end, first: number, ...unitAcrossBracket(text, number, limit) }
  // 75 USD million: the scale may stand behind the currency.
  const scaled = behind?.unit.dimension === 'money' ? scaleBehind(text, number, behind.end, limit) : undefined
  const first = scaled ?? number
  const minor =
    unit.dimension === 'money' ? readMinor(text, behind?.end ?? first.end, unit, first, limit) : undefined
  const end = scaled?.end ?? minor?.end ?? behind?.end ?? first.end
  const bucket = isBucket(text, end, limit)
  return {
    ...head,
    end: bucket ? end + 1 : end,
    first,
    unit,
    ...(behind && { unitStart: behind.start }),
    ...(minor && { minor }),
    ...(bucket && { bucket }),
  }
}

/** Behind a currency symbol only its own word counts: `$ 10 dollars`, not the shares of `at $32.54 shares`. */
const belongs = (prefix: Prefix, { unit }: UnitMatch): boolean =>
  unit.dimension !== 'none' &&
  (!prefix.currency || (unit.dimension === 'money' && unit.unit === prefix.currency.unit))

/** `11.39(0.28%)포인트`: the unit stands behind what the bracket adds. The span stays the number alone. */
const unitAcrossBracket = (
  text: string,
  number: PrintedNumber,
  limit: number,
): { readonly unit?: UnitWord } => {
  if (number.end >= limit || text.charCodeAt(number.end) !== 0x28) return {}
  const close = text.slice(number.end, Math.min(limit, number.end + 24)).indexOf(')')
  if (close < 0) return {}
  const match = readUnit(text, { ...number, end: number.end + close + 1 }, limit)
  const hangul = match && charClasses[text.charCodeAt(match.start)] === CharClass.hangul
  return match && hangul && match.start === number.end + close + 1 && match.unit.dimension !== 'none'
    ? { unit: match.unit }
    : {}
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

/** The shorter reading of the number when only that has a unit: `3조` of `3조 5월`. */
const withUnit = (
  text: string,
  printed: PrintedNumber,
  limit: number,
): readonly [PrintedNumber, UnitMatch | undefined] => {
  const unit = readUnit(text, printed, limit)
  if ((unit && unit.unit.dimension !== 'none') || !printed.shorter) return [printed, unit]
  return [printed.shorter, readUnit(text, printed.shorter, limit)]
}

const signOf = ({ sign, negative }: Prefix) => ({
  ...(sign !== undefined && { sign }),
  ...(negative && { negative }),
})

const finishRange = (
  text: string,
  head: { readonly start: number; readonly sentence: number },
  first: PrintedNumber,
  firstUnit: UnitWord | undefined,
  range: RangeEnd,
): Expression => {
  const unit = firstUnit ?? range.unit
  const bucket = isBucket(text, range.end, text.length)
  return {
    ...head,
    end: bucket ? range.end + 1 : range.end,
    first: range.first ?? first,
    second: range.number,
    ...(unit && { unit }),
    ...(range.unitStart !== undefined && { unitStart: range.unitStart }),
    ...(bucket && { bucket }),
  }
}

/** `3 dollars 50 cents`, `$20 and 43c`, `1달러 20센트`, `15 dollars 50`: cents of the same money, which add to it. */
const readMinor = (
  text: string,
  from: number,
  unit: UnitWord,
  first: PrintedNumber,
  limit: number,
): { readonly value: string; readonly resolution: string; readonly end: number } | undefined => {
  if (unit.places !== undefined || first.scaled || first.punctuated || from >= limit) return undefined
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
  const cents = match?.unit.dimension === 'money' && match.unit.places === -2
  if (!cents && (joined || match || !isBareCents(text, from, at, number, limit))) return undefined
  return {
    value: add(first.value, shift(number.value, -2)),
    resolution: '0.01',
    end: cents ? match.end : number.end,
  }
}

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
