import * as z from 'zod'
import type { Figure } from '../../model/figure.ts'
import type { Candidate, Draft, MentionBase, MentionContext, MentionKind } from '../../model/mention.ts'
import { Decimal, Mod, Range } from '../../model/values.ts'
import { createMention } from '../create-mention.ts'

const fields = {
  /** Negative when a minus is printed; absent when `range` is there. */
  value: z.exactOptional(Decimal),
  range: z.exactOptional(Range),
  unit: z.enum(['percent', 'percentage-point', 'basis-point']),
  mod: z.exactOptional(Mod),
  /** As printed: `-` `−` `+` `마이너스` `△` `▲` `▽` `▼`. */
  sign: z.exactOptional(z.string().min(1)),
  resolution: z.exactOptional(Decimal),
}

export const percent = {
  kind: 'percent',
  fields,
  locales: { ko: 'supported', en: 'supported' },
  recognise: ({ text, figures }: MentionContext): readonly Candidate[] => {
    const found: Candidate[] = []
    for (const figure of figures) if (figure.dimension === 'percent') found.push(toCandidate(text, figure))
    return found
  },
} as const satisfies MentionKind<'percent', typeof fields>

/** The kind's fields in their printed order. */
function toCandidate(text: string, figure: Figure): Candidate {
  const { start, end } = figure
  const mention: Draft<MentionBase> & Fields = createMention(text, 'percent', start, end, figure.rule)
  if (figure.value !== undefined) mention.value = figure.value
  if (figure.range !== undefined) mention.range = figure.range
  mention.unit = figure.unit
  if (figure.mod !== undefined) mention.mod = figure.mod
  if (figure.sign !== undefined) mention.sign = figure.sign
  if (figure.resolution !== undefined) mention.resolution = figure.resolution
  return { start, end, mention, steps: figure.steps }
}

type Fields = { -readonly [Name in keyof typeof fields]?: z.infer<(typeof fields)[Name]> | string }
