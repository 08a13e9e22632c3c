import * as z from 'zod'
import { recordHead, recordTail, rowTail } from '../../model/record.ts'
import { Named, Ticker } from '../../model/values.ts'

export const Position = z.enum(['none', 'holds', 'recommends', 'holds-or-recommends', 'short'])
export type Position = z.infer<typeof Position>

/** A security a party holds, recommends or has none of. */
export const DisclosedSecurity = z.strictObject({
  name: z.string().min(1),
  id: z.exactOptional(z.string().min(1)),
  ticker: z.exactOptional(Ticker),
  ...rowTail,
})
export type DisclosedSecurity = Readonly<z.infer<typeof DisclosedSecurity>>

/** What an author, a house or a publisher says about its own interests in what it writes about. */
export const Disclosure = z.strictObject({
  ...recordHead,
  type: z.literal('disclosure'),
  party: Named,
  position: Position,
  /** Empty where the statement covers all that was mentioned: `no position in any of the stocks mentioned`. */
  securities: z.array(DisclosedSecurity),
  ...recordTail,
})
export type Disclosure = Readonly<z.infer<typeof Disclosure>>
