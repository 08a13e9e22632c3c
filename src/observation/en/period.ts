import type { MentionOf } from '../../mention/index.ts'
import { type MetricClass, metricClassOf } from '../../model/metric-class.ts'
import type { Measure, Metric, Period } from '../../model/observation.ts'
import type { Decided } from '../build.ts'
import { type Candidate, choose } from '../choose.ts'
import { isCue } from '../cues.ts'
import type { Filled } from '../filled.ts'
import { periodOf, toPeriod } from '../period.ts'
import type { Register } from '../register.ts'
import type { Role } from '../role.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { EnglishClause } from './clauses.ts'
import { type DateUse, isDay, useOf } from './date-use.ts'
import { shiftPeriod } from './shift-period.ts'
import { isPerfect, isSinceExtreme } from './span-words.ts'

type DateMention = MentionOf<'date'>

/** What is already decided about the figure whose period is sought. */
export interface PeriodAsk {
  readonly metric: Metric | undefined
  readonly measure: Measure
  readonly role: Role
  /** It is the other end of a move or what something is compared with. */
  readonly compared: boolean
  /** The figure of the sentence decided before it. */
  readonly previous?: Decided
}

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

const isInPassing = (gap: string): boolean =>
  /^, (?!and\b|while\b|but\b|or\b|compared\b|with\b|against\b|versus\b|from\b|to\b|up\b|down\b)/.test(gap)

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

/** Metrics that happen on a day only when it is said right beside them: the date of a deal's completion is none of its price. */
const dateless = new Set<Metric>([
  'deal-value',
  'fine',
  'funding',
  'target-price',
  'ipo-proceeds',
  'market-cap',
  'pe-ratio',
])

const candidatesFor = (
  view: SentenceView,
  clauses: readonly EnglishClause[],
  figure: Figure,
  ask: PeriodAsk,
  kind: MetricClass,
): readonly Candidate<DateMention>[] => {
  const candidates: Candidate<DateMention>[] = []
  const clauseOf = (at: number) => clauses.findIndex(({ start, end }) => start <= at && at < end)
  const own = clauseOf(figure.start)
  for (const date of view.dates) {
    if (date.timex.type === 'SET' || restates(view, date)) continue
    const use = useOf(view, date)
    if (!serves(use, ask) && !(use === 'base' && leads(view, date))) continue
    // "its shares, |which have risen this year|, were up 5%": said of that clause alone.
    const within = clauseOf(date.span.start)
    if (date.span.end <= figure.start && within !== own && clauses[within]?.link === 'relative') continue
    if (isDay(date) && (kind === 'result' || (ask.metric && dateless.has(ask.metric)))) continue
    const behind = date.span.start >= figure.end
    const key = behind
      ? behindKey(view, figure, date, ask, clauseOf(date.span.start) - own)
      : beforeKey(view, figure, date, ask, own - clauseOf(date.span.start))
    if (key) candidates.push({ item: date, key: [ask.compared && use === 'base' ? 0 : 1, ...key] })
  }
  return candidates
}

/** "|In the same period last year| Acme made $8m": what opens a sentence is when, though it is held against another time. */
const leads = ({ sentence }: SentenceView, { span }: DateMention): boolean => span.start - sentence.start < 9

/** "this year (|2026|)": the bracket says the date before it again. */
const restates = ({ text, dates }: SentenceView, { span, timex }: DateMention): boolean =>
  text[span.start - 1] === '(' &&
  dates.some((other) => other.span.end === span.start - 2 && other.timex.value === timex.value)

const keyPlaces = ['not of the comparison', 'before', 'taken by another', 'distance']

const serves = (use: DateUse, { compared }: PeriodAsk): boolean =>
  use === 'time' || (use === 'base' && compared)

/** Behind: nothing but the figure's own statement may stand between ("rose 8% to $1.36bn in 2004", not "from 99.8 in June"). */
const behindKey = (
  view: SentenceView,
  figure: Figure,
  date: DateMention,
  ask: PeriodAsk,
  clauses: number,
): readonly number[] | undefined => {
  const gap = view.text.slice(figure.end, date.span.start)
  if (gap.length > 70 || clauses > 1) return undefined
  if (
    /[;:—]|\b(?:while|but|and|after|before|when|as|which|who|said|says)\b/.test(gap) &&
    !/^[^,;]{0,24}\bas of\b/.test(gap)
  )
    return undefined
  // "sees sales of $69bn, compared with its April forecast of", "up from $3bn in 2004": dates behind what it is set against.
  if (!ask.compared && /\b(?:compared|against|versus|than)\b/.test(gap)) return undefined
  const between = view.figures.filter(({ start, end }) => start >= figure.end && end <= date.span.start)
  // "traded near $66,000, having gained 50% so far this year": another statement's.
  if (between.length > 0 && !ask.compared && /, (?!or |to )/.test(gap)) return undefined
  if (
    between.length > 0 &&
    /\b(?:from|than|against|compared|versus|with|up|down)\b/.test(gap) &&
    !ask.compared
  )
    return undefined
  if (ask.metric && dateless.has(ask.metric) && (gap.length > 4 || between.length > 0)) return undefined
  return [0, between.length > 0 ? 1 : 0, gap.length]
}

