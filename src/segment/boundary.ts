import {
  leadingAbbreviations,
  numberAbbreviations,
  sentenceStarters,
  wordAbbreviations,
} from '../locale/en/sentence-ends.ts'
import {
  finalSyllables,
  questionSyllables,
  quotativeEndings,
  quotativeWords,
} from '../locale/ko/sentence-ends.ts'
import { CharClass, classAt, isBlankAt } from '../scan/char-class.ts'
import { isCloser, isOpener } from './marks.ts'

/** One or more stops with what closes behind them: `.`, `?!`, `…`, `."`, `.)`. */
export interface Terminal {
  readonly start: number
  readonly end: number
  readonly hasCloser: boolean
  readonly closesStraight: boolean
  readonly isQuestion: boolean
  readonly isEllipsis: boolean
}

/** Whether the sentence that began at `from` ends at this terminal, from what stands before and behind it. */
export const endsHere = (text: string, from: number, terminal: Terminal, to: number): boolean => {
  const { end, hasCloser, isQuestion, isEllipsis } = terminal
  let next = end
  while (next < to && isBlankAt(text, next)) next += 1
  if (next >= to) return true
  const isSpaced = next > end
  const before = lastVisible(text, terminal.start - 1, from)
  if (before < from) return false
  if (hasCloser && isQuotative(text, next, to, isSpaced)) return false
  if (isEllipsis) return isSpaced && endsAtEllipsis(text, before, next, to)
  if (isQuestion)
    return isSpaced ? endsAtQuestion(text, next, to, hasCloser) : startsUnspaced(text, before, next, true)
  if (!isSpaced) return startsUnspaced(text, before, next, hasCloser)
  switch (classAt(text, before)) {
    case CharClass.hangul:
      return !isItemLetter(text, from, before) && !isLowerLatin(text, next) && !isClauseMark(text, next)
    case CharClass.digit:
      return endsAtNumber(text, from, before, next)
    case CharClass.latin:
      return endsAtWord(text, from, terminal, before, next, to)
    default:
      return !isLowerLatin(text, next) && !isClauseMark(text, next)
  }
}

/** Whether a quotation that closes here is reported on: `"오른다"고`, `"오를까?"라는`, `"오른다." 라고 말했다`. */
export const isQuotative = (text: string, at: number, to: number, isSpaced = false): boolean => {
  if (at >= to || classAt(text, at) !== CharClass.hangul) return false
  if (!isSpaced) return quotativeEndings.some((ending) => text.startsWith(ending, at))
  return quotativeWords.some((word) => text.startsWith(word, at) && isBlankAt(text, at + word.length))
}

/** Behind quotation marks and brackets: `말했다".` ends in 다. */
const lastVisible = (text: string, at: number, from: number): number => {
  let before = at
  while (
    before >= from &&
    (isCloser(text.charCodeAt(before)) || text.charCodeAt(before) === 0x22 || isBlankAt(text, before))
  )
    before -= 1
  return before
}

/** 가. 나. 다. are items, not sentences. */
const isItemLetter = (text: string, from: number, at: number): boolean =>
  '가나다라마바사아자차카타파하'.includes(text.charAt(at)) && (at === from || isBlankAt(text, at - 1))

const isLowerLatin = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x61 && code <= 0x7a
}

const isUpperLatin = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

const clauseMarks = ',;:)]}%'
const isClauseMark = (text: string, at: number): boolean => clauseMarks.includes(text.charAt(at))

/** 밝혔다.카카오는, growth.The, 했다."다른: nothing stands between, so both sides have to look like it. */
const startsUnspaced = (text: string, before: number, next: number, isMarked: boolean): boolean => {
  const isFinal =
    classAt(text, before) === CharClass.hangul &&
    (isMarked ? questionSyllables + finalSyllables : finalSyllables).includes(text.charAt(before)) &&
    (classAt(text, before - 1) === CharClass.hangul || classAt(text, before - 1) === CharClass.digit)
  switch (classAt(text, next)) {
    case CharClass.hangul:
    case CharClass.digit:
      return isFinal
    case CharClass.latin:
      return isFinal || (isUpperLatin(text, next) && startsEnglishUnspaced(text, before, next))
    default:
      return (isFinal || isLowerLatin(text, before)) && startsBehind(text, next)
  }
}

/** Something a sentence may begin with that is no letter: an opening mark or a bullet. */
const startsBehind = (text: string, next: number): boolean =>
  (isOpener(text.charCodeAt(next)) && !isPossessive(text, next)) || '▲△▶▷■□◆◇●○※☞'.includes(text.charAt(next))

