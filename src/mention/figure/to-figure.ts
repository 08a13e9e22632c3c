import { compare, negate, shift } from '../../model/decimal.ts'
import type { Dimension, Figure, PrintedNumber } from '../../model/figure.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Mod } from '../../model/values.ts'
import type { Expression } from './expression.ts'
import { bucketEnd } from './read-bucket.ts'

/** What the words around an expression say about it. */
export interface Said {
  readonly mod?: Mod
}

/** Multiplies an expression out. Undefined when its unit is none or unknown. */
export const toFigure = (
  text: string,
  expression: Expression,
  said: Said,
  locale: LocaleTag,
  explaining: boolean,
): Figure | undefined => {
  const { unit, first, second, sign, negative } = expression
  if (!unit || unit.dimension === 'none') return undefined
  const places = unit.places ?? 0
  const inUnit = (value: string): string => {
    const scaled = places === 0 ? value : shift(value, places)
    return negative ? negate(scaled) : scaled
  }
  const resolution = expression.minor?.resolution ?? shiftBy((second ?? first).resolution, places)
  const body = bodyOf(expression, inUnit)
  const mod = said.mod ?? (first.more ? ('MORE_THAN' as const) : undefined)
  return {
    start: expression.start,
    end: expression.end,
    dimension: unit.dimension as Dimension,
    unit: unit.unit,
    basis: expression.inherited ? 'inherited' : (unit.basis ?? 'stated'),
    ...body,
    ...(mod && { mod }),
    ...(sign !== undefined && { sign }),
    resolution,
    rule: ruleOf(text, expression, locale),
    ...(explaining && { steps: stepsOf(text, expression, body) }),
  }
}

const shiftBy = (value: string, places: number): string => (places === 0 ? value : shift(value, places))

const bodyOf = (
  { first, second, minor, bucket }: Expression,
  inUnit: (value: string) => string,
): Pick<Figure, 'value' | 'range' | 'ratio'> => {
  if (first.ratio) return { ratio: first.ratio }
  const high = second?.value ?? first.high
  if (high !== undefined) {
    const [a, b] = [inUnit(first.value), inUnit(bucket ? bucketEnd(high) : high)]
    return { range: compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a } }
  }
  if (bucket) {
    const [a, b] = [inUnit(first.value), inUnit(bucketEnd(first.value))]
    return { range: compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a } }
  }
  return { value: inUnit(minor?.value ?? first.value) }
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
  const behind =
    unitStart === undefined
      ? ''
      : text
          .slice(unitStart, bucket ? end - 1 : end)
          .toLowerCase()
          .replace(/\s+/g, ' ')
  return `${locale}/${unit?.dimension}/${sign === undefined ? '' : '<sign>'}${before}${number}${second ? '~<number>' : ''}${scale}${behind}${bucket ? '대' : ''}`
}

/** `3천500억 → 350000000000`. */
const stepsOf = (
  text: string,
  { first, second }: Expression,
  body: Pick<Figure, 'value' | 'range' | 'ratio'>,
): readonly string[] => {
  const step = (number: PrintedNumber) => `${text.slice(number.start, number.end)} → ${number.value}`
  return [
    step(first),
    ...(second ? [step(second)] : []),
    ...(body.value === undefined ? [] : [`value ${body.value}`]),
  ]
}
