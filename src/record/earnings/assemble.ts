import { negate } from '../../model/decimal.ts'
import type { Draft } from '../../model/draft.ts'
import { createIdGiver } from '../../model/id.ts'
import type { Evidence, Metric, Observation, Period } from '../../model/observation.ts'
import type { Measured, Named } from '../../model/values.ts'
import type { RecordContext } from '../context.ts'
import { measuredOf } from '../measured.ts'
import { clauseSpan, sentenceAt } from '../sentence-at.ts'
import type { Earnings, EarningsLine } from './type.ts'

/**
 * A company's results, gathered over the article: one record a company and period, a line for each metric whose level is
 * told, with its growth and what had been expected. Guidance joins the company's last result.
 */
export const assembleEarnings = (context: RecordContext): readonly Earnings[] => {
  const results = context.observations.filter(isResult)
  if (results.length === 0) return []
  const giveId = createIdGiver()
  const drafts: Result[] = []
  for (const observation of results) {
    const company = companyOf(observation)
    const { period } = observation
    if (!company || !period) continue
    const same = drafts.find(
      (draft) => keyOf(draft.company) === keyOf(company) && draft.period.timex === period.timex,
    )
    if (same) same.told.push(observation)
    else drafts.push({ company, period, told: [observation] })
  }
  return drafts.flatMap((draft) =>
    isComparative(draft, drafts) ? [] : (toRecord(context, giveId, draft, guidanceOf(draft, drafts)) ?? []),
  )
}

interface Result {
  readonly company: Named
  readonly period: Period
  readonly told: Observation[]
}

const metrics = new Set<Metric>([
  'revenue',
  'operating-profit',
  'net-income',
  'pretax-profit',
  'ebitda',
  'eps',
  'margin',
  'comparable-sales',
])

/** Quarters, halves and years; a single day or a span of days is when it was told. */
const isResult = ({ metric, subject, period }: Observation): boolean =>
  metrics.has(metric) &&
  subject !== undefined &&
  subject.partOf === undefined &&
  period !== undefined &&
  /^(?:FY)?\d{4}(?:-[QH]\d)?$/.test(period.timex)

/** The year before, told only to compare with: a later period of the company tells at least half of the same metrics. */
const isComparative = (draft: Result, drafts: readonly Result[]): boolean => {
  const own = metricsOf(draft)
  return drafts.some((other) => {
    if (keyOf(other.company) !== keyOf(draft.company) || other.period.timex <= draft.period.timex)
      return false
    const theirs = metricsOf(other)
    return own.size > 0 && [...own].filter((metric) => theirs.has(metric)).length * 2 >= own.size
  })
}

const metricsOf = ({ told }: Result): ReadonlySet<Metric> =>
  new Set(told.filter(isTold).map(({ metric }) => metric))

/** Listed companies by their id, and those known by name; a country or an index earns nothing. */
const companyOf = ({ subject }: Observation): Named | undefined => {
  if (!subject?.id || !/^(?:[A-Z0-9]{4}:|org:)/.test(subject.id)) return undefined
  return { name: subject.name, id: subject.id }
}

const keyOf = ({ id, name }: Named): string => id ?? name

const toRecord = (
  context: RecordContext,
  giveId: ReturnType<typeof createIdGiver>,
  { company, period, told }: Result,
  guidance: readonly Observation[],
): Earnings | undefined => {
  const lines = linesOf(told.filter(isTold), told)
  if (lines.length === 0) return undefined
  const used = told.filter(({ id }) => lines.some(({ observation }) => observation === id))
  const clause = sentenceAt(context, clauseSpan(used.slice(0, 1)))
  const record = {
    id: giveId('earnings', clause),
    type: 'earnings',
    company,
    period,
    lines,
  } as Draft<Earnings>
  const ahead = guidance.flatMap((observation) => lineOf(observation, [], true) ?? [])
  if (ahead.length > 0) record.guidance = ahead
  record.observations = [...told, ...guidance].map(({ id }) => id)
  const attribution = used[0]?.attribution
  if (attribution) record.attribution = attribution
  record.realis = 'actual'
  record.evidence = [{ role: 'clause', start: clause.start, end: clause.end }]
  return record
}

const isTold = ({ realis, measure, base }: Observation): boolean =>
  realis === 'actual' && measure === 'level' && base !== 'consensus' && base !== 'stated-value'

/** The first level of each metric and qualifier; a second one is told against it. */
const linesOf = (levels: readonly Observation[], told: readonly Observation[]): EarningsLine[] => {
  const lines: EarningsLine[] = []
  const seen = new Set<string>()
  for (const level of levels) {
    const key = `${level.metric} ${level.qualifier ?? ''} ${level.metric === 'margin' ? '' : level.unit === 'percent'}`
    if (seen.has(key)) continue
    seen.add(key)
    const line = lineOf(level, told, false)
    if (line) lines.push(line)
  }
  return lines
}

const lineOf = (
  level: Observation,
  told: readonly Observation[],
  ahead: boolean,
): EarningsLine | undefined => {
  const value = measuredOf(level)
  if (!value) return undefined
  const line = { metric: level.metric, value } as Draft<EarningsLine>
  const yoy = growth(level, told, 'yoy')
  if (yoy) line.yoy = yoy
  const qoq = growth(level, told, 'qoq')
  if (qoq) line.qoq = qoq
  const expected = told.find(
    (other) =>
      other.metric === level.metric &&
      other.measure === 'level' &&
      other.unit === level.unit &&
      (other.base === 'consensus' ||
        /컨센서스|전망치|consensus|analysts/i.test(other.attribution?.name ?? '')),
  )
  const consensus = expected && measuredOf(expected)
  if (consensus) line.consensus = consensus
  if (level.qualifier) line.qualifier = level.qualifier
  if (ahead && level.period) line.period = level.period
  line.observation = level.id
  line.evidence = level.evidence.filter(({ role }) => role === 'figure' || role === 'metric') as Evidence[]
  return line
}

/** Growth in percent against one base; a fall is negative. */
const growth = (
  { metric }: Observation,
  told: readonly Observation[],
  base: 'yoy' | 'qoq',
): Measured | undefined => {
  const found = told.find(
    (other) =>
      other.metric === metric &&
      other.measure === 'change' &&
      other.unit === 'percent' &&
      other.base === base &&
      other.realis === 'actual',
  )
  return found && signed(found)
}

const signed = (observation: Observation): Measured | undefined => {
  const value = measuredOf(observation)
  return value && 'value' in value && observation.direction === 'down' && !value.value.startsWith('-')
    ? { ...value, value: negate(value.value) }
    : value
}

/** What the company says is to come, told with its last result. */
const guidanceOf = (draft: Result, drafts: readonly Result[]): readonly Observation[] => {
  const same = drafts.filter(({ company }) => keyOf(company) === keyOf(draft.company))
  const last = same.findLast(({ told }) => told.some(isTold))
  return last === draft
    ? same
        .filter(({ period }) => period.timex > draft.period.timex)
        .flatMap(({ told }) =>
          told.filter(({ realis, measure }) => realis === 'guidance' && measure === 'level'),
        )
    : []
}
