import type { MetricCue, UnitClass } from '../model/cue.ts'
import type { Measure, Metric } from '../model/observation.ts'
import type { EntityKind } from '../model/values.ts'
import { type FoundCue, isCue } from './cues.ts'
import type { Filled } from './filled.ts'
import type { SentenceView } from './view.ts'

export interface MetricSlot extends Filled<Metric> {
  /** What a percentage of this metric is when nothing moves. */
  readonly percent?: Measure
  /** The metric's noun stands right behind the figure: 45,000 jobs, 7% stake. */
  readonly attached?: boolean
}

export const fitsUnit = (cue: MetricCue, unit: UnitClass): boolean =>
  cue.units ? cue.units.includes(unit) : unit !== 'point' && unit !== 'share'

/** 부채 비중, 수출 비중: the share of something else than a portfolio; 변동금리(floating) 부채 is one thing with a gloss in it. */
export const specificCue = (view: SentenceView, found: FoundCue<MetricCue>): MetricCue => {
  if (found.cue.metric === 'debt') return shareOfDebt(view, found) ?? found.cue
  if (found.cue.metric !== 'portfolio-weight') return found.cue
  const before = view.cues.findLast(
    (other): other is FoundCue<MetricCue> =>
      isCue(other, 'metric') && other.end <= found.start && found.start - other.end <= 2,
  )
  if (!before || before.cue.percent === 'proportion') return before?.cue ?? found.cue
  return {
    ...before.cue,
    metric: before.cue.metric === 'debt' ? 'debt-share' : before.cue.metric,
    percent: 'proportion',
  }
}

const shareOfDebt = ({ cues, text }: SentenceView, { start }: FoundCue): MetricCue | undefined => {
  const before = cues.findLast((other) => other.end <= start)
  return before &&
    isCue(before, 'metric') &&
    before.cue.metric === 'debt-share' &&
    /^(?:\([^)]{1,24}\))?\s?$/.test(text.slice(before.end, start))
    ? before.cue
    : undefined
}

/** The metric a figure has by what it is counted in and about whom, when no word names one: an index moves in points. */
export const impliedMetric = (
  unit: UnitClass,
  measure: 'change' | 'level',
  subject: EntityKind | undefined,
): Metric | undefined => {
  switch (subject) {
    case 'index':
    case 'exchange':
      return measure === 'change'
        ? 'price-change'
        : unit === 'point' || unit === 'count'
          ? 'index-level'
          : // A future is quoted in money: 나스닥100 선물은 19,638.75달러.
            unit === 'money'
            ? 'price'
            : undefined
    case 'currency':
      return 'exchange-rate'
    case 'commodity':
      return 'commodity-price'
    case 'company':
    case 'fund':
      if (unit === 'percent') return measure === 'change' ? 'price-change' : undefined
      return unit === 'money' ? (measure === 'change' ? 'price-change' : 'price') : undefined
    case 'central-bank':
      return unit === 'percent' ? (measure === 'change' ? 'policy-rate-change' : 'policy-rate') : undefined
    default:
      return unit === 'point' ? (measure === 'change' ? 'price-change' : 'index-level') : undefined
  }
}
