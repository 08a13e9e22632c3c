import { type FoundCue, isCue } from '../cues.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'
import { finalConsonant } from './endings.ts'

/**
 * Whether a word of expectation leaves the figure a fact: an adnominal verb tells of its own figure alone (시장이 내다본
 * 310억 원을 20% 웃돌았다), and the noun 전망치 is only the mark that a result missed or beat.
 */
export const leavesFact = (view: SentenceView, clause: Clause, found: FoundCue, figure: Figure): boolean => {
  const { text } = view
  if (isCue(found, 'say')) return isAdnominal(text, found)
  const word = text.slice(found.start, found.end)
  if (word !== '전망치' && word !== '예상치' && word !== '추정치') return false
  if (found.start >= figure.end) return true
  return /웃돌|웃돈|밑돌|밑돈|상회|하회|넘어|넘는|넘긴|미치|미쳤|부합|따돌|뛰어넘/.test(
    text.slice(found.end, clause.end),
  )
}

const isAdnominal = (text: string, { end }: FoundCue): boolean => {
  const tail = /^[가-힣]*/.exec(text.slice(end, end + 4))?.[0] ?? ''
  const last = tail === '' ? (text[end - 1] ?? '') : (tail.at(-1) ?? '')
  return last === '던' || last === '는' || finalConsonant(last.charCodeAt(0)) === 4
}
