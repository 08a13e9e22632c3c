import * as z from 'zod'
import type { Figure } from '../../model/figure.ts'
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
  recognise: ({ figures }: MentionContext): readonly Candidate[] =>
    figures.filter(({ dimension }) => dimension === 'quantity').map(toCandidate),
} as const satisfies MentionKind<'quantity', typeof fields>

/** Fields in their printed order; assigned one by one, which is several times faster than spreading. */
function toCandidate(figure: Figure): Candidate {
  const value: { -readonly [Key in keyof Value]?: Value[Key] } = {}
  if (figure.value !== undefined) value.value = figure.value
  if (figure.range !== undefined) value.range = figure.range
  if (figure.ratio !== undefined) value.ratio = figure.ratio
  value.unit = figure.unit
  if (figure.mod !== undefined) value.mod = figure.mod
  if (figure.resolution !== undefined) value.resolution = figure.resolution
  const { start, end, rule, steps } = figure
  return steps
    ? { kind: 'quantity', start, end, rule, value, steps }
    : { kind: 'quantity', start, end, rule, value }
}

type Value = Omit<Figure, 'start' | 'end' | 'dimension' | 'rule' | 'steps'>
