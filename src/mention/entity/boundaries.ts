import { endOfNameWord } from '../../locale/ko/name-suffixes.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'

/** Letters and digits of any script. */
export const isWordCode = (code: number): boolean => {
  const found = charClasses[code]
  return (
    found === CharClass.latin ||
    found === CharClass.hangul ||
    found === CharClass.digit ||
    found === CharClass.han
  )
}

/**
 * Whether a name may end at `end`: Latin letters and digits must not go on, and Hangul that follows in the same word
 * must be particles or a word that goes with names: `삼성전자|는`, `S&P 500|은`, not `카카오|톡`, not `코스피|200`.
 */
export const endsName = (text: string, end: number): boolean => {
  const next = charClasses[text.charCodeAt(end)]
  if (next === CharClass.hangul) return endOfNameWord(text, end) !== undefined
  if (next !== CharClass.latin && next !== CharClass.digit) return true
  return (
    next === CharClass.digit &&
    charClasses[text.charCodeAt(end - 1)] === CharClass.hangul &&
    followsCount(text, end)
  )
}

/** `삼성전자3분기`: the space was lost; `코스피200` is another name. */
const followsCount = (text: string, at: number): boolean => {
  let next = at
  while (charClasses[text.charCodeAt(next)] === CharClass.digit) next += 1
  const unit = text.charAt(next)
  return next - at < 3 && (unit === '분' || unit === '월' || unit === '일')
}
