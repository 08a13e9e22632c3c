import * as z from 'zod'
import { Allocation } from './allocation/type.ts'
import { AnalystRating } from './analyst-rating/type.ts'
import { Comparison } from './comparison/type.ts'
import { Disclosure } from './disclosure/type.ts'
import { Earnings } from './earnings/type.ts'
import { Holdings } from './holdings/type.ts'
import { Indicator } from './indicator/type.ts'
import { MarketMove } from './market-move/type.ts'
import { Performance } from './performance/type.ts'
import { RatePolicy } from './rate-policy/type.ts'

/** Every type of record, by hand: the order shows in review. */
export const recordTypes = [
  Holdings,
  Allocation,
  Performance,
  Comparison,
  RatePolicy,
  Disclosure,
  MarketMove,
  Earnings,
  AnalystRating,
  Indicator,
] as const

export const GisaRecord = z.discriminatedUnion('type', recordTypes)
export type GisaRecord = Readonly<z.infer<typeof GisaRecord>>
export type RecordOf<Type extends GisaRecord['type']> = Extract<GisaRecord, { type: Type }>
