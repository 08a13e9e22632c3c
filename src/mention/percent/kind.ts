import * as z from 'zod'
import type { Figure } from '../../model/figure.ts'
import type { Candidate, MentionContext, MentionKind } from '../../model/mention.ts'
import { Decimal, Mod, Range } from '../../model/values.ts'

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
  recognise: ({ figures }: MentionContext): readonly Candidate[] =>
    figures.filter(({ dimension }) => dimension === 'percent').map(toCandidate),
} as const satisfies MentionKind<'percent', typeof fields>

/** Fields in their printed order; assigned one by one, which is several times faster than spreading. */
function toCandidate(figure: Figure): Candidate {
  const value: { -readonly [Key in keyof Value]?: Value[Key] } = {}
  if (figure.value !== undefined) value.value = figure.value
  if (figure.range !== undefined) value.range = figure.range
  value.unit = figure.unit
  if (figure.mod !== undefined) value.mod = figure.mod
  if (figure.sign !== undefined) value.sign = figure.sign
  if (figure.resolution !== undefined) value.resolution = figure.resolution
  const { start, end, rule, steps } = figure
  return steps
    ? { kind: 'percent', start, end, rule, value, steps }
    : { kind: 'percent', start, end, rule, value }
}

type Value = Omit<Figure, 'start' | 'end' | 'dimension' | 'rule' | 'steps'>
