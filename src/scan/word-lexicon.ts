import type { Accept, LexiconEntry, LexiconMatch } from './lexicon.ts'
import { type PackedWords, packWords, scanWords } from './packed-words.ts'
import type { WordStarts } from './word-starts.ts'

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

/** Two words with the same text are a mistake in the data and throw; merge their payloads first. */
export const createWordLexicon = <Payload>(
  entries: Iterable<LexiconEntry<Payload>>,
): WordLexicon<Payload> => {
  const byText = new Map<string, Payload>()
  for (const { text, payload } of entries) {
    if (byText.has(text)) throw new Error(`the lexicon has two entries for "${text}"`)
    byText.set(text, payload)
  }
  const { words, order } = packWords([...byText.keys()])
  const payloads = [...byText.values()]
  return openWordLexicon(words, (word) => payloads[order[word] as number] as Payload)
}

/** Words packed before, here or elsewhere, with what each stands for, which is asked for when it is found. */
export const openWordLexicon = <Payload>(
  words: PackedWords,
  payloadOf: (word: number) => Payload,
): WordLexicon<Payload> => ({
  scan: (text, starts, visit, accept) =>
    scanWords(
      words,
      text,
      starts,
      (start, end, word) => visit({ start, end, payload: payloadOf(word) }),
      accept && ((_text, start, end, word) => accept(text, start, end, payloadOf(word))),
    ),
})
