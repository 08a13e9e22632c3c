import { readDateline as readEnglishDateline } from '../locale/en/dateline.ts'
import { readDateline as readKoreanDateline } from '../locale/ko/dateline.ts'
import type { LanguageTag } from '../model/locale-tag.ts'
import { CharClass, classAt, isBlankAt } from '../scan/char-class.ts'
import { endsHere, isQuotative, type Terminal } from './boundary.ts'
import { isCloser, Mark, marks } from './marks.ts'

/**
 * One block's sentences, left to right. A full stop ends one unless what stands around it says otherwise: `4820.66`,
 * `U.S.`, `"오른다."라고`, `1.`; it needs no space behind it (`밝혔다.카카오는`). A Korean quotation that is reported on
 * stays with its verb in one sentence, however many it holds.
 */
export const splitSentences = (
  text: string,
  from: number,
  to: number,
  language: LanguageTag,
  visit: (start: number, end: number) => void,
): void => {
  let start = from
  const emit = (end: number) => {
    let [first, last] = [start, end]
    while (first < last && isBlankAt(text, first)) first += 1
    while (last > first && isBlankAt(text, last - 1)) last -= 1
    if (first < last) visit(first, last)
    start = end
    while (start < to && isBlankAt(text, start)) start += 1
  }
  const dateline = (language === 'ko' ? readKoreanDateline : readEnglishDateline)(text, from, to)
  if (dateline && dateline.end < to) emit(dateline.end)

  const closing = createFinder(text, to)
  let isQuoteOpen = false
  for (let at = start; at < to; ) {
    const mark = marks[text.charCodeAt(at)] as number
    if (mark === Mark.none) {
      at += 1
      continue
    }
    if (mark === Mark.quote) {
      const isStraight = text.charCodeAt(at) === 0x22
      const close = isStraight && isQuoteOpen ? -1 : closing(isStraight ? 0x22 : 0x201d, at + 1)
      // "오른다. 더 오른다"고 말했다: the quotation goes with the verb behind it.
      if (close >= 0 && isQuotative(text, close + 1, to)) {
        at = close + 1
        continue
      }
      if (isStraight) isQuoteOpen = !isQuoteOpen
      at += 1
      continue
    }
    if (mark === Mark.bracket) {
      at += 1
      // …본격화[ 홍길동 기자 ]본문: a byline in the middle of a text that lost its line breaks.
      if (endsInReporter(text, at - 1, start)) emit(at)
      continue
    }
    const terminal = readTerminal(text, at, to, isQuoteOpen)
    if (terminal.closesStraight) isQuoteOpen = false
    if (terminal.end < to && endsHere(text, start, terminal, to)) emit(terminal.end)
    at = terminal.end
  }
  emit(to)
}

/** The stop at `at`, the stops behind it, and the quotation marks and brackets that close after them. */
const readTerminal = (text: string, at: number, to: number, isQuoteOpen: boolean): Terminal => {
  let isQuestion = false
  let isEllipsis = false
  let end = at
  for (; end < to; end += 1) {
    const mark = marks[text.charCodeAt(end)]
    if (mark === Mark.question) isQuestion = true
    else if (mark === Mark.ellipsis) isEllipsis = true
    else if (mark !== Mark.stop) break
  }
  if (!isQuestion && end - at > 1) isEllipsis = true
  const stopEnd = end
  let closesStraight = false
  for (; end < to; end += 1) {
    const code = text.charCodeAt(end)
    if (code === 0x22) {
      if (!isQuoteOpen || closesStraight) break
      closesStraight = true
    } else if (code === 0x27) {
      if (!isBlankAt(text, end + 1) && end + 1 < to && !isQuotative(text, end + 1, to)) break
    } else if (!isCloser(code)) break
  }
  return { start: at, end, hasCloser: end > stopEnd, closesStraight, isQuestion, isEllipsis }
}

/** `기자 ]`: what stands before the bracket is a reporter's name, and not only the opening of this sentence. */
const endsInReporter = (text: string, bracket: number, start: number): boolean => {
  let at = bracket
  while (at > start && isBlankAt(text, at - 1)) at -= 1
  const word = text.slice(Math.max(start, at - 3), at)
  return (word.endsWith('기자') || word === '특파원') && classAt(text, at - 1) === CharClass.hangul
}

/** How far a quotation may reach that is taken as one. */
const longestQuotation = 400

/** Finds the next closing mark within reach; what was found or not found is remembered, so that all searches together are linear. */
const createFinder = (text: string, to: number): ((code: number, from: number) => number) => {
  const searched = new Map<number, { from: number; until: number; found: number }>()
  return (code, from) => {
    const limit = Math.min(to, from + longestQuotation)
    const known = searched.get(code)
    if (known && from >= known.from && known.found >= from) return known.found < limit ? known.found : -1
    let at = known && known.found < 0 && from >= known.from ? Math.max(from, known.until) : from
    while (at < limit && text.charCodeAt(at) !== code) at += 1
    const found = at < limit ? at : -1
    searched.set(code, { from, until: Math.max(at, limit), found })
    return found
  }
}
