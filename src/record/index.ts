import * as z from 'zod'
import { Holdings } from './holdings/type.ts'

/** Every type of record, by hand: the order shows in review. */
export const recordTypes = [Holdings] as const

export const GisaRecord = z.discriminatedUnion('type', recordTypes)
export type GisaRecord = Readonly<z.infer<typeof GisaRecord>>
export type RecordOf<Type extends GisaRecord['type']> = Extract<GisaRecord, { type: Type }>
