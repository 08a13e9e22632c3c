import { absolute, add, compare, divide, multiply, subtract } from '../model/decimal.ts'
import type { Decimal, Mod } from '../model/values.ts'
import type { Entry } from './line.ts'

/**
 * How far a printed number may be from the one that was meant: its last digit, and trailing zeros down to two significant
 * digits (3조1000억 may be 3조1430억, 40,000 shares 40,300), rounded or truncated.
 */
export const grainOf = ({ value, resolution }: Pick<Entry, 'value' | 'resolution'>): Decimal => {
  if (value === undefined || value.includes('.')) return resolution
  const digits = absolute(value)
  let zeros = 0
  while (zeros < digits.length - 2 && digits.charCodeAt(digits.length - 1 - zeros) === 0x30) zeros += 1
  const grain = `1${'0'.repeat(zeros)}`
  return compare(grain, resolution) > 0 ? grain : resolution
}

/** A count or price printed to its unit is exact: 40,751 shares, 122,695 won; one with trailing zeros is as coarse as its grain. */
export const exactGrainOf = (entry: Entry): Decimal => {
  const grain = grainOf(entry)
  return compare(grain, '1') <= 0 ? '0' : grain
}

export interface Claim {
  /** What the parts give. */
  readonly expected: Decimal
  /** How far the parts' own printing can move it. */
  readonly slack: Decimal
  /** What is printed. */
  readonly found: Decimal
  readonly grain: Decimal
  readonly mod: Mod | undefined
}

/** How much the claim tolerates: an approximate one a twentieth of itself besides, a bound only what its parts can move. */
export const toleranceOf = ({ slack, found, grain, mod }: Claim): Decimal => {
  if (mod !== undefined && mod !== 'APPROX') return slack
  const own = add(slack, grain)
  return mod === 'APPROX' ? add(own, divide(absolute(found), '20', 6) ?? '0') : own
}

/** Over 2조 is wrong when the levels can't give more than 2조; nearly 30 % is wrong only above it. */
export const agrees = (claim: Claim): boolean => {
  const { expected, slack, found, mod } = claim
  if (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') return compare(add(expected, slack), found) >= 0
  if (mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS') return compare(subtract(expected, slack), found) <= 0
  return compare(absolute(subtract(expected, found)), toleranceOf(claim)) <= 0
}

/** Whether two numbers are within so many percent of the larger: what may be one figure printed wrong. */
export const near = (a: Decimal, b: Decimal, percent: Decimal): boolean => {
  const [x, y] = [absolute(a), absolute(b)]
  const larger = compare(x, y) >= 0 ? x : y
  return compare(multiply(absolute(subtract(a, b)), '100'), multiply(larger, percent)) <= 0
}

/** The printed form of a computed number: at most so many digits behind the point, without idle zeros. */
export const brief = (value: Decimal, scale = 4): Decimal => {
  const rounded = divide(value, '1', scale) ?? value
  return rounded.includes('.') ? rounded.replace(/\.?0+$/, '') : rounded
}
