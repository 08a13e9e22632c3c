import type { BaseCue } from '../../model/cue.ts'
import type { Base, Metric, Period } from '../../model/observation.ts'
import { type Candidate, choose } from '../choose.ts'
import { type FoundCue, isCue } from '../cues.ts'
import type { Filled } from '../filled.ts'
import { toPeriod } from '../period.ts'
import type { Register } from '../register.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'
import { isRevised, isRightBehind } from './expectation.ts'
import { timeOf } from './metric-time.ts'

/**
 * What a Korean change is measured against: the comparison that stands before it in its clause (전년 동기 대비 27%), the date
 * of the value it is compared with (전날 102.56엔보다 0.80엔), the comparison in force, else what its metric is usually compared
 * with: a price of the session with the day before, results and statistics with the year before.
 */
export const findKoreanBase = (
  view: SentenceView,
  clauses: readonly Clause[],
  figure: Figure,
  metric: Metric | undefined,
  register: Register,
  period: Filled<Period> | undefined,
): Filled<Base> | undefined => {
  const clauseOf = (at: number) => clauses.findIndex(({ start, end }) => start <= at && at < end)
  const own = clauseOf(figure.start)
  const candidates: Candidate<FoundCue<BaseCue>>[] = []
  for (const found of view.cues) {
    if (found.start >= figure.start) break
    if (!isCue(found, 'base') || isExpectation(view, found, figure)) continue
    const clause = own - clauseOf(found.start)
    const { base } = found.cue
    // A value compared with, or a market's expectation, holds for its own clause alone.
    if (clause > 0 && (base === 'stated-value' || base === 'consensus')) continue
    candidates.push({
      item: found,
      key: [
        clause,
        base === 'stated-value' ? 1 : 0,
        view.figures.filter(({ start, end }) => start >= found.end && end <= figure.start).length,
        figure.start - found.end,
      ],
    })
  }
  const chosen = choose(candidates)
  view.trace?.choice('base', keyPlaces, candidates, ({ start, end }) => view.text.slice(start, end))
  const usual = usualBase(metric, register, period)
  if (chosen) {
    const { start, end, cue } = chosen.best
    const span = { start, end }
    const plain = candidates.length === 1
    if (clauseOf(start) === own || usual === undefined || time(cue.base) === time(usual.value)) {
      const value =
        cue.base === 'stated-value' ? (datedBase(view, chosen.best, period) ?? cue.base) : cue.base
      return { value, basis: 'stated', span, plain }
    }
  }
  if (period?.value.kind === 'since' || period?.value.kind === 'to-date')
    return {
      value: period.value.kind,
      basis: 'resolved',
      plain: true,
      ...(period.span && { span: period.span }),
    }
  // 최근 5년간 78% 올랐다: the stretch itself is what it is measured over.
  if (period?.basis === 'stated' && period.value.kind === 'trailing')
    return period.value.timex.startsWith('P')
      ? { value: 'trailing', basis: 'resolved', plain: true, ...(period.span && { span: period.span }) }
      : undefined
  return usual
}

/** Days on one side, months to years on the other: a price's base says nothing of a profit's. */
const time = (base: Base): 'session' | 'term' => (base === 'day' || base === 'week' ? 'session' : 'term')

const usualBase = (
  metric: Metric | undefined,
  { bases }: Register,
  period: Filled<Period> | undefined,
): Filled<Base> | undefined => {
  if (metric === 'target-price') return { value: 'stated-value', basis: 'resolved', plain: false }
  // Published weekly and monthly: 송파구가 0.31% 올라, 주택담보대출이 3조6000억원 늘어.
  if (metric === 'housing-price' && period && /-W\d\d$/.test(period.value.timex))
    return { value: 'week', basis: 'resolved', plain: false }
  if (metric === 'household-debt' && period && /^\d{4}-\d\d$/.test(period.value.timex))
    return { value: bases?.term ?? 'mom', basis: bases?.term ? 'inherited' : 'default', plain: false }
  switch (timeOf(metric)) {
    case 'session':
      return metric === 'policy-rate' || metric === 'policy-rate-change' || period?.value.kind !== 'instant'
        ? undefined
        : { value: 'day', basis: bases?.session ? 'inherited' : 'default', plain: false }
    case 'term': {
      const value = bases?.term ?? (metric && yearly.has(metric) ? 'yoy' : undefined)
      return value && { value, basis: bases?.term ? 'inherited' : 'default', plain: false }
    }
    default:
      return undefined
  }
}

/** What newspapers compare with the same term of the year before without saying so. */
const yearly: ReadonlySet<Metric> = new Set<Metric>([
  'revenue',
  'operating-profit',
  'net-income',
  'exports',
  'imports',
  'employment',
  'unemployment',
  'inflation',
  'producer-prices',
  'gdp',
])

/** 시장 예상치는 0.4%, 전망치(7312억 원): the figure is the expectation, not a distance from it. */
const isExpectation = (view: SentenceView, { end, cue }: FoundCue<BaseCue>, figure: Figure): boolean =>
  cue.base === 'consensus' && (isRightBehind(view.text.slice(end, figure.start)) || isRevised(view, figure))

/** 전날 102.56엔보다, 2월(3.0%)보다: how far the compared value's date lies before the period says which base it is. */
const datedBase = (
  view: SentenceView,
  cue: FoundCue<BaseCue>,
  period: Filled<Period> | undefined,
): Base | undefined => {
  const date = view.dates.findLast(({ span }) => span.end <= cue.start)
  if (!date || cue.start - date.span.end > 40) return undefined
  const value = view.figures.filter(({ start, end }) => start >= date.span.end && end <= cue.start)
  if (value.length > 1) return undefined
  const then = toPeriod(date)
  if (date.timex.mod === 'END' || date.timex.mod === 'START') return 'since'
  const now = period?.value
  if (!now || now.timex === then.timex) return undefined
  if (then.kind === 'instant' && now.kind === 'instant') {
    const gap = (Date.parse(now.timex) - Date.parse(then.timex)) / 86_400_000
    return gap > 0 && gap <= 4 ? 'day' : gap === 7 ? 'week' : undefined
  }
  const [a, b] = [ordinal(then.timex), ordinal(now.timex)]
  if (!a || !b || a.per !== b.per) return undefined
  const gap = b.at - a.at
  return gap === a.per
    ? 'yoy'
    : gap !== 1
      ? undefined
      : a.per === 12
        ? 'mom'
        : a.per === 4
          ? 'qoq'
          : undefined
}

/** Months, quarters, halves and years as counts, so that one can be taken from another. */
const ordinal = (timex: string): { readonly per: number; readonly at: number } | undefined => {
  const [, year, part = ''] = /^(\d{4})(?:-(\d\d|Q[1-4]|H[12]))?$/.exec(timex) ?? []
  if (!year) return undefined
  if (part === '') return { per: 1, at: Number(year) }
  const per = part.startsWith('Q') ? 4 : part.startsWith('H') ? 2 : 12
  return { per, at: Number(year) * per + Number(part.replace(/\D/, '')) }
}

/** Keeps the first day-to-day and the first year-to-year comparison: later changes that name none are measured so too. */
export const setBases = (register: Register, view: SentenceView): void => {
  for (const found of view.cues) {
    if (!isCue(found, 'base')) continue
    const { base } = found.cue
    if (base === 'day') register.bases = { session: base, ...register.bases }
    else if (base === 'yoy' || base === 'qoq' || base === 'mom')
      register.bases = { term: base, ...register.bases }
  }
}

const keyPlaces = ['clauses off', 'a bare value', 'figures between', 'distance']
