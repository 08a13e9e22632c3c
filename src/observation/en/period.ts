import type { MentionOf } from '../../mention/index.ts'
import { type MetricClass, metricClassOf } from '../../model/metric-class.ts'
import type { Period } from '../../model/observation.ts'
import type { Decided } from '../build.ts'
import { choose } from '../choose.ts'
import type { Filled } from '../filled.ts'
import type { Register } from '../register.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { EnglishClause } from './clauses.ts'
import { useOf } from './date-use.ts'
import { candidatesFor, isInPassing, keyPlaces, leads, type PeriodAsk } from './period-candidates.ts'
import { englishPeriodOf } from './period-of-date.ts'
import { shiftPeriod } from './shift-period.ts'
import { isPerfect, isSinceExtreme } from './span-words.ts'

type DateMention = MentionOf<'date'>

/**
 * When an English figure is about: the date behind it ("to 88.4 in May"), before it in its clause, the date of the figure
 * it goes on from, else the term, month or session in force for its kind of metric. Dates that only say how far a record
 * reaches or when somebody spoke are none; what is compared takes the date of the comparison ("from $2bn a year earlier").
 */
export const findEnglishPeriod = (
  view: SentenceView,
  clauses: readonly EnglishClause[],
  figure: Figure,
  register: Register,
  ask: PeriodAsk,
): Filled<Period> | undefined => {
  const kind = metricClassOf(ask.metric)
  const candidates = candidatesFor(view, clauses, figure, ask, kind)
  view.trace?.choice('period', keyPlaces, candidates, ({ quote }) => quote)
  const chosen = choose(candidates)
  const before = ask.previous?.period
  // "In 2026 A has risen 8% since the start of the year, while B has gained 2%": the nearer stretch goes on.
  if (
    chosen &&
    before?.value.kind === 'to-date' &&
    before.value.timex === chosen.best.timex.value &&
    sameKind(ask.previous, kind) &&
    !isAside(clauses, figure, ask.previous)
  )
    return { value: before.value, basis: 'inherited', plain: false }
  const shifted =
    chosen && (ask.compared || leads(view, chosen.best))
      ? shiftedBack(view, chosen.best, before?.value ?? register.terms?.[kind]?.value)
      : undefined
  if (chosen && shifted) return { value: shifted, basis: 'resolved', span: chosen.best.span, plain: true }
  if (chosen)
    return {
      value: sinceThen(view, figure, chosen.best, englishPeriodOf(view, chosen.best, kind), kind),
      basis: 'stated',
      span: chosen.best.span,
      plain: chosen.gap === undefined || chosen.gap < 2,
    }
  if (ask.compared) {
    // "$465m, against earlier guidance of $440m": both are of the same year. So are odds before and after.
    const isVintage =
      before !== undefined && (ask.measure === 'probability' || isForecastBefore(view, figure))
    return isVintage ? { value: before.value, basis: 'inherited', plain: false } : undefined
  }
  // Risen by now, or down from a peak, is no move of one session.
  if (kind === 'market' && (isSinceExtreme(view, figure) || isPerfect(view, ask.role))) return undefined
  const previous = ask.previous?.period
  if (
    previous &&
    ask.previous?.measure.value !== 'probability' &&
    sameKind(ask.previous, kind) &&
    !isAside(clauses, figure, ask.previous) &&
    !(
      previous.value.kind === 'to-date' &&
      previous.span &&
      isInPassing(view.text.slice(previous.span.end, figure.start))
    ) &&
    !(kind === 'result' && isAnnual(view, figure, previous.value))
  )
    return {
      value: previous.value,
      basis: previous.basis === 'stated' ? 'inherited' : previous.basis,
      plain: false,
    }
  const inForce = kind === 'unknown' ? latestOf(register, view) : register.terms?.[kind]
  if (
    inForce &&
    (kind !== 'state' || inForce.block === view.sentence.block) &&
    (kind !== 'market' || ask.measure === 'change' || inForce.block >= view.sentence.block - 1) &&
    !(kind === 'result' && isAnnual(view, figure, inForce.value))
  )
    return { value: inForce.value, basis: 'inherited', plain: false }
  return undefined
}

/** "expects |annual| profit of": no quarter or month in force is meant. */
const isAnnual = ({ text, sentence }: SentenceView, { start }: Figure, { timex }: Period): boolean =>
  !/^(?:FY)?\d{4}$/.test(timex) &&
  /\b(?:annual|full-year|yearly)\b[^,;.]{0,40}$/i.test(
    text.slice(Math.max(sentence.start, start - 60), start),
  )

const isForecastBefore = ({ text, figures, sentence }: SentenceView, { index, start }: Figure): boolean =>
  /\b(?:forecasts?|guidance|outlook|estimates?|expectations?|projections?|consensus)\b/i.test(
    text.slice(figures[index - 1]?.end ?? sentence.start, start),
  )

/** "from $14bn a year earlier", "from 2.9 trillion won three months earlier": as far before the period of what it is set against. */
const shiftedBack = (view: SentenceView, date: DateMention, from: Period | undefined): Period | undefined => {
  if (!from || useOf(view, date) !== 'base') return undefined
  const quote = date.quote.toLowerCase()
  if (
    /^(?:a|one) year (?:earlier|ago|before)$|^(?:the )?year[- ](?:ago|earlier)|same (?:period|quarter|month|time|half)|year-earlier|prior-year/.test(
      quote,
    )
  )
    return shiftPeriod(from, 12)
  if (
    /^three months (?:earlier|ago|before)$|^(?:a|one) quarter (?:earlier|ago|before)$|^(?:the )?(?:previous|prior|preceding) quarter$/.test(
      quote,
    )
  )
    return shiftPeriod(from, 3)
  if (/^(?:a|one) month (?:earlier|ago|before)$|^(?:the )?(?:previous|prior|preceding) month$/.test(quote))
    return shiftPeriod(from, 1)
  return undefined
}

/** "6 percent above a low late last month": the date of the extreme opens the period. */
const sinceThen = (
  view: SentenceView,
  figure: Figure,
  { span }: DateMention,
  period: Period,
  kind: MetricClass,
): Period => {
  if (
    kind !== 'market' ||
    span.start < figure.end ||
    !isSinceExtreme(view, figure) ||
    period.timex.includes('/')
  )
    return period
  const open: Period = { timex: `${period.timex}/..`, kind: 'since' }
  return period.start === undefined ? open : { timex: open.timex, start: period.start, kind: 'since' }
}

/** "Shares in Acme, |which have gained 34% this year|, rose 2%": what an inserted clause says holds in it alone. */
const isAside = (
  clauses: readonly EnglishClause[],
  figure: Figure,
  previous: Decided | undefined,
): boolean => {
  if (!previous) return false
  const at = clauses.findIndex(
    ({ start, end }) => start <= previous.mention.span.start && previous.mention.span.start < end,
  )
  return clauses[at]?.link === 'relative' && figure.start >= (clauses[at]?.end ?? 0)
}

const sameKind = (previous: Decided | undefined, kind: MetricClass): boolean =>
  previous !== undefined && (metricClassOf(previous.metric.value) === kind || kind === 'unknown')

/** A measure nobody listed goes by the term set last, as long as it stands near. */
const latestOf = ({ terms }: Register, { sentence }: SentenceView) => {
  let latest: { value: Period; block: number } | undefined
  for (const kind of ['result', 'economy', 'unknown'] as const) {
    const term = terms?.[kind]
    if (term && sentence.block - term.block <= 3 && (!latest || term.block > latest.block)) latest = term
  }
  return latest
}
