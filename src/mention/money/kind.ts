import * as z from 'zod'
import type { Figure } from '../../model/figure.ts'
import type { Candidate, Draft, MentionBase, MentionContext, MentionKind } from '../../model/mention.ts'
import { Basis, Decimal, Mod, Range } from '../../model/values.ts'
import { createMention } from '../create-mention.ts'

const fields = {
  /** Multiplied out; absent when `range` is there. */
  amount: z.exactOptional(Decimal),
  range: z.exactOptional(Range),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** How the currency is known: `stated`, `inherited` from a neighbour, `default` for a bare `$`. */
  basis: Basis,
  mod: z.exactOptional(Mod),
  resolution: z.exactOptional(Decimal),
}

export const money = {
  kind: 'money',
  fields,
  locales: { ko: 'supported', en: 'supported' },
  recognise: ({ text, figures }: MentionContext): readonly Candidate[] => {
    const found: Candidate[] = []
    for (const figure of figures) if (figure.dimension === 'money') found.push(toCandidate(text, figure))
    return found
  },
} as const satisfies MentionKind<'money', typeof fields>

/** The kind's fields in their printed order. */
function toCandidate(text: string, figure: Figure): Candidate {
  const { start, end } = figure
  const mention: Draft<MentionBase> & Fields = createMention(text, 'money', start, end, figure.rule)
  if (figure.value !== undefined) mention.amount = figure.value
  if (figure.range !== undefined) mention.range = figure.range
  mention.currency = figure.unit
  mention.basis = figure.basis
  if (figure.mod !== undefined) mention.mod = figure.mod
  if (figure.resolution !== undefined) mention.resolution = figure.resolution
  return { start, end, mention, steps: figure.steps }
}

type Fields = { -readonly [Name in keyof typeof fields]?: z.infer<(typeof fields)[Name]> | string }
