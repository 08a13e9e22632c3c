import type { MetricCue } from '../model/cue.ts'
import type { MetricClass } from '../model/metric-class.ts'
import type { Attribution, Base, Metric, Period, Subject } from '../model/observation.ts'
import type { EntityKind } from '../model/values.ts'
import type { Decided } from './build.ts'

export interface Topic {
  readonly value: Subject
  readonly kind?: EntityKind
  readonly block: number
  /** How often the article names it: the one it is mainly about is named most. */
  readonly weight: number
  /** The metric of the figure that made it the topic. */
  readonly metric?: Metric
}

/** What is in force as the article is read: the topic, metric, period and base that later sentences leave unsaid. */
export interface Register {
  /** The topics said so far, the latest last; at most the last few matter. */
  topics: readonly Topic[]
  /** Countries, central banks and currencies by mere mention: what a policy rate or growth rate without a name is of. */
  places: readonly Topic[]
  /** The country whose figures a Korean article tells: its statistics office spoke, or a figure was said of it. */
  economy?: { readonly value: Subject; readonly block: number }
  /** The subject of the last figure: what a sentence without any topic goes on about. */
  last?: Topic
  /** How often the company is named that the article names most, when no other is named as often. */
  main?: number
  /** The last figure of an English article: what "economists had expected 3%" goes back to. */
  told?: { readonly decided: Decided; readonly block: number }
  /** The fund or index the article is about: what a list of weights without a name belongs to. */
  portfolio?: { readonly value: Subject; readonly block: number }
  /** The index named last, in whatever part: 지수는 points to it. */
  index?: Topic
  metric?: {
    readonly value: Metric
    readonly cue?: MetricCue
    readonly block: number
    readonly sentence: number
  }
  period?: { readonly value: Period; readonly block: number; readonly sentence: number }
  /** The term, month or session an English article is in, by kind of metric. */
  terms?: Partial<Record<MetricClass, { readonly value: Period; readonly block: number }>>
  base?: { readonly value: Base; readonly sentence: number }
  /** The first comparison with the day before, and the first with the year, quarter or month before. */
  bases?: { session?: Base; term?: Base }
  /** The trading day, the month or quarter and the day of record told about. */
  times?: { session?: Period; term?: Period; record?: Period }
  /** The stretch of time that moves of a paragraph are told over, once one said it: 1분기에 11% 올랐다. */
  stretch?: { readonly value: Period; readonly block: number } | undefined
  attribution?: { readonly value: Attribution; readonly sentence: number }
  /** Whether a quotation opened in an earlier sentence is still open. */
  quoteOpen?: boolean
}
