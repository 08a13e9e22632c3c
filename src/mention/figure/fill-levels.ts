import { beforeEnglishLevel, englishLevelCues } from '../../locale/en/level-cues.ts'
import { beforeLevel, behindLevel, koreanLevelCues } from '../../locale/ko/level-cues.ts'
import type { UnitWord } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import type { Expression } from './expression.ts'

/** A number without a unit that is the level of an index: 코스피는 2650.10에 마감, the Dow closed at 17,781. */
export const isIndexLevel = (
  text: string,
  expression: Expression,
  blockStart: number,
  neighbour: Expression | undefined,
  behindPoints: boolean,
): boolean => {
  const { first, start, end } = expression
  if (first.worded || expression.second || first.fraction) return false
  // 3만4033.67 is a level, 15.5 billion is not.
  if (first.scaled && !first.value.includes('.')) return false
  if (!first.punctuated && first.value.length > 3) return false
  if (!isKoreanFrame(text, start, end) && !isEnglishFrame(text, start, end, first.punctuated)) return false
  return behindPoints || (nearestCue(text, blockStart, start) ?? isNear(first.value, neighbour))
}

/** Further readings of the index told just before: 107.4 behind 99.8. */
const isNear = (value: string, neighbour: Expression | undefined): boolean => {
  if (!neighbour || !value.includes('.')) return false
  const ratio = Number(value) / Number(neighbour.first.value)
  return ratio > 0.5 && ratio < 2
}

export const indexPoint: UnitWord = { dimension: 'quantity', unit: 'point' }

const cues = createLexicon<boolean>(
  [...koreanLevelCues, ...englishLevelCues].map(([text, payload]) => ({ text, payload })),
)

/** Does the cue nearest before the number speak of an index? */
const nearestCue = (text: string, from: number, to: number): boolean | undefined => {
  let nearest: boolean | undefined
  cues.scan(
    text,
    Math.max(from, to - 240),
    to,
    ({ payload }) => {
      nearest = payload
    },
    isWord,
  )
  return nearest
}

/** A Latin cue is a whole word: "rate" does not speak in "corporate". */
const isWord = (text: string, start: number, end: number): boolean =>
  charClasses[text.charCodeAt(end - 1)] !== CharClass.latin ||
  (charClasses[text.charCodeAt(start - 1)] !== CharClass.latin &&
    charClasses[text.charCodeAt(end)] !== CharClass.latin)

/** Digits with a decimal point or separator, then a particle of place, or an adnominal verb before: 오른 48,215.37. */
const isKoreanFrame = (text: string, start: number, end: number): boolean => {
  if (!hasHangulNear(text, start, end)) return false
  const next = end < text.length ? text.charCodeAt(end) : 0x0a
  if (charClasses[next] === CharClass.hangul) return behindLevel.has(next)
  const before = text.slice(Math.max(0, start - 6), start).trimEnd()
  return beforeLevel.has(before.slice(before.lastIndexOf(' ') + 1)) && !isSpacedNoun(text, end)
}

const hasHangulNear = (text: string, start: number, end: number): boolean => {
  for (let at = Math.max(0, start - 8); at < Math.min(text.length, end + 4); at += 1)
    if (charClasses[text.charCodeAt(at)] === CharClass.hangul) return true
  return false
}

/** A noun behind a space would be what is counted; a comma, a line end or a bracket is not. */
const isSpacedNoun = (text: string, end: number): boolean =>
  charClasses[text.charCodeAt(end)] === CharClass.space &&
  charClasses[text.charCodeAt(end + 1)] === CharClass.hangul

/** "to 17,781", "at 1,394.50", "the 39,000 mark", and behind it nothing that could be counted. */
const isEnglishFrame = (text: string, start: number, end: number, punctuated: boolean): boolean => {
  const before = text.slice(Math.max(0, start - 14), start)
  const word = /([A-Za-z]+)[\s-]+$/.exec(before)?.[1]
  if (word === 'the' && punctuated)
    return /^[ -](?:mark|level|threshold|barrier)\b/.test(text.slice(end, end + 11))
  if (word === undefined || !beforeEnglishLevel.has(word.toLowerCase())) return false
  return (
    /^(?:[.,;:)\n]|$|\s+(?:in|on|as|by|from|and|after|before|at|this|last|while|with|for|when|but|or|earlier|late)\b)/.test(
      text.slice(end, end + 10),
    ) &&
    (punctuated || !/^\s+(?:and|or|by)\b/.test(text.slice(end, end + 5)))
  )
}