/** Before: a date that stands right behind an earlier figure is that figure's ("to 88.4 in May from a revised 91.2"). */
const beforeKey = (
  view: SentenceView,
  figure: Figure,
  date: DateMention,
  ask: PeriodAsk,
  clauses: number,
): readonly number[] | undefined => {
  if (ask.metric && dateless.has(ask.metric)) return undefined
  const gap = view.text.slice(date.span.end, figure.start)
  // "extended |Tuesday|'s 12% surge with a gain of 2%": the possessive is the next figure's alone.
  if (
    /^[’']s\b/.test(gap) &&
    view.figures.some(({ start, end }) => start >= date.span.end && end <= figure.start)
  )
    return undefined
  const owner = view.figures.findLast(({ end }) => end <= date.span.start)
  const between = view.figures.some(({ start, end }) => start >= date.span.end && end <= figure.start)
  const taken =
    owner !== undefined &&
    date.span.start - owner.end < 24 &&
    !/[,;]/.test(view.text.slice(owner.end, date.span.start))
  if (ask.compared && (taken || between || clauses > 0)) return undefined
  // "shares, up 22% so far |this year|, gained 6%": what stands between commas is said in passing.
  if (taken && isInPassing(gap)) return undefined
  if (taken && (clauses > 0 || /\b(?:from|than|against|compared|versus|and|while|but)\b/.test(gap)))
    return undefined
  if (clauses > 1) return undefined
  return [1 + clauses, taken ? 1 : 0, gap.length]
}

/** The period of a date: a stretch with a printed end is its interval, "this year" of a price runs to date. */
export const englishPeriodOf = (view: SentenceView, date: DateMention, kind: MetricClass): Period => {
  const period = periodOf(view, date)
  const { quote, timex, interval } = date
  if (timex.type === 'DURATION' && interval && /\b(?:to|ended|ending|through)\b/i.test(quote))
    return {
      timex: `${interval.start}/${dayBefore(interval.end)}`,
      start: interval.start,
      end: interval.end,
      kind: 'calendar',
    }
  if (period.kind === 'since' && /^(?:the )?(?:start|beginning|turn) of (?:the|this) year$/i.test(quote)) {
    const { mod: _start, ...year } = toPeriod(date)
    return { ...year, kind: 'to-date' }
  }
  if (period.kind === 'trailing' && /\bsince\b/i.test(quote)) return { ...period, kind: 'since' }
  const toDate =
    /^(?:so far )?this (?:year|quarter|month|week)(?: so far)?$|\bto[ -]date$/i.test(quote) &&
    (kind === 'market' || isSoFar(view, date) || /to[ -]date$/i.test(quote))
  return toDate ? { ...period, kind: 'to-date' } : period
}

const isSoFar = (view: SentenceView, { span }: DateMention): boolean =>
  view.cues.some(
    (found) =>
      isCue(found, 'base') &&
      found.cue.base === 'to-date' &&
      found.start <= span.end &&
      span.start <= found.end,
  )

const dayBefore = (iso: string): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** What a sentence's dates put in force for the sentences behind it, by kind of metric. */
export const termsOf = (
  view: SentenceView,
  decided: readonly Decided[],
  register: Register,
): Register['terms'] => {
  const terms = { ...register.terms }
  const { block } = view.sentence
  for (const { metric, measure, period, realis } of decided) {
    if (period?.basis !== 'stated' || isOfBase(view, period) || measure.value === 'probability') continue
    const kind = metricClassOf(metric.value)
    const before = terms[kind]?.value
    // History between ("in 2003 they had fallen") puts nothing in force; an outlook does only for its own paragraph.
    if (before?.start && period.value.start && period.value.start < before.start) continue
    if (kind !== 'market' && realis.value !== 'actual' && before) continue
    // "from 1.808% on Monday": what a level came from is no session in force.
    if (kind === 'market' && measure.value !== 'change' && terms.market && terms.market.block >= 0) continue
    if (kind === 'market' && period.value.kind !== 'instant' && !/WXX/.test(period.value.timex)) continue
    terms[kind] = { value: period.value, block }
  }
  for (const date of view.dates) {
    if (useOf(view, date) !== 'time') continue
    if (isDay(date)) {
      // "stocks rose on Tuesday" of an article from Wednesday: the session is the day that is said, if it is a recent one.
      const assumed = terms.market === undefined || terms.market.block < 0
      if (assumed && isRecent(date, terms.market?.value.start))
        terms.market = { value: toPeriod(date), block }
    } else if (/^(?:FY)?[\dX]{4}-[QH]\d$/.test(date.timex.value) || /\b(?:ended|to)\b/i.test(date.quote))
      terms.result ??= { value: englishPeriodOf(view, date, 'result'), block }
  }
  return terms
}

/** What something was compared with puts nothing in force. */
const isOfBase = (view: SentenceView, { span }: Filled<Period>): boolean =>
  view.dates.some((date) => date.span.start === span?.start && useOf(view, date) === 'base')

const isRecent = ({ timex, interval }: DateMention, today: string | undefined): boolean =>
  today === undefined || !interval
    ? /WXX-\d$/.test(timex.value)
    : interval.start <= today && Date.parse(today) - Date.parse(interval.start) < 6 * 86_400_000

/** A day as a period. */
export const dayPeriod = (iso: string): Period => ({
  timex: iso,
  start: iso,
  end: new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10),
  kind: 'instant',
})
