/** A sentence of one block: `text.slice(start, end)`, without the white space around it. */
export interface Sentence {
  /** Index into `Structure.blocks`. */
  readonly block: number
  readonly start: number
  readonly end: number
}

/** What a token is made of. */
export const TokenKind = { word: 1, hangul: 2, number: 3, punctuation: 4, other: 5 } as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/**
 * The tokens of all sentences in reading order, as arrays side by side: no object a token.
 * A token is a run of Latin letters (with inner apostrophe or hyphen), of Hangul, of digits (with inner `.` and `,`),
 * or one other visible character.
 */
export interface Tokens {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
}

export interface Segments {
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
}

/** One word of a tagged sentence, with the Universal Dependencies part of speech (UPOS). */
export interface TaggedWord {
  readonly start: number
  readonly end: number
  readonly pos: string
}

/** Tags an English sentence on demand: it is 20 times slower than all other scanning, so only ties ask for it. */
export type PartOfSpeechTagger = (sentence: string) => readonly TaggedWord[]
