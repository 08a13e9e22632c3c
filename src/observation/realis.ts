import type { Realis } from '../model/observation.ts'

const order: readonly Realis[] = [
  'denied',
  'unconfirmed',
  'market-implied',
  'hypothetical',
  'guidance',
  'forecast',
  'actual',
]

/** Of two hedges over one figure the stronger decides: what is denied is no forecast any more. */
export const isStronger = (one: Realis, other: Realis): boolean => order.indexOf(one) < order.indexOf(other)
