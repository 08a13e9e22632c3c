import { createRequire } from 'node:module'
import type { PartOfSpeechTagger, TaggedWord } from '../model/segments.ts'

/**
 * The tagger of English sentences, on wink-nlp. Its model takes a third of a second to load, and most articles never ask:
 * so it is loaded when the first sentence is tagged, which `require` can do without waiting. The last sentences are
 * remembered, because several ties in one sentence ask for it again.
 */
export const loadTagger = async (): Promise<PartOfSpeechTagger> => {
  const remembered = new Map<string, readonly TaggedWord[]>()
  let tag: PartOfSpeechTagger | undefined
  return (sentence) => {
    const known = remembered.get(sentence)
    if (known) return known
    tag ??= loadWink()
    const words = tag(sentence)
    const oldest = remembered.size < mostRemembered ? undefined : remembered.keys().next().value
    if (oldest !== undefined) remembered.delete(oldest)
    remembered.set(sentence, words)
    return words
  }
}

const mostRemembered = 16

interface Wink {
  readonly readDoc: (text: string) => {
    readonly tokens: () => { readonly out: (its?: unknown, as?: unknown) => string[] }
  }
  readonly its: { readonly pos: unknown }
}

const loadWink = (): PartOfSpeechTagger => {
  const require = createRequire(import.meta.url)
  const createWink: (model: unknown, pipe: readonly string[]) => Wink = require('wink-nlp')
  const wink = createWink(require('wink-eng-lite-web-model'), ['pos'])
  return (sentence) => {
    const tokens = wink.readDoc(sentence).tokens()
    const words = tokens.out()
    const parts = tokens.out(wink.its.pos)
    return locate(sentence, words, parts)
  }
}

/** wink-nlp gives words without offsets and loses some white space: each is searched for behind the one before it. */
const locate = (
  sentence: string,
  words: readonly string[],
  parts: readonly string[],
): readonly TaggedWord[] => {
  const located: TaggedWord[] = []
  let from = 0
  words.forEach((word, i) => {
    const start = word === '' ? -1 : sentence.indexOf(word, from)
    // A word that was rewritten is not where it says; a far one is another's.
    if (start < 0 || start > from + farthest) return
    from = start + word.length
    located.push({ start, end: from, pos: parts[i] ?? 'X' })
  })
  return located
}

const farthest = 32
