import type { LocaleTag } from '../../model/locale-tag.ts'
import type { EntityKind } from '../../model/values.ts'
import type { ReferenceEntry, SurfaceUse } from '../../reference/entry.ts'
import { createWordLexicon, type WordLexicon } from './word-lexicon.ts'

/** One thing a printed form may mean. */
export interface Sense {
  readonly entry: ReferenceEntry
  readonly use: SurfaceUse
  readonly locale: LocaleTag
  /** The entry's, but for a central bank's committee (FOMC, 금융통화위원회), which is an institution of its own. */
  readonly kind: EntityKind
  readonly name: string
  /** Means this only behind "the": the Dow. */
  readonly behindThe?: true
}

export type NameLexicon = WordLexicon<readonly Sense[]>

/** Every printed form of the reference data with all it may mean: 나스닥 is an index and an exchange. */
export const createNameLexicon = (entries: Iterable<ReferenceEntry>): NameLexicon => {
  const senses = new Map<string, Sense[]>()
  const add = (text: string, sense: Sense) => {
    const known = senses.get(text)
    if (!known) senses.set(text, [sense])
    else if (
      !known.some(({ entry, behindThe }) => entry.id === sense.entry.id && behindThe === sense.behindThe)
    )
      known.push(sense)
  }
  for (const entry of entries)
    for (const { text, locale, use } of entry.surfaces) {
      if (isTwoNames(text, entry)) continue
      const committee = entry.kind === 'central-bank' && isCommittee.test(text)
      const sense: Sense = {
        entry,
        use,
        locale,
        kind: committee ? 'institution' : entry.kind,
        name: committee ? text : entry.name,
      }
      if (text.startsWith('the ')) {
        add(text.slice(4), { ...sense, use: 'plain', behindThe: true })
        continue
      }
      add(text, sense)
      // Newspapers set either apostrophe: Standard & Poor's, Standard & Poor’s.
      if (text.includes("'")) add(text.replaceAll("'", '’'), sense)
    }
  return createWordLexicon([...senses].map(([text, payload]) => ({ text, payload })))
}

/** `국내총생산(GDP)`, `한국은행 금융통화위원회`, `시카고옵션거래소(CBOE) 변동성지수`: each part is found by itself. */
const isTwoNames = (text: string, { surfaces, kind }: ReferenceEntry): boolean => {
  const isForm = (part: string) => surfaces.some((surface) => surface.text === part)
  const open = text.indexOf('(')
  const close = text.indexOf(')')
  if (open > 0 && close === text.length - 1) return isForm(text.slice(0, open).trimEnd())
  if (open > 0 && close > 0) return isForm(text.slice(close + 1).trim())
  const space = text.indexOf(' ')
  return kind === 'central-bank' && space > 0 && isForm(text.slice(0, space)) && isForm(text.slice(space + 1))
}

const isCommittee =
  /Committee|Policy Board|Governing Council|^(FOMC|MPC)$|공개시장위원회|정책위원회|통화위원회|금통위|정책이사회/
