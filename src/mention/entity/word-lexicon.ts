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
  // A bit for every beginning, so that all lexicons' tables together stay in the processor's nearest memory.
  const beginnings = new Uint32Array(0x10000 >> 5)
  const admit = (beginning: number) => {
    beginnings[beginning >> 5] = (beginnings[beginning >> 5] as number) | (1 << (beginning & 31))
  }
  for (const { text } of list)
    if (text.length > 1) admit(beginningAt(text, 0))
    // A word of one letter may be followed by any.
    else for (let code = 0; code < 0x10000; code += 1) admit(beginningAt(text + String.fromCharCode(code), 0))
  return {
    scan(text, starts, visit, accept) {
      let next = 0
      for (let i = 0; i < starts.at.length; i += 1) {
        const beginning = starts.beginnings[i] as number
        if ((((beginnings[beginning >> 5] as number) >>> (beginning & 31)) & 1) === 0) continue
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
