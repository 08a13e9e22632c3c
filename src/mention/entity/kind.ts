import * as z from 'zod'
import type { MentionKind } from '../../model/mention.ts'
import { EntityKind, Ticker } from '../../model/values.ts'
import { loadReference } from '../../reference/index.ts'
import { createEntityRecogniser } from './recognise.ts'

const fields = {
  entity: z.strictObject({
    id: z.exactOptional(z.string().min(1)),
    kind: EntityKind,
    name: z.string().min(1),
    /** Further identifiers, where the reference data has them. */
    identifiers: z.exactOptional(
      z.strictObject({
        isin: z.exactOptional(z.string()),
        cik: z.exactOptional(z.string()),
        figi: z.exactOptional(z.string()),
        lei: z.exactOptional(z.string()),
      }),
    ),
  }),
  ticker: z.exactOptional(Ticker),
}

export const entity = {
  kind: 'entity',
  fields,
  locales: { ko: 'supported', en: 'supported' },
  recognise: createEntityRecogniser(loadReference()),
} as const satisfies MentionKind<'entity', typeof fields>
