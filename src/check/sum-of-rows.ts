import type { Check } from '../model/check.ts'
import { absolute, add, compare, divide, multiply, resolutionOf, subtract } from '../model/decimal.ts'
import type { Evidence } from '../model/observation.ts'
import type { Decimal, Measured } from '../model/values.ts'
import type { RecordOf } from '../record/index.ts'
import type { CheckContext } from './check.ts'
import { brief } from './tolerance.ts'

/** Rows against their declared total: 0.74 + 0.64 + … = 5.04 against about 5. */
export const checkSumOfRows = ({ records }: CheckContext): readonly Check[] =>
  records.flatMap((record) =>
    record.type === 'holdings' && record.declaredTotal ? [checkTotal(record, record.declaredTotal)] : [],
  )

const checkTotal = ({ id, rows, evidence }: RecordOf<'holdings'>, total: Measured): Check => {
  const weights = rows.flatMap(({ weight }) => (weight && 'value' in weight ? [weight.value] : []))
  const all = evidenceOf(rows, evidence)
  const base = { id: `sum-of-rows:${id}`, kind: 'sum-of-rows' as const }
  if (!('value' in total) || weights.length < rows.length)
    return {
      ...base,
      verdict: 'not-checkable',
      expression: 'a row or the total is no single number',
      evidence: all,
    }
  const sum = weights.reduce(add, '0')
  const tolerance = toleranceOf(weights, total.value, total.mod !== undefined)
  return {
    ...base,
    verdict: compare(absolute(subtract(sum, total.value)), tolerance) <= 0 ? 'consistent' : 'inconsistent',
    expression: `${weights.join(' + ')} = ${sum}`,
    expected: sum,
    found: total.value,
    tolerance,
    evidence: all,
  }
}

/** Each printed number may be off by its last digit's size (rounding or truncation); an approximate total by its own once more. */
export const toleranceOf = (parts: readonly Decimal[], total: Decimal, approximate: boolean): Decimal => {
  const perRow = parts.reduce((sum, part) => add(sum, half(resolutionOf(part))), '0')
  const own = resolutionOf(total)
  return brief(add(perRow, approximate ? own : half(own)))
}

const half = (value: Decimal): Decimal => divide(multiply(value, '5'), '10', 6) ?? value

const evidenceOf = (rows: RecordOf<'holdings'>['rows'], evidence: readonly Evidence[]): Evidence[] => [
  ...evidence.filter(({ role }) => role === 'total'),
  ...rows.flatMap((row) => row.evidence.filter(({ role }) => role === 'figure')),
]
