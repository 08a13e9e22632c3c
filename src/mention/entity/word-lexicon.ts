import type { Accept, LexiconEntry, LexiconMatch } from '../../scan/lexicon.ts'
import { beginningAt, longBeginningAt, type WordStarts } from './word-starts.ts'

/**
 * A lexicon whose words begin where words of the text begin. Most words of a text are ruled out by their first three
 * letters, and those left have few words of the lexicon to be compared with, so a list of tens of thousands needs no
 * trie and is made as fast as it is read.
 */
export interface WordLexicon<Payload> {
  scan(
    text: string,
    starts: WordStarts,
    visit: (match: LexiconMatch<Payload>) => void,
    accept?: Accept<Payload>,
  ): void
}

export const createWordLexicon = <Payload>(
  entries: Iterable<LexiconEntry<Payload>>,
): WordLexicon<Payload> => {
  const single = new Shelf<Payload>()
  const short = new Shelf<Payload>()
  const long = new Shelf<Payload>()
  for (const entry of entries) {
    const { text } = entry
    if (text === '') throw new Error('a lexicon word must not be empty')
    if (text.length > 2) long.add(longBeginningAt(text, 0), entry)
    else if (text.length === 2) short.add(beginningAt(text, 0), entry)
    else single.add(text.charCodeAt(0), entry)
  }
  return {
    scan(text, starts, visit, accept) {
      let next = 0
      for (let i = 0; i < starts.at.length; i += 1) {
        const at = starts.at[i] as number
        const longBeginning = starts.longBeginnings[i] as number
        const beginning = starts.beginnings[i] as number
        const inLong = long.has(longBeginning)
        const inShort = short.has(beginning)
        if (!inLong && !inShort && !single.has(text.charCodeAt(at))) continue
        if (at < next) continue
        const entry =
          (inLong ? long.longestAt(longBeginning, text, at, accept) : undefined) ??
          (inShort ? short.longestAt(beginning, text, at, accept) : undefined) ??
          single.longestAt(text.charCodeAt(at), text, at, accept)
        if (!entry) continue
        next = at + entry.text.length
        visit({ start: at, end: next, payload: entry.payload })
      }
    },
  }
}

/** Words by the sixteen bits their beginning makes, the longest first; a bit each says which there are. */
class Shelf<Payload> {
  private readonly bits = new Uint32Array(0x10000 >> 5)
  private readonly rows = new Map<number, LexiconEntry<Payload>[]>()

  has(beginning: number): boolean {
    return (((this.bits[beginning >> 5] as number) >>> (beginning & 31)) & 1) === 1
  }

  add(beginning: number, entry: LexiconEntry<Payload>): void {
    const row = this.rows.get(beginning)
    if (!row) {
      this.rows.set(beginning, [entry])
      this.bits[beginning >> 5] = (this.bits[beginning >> 5] as number) | (1 << (beginning & 31))
      return
    }
    let place = row.length
    while (place > 0 && (row[place - 1] as LexiconEntry<Payload>).text.length <= entry.text.length) {
      place -= 1
      if ((row[place] as LexiconEntry<Payload>).text === entry.text)
        throw new Error(`the lexicon has two entries for "${entry.text}"`)
    }
    row.splice(place, 0, entry)
  }

  longestAt(
    beginning: number,
    text: string,
    at: number,
    accept: Accept<Payload> | undefined,
  ): LexiconEntry<Payload> | undefined {
    const row = this.rows.get(beginning)
    if (!row) return undefined
    for (const entry of row)
      if (
        standsAt(text, at, entry.text) &&
        (!accept || accept(text, at, at + entry.text.length, entry.payload))
      )
        return entry
    return undefined
  }
}

/** From the end, for words of one shelf begin alike. */
const standsAt = (text: string, at: number, word: string): boolean => {
  for (let i = word.length - 1; i >= 0; i -= 1)
    if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false
  return true
}
