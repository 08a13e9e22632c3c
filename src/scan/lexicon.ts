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
  const root: Node = { next: new Map(), word: -1 }
  for (const { text, payload } of entries) {
    if (text === '') throw new Error('a lexicon word must not be empty')
    let node = root
    for (let i = 0; i < text.length; i += 1) {
      const raw = text.charCodeAt(i)
      const code = fold ? (fold[raw] as number) : raw
      let next = node.next.get(code)
      if (!next) {
        next = { next: new Map(), word: -1 }
        node.next.set(code, next)
      }
      node = next
    }
    if (node.word >= 0) throw new Error(`the lexicon has two entries for "${text}"`)
    node.word = payloads.length
    payloads.push(payload)
  }
  return freeze(root, payloads, fold)
}

interface Node {
  readonly next: Map<number, Node>
  word: number
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

/** Lays the trie out: node i's edges are `codes[first[i] … first[i + 1])`, sorted, found by binary search; the root by table. */
const freeze = <Payload>(
  root: Node,
  payloads: readonly Payload[],
  fold: Uint16Array | undefined,
): Lexicon<Payload> => {
  const nodes: Node[] = [root]
  for (let i = 0; i < nodes.length; i += 1)
    for (const child of (nodes[i] as Node).next.values()) nodes.push(child)
  const indexOf = new Map(nodes.map((node, i) => [node, i]))
  const first = new Int32Array(nodes.length + 1)
  const words = new Int32Array(nodes.length)
  const codes = new Uint16Array(nodes.length)
  const targets = new Int32Array(nodes.length)
  let edge = 0
  nodes.forEach((node, i) => {
    first[i] = edge
    words[i] = node.word
    for (const [code, child] of [...node.next].sort((a, b) => a[0] - b[0])) {
      codes[edge] = code
      targets[edge] = indexOf.get(child) as number
      edge += 1
    }
  })
  first[nodes.length] = edge
  const rootTargets = new Int32Array(0x10000)
  for (const [code, child] of root.next) rootTargets[code] = indexOf.get(child) as number
  if (fold)
    for (let code = 0; code < 0x10000; code += 1)
      rootTargets[code] = rootTargets[fold[code] as number] as number

  const step = (node: number, code: number): number => {
    let low = first[node] as number
    let high = (first[node + 1] as number) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = codes[middle] as number
      if (found === code) return targets[middle] as number
      if (found < code) low = middle + 1
      else high = middle - 1
    }
    return 0
  }

  const longestAt = (
    text: string,
    at: number,
    limit: number,
    accept?: Accept<Payload>,
  ): LexiconMatch<Payload> | undefined => {
    if (at >= limit) return undefined
    let node = rootTargets[text.charCodeAt(at)] as number
    let [word, end] = [-1, at]
    for (let i = at + 1; node !== 0; i += 1) {
      const here = words[node] as number
      if (here >= 0 && (!accept || accept(text, at, i, payloads[here] as Payload))) [word, end] = [here, i]
      if (i >= limit) break
      const raw = text.charCodeAt(i)
      node = step(node, fold ? (fold[raw] as number) : raw)
    }
    return word < 0 ? undefined : { start: at, end, payload: payloads[word] as Payload }
  }

  return {
    size: payloads.length,
    longestAt,
    scan(text, from, to, visit, accept) {
      for (let at = from; at < to; ) {
        if (rootTargets[text.charCodeAt(at)] === 0) {
          at += 1
          continue
        }
        const match = longestAt(text, at, to, accept)
        if (match) visit(match)
        at = match ? match.end : at + 1
      }
    },
  }
}
