import type { PrintedNumber, UnitWord } from '../../model/figure.ts'

/** A number and what stands around it, as read: the raw form of a Figure, before its unit is settled by its neighbours. */
export interface Expression {
  /** With sign, currency before and unit behind. */
  start: number
  end: number
  readonly first: PrintedNumber
  /** The other end of a printed range. */
  readonly second?: PrintedNumber
  /** Absent for a bare number; those that stay bare are dropped. */
  unit?: UnitWord
  /** Where the unit word behind the number begins. */
  readonly unitStart?: number
  readonly sign?: string
  readonly negative?: boolean
  /** Cents behind dollars, already in the main unit. */
  readonly minor?: { readonly value: string; readonly resolution: string }
  /** 13만원대: the range up to the next step. */
  readonly bucket?: boolean
  /** The unit is a neighbour's. */
  inherited?: boolean
  /** Index of the sentence it stands in. */
  sentence: number
}
