import { compare, negate, shift } from '../../model/decimal.ts'
import type { Figure, PrintedNumber, UnitWord } from '../../model/figure.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Mod, Range } from '../../model/values.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import type { Expression } from './expression.ts'
import { bucketEnd } from './read-bucket.ts'

/** Multiplies an expression out. Undefined when its unit is none or unknown. */
export const toFigure = (
  text: string,
  expression: Expression,
  said: Mod | undefined,
  locale: LocaleTag,
  explaining: boolean,
): Figure | undefined => {
  const { unit, first, second } = expression
  if (!unit || unit.dimension === 'none') return undefined
  const range = rangeOf(expression, unit)
  const value =
    range || first.ratio ? undefined : inUnit(expression.minor?.value ?? first.value, expression, unit)
  const { resolution } = expression.minor ?? second ?? first
  return {
    start: expression.start,
    end: expression.end,
    dimension: unit.dimension,
    unit: unit.unit,
    basis: expression.inherited ? 'inherited' : (unit.basis ?? 'stated'),
    value,
    range,
    ratio: first.ratio,
    mod: said ?? modOf(expression),
    sign: expression.sign,
    resolution: first.ratio
      ? undefined
      : expression.minor || !unit.places
        ? resolution
        : shift(resolution, unit.places),
    rule: ruleOf(text, expression, locale),
    steps: explaining ? stepsOf(text, expression, value) : undefined,
  }
}

/** Cents in dollars, and negative behind a minus. */
const inUnit = (value: string, { negative }: Expression, { places }: UnitWord): string => {
  const scaled = places ? shift(value, places) : value
  return negative ? negate(scaled) : scaled
}

/** 100여 명 is more than 100, 2490선 about 2490. */
const modOf = ({ first, unit }: Expression): Mod | undefined =>
  first.more ? 'MORE_THAN' : unit?.settle === 'level' ? 'APPROX' : undefined

/** A printed range, a number word that is one (두세), or a bucket (13만원대). */
const rangeOf = (expression: Expression, unit: UnitWord): Range | undefined => {
  const { first, second, bucket } = expression
  const last = second?.value ?? first.high ?? (bucket ? first.value : undefined)
  if (last === undefined || first.ratio) return undefined
  const a = inUnit(first.value, expression, unit)
  const b = inUnit(bucket ? bucketEnd(last) : last, expression, unit)
  return compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a }
}

/** `ko/money/<number><scale>원대`: what the phrase looks like, with the unit as printed. */
const ruleOf = (
  text: string,
  { start, end, first, second, unit, unitStart, bucket, sign }: Expression,
  locale: LocaleTag,
): string => {
  const number = first.ratio
    ? '<ratio>'
    : first.fraction
      ? '<fraction>'
      : first.worded
        ? '<words>'
        : '<number>'
  const scale = first.scaled || second?.scaled ? '<scale>' : ''
  const before = unitStart === undefined && start < first.start ? '<currency>' : ''
  const behind = unitStart === undefined ? '' : plainUnit(text.slice(unitStart, bucket ? end - 1 : end))
  return `${locale}/${unit?.dimension}/${sign === undefined ? '' : '<sign>'}${before}${number}${second ? '~<number>' : ''}${scale}${behind}${bucket ? '대' : ''}`
}

/** In lower case with single spaces, as most units are printed: `percentage points`, `%`, 억원. */
const plainUnit = (printed: string): string => {
  for (let i = 0; i < printed.length; i += 1) {
    const code = printed.charCodeAt(i)
    const isPlain =
      (code === 0x20 && printed.charCodeAt(i + 1) > 0x20) ||
      (code > 0x20 && code < 0x41) ||
      (code > 0x5a && code < 0x7f) ||
      charClasses[code] === CharClass.hangul
    if (!isPlain) return printed.toLowerCase().replace(/\s+/g, ' ')
  }
  return printed
}

/** `3천500억 → 350000000000`. */
const stepsOf = (
  text: string,
  { first, second }: Expression,
  value: string | undefined,
): readonly string[] => {
  const step = (number: PrintedNumber) => `${text.slice(number.start, number.end)} → ${number.value}`
  return [step(first), ...(second ? [step(second)] : []), ...(value === undefined ? [] : [`value ${value}`])]
}
