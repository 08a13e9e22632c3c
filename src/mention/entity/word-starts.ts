import { CharClass, charClasses } from '../../scan/char-class.ts'

/**
 * The places where a name may begin, in order: where a word begins, where Latin letters follow Hangul (`미국S&P 500`), and
 * behind 미, which newspapers glue on (`미연준`).
 */
export const readWordStarts = (text: string): Int32Array => {
  const starts = new Int32Array(text.length)
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
      if (begins) starts[count++] = at
    }
    beforeThat = previous
    previous = isWord
    latinBefore = here === CharClass.latin || here === CharClass.digit
  }
  return starts.subarray(0, count)
}
