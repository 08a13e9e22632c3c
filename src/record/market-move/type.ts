import * as z from 'zod'
import { Direction } from '../../model/observation.ts'
import { recordHead, recordTail } from '../../model/record.ts'
import { IsoDate, Measured, Named } from '../../model/values.ts'

/** Net buying of one kind of investor; net selling is negative. */
export const NetBuying = z.strictObject({
  investor: z.enum(['foreign', 'institution', 'retail']),
  amount: Measured,
})
export type NetBuying = Readonly<z.infer<typeof NetBuying>>

/** How an index, a share, a currency or a commodity moved in one trading session. */
export const MarketMove = z.strictObject({
  ...recordHead,
  type: z.literal('market-move'),
  subject: Named,
  /** The day of trading, where it is traded. */
  session: IsoDate,
  close: z.exactOptional(Measured),
  open: z.exactOptional(Measured),
  intraday: z.exactOptional(Measured),
  /** In points, or in the currency the subject is quoted in. */
  changePoints: z.exactOptional(Measured),
  changePercent: z.exactOptional(Measured),
  direction: Direction,
  netBuying: z.exactOptional(z.array(NetBuying).min(1)),
  ...recordTail,
})
export type MarketMove = Readonly<z.infer<typeof MarketMove>>
