import * as z from 'zod'
import { Metric, Period } from '../../model/observation.ts'
import { recordHead, recordTail } from '../../model/record.ts'
import { Measured } from '../../model/values.ts'
import { PerformanceRow } from '../performance/type.ts'

/** Any other metric set side by side for two or more subjects or periods; `derived` is the gap or discount the article states. */
export const Comparison = z.strictObject({
  ...recordHead,
  type: z.literal('comparison'),
  metric: Metric,
  period: z.exactOptional(Period),
  rows: z.array(PerformanceRow).min(2),
  derived: z.exactOptional(Measured),
  ...recordTail,
})
export type Comparison = Readonly<z.infer<typeof Comparison>>
