import type { Check } from '../model/check.ts'
import { add, compare } from '../model/decimal.ts'
import type { CheckContext } from './check.ts'
import { toleranceOf } from './sum-of-rows.ts'

/** The weights of one portfolio can't be more than all of it. */
export const checkWeights = ({ records }: CheckContext): readonly Check[] =>
  records.flatMap((record): Check[] => {
    if (record.type !== 'holdings') return []
    const weights = record.rows.flatMap(({ weight }) =>
      weight && 'value' in weight && weight.unit === 'percent' ? [weight.value] : [],
    )
    if (weights.length < 2) return []
    const sum = weights.reduce(add, '0')
    const tolerance = toleranceOf(weights, '100', false)
    return [
      {
        id: `weights-at-most-100:${record.id}`,
        kind: 'weights-at-most-100',
        verdict: compare(sum, add('100', tolerance)) <= 0 ? 'consistent' : 'inconsistent',
        expression: `${weights.join(' + ')} = ${sum} ≤ 100`,
        expected: '100',
        found: sum,
        tolerance,
        evidence: record.rows.flatMap((row) => row.evidence.filter(({ role }) => role === 'figure')),
      },
    ]
  })
