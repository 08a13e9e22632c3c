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

function toCandidate({
  start,
  end,
  value,
  range,
  unit,
  mod,
  sign,
  resolution,
  rule,
  steps,
}: Figure): Candidate {
  return {
    kind: 'percent',
    start,
    end,
    rule,
    value: {
      ...(range ? { range } : value !== undefined && { value }),
      unit,
      ...(mod && { mod }),
      ...(sign !== undefined && { sign }),
      ...(resolution !== undefined && { resolution }),
    },
    ...(steps && { steps }),
  }
}
