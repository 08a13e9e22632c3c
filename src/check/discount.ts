import type { Check } from '../model/check.ts'
import { absolute, compare, divide, multiply, resolutionOf, subtract } from '../model/decimal.ts'
import type { CheckContext } from './check.ts'

/** A stated discount against its two ratios: 20.4 against 25.2 is 19.05 %, printed as about 19 %. */
export const checkDiscounts = ({ records }: CheckContext): readonly Check[] =>
  records.flatMap((record): Check[] => {
    if (
      record.type !== 'comparison' ||
      !record.derived ||
      record.derived.unit !== 'percent' ||
      record.rows.length !== 2
    )
      return []
    const [a, b] = record.rows.map(({ value }) => ('value' in value ? value.value : undefined))
    if (a === undefined || b === undefined || !('value' in record.derived)) return []
    const found = absolute(record.derived.value)
    const expected = divide(multiply(absolute(subtract(a, b)), '100'), b, 2)
    if (expected === undefined) return []
    // Rounding or truncation of the printed digit, and what the two ratios' own rounding can move.
    const tolerance = resolutionOf(found)
    return [
      {
        id: `discount:${record.id}`,
        kind: 'discount',
        verdict: compare(absolute(subtract(expected, found)), tolerance) <= 0 ? 'consistent' : 'inconsistent',
        expression: `|${a} − ${b}| / ${b} = ${expected} %`,
        expected,
        found,
        tolerance,
        evidence: [
          ...record.rows.flatMap((row) => row.evidence.filter(({ role }) => role === 'figure')),
          ...record.evidence.slice(0, 1),
        ],
      },
    ]
  })
