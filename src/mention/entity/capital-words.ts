import { CharClass, charClasses } from '../../scan/char-class.ts'

/**
 * Where the run of capitalised words before `end` begins: `|Dublin Chamber of Shippers`, `|Keefe & Co`. Lower-case
 * `of` stands inside a run, a sentence end, a comma, a possessive and a line end stop it.
 */
export const startOfCapitals = (text: string, end: number): number => {
  let start = end
  for (let words = 0; words < 9; words += 1) {
    const wordEnd = text.charCodeAt(start - 1) === 0x20 ? start - 1 : start
    if (words > 0 && wordEnd === start) break
    const from = startOfWord(text, wordEnd)
    if (from === wordEnd) break
    if (isCapitalWord(text, from, wordEnd) && !endsSentenceOrOwner(text, from, wordEnd, words === 0)) {
      start = from
      continue
    }
    if (words === 0 || !isJoiner(text, from, wordEnd)) break
    const before = from - 1
    const earlier = startOfWord(text, before)
    if (text.charCodeAt(before) !== 0x20 || !headsOf.has(text.slice(earlier, before))) break
    if (endsSentenceOrOwner(text, earlier, before, false)) break
    start = earlier
  }
  return start
}

/** Words that `of` joins to the rest of a name: Bank of Scotland, not `Dana Whitlock of Harrow Lane Capital`. */
const headsOf = new Set(
  'Bank Board Association University Ministry Department Federation Institute Council Chamber Office Bureau House Kingdom Republic Province City State States Commonwealth Society Church College School Trust Court Academy Republics Union League Secretary Commission Centre Center Committee Confederation Congress Group Stores Hospital Stock Bank’s Industry'.split(
    ' ',
  ),
)

/** Where the run of capitalised words that begins at `start` ends. */
export const endOfCapitals = (text: string, start: number): number => {
  let end = start
  for (let at = start, words = 0; words < 9; words += 1) {
    const wordEnd = endOfWord(text, at)
    if (wordEnd === at) break
    const capital = isCapitalWord(text, at, wordEnd)
    if (!capital && !(words > 0 && isJoiner(text, at, wordEnd))) break
    if (capital) end = wordEnd
    if (text.charCodeAt(wordEnd) !== 0x20) break
    at = wordEnd + 1
  }
  return end
}

/** Letters, digits and what stands inside words: `AT&T`, `O'Neill`, `Amazon.com`, `J.P.`, `Coca-Cola`. */
export const startOfWord = (text: string, end: number): number => {
  let at = end
  while (at > 0 && isWordPart(text, at - 1) && !isLostBreak(text, at - 1)) at -= 1
  while (at < end && text.charCodeAt(at) !== 0x26 && !isLetterOrDigit(text.charCodeAt(at))) at += 1
  return at
}

/** `ended.Nvidia`: the space behind a full stop was lost. */
const isLostBreak = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x2e && isUpperCase(text.charCodeAt(at + 1)) && isLowerCase(text.charCodeAt(at - 1))

const isLowerCase = (code: number): boolean => code >= 0x61 && code <= 0x7a

export const endOfWord = (text: string, start: number): number => {
  let at = start
  while (at < text.length && isWordPart(text, at)) {
    // A point or an apostrophe ends the word unless letters go on behind it; `'s` is none of it.
    const code = text.charCodeAt(at)
    if ((code === 0x2e || code === 0x27 || code === 0x2019) && !isLetterOrDigit(text.charCodeAt(at + 1)))
      break
    if (
      (code === 0x27 || code === 0x2019) &&
      text.charCodeAt(at + 1) === 0x73 &&
      !isLetterOrDigit(text.charCodeAt(at + 2))
    )
      break
    at += 1
  }
  return at
}

const isWordPart = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return isLetterOrDigit(code) || innerMarks.has(code)
}

const innerMarks = new Set([...`&.'’-`].map((mark) => mark.charCodeAt(0)))

const isLetterOrDigit = (code: number): boolean => {
  const found = charClasses[code]
  return found === CharClass.latin || found === CharClass.digit
}

/** Capital first (`Tempus`), capital second (`eBay`, `iShares`), a number (`3M`, `500`) or a lone `&`. */
export const isCapitalWord = (text: string, start: number, end: number): boolean => {
  const first = text.charCodeAt(start)
  if (isUpperCase(first)) return end - start > 4 || !functionWords.has(text.slice(start, end))
  if (first === 0x26) return end - start === 1
  if (charClasses[first] === CharClass.digit) return true
  return charClasses[first] === CharClass.latin && end - start > 2 && isUpperCase(text.charCodeAt(start + 1))
}

/** Capitalised in headings and at sentence starts, part of no name. */
const functionWords = new Set(
  'Is Are Was Were Has Have Had Will To In On At For From By With But And Or As The A An It Its If So Up Out Off Not No That This They He She We You How Why Who What When Says Sees Amid'.split(
    ' ',
  ),
)

export const isUpperCase = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)

const isJoiner = (text: string, start: number, end: number): boolean => text.slice(start, end) === 'of'

/** `London. Barclays Bank`: a sentence ends before the run; `Mittal's LNM Holdings`: an owner stands before it. */
const endsSentenceOrOwner = (text: string, start: number, end: number, isLast: boolean): boolean => {
  const last = text.charCodeAt(end - 1)
  if (last === 0x2e && !isLast) return !isAbbreviation(text.slice(start, end))
  if (last === 0x73) {
    const mark = text.charCodeAt(end - 2)
    return !isLast && (mark === 0x27 || mark === 0x2019)
  }
  return last === 0x27 || last === 0x2019
}

/** `J.`, `U.S.`, `St.`: the point ends no sentence. */
const isAbbreviation = (word: string): boolean =>
  word.length === 2 ||
  word.indexOf('.') < word.length - 1 ||
  word === 'St.' ||
  word === 'Mt.' ||
  word === 'Ft.'
