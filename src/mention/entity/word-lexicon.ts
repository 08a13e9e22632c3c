import { type Accept, createLexicon, type LexiconEntry, type LexiconMatch } from '../../scan/lexicon.ts'
import { beginningAt, type WordStarts } from './word-starts.ts'

/**
 * A lexicon whose words begin where words of the text begin. Most words of a text are ruled out by their first two
 * letters, before the lexicon is asked at all.
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
  const list = [...entries]
  const lexicon = createLexicon(list)
  const beginnings = new Uint8Array(0x10000)
  for (const { text } of list)
    if (text.length > 1) beginnings[beginningAt(text, 0)] = 1
    // A word of one letter may be followed by any.
    else
      for (let code = 0; code < 0x10000; code += 1)
        beginnings[beginningAt(text + String.fromCharCode(code), 0)] = 1
  return {
    scan(text, starts, visit, accept) {
      let next = 0
      for (let i = 0; i < starts.at.length; i += 1) {
        if (beginnings[starts.beginnings[i] as number] === 0) continue
        const at = starts.at[i] as number
        if (at < next) continue
        const match = lexicon.longestAt(text, at, text.length, accept)
        if (!match) continue
        visit(match)
        next = match.end
      }
    },
  }
}
