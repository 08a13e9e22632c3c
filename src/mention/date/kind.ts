import * as z from 'zod'
import type { MentionKind } from '../../model/mention.ts'
import { Basis, Interval, Timex } from '../../model/values.ts'
import { recogniseDates } from './recognise.ts'

const fields = {
  timex: Timex,
  /** Half-open ISO days, when the value is resolved. */
  interval: z.exactOptional(Interval),
  basis: Basis,
  /** What a relative date was resolved against: `publishedAt`, or the id of the mention that anchors it. */
  anchor: z.exactOptional(z.string().min(1)),
}

export const date = {
  kind: 'date',
  fields,
  locales: { ko: 'supported', en: 'supported' },
  recognise: recogniseDates,
} as const satisfies MentionKind<'date', typeof fields>
