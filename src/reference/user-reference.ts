import * as z from 'zod'
import { EntityKind, IsoDate } from '../model/values.ts'
import type { ReferenceEntry } from './entry.ts'

/** The form of a reference of the user's own, as `gisa reference import` writes it and anyone may edit it. */
export const UserReference = z.strictObject({
  format: z.literal('gisa-reference/1'),
  entries: z.array(
    z.strictObject({
      /** As CONTRACT.md fixes them: `XNAS:AAPL`, `org:acme`. An id of ours adds to our entry. */
      id: z.string().regex(/^[^\s:]+:\S+$/),
      kind: EntityKind,
      name: z.string().min(1),
      surfaces: z.array(
        z.strictObject({
          text: z.string().min(1),
          locale: z.enum(['ko', 'en']),
          use: z.enum(['plain', 'guarded', 'stated']),
        }),
      ),
      ticker: z.exactOptional(
        z.strictObject({
          symbol: z.string().min(1),
          mic: z.exactOptional(z.string().regex(/^[A-Z0-9]{4}$/)),
        }),
      ),
      identifiers: z.exactOptional(
        z.strictObject({ isin: z.exactOptional(z.string()), cik: z.exactOptional(z.string()) }),
      ),
      validFrom: z.exactOptional(IsoDate),
      validTo: z.exactOptional(IsoDate),
    }),
  ),
})
export type UserReference = Readonly<z.infer<typeof UserReference>>

/**
 * Ours with the user's laid over: an id both have keeps our forms, gains theirs, and takes their validity and
 * identifiers; a form that means something else in ours needs a stated ticker to mean theirs.
 */
export const overlay = (
  ours: readonly ReferenceEntry[],
  theirs: readonly ReferenceEntry[],
): readonly ReferenceEntry[] => {
  const merged = new Map(ours.map((entry) => [entry.id, entry]))
  const owners = new Map<string, string>()
  for (const { id, surfaces } of ours) for (const { text } of surfaces) owners.set(text, id)
  for (const entry of theirs) {
    const { id, surfaces } = entry
    let settled = surfaces
    for (let form = 0; form < surfaces.length; form += 1) {
      const { text, locale, use } = surfaces[form] as ReferenceEntry['surfaces'][number]
      const owner = owners.get(text)
      if (owner === undefined) {
        if (use !== 'stated') owners.set(text, id)
      } else if (owner !== id && use !== 'stated')
        settled = settled.with(form, { text, locale, use: 'stated' })
    }
    const known = merged.get(id)
    if (known) merged.set(id, merge(known, entry, settled))
    else merged.set(id, settled === surfaces ? entry : { ...entry, surfaces: settled })
  }
  return [...merged.values()]
}

/** Our entry with what theirs adds to it. */
const merge = (
  known: ReferenceEntry,
  { identifiers, validFrom, validTo }: ReferenceEntry,
  surfaces: ReferenceEntry['surfaces'],
): ReferenceEntry => ({
  ...known,
  ...(identifiers && { identifiers }),
  ...(validFrom !== undefined && { validFrom }),
  ...(validTo !== undefined && { validTo }),
  surfaces: [
    ...known.surfaces,
    ...surfaces.filter(({ text }) => !known.surfaces.some((surface) => surface.text === text)),
  ],
})
