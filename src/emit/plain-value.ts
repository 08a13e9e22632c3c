import { visibleText } from './visible-text.ts'

/**
 * A value of an Extraction as a person reads it: `~5%` for `{ value: "5", unit: "percent", mod: "APPROX" }`, `Credo
 * (XNYS:CRDO)` for a name with an id. It goes by the fields a value has, so that a new kind of record prints itself.
 */
export const plainValue = (value: unknown): string => {
  if (typeof value === 'string') return visibleText(/^-?\d+(\.\d+)?$/.test(value) ? grouped(value) : value)
  if (typeof value !== 'object' || value === null) return `${value}`
  if (Array.isArray(value)) return value.map(plainValue).join(', ')
  return plainObject(value as Fields)
}

interface Fields {
  readonly [field: string]: unknown
  readonly value?: unknown
  readonly range?: unknown
  readonly ratio?: unknown
  readonly unit?: unknown
  readonly mod?: unknown
  readonly low?: unknown
  readonly high?: unknown
  readonly numerator?: unknown
  readonly denominator?: unknown
  readonly name?: unknown
  readonly id?: unknown
  readonly symbol?: unknown
  readonly mic?: unknown
  readonly basis?: unknown
  readonly timex?: unknown
  readonly count?: unknown
}

const plainObject = (fields: Fields): string => {
  if (fields.unit !== undefined) {
    const range = fields.range as Fields | undefined
    const number = range ? plainRange(range) : plainValue(fields.value ?? fields.ratio ?? fields.count)
    return `${modSigns[`${fields.mod}`] ?? ''}${number}${unitSign(`${fields.unit}`)}`
  }
  // Levels of interest rates, the only bounds without a unit, are in percent.
  if (fields.low !== undefined || fields.high !== undefined) return `${plainRange(fields)}%`
  if (fields.numerator !== undefined)
    return `${plainValue(fields.numerator)}/${plainValue(fields.denominator)}`
  if (fields.name !== undefined)
    return plainValue(fields.name) + (fields.id === undefined ? '' : ` (${plainValue(fields.id)})`)
  if (fields.symbol !== undefined) {
    const market = fields.mic === undefined ? '' : ` ${plainValue(fields.mic)}`
    return `${plainValue(fields.symbol)}${market}${fields.basis === 'stated' ? '' : ` (${fields.basis})`}`
  }
  if (fields.timex !== undefined) return plainValue(fields.timex)
  return Object.entries(fields)
    .filter(([name, value]) => isTold(name, value))
    .map(([name, value]) => `${plainName(name)} ${plainValue(value)}`)
    .join(', ')
}

/** `2.25–2.50`; one number when both ends are it; `≥ 5` when an end is open. A prior level stands before it. */
const plainRange = ({ low, high, prior }: Fields): string => {
  const now =
    low === high
      ? plainValue(low)
      : low === undefined
        ? `≤${plainValue(high)}`
        : high === undefined
          ? `≥${plainValue(low)}`
          : `${plainValue(low)}–${plainValue(high)}`
  return prior === undefined ? now : `${plainRange(prior as Fields)} → ${now}`
}

/** False for what points into the text or to another part of the document: spans, evidence, ids of observations. */
export const isTold = (name: string, value: unknown): boolean =>
  value !== undefined &&
  !references.includes(name) &&
  !(typeof value === 'object' && value !== null && isSpan(value))

const references = ['id', 'evidence', 'observation', 'observations']

const isSpan = (value: object): boolean =>
  'start' in value && typeof value.start === 'number' && Object.keys(value).length === 2

/** `centralBank` → `central bank`. */
export const plainName = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const modSigns: Readonly<Record<string, string>> = {
  APPROX: '~',
  MORE_THAN: '>',
  LESS_THAN: '<',
  EQUAL_OR_MORE: '≥',
  EQUAL_OR_LESS: '≤',
}

const unitSigns: Readonly<Record<string, string>> = {
  percent: '%',
  'percentage-point': ' pp',
  'basis-point': ' bp',
  multiple: '×',
}

const unitSign = (unit: string): string => unitSigns[unit] ?? ` ${visibleText(unit)}`

/** `1200000` → `1,200,000`; years and other short numbers stay. */
const grouped = (decimal: string): string => {
  const [whole = '', fraction] = decimal.split('.')
  const printed = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return fraction === undefined ? printed : `${printed}.${fraction}`
}
