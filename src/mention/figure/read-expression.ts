import { add, shift } from '../../model/decimal.ts'
import type { PrintedNumber, UnitWord } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import type { DigitRun } from '../../scan/numeral.ts'
import type { Expression } from './expression.ts'
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
export const readExpression = (text: string, run: DigitRun, from: number, limit: number): Expression => {
  const prefix = readPrefix(text, run.start, from)
  return complete(text, prefix, readNumberFrom(text, run, limit, prefix.currency !== undefined), limit)
}

/** The same for a number in words, which needs a unit; undefined without one. */
export const readWordExpression = (
  text: string,
  number: PrintedNumber,
  from: number,
  limit: number,
): Expression | undefined => {
  const prefix = readPrefix(text, number.start, from)
  const expression = complete(text, prefix, number, limit)
  return expression.unit || expression.second ? expression : undefined
}

const complete = (text: string, prefix: Prefix, printed: PrintedNumber, limit: number): Expression => {
  const [first, firstUnit] = withUnit(text, printed, limit)
  const head = { start: prefix.start, sentence: 0, ...signOf(prefix) }
  const firstEnd = firstUnit && firstUnit.unit.dimension !== 'none' ? firstUnit.end : first.end
  const range =
    firstUnit?.unit.dimension === 'none'
      ? undefined
      : readRangeEnd(text, head.start, first, firstEnd, unitOf(prefix, firstUnit), limit)
  if (range) return finishRange(text, head, prefix, first, firstUnit, range)
  const behind = firstUnit && firstUnit.unit.dimension !== 'none' ? firstUnit : undefined
  const unit = unitOf(prefix, behind)
  if (!unit)
    return {
      ...head,
      end: first.end,
      first,
      ...(firstUnit && { unit: firstUnit.unit, unitStart: firstUnit.start }),
    }
  // 75 USD million: the scale may stand behind the currency.
  const minor =
    unit.dimension === 'money' ? readMinor(text, behind?.end ?? first.end, unit, first, limit) : undefined
  const end = minor?.end ?? behind?.end ?? first.end
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

/** A currency before the number beats what stands behind it: `$ 10 dollars`, but `$5-a-barrel` stays money too. */
const unitOf = (prefix: Prefix, behind: UnitMatch | undefined): UnitWord | undefined =>
  prefix.currency ?? (behind?.unit.dimension === 'none' ? undefined : behind?.unit)

const signOf = ({ sign, negative }: Prefix) => ({
  ...(sign !== undefined && { sign }),
  ...(negative && { negative }),
})

const finishRange = (
  text: string,
  head: { readonly start: number; readonly sentence: number },
  prefix: Prefix,
  first: PrintedNumber,
  firstUnit: UnitMatch | undefined,
  range: RangeEnd,
): Expression => {
  const unit = prefix.currency ?? range.unit ?? firstUnit?.unit
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

/** `3 dollars 50 cents`, `$20 and 43c`, `1달러 20센트`: cents of the same money, which add to it. */
const readMinor = (
  text: string,
  from: number,
  unit: UnitWord,
  first: PrintedNumber,
  limit: number,
): { readonly value: string; readonly resolution: string; readonly end: number } | undefined => {
  if (unit.places !== undefined || first.scaled || from >= limit) return undefined
  let at = skipSpace(text, from, limit)
  if (text.startsWith('and ', at)) at += 4
  if (at >= limit || charClasses[text.charCodeAt(at)] !== CharClass.digit) return undefined
  const number = readNumber(text, at, limit, false)
  const match = number && !number.punctuated ? readUnit(text, number, limit) : undefined
  if (!number || !match || match.unit.dimension !== 'money' || match.unit.places !== -2) return undefined
  return { value: add(first.value, shift(number.value, -2)), resolution: '0.01', end: match.end }
}

const skipSpace = (text: string, at: number, limit: number): number =>
  at < limit && charClasses[text.charCodeAt(at)] === CharClass.space ? at + 1 : at
