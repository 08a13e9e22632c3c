import * as z from 'zod'
import { recordHead, recordTail } from '../../model/record.ts'
import { Measured, Named } from '../../model/values.ts'

/** What a broker's analyst makes of a share: rating and target price, each with what it replaces. */
export const AnalystRating = z.strictObject({
  ...recordHead,
  type: z.literal('analyst-rating'),
  house: Named,
  analyst: z.exactOptional(z.string().min(1)),
  company: Named,
  /** As printed: 매수, "overweight". */
  rating: z.exactOptional(z.string().min(1)),
  previousRating: z.exactOptional(z.string().min(1)),
  target: z.exactOptional(Measured),
  previousTarget: z.exactOptional(Measured),
  ...recordTail,
})
export type AnalystRating = Readonly<z.infer<typeof AnalystRating>>