/** Halden Corp.'s goes on, "it fell.'Sell' is" does not. */
const isPossessive = (text: string, at: number): boolean =>
  text.startsWith("'s", at) && classAt(text, at + 2) !== CharClass.latin

/** "a year ago.The bank": a whole lower-case word or a percent sign before, a capitalised word behind. */
const startsEnglishUnspaced = (text: string, before: number, next: number): boolean => {
  if (!isLowerLatin(text, next + 1) && classAt(text, next + 1) !== CharClass.space) return false
  if (isLowerLatin(text, before)) return isLowerLatin(text, before - 1) && wordStartsLower(text, before)
  return '%)'.includes(text.charAt(before)) || classAt(text, before) === CharClass.digit
}

const wordStartsLower = (text: string, last: number): boolean => {
  let at = last
  while (classAt(text, at - 1) === CharClass.latin) at -= 1
  return isLowerLatin(text, at) || starters.has(wordAt(text, last + 2))
}

const endsAtQuestion = (text: string, next: number, to: number, hasCloser: boolean): boolean => {
  if (isLowerLatin(text, next) || isClauseMark(text, next)) return false
  if (!hasCloser && isQuotative(text, next, to, true)) return false
  // Yahoo! Inc
  return !['Inc', 'Corp', 'Co', 'Ltd'].includes(wordAt(text, next))
}

/** 올랐다… 시장은; "rates ... Powell said" goes on. */
const endsAtEllipsis = (text: string, before: number, next: number, to: number): boolean =>
  classAt(text, before) === CharClass.hangul
    ? '다요죠까'.includes(text.charAt(before)) && !isQuotative(text, next, to, true)
    : starters.has(wordAt(text, next))

/** `2026. 2. 13. 발표` and `1. 금리` go on; `4,820.66. 코스닥은` and `in 2005. The` end. */
const endsAtNumber = (text: string, from: number, before: number, next: number): boolean => {
  if (isLowerLatin(text, next) || isClauseMark(text, next)) return false
  let first = before
  while (first > from && classAt(text, first - 1) === CharClass.digit) first -= 1
  if (first === from) return false
  const left = text.charAt(first - 1)
  if (left === '.' || left === ',') return true
  const beforeSpaces = lastVisible(text, first - 1, from)
  const isDatePart = text.charAt(beforeSpaces) === '.' && classAt(text, beforeSpaces - 1) === CharClass.digit
  const digits = before - first + 1
  return !isDatePart && !(classAt(text, next) === CharClass.digit && (digits <= 2 || digits === 4))
}

/** After a Latin word: abbreviations keep their full stop to themselves unless a new sentence clearly begins. */
const endsAtWord = (
  text: string,
  from: number,
  { hasCloser }: Terminal,
  before: number,
  next: number,
  to: number,
): boolean => {
  if (isLowerLatin(text, next) || isClauseMark(text, next)) return false
  let first = before
  while (first > from) {
    const inside = classAt(text, first - 1) === CharClass.latin
    const dot =
      text.charCodeAt(first - 1) === 0x2e && first - 1 > from && classAt(text, first - 2) === CharClass.latin
    if (!inside && !dot) break
    first -= 1
    if (before - first > 24) break
  }
  const word = text.slice(first, before + 1)
  if (leading.has(word)) return false
  const isNumberNext = classAt(text, next) === CharClass.digit
  if (numbered.has(word)) return !isNumberNext
  const isInitial = word.length === 1 && isUpperLatin(text, first)
  const isAcronym = word.length < 8 && word.charAt(1) === '.'
  if (!isInitial && !isAcronym && !abbreviated.has(word)) return true
  // Q. 지금 사도 될까?
  if (isInitial && first === from) return false
  let begin = next
  while (begin < to && isOpener(text.charCodeAt(begin))) begin += 1
  // 미국(U.S.) 시장 goes on.
  return starters.has(wordAt(text, begin)) || (classAt(text, begin) === CharClass.hangul && !hasCloser)
}

/** The Latin word that starts here. */
const wordAt = (text: string, at: number): string => {
  let end = at
  while (end < at + 16 && classAt(text, end) === CharClass.latin) end += 1
  return text.slice(at, end)
}

const leading = new Set(leadingAbbreviations)
const numbered = new Set(numberAbbreviations)
const abbreviated = new Set(wordAbbreviations)
const starters = new Set(sentenceStarters)
