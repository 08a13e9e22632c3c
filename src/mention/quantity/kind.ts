import * as z from 'zod'
import type { Candidate, MentionContext, MentionKind } from '../../model/mention.ts'
import { Decimal, Mod, Range, Ratio } from '../../model/values.ts'

const fields = {
  value: z.exactOptional(Decimal),
  range: z.exactOptional(Range),
  ratio: z.exactOptional(Ratio),
  /** `multiple`, `point`, `share`, `count`, `barrel`, `tonne` … */
  unit: z.string().min(1),
  mod: z.exactOptional(Mod),
  resolution: z.exactOptional(Decimal),
}

export const quantity = {
  kind: 'quantity',
  fields,
  locales: { ko: 'supported', en: 'supported' },
  recognise: (_context: MentionContext): readonly Candidate[] => [],
} as const satisfies MentionKind<'quantity', typeof fields>
