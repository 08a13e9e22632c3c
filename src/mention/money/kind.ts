import * as z from 'zod'
import type { Figure } from '../../model/figure.ts'
import type { Candidate, MentionContext, MentionKind } from '../../model/mention.ts'
import { Basis, Decimal, Mod, Range } from '../../model/values.ts'

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
  recognise: ({ figures }: MentionContext): readonly Candidate[] =>
    figures.filter(({ dimension }) => dimension === 'money').map(toCandidate),
} as const satisfies MentionKind<'money', typeof fields>

/** Fields in their printed order; assigned one by one, which is several times faster than spreading. */
function toCandidate(figure: Figure): Candidate {
  const value: { -readonly [Key in keyof Value]?: Value[Key] } = {}
  if (figure.value !== undefined) value.amount = figure.value
  if (figure.range !== undefined) value.range = figure.range
  value.currency = figure.unit
  value.basis = figure.basis
  if (figure.mod !== undefined) value.mod = figure.mod
  if (figure.resolution !== undefined) value.resolution = figure.resolution
  const { start, end, rule, steps } = figure
  return steps
    ? { kind: 'money', start, end, rule, value, steps }
    : { kind: 'money', start, end, rule, value }
}

type Value = Omit<Figure, 'start' | 'end' | 'dimension' | 'rule' | 'steps'> & {
  readonly amount: string
  readonly currency: string
}
