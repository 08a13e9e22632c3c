import { CharClass, charClasses } from './char-class.ts'

/**
 * Many words looked up at once: a trie over UTF-16 code units, laid out in typed arrays. `longestAt` answers "which of
 * my words starts here", `scan` walks a stretch of text and reports the longest word at each place where one starts.
 */
export interface LexiconEntry<Payload> {
  readonly text: string
  readonly payload: Payload
}

export interface LexiconOptions {
  /** Latin letters match in either case. Default false. */
  readonly foldCase?: boolean
  /** The hard and the wide space match where the word has a plain one. Default false. */
  readonly foldSpaces?: boolean
}

export interface LexiconMatch<Payload> {
  readonly start: number
  readonly end: number
  readonly payload: Payload
}

export interface Lexicon<Payload> {
  readonly size: number
  /** The longest word that starts at `at` and ends at or before `limit`, or undefined. Boundaries are the caller's or `accept`'s. */
  longestAt(
    text: string,
    at: number,
    limit: number,
    accept?: Accept<Payload>,
  ): LexiconMatch<Payload> | undefined
  /** Every place in `from`…`to` where a word starts, left to right, each with its longest accepted word; matches do not overlap. */
  scan(
    text: string,
    from: number,
    to: number,
    visit: (match: LexiconMatch<Payload>) => void,
    accept?: Accept<Payload>,
  ): void
}

/** Says whether a word may stand here, so that a shorter one gets its turn when the longest may not. */
export type Accept<Payload> = (text: string, start: number, end: number, payload: Payload) => boolean

/** Two words with the same text are a mistake in the data and throw; merge their payloads first. */
export const createLexicon = <Payload>(
  entries: Iterable<LexiconEntry<Payload>>,
  { foldCase = false, foldSpaces = false }: LexiconOptions = {},
): Lexicon<Payload> => {
  const fold = foldCase ? foldTable : foldSpaces ? spaceTable : undefined
  const payloads: Payload[] = []
  // Node 0 is the root; `words` says of each node which word ends there, or -1.
  const words: number[] = [-1]
  let edges = createEdges(3)
  const firsts = new Uint8Array(tableSize)
  const pairs = new Uint8Array(tableSize)
  for (const { text, payload } of entries) {
    if (text === '') throw new Error('a lexicon word must not be empty')
    let node = 0
    let before = 0
    for (let i = 0; i < text.length; i += 1) {
      const raw = text.charCodeAt(i)
      const code = fold ? (fold[raw] as number) : raw
      if (node === 0 && text.length === 1) firsts[code & (tableSize - 1)] = oneLetter
      else if (node === 0) firsts[code & (tableSize - 1)] ||= more
      else if (i === 1) pairs[pairOf(before, code)] = 1
      before = code
      let next = edges.step(node, code)
      if (next === 0) {
        next = words.length
        words.push(-1)
        if (next * 2 > edges.capacity) edges = edges.grow()
        edges.add(node, code, next)
      }
      node = next
    }
    if ((words[node] as number) >= 0) throw new Error(`the lexicon has two entries for "${text}"`)
    words[node] = payloads.length
    payloads.push(payload)
  }
  return new FrozenLexicon(edges, Int32Array.from(words), firsts, pairs, payloads, fold)
}

/** Upper-case Latin letters to lower case; the typographic apostrophe to the plain one. */
const foldTable = ((): Uint16Array => {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code += 1) {
    const lower = charClasses[code] === CharClass.latin ? String.fromCharCode(code).toLowerCase() : ''
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  }
  table[0x2019] = 0x27
  return table
})()

const spaceTable = ((): Uint16Array => {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  table[0xa0] = 0x20
  table[0x3000] = 0x20
  return table
})()

/**
 * Two small tables rule most places out: which letters words begin with (one of one letter among them or not), and with
 * which two. Letters that share a place in a table cost a look, no mistake.
 */
const tableSize = 1024
const more = 1
const oneLetter = 2

const pairOf = (first: number, second: number): number =>
  ((first * 0x1f) ^ (second * 0x3b1)) & (tableSize - 1)

/**
 * The trie's edges in one open hash table, three numbers an edge: from which node, by which code unit, to which node.
 * A step is one or two neighbouring looks, however many edges the node has, and a small lexicon takes little memory.
 */
