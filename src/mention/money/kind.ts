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

function toCandidate({
  start,
  end,
  value,
  range,
  unit,
  basis,
  mod,
  resolution,
  rule,
  steps,
}: Figure): Candidate {
  return {
    kind: 'money',
    start,
    end,
    rule,
    value: {
      ...(range ? { range } : value !== undefined && { amount: value }),
      currency: unit,
      basis,
      ...(mod && { mod }),
      ...(resolution !== undefined && { resolution }),
    },
    ...(steps && { steps }),
  }
}
