import type { Draft } from '../../model/mention.ts'
import { CharClass, classAt, isHangulAt } from '../../scan/char-class.ts'
import { createLexicon, type Lexicon } from '../../scan/lexicon.ts'
import type { Reading } from './expression.ts'

/**
 * What the words right behind a Korean date say of it, in one look of a few syllables: 5월 인도분 lies ahead, 전월
 * 대비 is only compared with, 3월부터 bounds what follows.
 */
export const markCues = (text: string, reading: Draft<Reading>, limit: number): Draft<Reading> => {
  const { end } = reading
  const start = classAt(text, end) === CharClass.space ? end + 1 : end
  if (start >= limit) return reading
  if (text.startsWith('까지', start)) reading.closes = true
  if (asides.longestAt(text, start, text.length)) reading.aside = true
  if (aheads.longestAt(text, start, text.length) || futureVerbAhead(text, end, limit)) reading.cue = 'future'
  return reading
}

const wordsOf = (words: readonly string[]): Lexicon<true> =>
  createLexicon(words.map((text) => ({ text, payload: true })))

const asides = wordsOf([
  '대비',
  '보다',
  '에 비',
  '과 비교',
  '와 비교',
  '부터',
  '이후',
  '이래',
  '이전',
  '比',
  '에 이어',
  '과 같',
  '와 같',
  '과 비슷',
  '와 비슷',
])

const aheads = wordsOf([
  '인도분',
  '물 ',
  '물은',
  '물이',
  '로 예정',
  '로 잡힌',
  '로 잡혀',
  '예정',
  '을 앞두',
  '를 앞두',
  '앞두',
  '에나 ',
  '로 다가',
  '로 미뤄',
  '로 연기',
])

/**
 * 11월에 내놓을 전망: an adnominal future of the verb that follows. Walks at most six words, until a verb ends one.
 */
const futureVerbAhead = (text: string, end: number, limit: number): boolean => {
  const stop = Math.min(limit, end + 40)
  let wordEnd = end
  for (let words = 0; wordEnd < stop && words < 4; words += 1) {
    let start = wordEnd
    while (start < stop && !isHangulAt(text, start)) {
      if (text[start] === '.' || text[start] === '\n') return false
      start += 1
    }
    wordEnd = start
    while (wordEnd < stop && isHangulAt(text, wordEnd)) wordEnd += 1
    if (wordEnd - start >= 2 && futureEnding(text, start, wordEnd)) return true
    if (words === 0 && saidBefore.some((word) => text.startsWith(word, start))) return false
  }
  return false
}

const saidBefore = ['밝', '발표한', '공시한', '마감']

const futureStems = [
  '할',
  '될',
  '릴',
  '낼',
  '칠',
  '나올',
  '놓을',
  '있을',
  '맺을',
  '받을',
  '질',
  '올릴',
  '내릴',
  '예정',
  '계획',
  '방침',
]

/** The last syllables of the stems: most words end in none of them. */
const lastSyllables = new Set(futureStems.map((stem) => stem.charCodeAt(stem.length - 1)))

const futureEnding = (text: string, start: number, end: number): boolean =>
  (lastSyllables.has(text.charCodeAt(end - 1)) &&
    futureStems.some((stem) => end - start >= stem.length && text.startsWith(stem, end - stem.length))) ||
  text.startsWith('예정', start) ||
  text.startsWith('계획', start)
