import type { Check } from '../model/check.ts'
import { absolute, compare, resolutionOf, subtract } from '../model/decimal.ts'
import type { Observation } from '../model/observation.ts'
import type { CheckContext } from './check.ts'

/**
 * The same figure printed twice must agree: a subject's return over the same named period, in two places. Only spans that
 * have one true value at the article's date are compared (the year to date, a calendar period), never "last week" and the like.
 */
export const checkRepeats = ({ observations }: CheckContext): readonly Check[] => {
  const seen = new Map<string, Observation>()
  return observations.flatMap((observation): Check[] => {
    const key = keyOf(observation)
    if (key === undefined || observation.value === undefined) return []
    const earlier = seen.get(key)
    if (!earlier?.value) {
      seen.set(key, observation)
      return []
    }
    const tolerance = coarser(resolutionOf(earlier.value), resolutionOf(observation.value))
    const exact = compare(earlier.value, observation.value) === 0
    return [
      {
        id: `repeat:${observation.id}`,
        kind: 'repeat',
        verdict:
          exact || compare(absolute(subtract(earlier.value, observation.value)), tolerance) < 0
            ? 'consistent'
            : 'inconsistent',
        expression: `${earlier.subject?.name}: ${earlier.value} = ${observation.value}`,
        expected: earlier.value,
        found: observation.value,
        tolerance,
        evidence: [earlier.evidence[0], observation.evidence[0]].flatMap((piece) => piece ?? []),
      },
    ]
  })
}

const coarser = (a: string, b: string): string => (compare(a, b) >= 0 ? a : b)

const keyOf = ({
  subject,
  metric,
  measure,
  unit,
  period,
  realis,
  certainty,
}: Observation): string | undefined => {
  if (metric !== 'total-return' && metric !== 'price-change') return undefined
  if (measure !== 'change' || realis !== 'actual' || certainty === 'weak' || !subject?.id) return undefined
  if (period?.kind !== 'to-date' || !/^\d{4}$/.test(period.timex)) return undefined
  return `${subject.id} ${unit} ${period.timex}`
}
