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

function toCandidate({
  start,
  end,
  value,
  range,
  ratio,
  unit,
  mod,
  resolution,
  rule,
  steps,
}: Figure): Candidate {
  return {
    kind: 'quantity',
    start,
    end,
    rule,
    value: {
      ...(ratio ? { ratio } : range ? { range } : value !== undefined && { value }),
      unit,
      ...(mod && { mod }),
      ...(resolution !== undefined && { resolution }),
    },
    ...(steps && { steps }),
  }
}
