import * as z from 'zod'
import { Base, Metric, Period } from '../../model/observation.ts'
import { recordHead, recordTail } from '../../model/record.ts'
import { Measured, Named } from '../../model/values.ts'

/** A figure of a country's economy for one period, against the one before and what was expected; a fall is negative. */
export const Indicator = z.strictObject({
  ...recordHead,
  type: z.literal('indicator'),
  country: Named,
  /** What it measures; `name` as printed. */
  series: z.strictObject({ metric: Metric, name: z.string().min(1) }),
  period: Period,
  value: Measured,
  prior: z.exactOptional(Measured),
  consensus: z.exactOptional(Measured),
  base: z.exactOptional(Base),
  ...recordTail,
})
export type Indicator = Readonly<z.infer<typeof Indicator>>
