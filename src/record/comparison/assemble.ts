import type { Draft } from '../../model/draft.ts'
import { createIdGiver } from '../../model/id.ts'
import type { Metric, Observation } from '../../model/observation.ts'
import type { IndexedContext } from '../context.ts'
import { measuredOf } from '../measured.ts'
import { clauseSpan, sentenceAt } from '../sentence-at.ts'
import { sameNamed, sideBySide } from '../side-by-side.ts'
import type { Comparison } from './type.ts'

/** Comparisons: one metric printed for two or more subjects, or for two periods, in one sentence. */
export const assembleComparisons = (context: IndexedContext): readonly Comparison[] => {
  const giveId = createIdGiver()
  const records: Comparison[] = []
  for (const { observations } of context.groups) {
    if (observations.length < 2) continue
    for (const rows of byKind(observations.filter(isComparable)))
      if (areSetSideBySide(rows)) records.push(toRecord(context, giveId, rows, observations))
  }
  return records
}

/** Figures of one metric, measure and unit, in the order their first ones stand in. */
const byKind = (observations: readonly Observation[]): readonly (readonly Observation[])[] => {
  const kinds: [Observation, ...Observation[]][] = []
  for (const observation of observations) {
    const { metric, measure, unit } = observation
    const kind = kinds.find(
      ([first]) => first.metric === metric && first.measure === measure && first.unit === unit,
    )
    if (kind) kind.push(observation)
    else kinds.push([observation])
  }
  return kinds
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
  context: IndexedContext,
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
  const made = {
    id: giveId('comparison', clauseSpan(observed)),
    type: 'comparison',
    metric: first.metric,
  } as Draft<Comparison>
  if (period) made.period = period
  made.rows = rows
  if (derived) made.derived = derived
  made.observations = all.map(({ id }) => id)
  if (attribution) made.attribution = attribution
  made.realis = first.realis
  const { start, end } = sentenceAt(context, clauseSpan(all))
  made.evidence = [{ role: 'clause', start, end }]
  return made
}

const isRatio = (metric: Metric): boolean =>
  metric === 'pe-ratio' || metric === 'pb-ratio' || metric === 'ev-ebitda'
