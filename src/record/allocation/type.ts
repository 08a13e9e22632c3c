import * as z from 'zod'
import { recordHead, recordTail, rowTail } from '../../model/record.ts'
import { IsoDate, Measured, Named } from '../../model/values.ts'

/** One part of the whole; `code` is the classification's own (GICS `45`, ISO 3166 `KR`). */
export const AllocationRow = z.strictObject({
  label: z.string().min(1),
  code: z.exactOptional(z.string().min(1)),
  weight: Measured,
  ...rowTail,
})
export type AllocationRow = Readonly<z.infer<typeof AllocationRow>>

/** How a portfolio or index divides into sectors, countries, kinds of asset or sizes. */
export const Allocation = z.strictObject({
  ...recordHead,
  type: z.literal('allocation'),
  portfolio: Named,
  by: z.enum(['sector', 'country', 'asset', 'size']),
  asOf: z.exactOptional(IsoDate),
  source: z.exactOptional(Named),
  rows: z.array(AllocationRow).min(1),
  ...recordTail,
})
export type Allocation = Readonly<z.infer<typeof Allocation>>
