import type { Mention } from '../../mention/index.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Measured } from '../../model/values.ts'
import type { PolicyClause } from './clause.ts'
import { type FoundPolicyCue, isPolicyCue } from './cues.ts'

export interface Counted {
  readonly count?: Measured
  readonly streak?: { readonly count: number; readonly unit: string }
}

/** How many moves a clause speaks of, and how many in a row: 네 차례 연속, two more cuts, second straight hold. */
export const readCount = (
  text: string,
  clause: PolicyClause,
  mentions: readonly Mention[],
  cues: readonly FoundPolicyCue[],
  locale: LocaleTag,
): Counted => {
  const streakCue = cues.find(
    (cue) => isPolicyCue(cue, 'streak') && cue.start >= clause.start && cue.end <= clause.end,
  )
  const count = locale === 'ko' ? koreanCount(text, clause, mentions) : englishCount(text, clause)
  if (!streakCue) return count ? { count } : {}
  const head = text
    .slice(Math.max(clause.start, streakCue.start - 14), streakCue.start)
    .trim()
    .toLowerCase()
  const word = /(\p{L}+|\d+)(?:\s*(?:회|차례|번|회의|개월|th|rd|nd|st))?$/u.exec(head)?.[1] ?? ''
  const length =
    ordinals[word] ?? numbers[word] ?? koreanNumbers[word.replace(/(?:차례|회|번)$/, '')] ?? Number(word)
  const streak = Number.isInteger(length) && length > 0 ? { count: length, unit: 'decision' } : undefined
  return { ...(count && { count }), ...(streak && { streak }) }
}

/** 6회, 세 차례, 1~2회: counts are mentions already. */
const koreanCount = (
  text: string,
  { start, end }: PolicyClause,
  mentions: readonly Mention[],
): Measured | undefined => {
  for (const mention of mentions) {
    if (mention.kind !== 'quantity' || mention.unit !== 'count') continue
    if (mention.span.start < start || mention.span.end > end) continue
    if (!/(?:회|차례|번)$/.test(mention.quote) || text.startsWith('째', mention.span.end)) continue
    const { value, range, unit, mod } = mention
    if (value !== undefined) return { value, unit, ...(mod && { mod }) }
    if (range) return { range, unit, ...(mod && { mod }) }
  }
  return undefined
}

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  once: 1,
  twice: 2,
  thrice: 3,
}
const ordinals: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}
const koreanNumbers: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
}

const numeral = '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const countedMoves = new RegExp(
  `\\b${numeral}(?: (?:or|to) ${numeral})? (?:more |further |additional |such |interest |rate |interest-rate |quarter-point |half-point |25-basis-point |quarter-percentage-point |straight |consecutive ){0,3}(?:cuts|hikes|increases|reductions|moves|rises|times|cut|hike)\\b`,
  'i',
)

const englishCount = (text: string, { start, end }: PolicyClause): Measured | undefined => {
  const clause = text.slice(start, Math.min(end, start + 400))
  const found = countedMoves.exec(clause)
  if (found) {
    const [low, high] = [toNumber(found[1]), toNumber(found[2])]
    if (low !== undefined && high !== undefined)
      return { range: { low: String(low), high: String(high) }, unit: 'count' }
    if (low !== undefined) return { value: String(low), unit: 'count' }
  }
  const word = /\b(once|twice)\b/i.exec(clause)?.[1]
  return word ? { value: String(numbers[word.toLowerCase()]), unit: 'count' } : undefined
}

const toNumber = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : (numbers[word.toLowerCase()] ?? Number(word))
