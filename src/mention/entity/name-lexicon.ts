import type { LocaleTag } from '../../model/locale-tag.ts'
import type { ReferenceEntry, SurfaceUse } from '../../reference/entry.ts'
import { createLexicon, type Lexicon } from '../../scan/lexicon.ts'

/** One thing a printed form may mean. */
export interface Sense {
  readonly entry: ReferenceEntry
  readonly use: SurfaceUse
  readonly locale: LocaleTag
}

export type NameLexicon = Lexicon<readonly Sense[]>

/** Every printed form of the reference data with all it may mean: 나스닥 is an index and an exchange. */
export const createNameLexicon = (entries: Iterable<ReferenceEntry>): NameLexicon => {
  const senses = new Map<string, Sense[]>()
  const add = (text: string, sense: Sense) => {
    const known = senses.get(text)
    if (!known) senses.set(text, [sense])
    else if (!known.some(({ entry }) => entry.id === sense.entry.id)) known.push(sense)
  }
  for (const entry of entries)
    for (const { text, locale, use } of entry.surfaces) {
      add(text, { entry, use, locale })
      // Newspapers set either apostrophe: Standard & Poor's, Standard & Poor’s.
      if (text.includes("'")) add(text.replaceAll("'", '’'), { entry, use, locale })
    }
  return createLexicon([...senses].map(([text, payload]) => ({ text, payload })))
}
