import { measureNouns } from '../../locale/en/subject-words.ts'
import { metricClassOf } from '../../model/metric-class.ts'
import type { Metric } from '../../model/observation.ts'
import type { Filled } from '../filled.ts'
import type { MetricSlot } from '../metric.ts'
import type { Register } from '../register.ts'
import type { Role } from '../role.ts'
import type { SubjectSlot } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'

/**
 * What the measure in force and the kind of name make of a loose word: yields of shares are dividends', prices and costs
 * among consumer prices are inflation, a segment behind its company's sales has sales of its own.
 */
export const settleInForce = (
  view: SentenceView,
  figure: Figure,
  role: Role,
  named: MetricSlot | undefined,
  subject: SubjectSlot | undefined,
  { told }: Register,
): Filled<Metric> | undefined => {
  const kind = subject?.kind
  if (
    named?.value === 'bond-yield' &&
    (kind === 'company' || kind === 'fund' || isTicker(subject)) &&
    !isBond(view)
  )
    return { ...named, value: 'dividend-yield' }
  if (named?.value === 'total-assets' && kind === 'fund') return { ...named, value: 'net-asset-value' }
  if (figure.unit === 'point' && subject && (!named || named.basis === 'inherited')) {
    if (/\b(?:PMI|ISM|purchasing)\b/i.test(subject.value.name)) return resolved('pmi')
    if (/\b(?:sentiment|confidence)\b/i.test(subject.value.name)) return resolved('confidence-index')
  }
  if (figure.unit !== 'percent' || role.kind !== 'change') return undefined
  if (!told || view.sentence.block - told.block > 1) return undefined
  const before = told.decided.metric.value
  if (before === 'inflation' || before === 'producer-prices') {
    const isLoose = named
      ? loose.has(named.value)
      : subject?.kind === undefined || subject.kind === 'commodity'
    if (isLoose && subject?.basis === 'stated') return { value: before, basis: 'inherited', plain: false }
  }
  if (named || kind !== undefined || subject?.basis !== 'stated' || metricClassOf(before) !== 'result')
    return undefined
  return isSegment(subject.value.name) ? { value: before, basis: 'inherited', plain: false } : undefined
}

const isTicker = (subject: SubjectSlot | undefined): boolean =>
  subject?.kind === undefined && /^[A-Z]{3,5}$/.test(subject?.value.name ?? '')

const loose = new Set<Metric>(['price', 'cost', 'commodity-price', 'other'])

const resolved = (value: Metric): Filled<Metric> => ({ value, basis: 'resolved', plain: false })

const isBond = ({ text, sentence }: SentenceView): boolean =>
  /\b(?:bonds?|notes?|treasur(?:y|ies)|gilts?|bunds?|debt)\b/i.test(text.slice(sentence.start, sentence.end))

/** Clothing & Home, the retail unit: a part that has what its company has; numbers and traffic are measures. */
const isSegment = (name: string): boolean => {
  const head = (/[A-Za-z]+$/.exec(name)?.[0] ?? '').toLowerCase()
  if (measureNouns.has(head)) return false
  return (
    /^(?:[A-Z][A-Za-z&-]*|&|and)(?: (?:[A-Z][A-Za-z&-]*|&|and))*$/.test(name) ||
    /^(?:units?|arms?|divisions?|business|businesses|segment|segments|brands?|stores)$/.test(head)
  )
}
