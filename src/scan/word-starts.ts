import { CharClass, charClasses } from './char-class.ts'

export interface WordStarts {
  readonly at: Int32Array
  /** Of each word its first two letters in sixteen bits, by which a look-up rules most words out. */
  readonly beginnings: Uint16Array
  /** The same of its first three letters. */
  readonly longBeginnings: Uint16Array
}

/**
 * The places where a name may begin, in order: where a word begins, where Latin letters follow Hangul (`미국S&P 500`), and
 * behind 미, which newspapers glue on (`미연준`).
 */
export const readWordStarts = (text: string): WordStarts => {
  const starts = new Int32Array(text.length)
  const beginnings = new Uint16Array(text.length)
  const longBeginnings = new Uint16Array(text.length)
  let count = 0
  let [beforeThat, previous] = [false, false]
  let latinBefore = false
  for (let at = 0; at < text.length; at += 1) {
    const here = charClasses[text.charCodeAt(at)]
    const isWord =
      here === CharClass.hangul ||
      here === CharClass.latin ||
      here === CharClass.digit ||
      here === CharClass.han
    if (isWord) {
      const begins =
        !previous ||
        (here === CharClass.latin && !latinBefore) ||
        (here === CharClass.hangul && !beforeThat && text.charCodeAt(at - 1) === 0xbbf8)
      if (begins) {
        starts[count] = at
        beginnings[count] = beginningAt(text, at)
        longBeginnings[count] = longBeginningAt(text, at)
        count += 1
      }
    }
    beforeThat = previous
    previous = isWord
    latinBefore = here === CharClass.latin || here === CharClass.digit
  }
  return {
    at: starts.subarray(0, count),
    beginnings: beginnings.subarray(0, count),
    longBeginnings: longBeginnings.subarray(0, count),
  }
}

/** Different beginnings may share a number, which costs a look-up and no mistake. */
export const beginningAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 0x1f) ^ (text.charCodeAt(at + 1) * 0x3b1)) & 0xffff

export const longBeginningAt = (text: string, at: number): number =>
  (beginningAt(text, at) ^ (text.charCodeAt(at + 2) * 0x6f35)) & 0xffff
