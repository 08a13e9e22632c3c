import * as z from 'zod'
import { Attribution, Evidence, Realis } from './observation.ts'

/** The fields every record begins and ends with; each type puts its own between them (CONTRACT.md, Records). */
export const recordHead = { id: z.string().min(1) }
export const recordTail = {
  observations: z.exactOptional(z.array(z.string().min(1))),
  attribution: z.exactOptional(Attribution),
  realis: z.exactOptional(Realis),
  /** The first is the asserting clause. */
  evidence: z.array(Evidence).min(1),
}

/** Every row of a record points to where it stands and, where one exists, to its observation. */
export const rowTail = {
  observation: z.exactOptional(z.string().min(1)),
  evidence: z.array(Evidence).min(1),
}
