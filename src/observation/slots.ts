import type { Draft } from '../model/draft.ts'
import { metricClassOf } from '../model/metric-class.ts'
import type { Certainty, Direction, Measure, Metric } from '../model/observation.ts'
import type { Decided } from './build.ts'
import type { Filled } from './filled.ts'
import type { Tie } from './group.ts'
import { netBuying } from './ko/metric.ts'
import type { MetricSlot } from './metric.ts'
import type { Role } from './role.ts'
import type { SubjectSlot } from './subject.ts'
import { subjectKindsOf } from './subject-kinds.ts'
import type { Figure, SentenceView } from './view.ts'

export const unnamed: Filled<Metric> = { value: 'other', basis: 'default', plain: false }

/** 상위 10개 종목을 더해도: things are counted, prices are not. */
export const isPrice = (metric: Metric): boolean =>
  metric === 'price-change' || metric === 'price' || metric === 'index-level'

/** The words of a metric that has no name of its own: its predicate's. */
export const metricTextOf = (
  { text }: SentenceView,
  { value, span }: Filled<Metric>,
  { predicate }: Role,
): string | undefined => {
  const words = value === 'other' ? (span ?? predicate) : undefined
  return words && text.slice(words.start, words.end)
}

/** 20.4(적자 기업 제외), 32% (excluding losses): what the bracket behind the figure takes out. */
export const qualifierOf = ({ text }: SentenceView, { end }: Figure): string | undefined =>
  text[end] === '(' || text[end + 1] === '('
    ? /^\s?\(([^()]{2,40}(?:제외|포함)|(?:excluding|including|before|after) [^()]{2,40})\)/.exec(
        text.slice(end, end + 60),
      )?.[1]
    : undefined

/** The same amount in another unit: everything but the number is said already. */
export const sayAgain = (to: Decided, { mention }: Figure): Decided => ({ ...to, mention })

export const carried = ({ subject }: Decided): SubjectSlot | undefined => {
  if (!subject) return undefined
  const { value, basis, plain, span } = subject
  const slot: Draft<SubjectSlot> = { value, basis: basis === 'stated' ? 'inherited' : basis, plain }
  if (span) slot.span = span
  return slot
}

/** The other end of a move is a level: a price change's ends are prices. */
export const levelOf = (metric: Filled<Metric>, own: Filled<Metric> | undefined): Filled<Metric> => {
  if (metric.value === 'price-change' && own) return own
  if (metric.value === 'policy-rate-change') return { ...metric, value: 'policy-rate' }
  return metric
}

export const measureOf = (
  figure: Figure,
  role: Role,
  named: MetricSlot | undefined,
  metric: Metric | undefined,
): Filled<Measure> => {
  if (metric && netBuying.has(metric) && figure.unit !== 'percent')
    return { value: 'level', basis: 'resolved', plain: true }
  if (metric === 'probability') return { value: 'probability', basis: 'resolved', plain: true }
  if (metric === 'policy-rate-change' && (role.kind !== 'change' || figure.unit === 'count'))
    return { value: 'level', basis: 'resolved', plain: false }
  const share = named?.percent === 'proportion' || named?.percent === 'level'
  const isPoints = figure.mention.kind === 'percent' && figure.mention.unit !== 'percent'
  if (
    role.kind === 'change' &&
    !(share && figure.unit === 'percent' && !isPoints && role.strength !== 'beside')
  )
    return { value: 'change', basis: 'stated', plain: role.strength === 'beside' }
  if (figure.unit === 'percent')
    return {
      value: isPoints ? 'change' : (named?.percent ?? 'change'),
      basis: 'resolved',
      plain: named?.percent !== undefined,
    }
  return { value: 'level', basis: role.kind === 'open' ? 'default' : 'stated', plain: role.kind !== 'open' }
}

export const directionOf = (figure: Figure, role: Role, measure: Filled<Measure>): Decided['direction'] => {
  if (measure.value !== 'change') return undefined
  if (role.direction) {
    const { predicate } = role
    const slot: Draft<Filled<Direction>> = {
      value: role.direction,
      basis: 'stated',
      plain: role.strength === 'beside',
    }
    if (predicate) slot.span = { start: predicate.start, end: predicate.end }
    return slot
  }
  const number = figure.mention.kind === 'money' ? figure.mention.amount : figure.mention.value
  return { value: number?.startsWith('-') ? 'down' : 'up', basis: 'default', plain: false }
}

/**
 * Certain where a result with a word for it is left to the company the article is mainly about ("Revenue rose 3%"), and
 * where a name said here, of a kind that has such a metric, a word for the metric and a word for the role agree.
 * The other end of a move (to 2.3% |from 2.5%|) is as certain as the end it goes with.
 */
export const certaintyOf = (
  subject: SubjectSlot | undefined,
  metric: Filled<Metric>,
  role: Role,
  tied?: { readonly tie: Tie; readonly to: Decided },
): Certainty => {
  if (
    tied?.tie === 'from' &&
    tied.to.certainty === 'certain' &&
    subject?.value.name === tied.to.subject?.value.name
  )
    return 'certain'
  const isOwn =
    subject?.main === true && metric.basis === 'stated' && metricClassOf(metric.value) === 'result'
  if (isOwn && metric.plain) return 'certain'
  const isStated = subject?.basis === 'stated' && subject.plain && suits(subject, metric.value)
  const isNamed = metric.plain && metric.basis !== 'inherited' && metric.basis !== 'default'
  const isBound = role.strength !== 'far'
  const count = Number(isStated) + Number(isNamed) + Number(isBound)
  return count === 3 ? 'certain' : count === 2 ? 'likely' : 'weak'
}

/** Inflation is nobody, a country buys no company: such a name is no sure subject. */
const suits = ({ kind }: SubjectSlot, metric: Metric): boolean =>
  kind === undefined ||
  (kind !== 'indicator' && (metric === 'other' || subjectKindsOf(metric).includes(kind)))