class Edges {
  readonly capacity: number
  private readonly table: Int32Array
  private readonly shift: number

  constructor(bits: number) {
    this.capacity = 1 << bits
    this.table = new Int32Array(3 * this.capacity)
    this.shift = 32 - bits
  }

  /** The node behind that edge, or 0: no edge leads back to the root. */
  step(node: number, code: number): number {
    const { table, capacity } = this
    for (let slot = hash(node, code) >>> this.shift; ; slot = (slot + 1) & (capacity - 1)) {
      const to = table[3 * slot + 2] as number
      if (to === 0 || (table[3 * slot] === node && table[3 * slot + 1] === code)) return to
    }
  }

  add(node: number, code: number, to: number): void {
    const { table, capacity } = this
    let slot = hash(node, code) >>> this.shift
    while (table[3 * slot + 2] !== 0) slot = (slot + 1) & (capacity - 1)
    table[3 * slot] = node
    table[3 * slot + 1] = code
    table[3 * slot + 2] = to
  }

  /** The same edges in a table twice as large. */
  grow(): Edges {
    const { table } = this
    const larger = createEdges(33 - this.shift)
    for (let at = 0; at < table.length; at += 3)
      if (table[at + 2] !== 0)
        larger.add(table[at] as number, table[at + 1] as number, table[at + 2] as number)
    return larger
  }
}

const createEdges = (bits: number): Edges => new Edges(bits)

/** The high bits of a product with a large odd number are well mixed. */
const hash = (node: number, code: number): number =>
  Math.imul(node, 0x9e3779b1) ^ Math.imul(code + 1, 0x85ebca6b)

/** A class, so that every lexicon has one shape and the engine compiles its look-up once. */
class FrozenLexicon<Payload> implements Lexicon<Payload> {
  readonly size: number
  private readonly edges: Edges
  private readonly words: Int32Array
  private readonly firsts: Uint8Array
  private readonly pairs: Uint8Array
  private readonly payloads: readonly Payload[]
  private readonly fold: Uint16Array | undefined

  constructor(
    edges: Edges,
    words: Int32Array,
    firsts: Uint8Array,
    pairs: Uint8Array,
    payloads: readonly Payload[],
    fold: Uint16Array | undefined,
  ) {
    this.size = payloads.length
    this.edges = edges
    this.words = words
    this.firsts = firsts
    this.pairs = pairs
    this.payloads = payloads
    this.fold = fold
  }

  longestAt(
    text: string,
    at: number,
    limit: number,
    accept?: Accept<Payload>,
  ): LexiconMatch<Payload> | undefined {
    if (at >= limit) return undefined
    const { edges, words, payloads, fold } = this
    const first = text.charCodeAt(at)
    let code = fold ? (fold[first] as number) : first
    const begins = this.firsts[code & (tableSize - 1)]
    if (begins === 0) return undefined
    if (begins === more) {
      if (at + 1 >= limit) return undefined
      const second = text.charCodeAt(at + 1)
      if (this.pairs[pairOf(code, fold ? (fold[second] as number) : second)] === 0) return undefined
    }
    let [word, end] = [-1, at]
    let node = edges.step(0, code)
    for (let i = at + 1; node !== 0; i += 1) {
      const here = words[node] as number
      if (here >= 0 && (!accept || accept(text, at, i, payloads[here] as Payload))) {
        word = here
        end = i
      }
      if (i >= limit) break
      const raw = text.charCodeAt(i)
      code = fold ? (fold[raw] as number) : raw
      node = edges.step(node, code)
    }
    return word < 0 ? undefined : { start: at, end, payload: payloads[word] as Payload }
  }

  scan(
    text: string,
    from: number,
    to: number,
    visit: (match: LexiconMatch<Payload>) => void,
    accept?: Accept<Payload>,
  ): void {
    const { firsts, fold } = this
    for (let at = from; at < to; ) {
      const raw = text.charCodeAt(at)
      const code = fold ? (fold[raw] as number) : raw
      const match = firsts[code & (tableSize - 1)] === 0 ? undefined : this.longestAt(text, at, to, accept)
      if (match) visit(match)
      at = match ? match.end : at + 1
    }
  }
}
