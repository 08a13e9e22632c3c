import { negate } from '../../model/decimal.ts'
import type { Draft } from '../../model/draft.ts'
import { createIdGiver } from '../../model/id.ts'
import { metricClassOf } from '../../model/metric-class.ts'
import type { Metric, Observation } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { Measured, Named } from '../../model/values.ts'
import type { RecordContext } from '../context.ts'
import { measuredOf } from '../measured.ts'
import { spanOf } from '../mention-at.ts'
import { bySentence, clauseSpan, sentenceAt } from '../sentence-at.ts'
import { countryOf } from './country.ts'
import type { Indicator } from './type.ts'

/** Figures of an economy: the first a sentence tells of a series, with its prior value and what was expected. */
export const assembleIndicators = (context: RecordContext): readonly Indicator[] => {
  const figures = context.observations.filter(isIndicator)
  if (figures.length === 0) return []
  const giveId = createIdGiver()
  const records: Indicator[] = []
  for (const group of bySentence(context, figures)) {
    const sentence = sentenceAt(context, clauseSpan(group))
    const told = new Set<Metric>()
    for (const figure of group) {
      if (told.has(figure.metric) || figure.realis !== 'actual' || isOther(context.text, figure)) continue
      const country = countryOf(context.text, context.mentions, sentence, figure)
      if (!country || !figure.period) continue
      told.add(figure.metric)
      const record = toRecord(context.text, giveId, figure, group, country, sentence)
      if (record && !records.some((other) => isSame(other, record))) records.push(record)
    }
  }
  return records
}

/** A reading of an economy; what homes cost is told for places and builders as well, and is left out. */
const isReading = (metric: Metric): boolean =>
  metricClassOf(metric) === 'economy' && metric !== 'housing-price'

/** A month, quarter, half or year of a country or of the series itself; a company's exports are its own. */
const isIndicator = ({ metric, subject, period, value }: Observation): boolean =>
  isReading(metric) &&
  value !== undefined &&
  period !== undefined &&
  /^\d{4}(?:-(?:\d\d|[QH]\d))?$/.test(period.timex) &&
  (subject?.id === undefined || /^(?:country|indicator|cb):/.test(subject.id))

/** What is told only to compare: expected, or the value it came from. */
const isOther = (text: string, { base, evidence, vintage }: Observation): boolean =>
  base === 'consensus' ||
  base === 'stated-value' ||
  vintage === 'previous' ||
  evidence[0] === undefined ||
  isPrior(text, evidence[0])

const isPrior = (text: string, { start, end }: Span): boolean =>
  /^\)?(?:에서|보다)/.test(text.slice(end, end + 3)) ||
  /\b(?:from|than)\s(?:a\s)?$/.test(text.slice(Math.max(0, start - 8), start))

const toRecord = (
  text: string,
  giveId: ReturnType<typeof createIdGiver>,
  figure: Observation,
  group: readonly Observation[],
  country: Named,
  sentence: Span,
): Indicator | undefined => {
  const value = signed(figure)
  const { period, evidence, metric } = figure
  const place = evidence[0]
  if (!value || !period || !place) return undefined
  const named = spanOf(figure, 'metric')
  // 성장률 전망치: what somebody expects is no figure of the economy yet.
  if (named && /전망|예상|forecast|outlook/i.test(text.slice(named.start, named.end))) return undefined
  const record = {
    id: giveId('indicator', place),
    type: 'indicator',
    country,
    series: { metric, name: named ? text.slice(named.start, named.end) : metric },
    period,
    value,
  } as Draft<Indicator>
  const alike = group.filter(
    (other) => other !== figure && other.metric === metric && other.unit === figure.unit,
  )
  const before = alike.find((other) => other.evidence[0] && isPrior(text, other.evidence[0]))
  const prior = before && signed(before)
  if (prior) record.prior = prior
  const expected = alike.find(({ base, realis }) => base === 'consensus' || realis === 'forecast')
  const consensus = expected && expected.measure === figure.measure ? signed(expected) : undefined
  if (consensus) record.consensus = consensus
  if (figure.base) record.base = figure.base
  record.observations = [figure, before, expected].flatMap((one) => one?.id ?? [])
  if (figure.attribution) record.attribution = figure.attribution
  record.realis = 'actual'
  record.evidence = [
    { role: 'clause', start: sentence.start, end: sentence.end },
    { role: 'figure', start: place.start, end: place.end },
  ]
  return record
}

const signed = (observation: Observation): Measured | undefined => {
  const value = measuredOf(observation)
  return value &&
    'value' in value &&
    observation.direction === 'down' &&
    observation.measure === 'change' &&
    !value.value.startsWith('-')
    ? { ...value, value: negate(value.value) }
    : value
}

const isSame = (a: Indicator, b: Indicator): boolean =>
  a.country.id === b.country.id &&
  a.series.metric === b.series.metric &&
  a.period.timex === b.period.timex &&
  JSON.stringify(a.value) === JSON.stringify(b.value)
