import * as z from 'zod'
import { Attribution, Period, Realis } from '../../model/observation.ts'
import { recordHead, recordTail } from '../../model/record.ts'
import { Span } from '../../model/span.ts'
import { Decimal, IsoDate, Measured, Mod, Named, Range } from '../../model/values.ts'

export const policyActions = [
  'raise',
  'cut',
  'hold',
  'pause',
  'signal-raise',
  'signal-cut',
  'unspecified',
] as const

/** In basis points, however it was said (a quarter point, 빅스텝); `cumulative` when it sums several moves. */
const Magnitude = z.union([
  z.strictObject({
    value: Decimal,
    unit: z.literal('basis-point'),
    mod: z.exactOptional(Mod),
    cumulative: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({
    range: Range,
    unit: z.literal('basis-point'),
    mod: z.exactOptional(Mod),
    cumulative: z.exactOptional(z.literal(true)),
  }),
])
export type Magnitude = Readonly<z.infer<typeof Magnitude>>

const Corridor = z.strictObject({ low: Decimal, high: Decimal })
export type Corridor = Readonly<z.infer<typeof Corridor>>

/** What a central bank did, may do or was asked to do with one of its rates. */
export const RatePolicy = z.strictObject({
  ...recordHead,
  type: z.literal('rate-policy'),
  centralBank: z.strictObject({ name: z.string().min(1), id: z.string().min(1) }),
  rate: z.exactOptional(z.string().min(1)),
  action: z.enum(policyActions),
  magnitude: z.exactOptional(Magnitude),
  /** How many moves; a range for one or two. */
  count: z.exactOptional(Measured),
  /** 2연속 동결, second straight cut. */
  streak: z.exactOptional(z.strictObject({ count: z.int().positive(), unit: z.string().min(1) })),
  /** In percent; where it stood before in `prior`. */
  level: z.exactOptional(z.strictObject({ ...Corridor.shape, prior: z.exactOptional(Corridor) })),
  period: z.exactOptional(Period),
  decidedOn: z.exactOptional(IsoDate),
  realis: Realis,
  /** The speaker's. */
  certainty: z.enum(['certain', 'probable', 'possible', 'unknown']),
  probability: z.exactOptional(Measured),
  stance: z.exactOptional(z.enum(['hawkish', 'dovish', 'neutral', 'mixed'])),
  vote: z.exactOptional(z.strictObject({ for: z.int().nonnegative(), against: z.int().nonnegative() })),
  speaker: z.exactOptional(Named),
  /** What the dots say: never a level. */
  projected: z.exactOptional(Corridor),
  condition: z.exactOptional(Span),
  effect: z.exactOptional(Span),
  observations: recordTail.observations,
  attribution: z.exactOptional(Attribution),
  evidence: recordTail.evidence,
})
export type RatePolicy = Readonly<z.infer<typeof RatePolicy>>
