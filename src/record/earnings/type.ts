import * as z from 'zod'
import { Metric, Period } from '../../model/observation.ts'
import { recordHead, recordTail, rowTail } from '../../model/record.ts'
import { Measured, Named } from '../../model/values.ts'

/** One line of a result; a loss and a fall are negative. */
export const EarningsLine = z.strictObject({
  metric: Metric,
  value: Measured,
  /** Against the same period a year before, in percent. */
  yoy: z.exactOptional(Measured),
  /** Against the quarter before, in percent. */
  qoq: z.exactOptional(Measured),
  /** What analysts had expected: the level. */
  consensus: z.exactOptional(Measured),
  qualifier: z.exactOptional(z.string().min(1)),
  /** Of guidance: what it is for. */
  period: z.exactOptional(Period),
  ...rowTail,
})
export type EarningsLine = Readonly<z.infer<typeof EarningsLine>>

/** A company's results for one period, and what it says the next will bring. */
export const Earnings = z.strictObject({
  ...recordHead,
  type: z.literal('earnings'),
  company: Named,
  period: Period,
  lines: z.array(EarningsLine).min(1),
  guidance: z.exactOptional(z.array(EarningsLine).min(1)),
  ...recordTail,
})
export type Earnings = Readonly<z.infer<typeof Earnings>>
