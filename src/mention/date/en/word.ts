import { type EnglishWord, englishCalendarWords } from '../../../locale/en/calendar.ts'
import { CharClass, charClasses, classAt, isBlankAt, isDigitAt, isLatinAt } from '../../../scan/char-class.ts'
import { createLexicon } from '../../../scan/lexicon.ts'
import { readDigits } from '../digits.ts'

const englishWords = createLexicon(englishCalendarWords, { foldCase: true })

/** A calendar word or number in its place. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly word: EnglishWord
}

const isWordEnd = (text: string, _start: number, end: number): boolean => {
  const next = charClasses[text.charCodeAt(end)]
  return next !== CharClass.latin && (next !== CharClass.digit || end === text.length)
}

/** The calendar word that begins here, as long as it may be. */
export const wordAt = (text: string, at: number, limit: number): Token | undefined => {
  const found = englishWords.longestAt(text, at, limit, isWordEnd)
  return found && { start: at, end: found.end, word: found.payload }
}

/** Behind blanks (also the line break of old wire copy) or one hyphen between letters: where the next word begins. */
export const skipGap = (text: string, at: number, limit: number): number => {
  if ((text[at] === '-' || text[at] === '‑') && isWordAt(text, at + 1)) return at + 1
  let [next, breaks] = [at, 0]
  while (next < limit && next < at + 8 && isBlankAt(text, next)) {
    if (text[next] === '\n') breaks += 1
    next += 1
  }
  // Two line breaks end a paragraph.
  return breaks > 1 ? at : next
}

const isWordAt = (text: string, at: number): boolean => isLatinAt(text, at) || isDigitAt(text, at)

/** The next calendar word behind a gap; undefined when another word stands there. */
export const nextWord = (text: string, at: number, limit: number): Token | undefined => {
  const start = skipGap(text, at, limit)
  return start === at || start >= limit ? undefined : wordAt(text, start, limit)
}

/** The same, where a comma may stand between: Monday, July 20th. */
export const nextWordPastComma = (text: string, at: number, limit: number): Token | undefined =>
  nextWord(text, text[at] === ',' || text[at] === '.' ? at + 1 : at, limit)

interface Counted {
  readonly end: number
  /** Absent for several, a few. */
  readonly count?: number
  readonly width?: number
}

/** A count in digits or words: 12, 1.5, 1-1/2, three, twenty-four, several; ranges (12 to 18) have no count. */
export const readCount = (text: string, at: number, limit: number): Counted | undefined => {
  if (isDigitAt(text, at)) return readDigitCount(text, at, limit)
  const token = wordAt(text, at, limit)
  if (token?.word.is !== 'number') return undefined
  const { value } = token.word
  const and = text.startsWith(' and a half', token.end) ? 11 : 0
  return {
    end: token.end + and,
    ...(value !== undefined && { count: value + (and ? 0.5 : 0) }),
  }
}

const readDigitCount = (text: string, at: number, limit: number): Counted | undefined => {
  const whole = readDigits(text, at, limit)
  if (!whole || whole.width > 4) return undefined
  if (text[whole.end] === '.' && isDigitAt(text, whole.end + 1)) {
    const decimals = readDigits(text, whole.end + 1, limit)
    return decimals && decimals.width <= 2
      ? { end: decimals.end, count: Number(text.slice(at, decimals.end)) }
      : undefined
  }
  // 1-1/2 year
  if (text.startsWith('-1/2', whole.end) || text.startsWith(' 1/2', whole.end))
    return { end: whole.end + 4, count: whole.value + 0.5 }
  const range = /^(?: to |-|–| or )(\d{1,3})(?!\d)/.exec(text.slice(whole.end, whole.end + 8))
  if (range && isBlankAt(text, whole.end + range[0].length)) return { end: whole.end + range[0].length }
  return { end: whole.end, count: whole.value, width: whole.width }
}

/** `st`, `nd`, `rd`, `th` behind a number. */
export const ordinalEnd = (text: string, at: number): number => {
  const suffix = text.slice(at, at + 2).toLowerCase()
  return ['st', 'nd', 'rd', 'th'].includes(suffix) && !isLatinAt(text, at + 2) ? at + 2 : -1
}

/** The word before, in lower case, at most 12 letters of it; '' at the beginning or behind a mark. */
export const wordBefore = (text: string, at: number, from: number): string => {
  let end = at
  while (end > from && isBlankAt(text, end - 1)) end -= 1
  let start = end
  while (
    start > from &&
    end - start < 12 &&
    (isLatinAt(text, start - 1) || "'’-".includes(text[start - 1] as string))
  )
    start -= 1
  return text.slice(start, end).toLowerCase()
}

export const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x41 && code <= 0x5a
}

export const isHyphenated = (text: string, at: number): boolean =>
  classAt(text, at - 1) === CharClass.punctuation &&
  '-‑'.includes(text[at - 1] as string) &&
  isLatinAt(text, at - 2)
