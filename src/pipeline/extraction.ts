import * as z from 'zod'
import { Mention } from '../mention/index.ts'
import { Block } from '../model/block.ts'
import { Check } from '../model/check.ts'
import { Diagnostic } from '../model/diagnostic.ts'
import { DocumentFields } from '../model/document.ts'
import { Observation } from '../model/observation.ts'
import { GisaRecord } from '../record/index.ts'

export const schemaVersion = '1.0.0'

/** One article's facts, each grounded in its words: the whole of what gisa puts out. CONTRACT: see README, "What comes out". */
export const Extraction = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  generator: z.strictObject({
    name: z.literal('gisa'),
    version: z.string().min(1),
    fingerprint: z.string().min(1),
  }),
  document: DocumentFields,
  blocks: z.array(Block),
  mentions: z.array(Mention),
  observations: z.array(Observation),
  records: z.array(GisaRecord),
  checks: z.array(Check),
  diagnostics: z.array(Diagnostic),
})
export type Extraction = Readonly<z.infer<typeof Extraction>>
