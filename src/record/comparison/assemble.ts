import { createIdGiver } from '../../model/id.ts'
import type { Metric, Observation } from '../../model/observation.ts'
import type { RecordContext } from '../context.ts'
import { measuredOf } from '../measured.ts'
import { bySentence, clauseSpan, sentenceAt } from '../sentence-at.ts'
import { sameNamed, sideBySide } from '../side-by-side.ts'
import type { Comparison } from './type.ts'

/** Comparisons: one metric printed for two or more subjects, or for two periods, in one sentence. */
export const assembleComparisons = (context: RecordContext): readonly Comparison[] => {
  const giveId = createIdGiver()
  return bySentence(context, context.observations).flatMap((group) => {
    const byMetric = new Map<string, Observation[]>()
    for (const observation of group) {
      if (!isComparable(observation)) continue
      const key = `${observation.metric} ${observation.measure} ${observation.unit}`
      byMetric.set(key, [...(byMetric.get(key) ?? []), observation])
    }
    return [...byMetric.values()].flatMap((rows) =>
      areSetSideBySide(rows) ? [toRecord(context, giveId, rows, group)] : [],
    )
  })
}

/** What has a record of its own is not compared here: weights, returns, market levels, policy rates. */
const elsewhere = new Set<Metric>([
  'total-return',
  'price-change',
  'portfolio-weight',
  'sector-weight',
  'top-holdings-weight',
  'policy-rate',
  'policy-rate-change',
  'probability',
  'index-level',
  'price',
  'exchange-rate',
  'commodity-price',
  'bond-yield',
  'valuation-discount',
  'other',
  'foreign-net-buying',
  'institution-net-buying',
  'retail-net-buying',
])

const isComparable = ({ metric, subject, value, range }: Observation): boolean =>
  !elsewhere.has(metric) && subject !== undefined && (value !== undefined || range !== undefined)

/** Two or more subjects over one period, or one subject's stated levels over several. */
const areSetSideBySide = (rows: readonly Observation[]): boolean => {
  const [first] = rows
  if (!first || rows.length < 2) return false
  const subjects = rows.filter(
    (row, i) =>
      rows.findIndex((other) => other.subject && row.subject && sameNamed(other.subject, row.subject)) === i,
  )
  if (subjects.length >= 2) return subjects.length === rows.length
  const periods = new Set(rows.map(({ period }) => period?.timex))
  return first.measure !== 'change' && periods.size === rows.length && !periods.has(undefined)
}

const toRecord = (
  context: RecordContext,
  giveId: ReturnType<typeof createIdGiver>,
  observed: readonly Observation[],
  group: readonly Observation[],
): Comparison => {
  const { period, rows } = sideBySide(observed)
  const [first] = observed as [Observation, ...Observation[]]
  const gap = group.find(
    ({ metric, base }) =>
      isRatio(first.metric) &&
      (metric === 'valuation-discount' || (metric === first.metric && base === 'stated-value')),
  )
  const derived = gap && measuredOf(gap)
  const attribution = observed.find((row) => row.attribution)?.attribution
  const all = gap ? [...observed, gap] : observed
  return {
    id: giveId('comparison', clauseSpan(observed)),
    type: 'comparison',
    metric: first.metric,
    ...(period && { period }),
    rows,
    ...(derived && { derived }),
    observations: all.map(({ id }) => id),
    ...(attribution && { attribution }),
    realis: first.realis,
    evidence: [{ role: 'clause', ...sentenceAt(context, clauseSpan(all)) }],
  }
}

const isRatio = (metric: Metric): boolean =>
  metric === 'pe-ratio' || metric === 'pb-ratio' || metric === 'ev-ebitda'
