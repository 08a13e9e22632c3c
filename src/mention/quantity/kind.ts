import * as z from 'zod'
import type { Figure } from '../../model/figure.ts'
import type { Candidate, Draft, MentionBase, MentionContext, MentionKind } from '../../model/mention.ts'
import { Decimal, Mod, Range, Ratio } from '../../model/values.ts'
import { createMention } from '../create-mention.ts'

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
  recognise: ({ text, figures }: MentionContext): readonly Candidate[] => {
    const found: Candidate[] = []
    for (const figure of figures) if (figure.dimension === 'quantity') found.push(toCandidate(text, figure))
    return found
  },
} as const satisfies MentionKind<'quantity', typeof fields>

/** The kind's fields in their printed order. */
function toCandidate(text: string, figure: Figure): Candidate {
  const { start, end } = figure
  const mention: Draft<MentionBase> & Fields = createMention(text, 'quantity', start, end, figure.rule)
  if (figure.value !== undefined) mention.value = figure.value
  if (figure.range !== undefined) mention.range = figure.range
  if (figure.ratio !== undefined) mention.ratio = figure.ratio
  mention.unit = figure.unit
  if (figure.mod !== undefined) mention.mod = figure.mod
  if (figure.resolution !== undefined) mention.resolution = figure.resolution
  return { start, end, mention, steps: figure.steps }
}

type Fields = { -readonly [Name in keyof typeof fields]?: z.infer<(typeof fields)[Name]> | string }
