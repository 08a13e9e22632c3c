import { beginningAt, longBeginningAt, type WordStarts } from './word-starts.ts'

/**
 * Words as plain numbers, in typed arrays alone: a file holds them as they are, and threads share them. A word is
 * called by its place in this order.
 */
export interface PackedWords {
  /** The letters of all words, one word behind the other. */
  readonly letters: Uint16Array
  /** Where each word's letters begin; behind the last, where they end. */
  readonly begins: Uint32Array
  /** Words of one letter. */
  readonly single: PackedShelf
  /** Words of two. */
  readonly short: PackedShelf
  readonly long: PackedShelf
}

/** Words by the sixteen bits their beginning makes. */
export interface PackedShelf {
  /** A bit for each beginning: whether a word has it. */
  readonly bits: Uint32Array
  /** By the low bits of a beginning, its first word; one row's words stand together, the longest first. */
  readonly rows: Uint32Array
}

/** The words in their new order: `order` says of each where it stood. */
export const packWords = (
  texts: readonly string[],
): { readonly words: PackedWords; readonly order: Uint32Array } => {
  const [, singles = [], shorts = [], ...longer] = byLength(texts)
  const longs = longer.reverse().flatMap((same) => same ?? [])
  const order = new Uint32Array(texts.length)
  const single = packShelf(texts, singles, (text) => text.charCodeAt(0), order, 0)
  const short = packShelf(texts, shorts, (text) => beginningAt(text, 0), order, singles.length)
  const long = packShelf(
    texts,
    longs,
    (text) => longBeginningAt(text, 0),
    order,
    singles.length + shorts.length,
  )
  return { words: { ...packLetters(texts, order), single, short, long }, order }
}

/** Which texts have so many letters. */
const byLength = (texts: readonly string[]): readonly (readonly number[] | undefined)[] => {
  const found: (number[] | undefined)[] = []
  for (let i = 0; i < texts.length; i += 1) {
    const { length } = texts[i] as string
    if (length === 0) throw new Error('a lexicon word must not be empty')
    while (found.length <= length) found.push(undefined)
    const same = found[length]
    if (same) same.push(i)
    else found[length] = [i]
  }
  return found
}

/** `own` are the shelf's words, the longest first; their order is written from `first` on. */
const packShelf = (
  texts: readonly string[],
  own: readonly number[],
  beginningOf: (text: string) => number,
  order: Uint32Array,
  first: number,
): PackedShelf => {
  const bits = new Uint32Array(0x10000 >> 5)
  const rows = new Uint32Array(rowsFor(own.length) + 1)
  const mask = rows.length - 2
  const beginnings = new Uint16Array(own.length)
  for (let i = 0; i < own.length; i += 1) {
    const beginning = beginningOf(texts[own[i] as number] as string)
    beginnings[i] = beginning
    bits[beginning >> 5] = (bits[beginning >> 5] as number) | (1 << (beginning & 31))
    rows[beginning & mask] = (rows[beginning & mask] as number) + 1
  }
  // From how many there are to where each row ends, and from there backwards to where it begins.
  let end = first
  for (let row = 0; row < rows.length; row += 1) {
    end += rows[row] as number
    rows[row] = end
  }
  for (let i = own.length - 1; i >= 0; i -= 1) {
    const row = (beginnings[i] as number) & mask
    const place = (rows[row] as number) - 1
    rows[row] = place
    order[place] = own[i] as number
  }
  return { bits, rows }
}

/** A power of two, about twice as many rows as words. */
const rowsFor = (words: number): number => {
  let rows = 2
  while (rows < 2 * words && rows < 0x10000) rows *= 2
  return rows
}

const packLetters = (
  texts: readonly string[],
  order: Uint32Array,
): Pick<PackedWords, 'begins' | 'letters'> => {
  const begins = new Uint32Array(texts.length + 1)
  let size = 0
  for (let word = 0; word < order.length; word += 1) {
    size += (texts[order[word] as number] as string).length
    begins[word + 1] = size
  }
  const letters = new Uint16Array(size)
  let at = 0
  for (const index of order) {
    const text = texts[index] as string
    for (let i = 0; i < text.length; i += 1, at += 1) letters[at] = text.charCodeAt(i)
  }
  return { letters, begins }
}

export type AcceptWord = (text: string, start: number, end: number, word: number) => boolean

/** Every place where a word of the text begins and one of ours stands, the longest that may; they do not overlap. */
export const scanWords = (
  words: PackedWords,
  text: string,
  { at: places, beginnings, longBeginnings }: WordStarts,
  visit: (start: number, end: number, word: number) => void,
  accept: AcceptWord | undefined,
): void => {
  const { single, short, long, begins } = words
  let next = 0
  for (let i = 0; i < places.length; i += 1) {
    const longBeginning = longBeginnings[i] as number
    const beginning = beginnings[i] as number
    const inLong = has(long, longBeginning)
    const inShort = has(short, beginning)
    const at = places[i] as number
    const letter = text.charCodeAt(at)
    if ((!inLong && !inShort && !has(single, letter)) || at < next) continue
    let word = inLong ? longestAt(words, long, longBeginning, text, at, accept) : -1
    if (word < 0 && inShort) word = longestAt(words, short, beginning, text, at, accept)
    if (word < 0) word = longestAt(words, single, letter, text, at, accept)
    if (word < 0) continue
    next = at + (begins[word + 1] as number) - (begins[word] as number)
    visit(at, next, word)
  }
}

const has = ({ bits }: PackedShelf, beginning: number): boolean =>
  (((bits[beginning >> 5] as number) >>> (beginning & 31)) & 1) === 1

const longestAt = (
  { letters, begins }: PackedWords,
  { rows }: PackedShelf,
  beginning: number,
  text: string,
  at: number,
  accept: AcceptWord | undefined,
): number => {
  const row = beginning & (rows.length - 2)
  const end = rows[row + 1] as number
  for (let word = rows[row] as number; word < end; word += 1) {
    const from = begins[word] as number
    let last = (begins[word + 1] as number) - from
    const wordEnd = at + last
    // From the end, for words of one row begin alike.
    do last -= 1
    while (last >= 0 && text.charCodeAt(at + last) === letters[from + last])
    if (last < 0 && (!accept || accept(text, at, wordEnd, word))) return word
  }
  return -1
}
