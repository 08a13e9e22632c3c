import type { MentionOf } from '../../mention/index.ts'
import type { MetricClass } from '../../model/metric-class.ts'
import type { Measure, Metric } from '../../model/observation.ts'
import type { Decided } from '../build.ts'
import type { Candidate } from '../choose.ts'
import type { Role } from '../role.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { EnglishClause } from './clauses.ts'
import { type DateUse, isDay, useOf } from './date-use.ts'

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

export const isInPassing = (gap: string): boolean =>
  /^, (?!and\b|while\b|but\b|or\b|compared\b|with\b|against\b|versus\b|from\b|to\b|up\b|down\b)/.test(gap)

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

export const candidatesFor = (
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
export const leads = ({ sentence }: SentenceView, { span }: DateMention): boolean =>
  span.start - sentence.start < 9

/** "this year (|2026|)": the bracket says the date before it again. */
const restates = ({ text, dates }: SentenceView, { span, timex }: DateMention): boolean =>
  text[span.start - 1] === '(' &&
  dates.some((other) => other.span.end === span.start - 2 && other.timex.value === timex.value)

export const keyPlaces = ['not of the comparison', 'before', 'taken by another', 'distance']

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
