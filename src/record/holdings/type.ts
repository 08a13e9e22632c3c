import * as z from 'zod'
import { recordHead, recordTail, rowTail } from '../../model/record.ts'
import { IsoDate, Measured, Named, Ticker } from '../../model/values.ts'

/** One line of a holdings list; 기타/Others and cash are rows too. */
export const HoldingsRow = z.strictObject({
  rank: z.exactOptional(z.int().positive()),
  name: Named,
  ticker: z.exactOptional(Ticker),
  weight: z.exactOptional(Measured),
  shares: z.exactOptional(Measured),
  amount: z.exactOptional(Measured),
  ...rowTail,
})
export type HoldingsRow = Readonly<z.infer<typeof HoldingsRow>>

/** What a fund or an investor holds, and how much of it. A list of the day's gainers is not holdings. */
export const Holdings = z.strictObject({
  ...recordHead,
  type: z.literal('holdings'),
  portfolio: Named,
  ticker: z.exactOptional(Ticker),
  asOf: z.exactOptional(IsoDate),
  source: z.exactOptional(Named),
  /** What the article says its rows add up to. */
  declaredTotal: z.exactOptional(Measured),
  rows: z.array(HoldingsRow).min(1),
  ...recordTail,
})
export type Holdings = Readonly<z.infer<typeof Holdings>>
