import { isHangulAt } from '../../scan/char-class.ts'
import type { FoundCue } from '../cues.ts'
import { endsIn } from './word-ends.ts'

/** How a Korean predicate goes on behind its stem. */
export type Ending = 'final' | 'connective' | 'adnominal' | 'prospective' | 'noun'

/**
 * Reads the eojeol a predicate cue ends in: 올랐다 is final, 오른 adnominal, 상승했고 connective, 상승할 prospective,
 * 상승률은 a noun. `isNoun` says that the cue is a noun by itself (상승) and needs 하/되 to be a predicate.
 */
export const readEnding = (text: string, cueEnd: number, isNoun: boolean): Ending => {
  let end = cueEnd
  while (end < cueEnd + longestEnding && isHangulAt(text, end)) end += 1
  if (isNoun && !'하했한해할함되됐된돼될됨시'.includes(text[cueEnd] ?? ' ')) return 'noun'
  const last = text[end - 1] ?? ''
  if ('다요까음함됨남'.includes(last)) return 'final'
  if ('고며자서만데나면어아려라져해돼여춰'.includes(last)) return 'connective'
  if (last === '가' && text[end - 2] === '다') return 'connective'
  if (last === '는' || last === '던') return 'adnominal'
  const consonant = finalConsonant(last.charCodeAt(0))
  if (consonant === NIEUN) return 'adnominal'
  if (consonant === RIEUL) return 'prospective'
  return 'noun'
}

/** 상승, 기록: nouns that need 하/되 to be predicates; 올랐, 나타났, 벌어들 are verb stems already. */
export const isNounStem = (text: string, { start, end, cue }: FoundCue): boolean => {
  if (cue.type === 'move') return cue.noun === true
  // 밝히며, 내다보며: the stem of a verb of saying takes endings itself.
  if (cue.type === 'say' && '히보'.includes(text[end - 1] ?? ' ')) return false
  if (cue.type === 'level') return isLevelNoun(text, start, end)
  const consonant = finalConsonant(text.charCodeAt(end - 1))
  return consonant !== SSANG_SIOT && consonant !== NIEUN
}

const isLevelNoun = endsIn(
  '기록|집계|돌파|달성|추산|추정|형성|제시|산정|책정|도달|진입|육박|유지|차지|전환|순으로|마감|출발|개장|장중|한때|거래 중|시작|마무리',
)

/** Longer than any eojeol: a run of Hangul without end is not walked from each of its cues. */
const longestEnding = 60

const NIEUN = 4
const RIEUL = 8
export const SSANG_SIOT = 20

/** The final consonant's index of a Hangul syllable, 0 for none: ㄴ 4, ㄹ 8, ㅆ 20. */
export const finalConsonant = (code: number): number => (isSyllable(code) ? (code - 0xac00) % 28 : 0)

export const isSyllable = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3
