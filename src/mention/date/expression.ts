import type { Draft } from '../../model/mention.ts'
import type { Mod } from '../../model/values.ts'
import type { Period, PeriodUnit } from './period.ts'

/**
 * What a reader makes of printed words before anything is resolved: the parts that are printed, and how they hang on
 * the day of publication or on what was said before.
 */
export type Expression =
  | CalendarExpression
  | DistanceExpression
  | SameExpression
  | IntervalExpression
  | DurationExpression
  | SetExpression
  | ToDateExpression

/** From where a relative expression counts. */
export type Origin =
  /** 지난달, last month: the day the article was published. */
  | 'publication'
  /** 전날, 이날: the day the sentences are about. */
  | 'day'
  /** 전분기, 전년: the month, quarter or year the figures are about. */
  | 'period'

export interface Shift {
  readonly unit: PeriodUnit | 'trading-day'
  readonly by: number
  readonly from: Origin
}

/** 2026년 2월 13일, 지난해 8월, 13일, last Friday: printed parts, with what stands before them as a shift. */
export interface CalendarExpression {
  readonly form: 'calendar'
  readonly printed: Period
  readonly shift?: Shift | undefined
  /** 지난, 오는, last, next before a part without its year: which way to look. */
  readonly lean?: 'past' | 'future' | undefined
  /** 역대 10월: every October, so the year stays open. */
  readonly recurring?: boolean | undefined
}

/** 3년 전, two months ago, a year earlier, in two weeks, 2 years 1 month later. */
export interface DistanceExpression {
  readonly form: 'distance'
  readonly sign: 1 | -1
  readonly parts: readonly DurationPart[]
  readonly from: Origin
  /** What it counts from, where that is printed: two days before yesterday. */
  readonly base?: CalendarExpression | undefined
}

/** 같은 기간, 전년 동기, the same quarter last year: the period in force, in this or another year. */
export interface SameExpression {
  readonly form: 'same'
  /** Years back from the period in force. */
  readonly back: number
  /** Periods of its own kind on from it: the previous period is -1. */
  readonly step?: number | undefined
  /** The year that is printed instead: 2023년 같은 기간. */
  readonly year?: number | undefined
  /** 지난해 같은 기간: a year counted from the day of publication. */
  readonly yearShift?: number | undefined
  /** 같은 분기, 같은 달: what the period in force must be, else a coarser or finer one is fitted. */
  readonly unit?: PeriodUnit | undefined
}

export interface IntervalExpression {
  readonly form: 'interval'
  readonly from: CalendarExpression
  readonly to: CalendarExpression
}

export type DurationUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'trading-day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'

export interface DurationPart {
  /** Absent for 수년, several years. */
  readonly count?: number | undefined
  readonly unit: DurationUnit
}

export interface DurationExpression {
  readonly form: 'duration'
  readonly parts: readonly DurationPart[]
  /** 지난 10년간 ends with the day of publication, the next six months begin there. */
  readonly toward?: 'past' | 'future' | undefined
  /** The last day, where it is printed: the three months to 31 August. */
  readonly until?: CalendarExpression | undefined
  /** The first day, where it is printed: two weeks starting May 20th. */
  readonly since?: CalendarExpression | undefined
  /** What it is the beginning or end of: the first six months of 2025. */
  readonly of?: CalendarExpression | undefined
}

export interface SetExpression {
  readonly form: 'set'
  readonly value: string
}

/** year to date: from the beginning of the running unit to the day spoken of. */
export interface ToDateExpression {
  readonly form: 'to-date'
  readonly unit: PeriodUnit
}

/** Every calendar expression of the hot readers has the same shape, so that the resolver's look-ups stay cheap. */
export const createCalendar = (
  printed: Period,
  shift: Shift | undefined,
  lean: 'past' | 'future' | undefined,
): CalendarExpression => ({ form: 'calendar', printed, shift, lean, recurring: undefined })

export const createReading = (
  start: number,
  end: number,
  rule: string,
  expression: Expression,
  mod: Mod | undefined,
): Draft<Reading> => ({
  start,
  end,
  rule,
  expression,
  mod,
  cue: undefined,
  aside: undefined,
  closes: undefined,
})

/** An expression in its place. */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly expression: Expression
  readonly mod?: Mod | undefined
  /** What the words around it say of its time: 5월 인도분 lies ahead. */
  readonly cue?: 'past' | 'future' | undefined
  /** Only compared with (전월 대비, than in March) or a bound (3월부터): figures that follow are not about it. */
  readonly aside?: boolean | undefined
  /** 이달 들어 20일까지: the end of a period whose beginning was just named. */
  readonly closes?: boolean | undefined
}
