import type { Basis, Decimal, Mod, Range, Ratio } from './values.ts'

/** A number as it stands in the text, multiplied out: `3천500억`, `1.13bn` without its currency, `forty-eight million`. */
export interface PrintedNumber {
  readonly start: number
  readonly end: number
  readonly value: Decimal
  /** The size of the last printed digit. */
  readonly resolution: Decimal
  /** Powers of ten of the last big scale word: 8 for 억 and 9 for billion, 0 without one. A range's first number may borrow it. */
  readonly scale: number
  /** Whether any scale word stands in it, 천 and 백 included. */
  readonly scaled: boolean
  /** Written in words, not in digits: such a number needs a unit right behind it to be one. */
  readonly worded: boolean
  /** Has a thousands separator or a decimal point: `5,321`, `2650.10`. */
  readonly punctuated: boolean
  /** 여 stands in it or behind it: 100여억. */
  readonly more?: boolean
  /** two-thirds, 3분의 1. */
  readonly ratio?: Ratio
  /** 세, 열두: native Korean, which counts things and never stands before a currency. */
  readonly native?: true
  /** 두세, 서너: a number word that is a range. */
  readonly high?: Decimal
  /** A simple fraction stands in it: `6-1/2`, `7/32`, half. */
  readonly fraction?: boolean
  /** How it reads without a last part that stands behind a space and may be something else: `3조 5` of `3조 5개`. */
  readonly shorter?: PrintedNumber
}

/** What a unit measures: each dimension is one kind of mention. */
export type Dimension = 'percent' | 'money' | 'quantity'

/**
 * One quantity expression of the text, read once: sign, number or range, unit and what was said about it. The mention
 * kinds of numbers only select theirs.
 */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly dimension: Dimension
  /** `percent`, `KRW`, `multiple` … */
  readonly unit: string
  /** How the unit is known. */
  readonly basis: Basis
  /** Absent when there is a range or a ratio. */
  readonly value: Decimal | undefined
  readonly range: Range | undefined
  readonly ratio: Ratio | undefined
  readonly mod: Mod | undefined
  /** As printed. */
  readonly sign: string | undefined
  readonly resolution: Decimal | undefined
  readonly rule: string
  readonly steps: readonly string[] | undefined
}

/** A word or symbol behind (or before) a number and what it makes of it. */
export interface UnitWord {
  /** `none`: a word that begins like a unit and is none (배터리, 개월); the longest match then keeps the shorter one out. */
  readonly dimension: Dimension | 'none'
  readonly unit: string
  /** Powers of ten to the main unit: -2 for cents. */
  readonly places?: number
  /** `default` where convention alone names it (a bare $ is USD), `resolved` where the article's country does. */
  readonly basis?: 'default' | 'resolved'
  /** Must stand right behind the digits: `2x`, `40.53p`. */
  readonly attached?: true
  /** What may follow in Hangul is only a particle or a quantity suffix: 프로 is percent in 3프로는, not in 3프로그램. */
  readonly particle?: true
  /**
   * Which number words may stand before it: `any` (오 퍼센트), `long` ones of two syllables and more (이백 원, but 이원 is a
   * word), `counter` (세 배; 이번 is a word). Digits always may.
   */
  readonly words?: 'any' | 'long' | 'counter'
  /** Printed as capitals: `10 TRY`, not "10 try". */
  readonly capitals?: true
  /** Its sense hangs on the words around it; `mention/figure/settle-unit` decides. */
  readonly settle?:
    | 'times'
    | 'share'
    | 'machine'
    | 'p'
    | 'point'
    | 'level'
    | 'day'
    | 'won'
    | 'weight'
    | 'noun'
}
