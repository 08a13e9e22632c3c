import * as z from 'zod'
import type { MentionKind } from '../../model/mention.ts'
import type { ReferenceEntry } from '../../model/reference-entry.ts'
import { EntityKind, Ticker } from '../../model/values.ts'
import { loadReference } from '../../reference/index.ts'
import { createEntityRecogniser } from './recognise.ts'

const ours = createEntityRecogniser(loadReference())
const overlaid = new WeakMap<readonly ReferenceEntry[], typeof ours>()

/** Made once for each reference a user brings: a lexicon of some ten thousand names. */
const recogniserFor = (userEntries: readonly ReferenceEntry[] | undefined): typeof ours => {
  if (!userEntries) return ours
  const known = overlaid.get(userEntries)
  if (known) return known
  const made = createEntityRecogniser(loadReference(userEntries))
  overlaid.set(userEntries, made)
  return made
}

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
  recognise: (context) => recogniserFor(context.userEntries)(context),
} as const satisfies MentionKind<'entity', typeof fields>
