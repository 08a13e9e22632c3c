import type { Base, Direction, Measure, Metric, Realis } from './observation.ts'

/** What a unit measures, as far as metrics care. */
export type UnitClass = 'percent' | 'money' | 'point' | 'multiple' | 'share' | 'count'

/** A word that names a metric: 영업이익, net income, 수익률. */
export interface MetricCue {
  readonly type: 'metric'
  readonly metric: Metric
  /** What a percentage of it is when nothing moves: a margin is a level, a stake a proportion, a return a change. */
  readonly percent?: Measure
  /** The direction the word itself carries: 증가율, a rise. */
  readonly direction?: Direction
  /** The base the word itself carries: 전년 동기 대비 is `yoy` wherever it stands. */
  readonly base?: Base
  /** The unit classes it can be counted in; absent: percent, money, count and multiple. */
  readonly units?: readonly UnitClass[]
}

/** A predicate that moves something: 올랐다, rose. What it moves by is a change, what it moves to a level. */
export interface MoveCue {
  readonly type: 'move'
  readonly direction: Direction
  /** The metric the verb itself implies: 순매수 is net buying. */
  readonly metric?: Metric
  /** Also a noun (상승, a rise): then it needs no ending to count. */
  readonly noun?: true
}

/** A predicate that states a level: 기록했다, stood at, 마감했다. */
export interface LevelCue {
  readonly type: 'level'
  /** 마감, closed: the end of a trading session. */
  readonly session?: 'close' | 'open' | 'intraday'
  /** 차지하다, account for: a share of a whole. */
  readonly measure?: Measure
  readonly turn?: 'to-profit' | 'to-loss'
  readonly metric?: Metric
}

/** What a change is measured against: 전년 동기 대비, from a year earlier. */
export interface BaseCue {
  readonly type: 'base'
  readonly base: Base
}

/** A verb of saying: 밝혔다, said; what it says may be a forecast: 전망했다, expects. */
export interface SayCue {
  readonly type: 'say'
  readonly realis?: Realis
}

/** 에 따르면, according to: the name beside it is the source. */
export interface SourceCue {
  readonly type: 'source'
}

/** A word that makes a clause no plain fact: 전망이다, could, reportedly. */
export interface HedgeCue {
  readonly type: 'hedge'
  readonly realis: Realis
}

/** A noun that makes the figure beside it a threshold, a name or a definition, not an assertion. */
export interface AsideCue {
  readonly type: 'aside'
}

/** 조정, 연결, 세전, adjusted, pre-tax: a qualifier of the metric it stands beside. */
export interface QualifierCue {
  readonly type: 'qualifier'
  readonly qualifier: string
}

/** German, Chinese: the adjective of a country. */
export interface DemonymCue {
  readonly type: 'demonym'
  readonly id: string
  readonly name: string
}

export type Cue =
  | MetricCue
  | MoveCue
  | LevelCue
  | BaseCue
  | SayCue
  | SourceCue
  | HedgeCue
  | AsideCue
  | QualifierCue
  | DemonymCue

/** A table of cue words, one line a cue: its surface forms separated by `|`. */
export type CueTable = readonly (readonly [surfaces: string, cue: Cue])[]
