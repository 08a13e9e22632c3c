import type { BaseCue } from '../../model/cue.ts'
import { metricClassOf } from '../../model/metric-class.ts'
import type { Base, Measure, Metric, Period } from '../../model/observation.ts'
import type { Decided } from '../build.ts'
import { type Candidate, choose } from '../choose.ts'
import { type FoundCue, isCue } from '../cues.ts'
import type { Filled } from '../filled.ts'
import type { Role } from '../role.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'
import { isPerfect, isSinceExtreme } from './span-words.ts'

export interface BaseAsk {
  readonly metric: Metric | undefined
  readonly measure: Measure
  readonly role: Role
  readonly period: Filled<Period> | undefined
  readonly previous: Decided | undefined
}

/**
 * What an English change is measured against: the comparison its clause states, what its period says (this year: to date;
 * the past five years: trailing), else what such a metric is always measured against: the day before for a price in a
 * session, the year before for results.
 */
export const findEnglishBase = (
  view: SentenceView,
  clauses: readonly Clause[],
  figure: Figure,
  ask: BaseAsk,
): Filled<Base> | undefined => {
  const stated = statedBase(view, clauses, figure, ask)
  if (stated)
    return {
      value: stated.cue.base,
      basis: 'stated',
      span: { start: stated.start, end: stated.end },
      plain: true,
    }
  const beaten = beatsForecast(view, figure, ask)
  if (beaten)
    return {
      value: 'consensus',
      basis: 'stated',
      span: { start: beaten.start, end: beaten.end },
      plain: true,
    }
  const { period, previous } = ask
  const fromPeriod = period && baseOfPeriod(view, figure, period, ask)
  if (fromPeriod)
    return { value: fromPeriod, basis: 'resolved', plain: true, ...(period.span && { span: period.span }) }
  if (isSinceExtreme(view, figure)) return { value: 'since', basis: 'resolved', plain: true }
  const conventional = usualBase(view, ask)
  // "Sales rose 8% and profit 12% year on year": one comparison for all the changes of a sentence.
  if (
    previous?.measure.value === 'change' &&
    previous.base &&
    previous.base.basis === 'stated' &&
    (!conventional || conventional !== 'day')
  )
    return { value: previous.base.value, basis: 'inherited', plain: false }
  return conventional && { value: conventional, basis: 'default', plain: false }
}

/** The comparison of the figure's clause: behind it first ("rose 4% from a year earlier"), else before. */
const statedBase = (
  view: SentenceView,
  clauses: readonly Clause[],
  figure: Figure,
  ask: BaseAsk,
): FoundCue<BaseCue> | undefined => {
  const candidates: Candidate<FoundCue<BaseCue>>[] = []
  const clause =
    clauses.find(({ start, end }) => start <= figure.start && figure.start < end) ?? view.sentence
  for (const found of view.cues) {
    if (!isCue(found, 'base') || found.cue.base === 'consensus') continue
    const behind = found.start >= figure.end
    if (behind ? found.start > Math.max(clause.end, figure.end + 50) : found.start < clause.start) continue
    const from = behind ? figure.end : found.end
    const to = behind ? found.start : figure.start
    const gap = view.text.slice(from, to)
    if (behind && (/[;—]|\b(?:while|but|whereas)\b/.test(gap) || gap.length > 90)) continue
    // "23.9 million a year earlier" stands behind a level of its own: the change before both is measured against it.
    candidates.push({ item: found, key: [behind ? 0 : 1, gap.length] })
  }
  view.trace?.choice('base', keyPlaces, candidates, ({ start, end }) => view.text.slice(start, end))
  const best = choose(candidates)?.best
  return best &&
    metricClassOf(ask.metric) === 'market' &&
    best.cue.base === 'yoy' &&
    /^annually$/i.test(view.text.slice(best.start, best.end))
    ? undefined
    : best
}

const keyPlaces = ['before', 'distance']

/** "beat expectations by 14 cents", "3% above the consensus". */
const beatsForecast = (
  view: SentenceView,
  figure: Figure,
  { role }: BaseAsk,
): FoundCue<BaseCue> | undefined => {
  const verb = role.predicate && view.text.slice(role.predicate.start, role.predicate.end).toLowerCase()
  if (
    !verb ||
    !/^(?:beat|beats|topp|topped|tops|topping|missed|misses|missing|above|below|exceed)/.test(verb)
  )
    return undefined
  return view.cues.find(
    (found): found is FoundCue<BaseCue> =>
      isCue(found, 'base') && found.cue.base === 'consensus' && Math.abs(found.start - figure.start) < 90,
  )
}

const baseOfPeriod = (
  view: SentenceView,
  figure: Figure,
  { value, span }: Filled<Period>,
  { metric }: BaseAsk,
): Base | undefined => {
  if (value.kind === 'since') return 'since'
  if (value.kind === 'to-date') return 'to-date'
  const market = metricClassOf(metric) === 'market' || metric === 'total-return'
  if (!market) return undefined
  if (value.kind === 'trailing' && span) return 'trailing'
  if (
    span &&
    span.start >= figure.end &&
    /\bfrom\b[^,;]{0,30}$/.test(view.text.slice(figure.end, span.start))
  )
    return 'since'
  if (/-W\d\d$|-WXX$/.test(value.timex) || /\bweek(?:ly)?\b/.test(value.timex)) return 'week'
  return undefined
}

const usualBase = (view: SentenceView, { metric, measure, period, role }: BaseAsk): Base | undefined => {
  if (measure !== 'change') return undefined
  const value = period?.value
  switch (metricClassOf(metric)) {
    case 'market':
      if (isPerfect(view, role)) return undefined
      return value && (value.kind === 'instant' || /WXX-\d|^\d{4}-\d\d-\d\d/.test(value.timex))
        ? 'day'
        : undefined
    case 'result':
      return value && (value.kind === 'trailing' || value.kind === 'since') ? undefined : 'yoy'
    case 'economy':
      if (metric === 'gdp') return value && /-Q\d$|\//.test(value.timex) ? undefined : 'yoy'
      return metric === 'employment' && value && /^[\dX]{4}-[\dX]{2}$/.test(value.timex) ? 'mom' : undefined
    case 'unknown':
      return value && value.kind !== 'to-date' && /^(?:FY)?[\dX]{4}(?:-[QH]\d)?$/.test(value.timex)
        ? 'yoy'
        : undefined
    default:
      return undefined
  }
}
