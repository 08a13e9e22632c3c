import { isDigitAt, isLatinAt } from '../../../scan/char-class.ts'
import { isCapital, nextWord, skipGap, type Token, wordAt, wordBefore } from './word.ts'
import { isYearAt } from './year.ts'

const doubtLeads = new Set([
  'in',
  'of',
  'since',
  'by',
  'from',
  'until',
  'till',
  'for',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'mid-',
  'through',
  'to',
  'and',
  'between',
  'before',
  'after',
  'during',
  'its',
  'previous',
  'prior',
  'than',
  'on',
  'the',
  'a',
  'an',
  'revised',
  'or',
  'end',
  'as',
  'with',
  "year's",
  "month's",
  'around',
  'starting',
  'beginning',
  'ended',
  'ending',
])

/**
 * May, March, August, Jan and Dec are words and names too. A capital and a number, a preposition or a month beside them
 * make a month; a capital word before them (Theresa May, Mr. March) or none at all does not.
 */
export const isMonthHere = (text: string, token: Token, limit: number, from: number): boolean => {
  if (token.word.is !== 'month') return false
  const { start, end } = token
  const capital = isCapital(text, start)
  if (!token.word.doubtful) return true
  const before = wordBefore(text, start, from)
  const next = skipGap(text, text[end] === '.' || text[end] === ',' ? end + 1 : end, limit)
  const number =
    next > end &&
    isDigitAt(text, next) &&
    (isYearAt(text, next, limit) ||
      /^\d{1,2}(?:st|nd|rd|th)?(?![\d.,]*\d|%| percent)/.test(text.slice(next, next + 8)))
  // "between august and october": nobody writes the other word between these.
  if (!capital && (before === 'between' || before === 'from') && !number) return true
  if (!capital) return before === 'in' && !number ? !isVerbal(text, end) : number && doubtLeads.has(before)
  if (number) return true
  const short = end - start <= 3 && text.slice(start, end).toLowerCase() !== 'may'
  // Jan-Feb 2017; "from Jan Ford" is a person.
  if (short && text[end] === '-') return wordAt(text, end + 1, limit)?.word.is === 'month'
  if (short)
    return text[end] === '.'
      ? !/^[.] [A-Z]/.test(text.slice(end, end + 3))
      : doubtLeads.has(before) && !/^ [A-Z]/.test(text.slice(end, end + 2))
  if (doubtLeads.has(before) || text[start - 1] === '-' || text[start - 1] === '–') return true
  if (before === '') return isMonthFirst(text, end, limit)
  // "the bank's May meeting", "unlike its March outlook", against "Theresa May".
  return !isCapital(text, start - before.length - 1) && !isVerbal(text, end)
}

/** At the head of a sentence: "March exports rose", "May's rise", not "May I ask" or "March on". */
const isMonthFirst = (text: string, end: number, limit: number): boolean => {
  if (text.startsWith("'s", end) || text.startsWith('’s', end)) return true
  const next = nextWord(text, end, limit)
  if (next) return next.word.is === 'month' || next.word.is === 'weekday'
  return (
    /^ [a-z]+s? (?:rose|fell|were|was|exports|imports|sales|inflation|data|figures|jobs|retail|payrolls)\b/.test(
      text.slice(end, end + 40),
    ) ||
    /^ (?:exports|imports|sales|inflation|data|figures|payrolls|retail|crude|futures|contract|delivery)\b/.test(
      text.slice(end, end + 14),
    )
  )
}

/** may be, may have, march on: what follows a verb. */
const isVerbal = (text: string, end: number): boolean =>
  /^ (?:be|have|not|also|still|well|even|never|only|I|we|you|he|she|it|they|result|need|want|on|ahead|toward|towards|into)\b/.test(
    text.slice(end, end + 10),
  ) || isLatinAt(text, end)
