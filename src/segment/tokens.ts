import { TokenKind, type Tokens } from '../model/segments.ts'
import { CharClass, charClasses } from '../scan/char-class.ts'

export interface TokenWriter {
  write(text: string, from: number, to: number): void
  finish(): Tokens
}

/** Collects tokens in arrays side by side; the room they grow in is kept for the next article. */
export const createTokenWriter = (): TokenWriter => {
  let count = 0
  const push = (start: number, end: number, kind: TokenKind) => {
    if (count === room.starts.length) grow()
    room.starts[count] = start
    room.ends[count] = end
    room.kinds[count] = kind
    count += 1
  }
  return {
    write(text, from, to) {
      for (let at = from; at < to; ) {
        const found = charClasses[text.charCodeAt(at)] as CharClass
        if (found === CharClass.space || found === CharClass.newline || found === CharClass.control) {
          at += 1
          continue
        }
        const end = runEnd(text, at, to, found)
        push(at, end, kindOf[found] as TokenKind)
        at = end
      }
    },
    finish: () => ({
      count,
      starts: room.starts.slice(0, count),
      ends: room.ends.slice(0, count),
      kinds: room.kinds.slice(0, count),
    }),
  }
}

const room = { starts: new Int32Array(4096), ends: new Int32Array(4096), kinds: new Uint8Array(4096) }

const grow = () => {
  const { starts, ends, kinds } = room
  const size = starts.length * 2
  room.starts = new Int32Array(size)
  room.ends = new Int32Array(size)
  room.kinds = new Uint8Array(size)
  room.starts.set(starts)
  room.ends.set(ends)
  room.kinds.set(kinds)
}

const kindOf = ((): Uint8Array => {
  const table = new Uint8Array(16).fill(TokenKind.other)
  table[CharClass.latin] = TokenKind.word
  table[CharClass.hangul] = TokenKind.hangul
  table[CharClass.digit] = TokenKind.number
  table[CharClass.punctuation] = TokenKind.punctuation
  return table
})()

/** Where the token that begins at `at` ends: a run of one class, or one character. */
const runEnd = (text: string, at: number, to: number, kind: CharClass): number => {
  if (kind === CharClass.latin || kind === CharClass.digit) {
    let end = at + 1
    while (end < to) {
      const code = text.charCodeAt(end)
      if (charClasses[code] === kind) end += 1
      // don't, year-on-year, 1,420.5: the mark stays inside when the same goes on behind it.
      else if (joins(code, kind) && end + 1 < to && charClasses[text.charCodeAt(end + 1)] === kind) end += 2
      else break
    }
    return end
  }
  if (kind === CharClass.hangul) {
    let end = at + 1
    while (end < to && charClasses[text.charCodeAt(end)] === CharClass.hangul) end += 1
    return end
  }
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && at + 1 < to ? at + 2 : at + 1
}

const joins = (code: number, kind: CharClass): boolean =>
  kind === CharClass.digit
    ? code === 0x2e || code === 0x2c
    : code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2010 || code === 0x2011
