import { type Accept, createLexicon, type LexiconEntry, type LexiconMatch } from '../../scan/lexicon.ts'
import { beginningAt, longBeginningAt, type WordStarts } from './word-starts.ts'

/**
 * A lexicon whose words begin where words of the text begin. Most words of a text are ruled out by their first three
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
  const single = new Bits()
  const short = new Bits()
  const long = new Bits()
  for (const { text } of list)
    if (text.length > 2) long.add(longBeginningAt(text, 0))
    else if (text.length === 2) short.add(beginningAt(text, 0))
    else single.add(text.charCodeAt(0))
  return {
    scan(text, starts, visit, accept) {
      let next = 0
      for (let i = 0; i < starts.at.length; i += 1) {
        const at = starts.at[i] as number
        if (
          !long.has(starts.longBeginnings[i] as number) &&
          !short.has(starts.beginnings[i] as number) &&
          !single.has(text.charCodeAt(at))
        )
          continue
        if (at < next) continue
        const match = lexicon.longestAt(text, at, text.length, accept)
        if (!match) continue
        visit(match)
        next = match.end
      }
    },
  }
}

/** A set of sixteen-bit numbers, a bit each, so that all lexicons' sets together stay in the processor's nearest memory. */
class Bits {
  private readonly words = new Uint32Array(0x10000 >> 5)

  add(value: number): void {
    this.words[value >> 5] = (this.words[value >> 5] as number) | (1 << (value & 31))
  }

  has(value: number): boolean {
    return (((this.words[value >> 5] as number) >>> (value & 31)) & 1) === 1
  }
}
