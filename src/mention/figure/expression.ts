import type { PrintedNumber, UnitWord } from '../../model/figure.ts'

/**
 * A number and what stands around it, as read: the raw form of a Figure, before its unit is settled by its neighbours.
 * Every expression has every field, so that the hot loops see one shape of object.
 */
export interface Expression {
  /** With sign, currency before and unit behind. */
  start: number
  end: number
  first: PrintedNumber
  /** The other end of a printed range. */
  second: PrintedNumber | undefined
  /** Absent for a bare number; those that stay bare are dropped. */
  unit: UnitWord | undefined
  /** Where the unit word behind the number begins. */
  unitStart: number | undefined
  sign: string | undefined
  negative: boolean
  /** Cents behind dollars, already in the main unit. */
  minor: { readonly value: string; readonly resolution: string } | undefined
  /** 13만원대: the range up to the next step. */
  bucket: boolean
  /** The unit is a neighbour's. */
  inherited: boolean
  /** Index of the sentence it stands in. */
  sentence: number
}

export const createExpression = (
  start: number,
  end: number,
  first: PrintedNumber,
  unit: UnitWord | undefined,
): Expression => ({
  start,
  end,
  first,
  second: undefined,
  unit,
  unitStart: undefined,
  sign: undefined,
  negative: false,
  minor: undefined,
  bucket: false,
  inherited: false,
  sentence: 0,
})
