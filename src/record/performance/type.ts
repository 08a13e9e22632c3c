import * as z from 'zod'
import { Direction, Metric, Period } from '../../model/observation.ts'
import { recordHead, recordTail, rowTail } from '../../model/record.ts'
import { Measured, Named } from '../../model/values.ts'

/** One subject's figure; `period` only where the rows differ in it. */
export const PerformanceRow = z.strictObject({
  subject: Named,
  value: Measured,
  direction: z.exactOptional(Direction),
  period: z.exactOptional(Period),
  ...rowTail,
})
export type PerformanceRow = Readonly<z.infer<typeof PerformanceRow>>

/** Returns set side by side: several subjects over one period, or one subject over several. Moves of one session are `market-move`. */
export const Performance = z.strictObject({
  ...recordHead,
  type: z.literal('performance'),
  metric: Metric,
  period: z.exactOptional(Period),
  rows: z.array(PerformanceRow).min(1),
  ...recordTail,
})
export type Performance = Readonly<z.infer<typeof Performance>>
