/** The vocabulary of calendar words, shared by the locales: what a word says, not how it is spelt. */
export type CalendarUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'trading-day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** Units of which there are spans of days with a name in TIMEX3. */
export type NamedUnit = Exclude<CalendarUnit, 'second' | 'minute' | 'hour' | 'trading-day'>
/** Units a duration is counted in. */
export type CountedUnit = Exclude<CalendarUnit, 'weekend' | 'season' | 'century'>

export type CalendarWord =
  /** 지난해, 전날, yesterday: a unit counted from the day of publication, the day spoken of, or the period spoken of. */
  | {
      readonly is: 'shift'
      readonly unit: NamedUnit | 'trading-day'
      readonly by: number
      readonly from: 'publication' | 'day' | 'period'
    }
  /** 하반기, Friday, October: a part that has a name of its own. */
  | { readonly is: 'half'; readonly half: number }
  | { readonly is: 'season'; readonly season: number }
  /** 셋째 주: the nth week of a month, -1 the last. */
  | { readonly is: 'week-of'; readonly nth: number }
  | { readonly is: 'weekday'; readonly weekday: number; readonly doubtful?: boolean }
  | { readonly is: 'month'; readonly month: number; readonly doubtful?: boolean }
  /** 광복절, Christmas: a day of the year, or the nth weekday of a month (-1 the last). */
  | { readonly is: 'holiday'; readonly month: number; readonly day: number }
  | { readonly is: 'holiday'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly is: 'holiday'; readonly feast: Feast }
  /** 초, 말, early, late: where in the period. */
  | { readonly is: 'edge'; readonly mod: 'START' | 'MID' | 'END' }
  /** 연초, 월말: where in the running period of that unit. */
  | { readonly is: 'edge-of'; readonly unit: NamedUnit; readonly mod?: 'START' | 'MID' | 'END' }
  /** 지난, 오는, last, next: what they mean depends on what follows. */
  | { readonly is: 'lean'; readonly lean: Lean }
  /** 같은 기간, 동기: the period in force; the unit where one is said. */
  | { readonly is: 'same'; readonly unit?: NamedUnit }
  /** 이틀, 반년, fortnight: a duration in one word. */
  | {
      readonly is: 'duration'
      readonly count?: number
      readonly unit: CountedUnit
      readonly needsTail?: boolean
    }
  /** 매년, annually. */
  | { readonly is: 'set'; readonly value: string }
  /** 년, 개월, month: a unit to be counted. */
  | { readonly is: 'unit'; readonly unit: NamedUnit | CountedUnit; readonly plural?: boolean }
  | { readonly is: 'number'; readonly value?: number }
  | { readonly is: 'ordinal'; readonly value: number }
  /** 전월세, 오늘날: begins like a calendar word and is none. */
  | { readonly is: 'none' }

/** Days of another date each year, by the moon or by another feast. */
export type Feast =
  | 'easter'
  | 'good-friday'
  | 'easter-monday'
  | 'black-friday'
  | 'cyber-monday'
  | 'seollal'
  | 'chuseok'

export type Lean =
  /** 지난 5월 */
  | 'past'
  /** 오는 8월 */
  | 'future'
  /** 이번 주 */
  | 'this'
  /** 최근 5년간: only of durations */
  | 'recent'
  /** 향후 3년: only of durations */
  | 'coming'
  /** 올 3분기: a part of the running year */
  | 'year'
  /** 역대 10월: of every year */
  | 'every'
