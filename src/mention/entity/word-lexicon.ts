import { type Accept, createLexicon, type LexiconEntry, type LexiconMatch } from '../../scan/lexicon.ts'

/**
 * A lexicon whose words begin where words of the text begin. Most words of a text are ruled out by their first two
 * letters, before the lexicon is asked at all.
 */
export interface WordLexicon<Payload> {
  scan(
    text: string,
    starts: Int32Array,
    visit: (match: LexiconMatch<Payload>) => void,
    accept?: Accept<Payload>,
  ): void
}

export const createWordLexicon = <Payload>(
  entries: Iterable<LexiconEntry<Payload>>,
): WordLexicon<Payload> => {
  const list = [...entries]
  const lexicon = createLexicon(list)
  const beginnings = new Uint8Array(0x10000)
  const singles = new Uint8Array(0x10000)
  for (const { text } of list)
    if (text.length === 1) singles[text.charCodeAt(0)] = 1
    else beginnings[beginningAt(text, 0)] = 1
  return {
    scan(text, starts, visit, accept) {
      let next = 0
      for (let i = 0; i < starts.length; i += 1) {
        const at = starts[i] as number
        if (at < next || (beginnings[beginningAt(text, at)] === 0 && singles[text.charCodeAt(at)] === 0))
          continue
        const match = lexicon.longestAt(text, at, text.length, accept)
        if (!match) continue
        visit(match)
        next = match.end
      }
    },
  }
}

/** The first two letters in sixteen bits: different ones may share a place, which costs a look-up and no mistake. */
export const beginningAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 0x1f) ^ (text.charCodeAt(at + 1) * 0x3b1)) & 0xffff
