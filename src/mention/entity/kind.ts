import * as z from 'zod'
import type { MentionKind, UserNames } from '../../model/mention.ts'
import { EntityKind, Ticker } from '../../model/values.ts'
import { mergeReference, ourReference } from '../../reference/index.ts'
import { openEntries } from '../../reference/open-reference.ts'
import { openReference } from '../../reference/packed-reference.ts'
import { createEntityRecogniser } from './recognise.ts'

type Recogniser = ReturnType<typeof createEntityRecogniser>

let ours: Recogniser | undefined
const overlaid = new WeakMap<UserNames, Recogniser>()

/** Made once for ours, and once for each reference a user brings. */
const recogniserFor = (theirs: UserNames | undefined): Recogniser => {
  if (!theirs) {
    ours ??= createEntityRecogniser(openEntries(ourReference()))
    return ours
  }
  const known = overlaid.get(theirs)
  if (known) return known
  const made = createEntityRecogniser(
    'bytes' in theirs ? openReference(theirs.bytes) : openEntries(mergeReference(theirs)),
  )
  overlaid.set(theirs, made)
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
  recognise: (context) => recogniserFor(context.userReference)(context),
} as const satisfies MentionKind<'entity', typeof fields>
