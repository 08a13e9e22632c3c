import type { LocaleTag } from '../model/locale-tag.ts'
import type { EntityKind } from '../model/values.ts'
import { type PackedWords, packWords } from '../scan/packed-words.ts'
import { openWordLexicon, type WordLexicon } from '../scan/word-lexicon.ts'
import type { ReferenceEntry, SurfaceUse } from './entry.ts'

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

/** Every printed form of the reference data with all it may mean, in typed arrays: 나스닥 is an index and an exchange. */
export interface PackedNames {
  readonly words: PackedWords
  /** Of each word the place of its first sense in `senses`; behind the last, their end. */
  readonly begins: Uint32Array
  /** Two numbers a sense: which entry; which of its forms, twice that, and one more for a form behind "the". */
  readonly senses: Uint32Array
}

export const packNames = (entries: readonly ReferenceEntry[]): PackedNames => {
  const places = new Map<string, number>()
  const texts: string[] = []
  // The senses of a word are a chain: its first link, its last, and of each link the next.
  const first: number[] = []
  const last: number[] = []
  const next: number[] = []
  const owners: number[] = []
  const forms: number[] = []
  const add = (text: string, entry: number, form: number) => {
    const place = places.get(text)
    const link = owners.length
    if (place === undefined) {
      places.set(text, texts.length)
      texts.push(text)
      first.push(link)
      last.push(link)
    } else {
      const end = last[place] as number
      for (let known = first[place] as number; ; known = next[known] as number) {
        if (owners[known] === entry && (((forms[known] as number) ^ form) & 1) === 0) return
        if (known === end) break
      }
      next[end] = link
      last[place] = link
    }
    owners.push(entry)
    forms.push(form)
    next.push(0)
  }
  for (let i = 0; i < entries.length; i += 1) {
    const entry = entries[i] as ReferenceEntry
    const { surfaces } = entry
    for (let form = 0; form < surfaces.length; form += 1) {
      const { text } = surfaces[form] as ReferenceEntry['surfaces'][number]
      if (isTwoNames(text, entry)) continue
      if (text.startsWith('the ')) {
        add(text.slice(4), i, 2 * form + 1)
        continue
      }
      add(text, i, 2 * form)
      // Newspapers set either apostrophe: Standard & Poor's, Standard & Poor’s.
      if (text.includes("'")) add(text.replaceAll("'", '’'), i, 2 * form)
    }
  }
  const { words, order } = packWords(texts)
  const begins = new Uint32Array(order.length + 1)
  const senses = new Uint32Array(2 * owners.length)
  let at = 0
  for (let word = 0; word < order.length; word += 1) {
    const place = order[word] as number
    const end = last[place] as number
    for (let link = first[place] as number; ; link = next[link] as number) {
      senses[at] = owners[link] as number
      senses[at + 1] = forms[link] as number
      at += 2
      if (link === end) break
    }
    begins[word + 1] = at
  }
  return { words, begins, senses }
}

/** Looks up in packed names; `entryAt` gives the entries they were packed from, the same object each time. */
export const openNames = (
  { words, begins, senses }: PackedNames,
  entryAt: (index: number) => ReferenceEntry,
): NameLexicon => {
  const known = new Array<readonly Sense[] | undefined>(begins.length - 1).fill(undefined)
  const sensesOf = (word: number): readonly Sense[] => {
    const found: Sense[] = []
    for (let at = begins[word] as number; at < (begins[word + 1] as number); at += 2)
      found.push(toSense(entryAt(senses[at] as number), senses[at + 1] as number))
    known[word] = found
    return found
  }
  return openWordLexicon(words, (word) => known[word] ?? sensesOf(word))
}

const toSense = (entry: ReferenceEntry, form: number): Sense => {
  const { text, use, locale } = entry.surfaces[form >> 1] as ReferenceEntry['surfaces'][number]
  const committee = entry.kind === 'central-bank' && isCommittee.test(text)
  const kind = committee ? 'institution' : entry.kind
  const name = committee ? text : entry.name
  return (form & 1) === 1
    ? { entry, use: 'plain', locale, kind, name, behindThe: true }
    : { entry, use, locale, kind, name }
}

/** `국내총생산(GDP)`, `한국은행 금융통화위원회`, `시카고옵션거래소(CBOE) 변동성지수`: each part is found by itself. */
const isTwoNames = (text: string, { surfaces, kind }: ReferenceEntry): boolean => {
  const isForm = (part: string) => surfaces.some((surface) => surface.text === part)
  const open = text.indexOf('(')
  if (open > 0) {
    const close = text.indexOf(')')
    if (close === text.length - 1) return isForm(text.slice(0, open).trimEnd())
    if (close > 0) return isForm(text.slice(close + 1).trim())
  }
  if (kind !== 'central-bank') return false
  const space = text.indexOf(' ')
  return space > 0 && isForm(text.slice(0, space)) && isForm(text.slice(space + 1))
}

const isCommittee =
  /Committee|Policy Board|Governing Council|^(FOMC|MPC)$|공개시장위원회|정책위원회|통화위원회|금통위|정책이사회/
