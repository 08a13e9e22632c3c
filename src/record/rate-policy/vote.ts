import type { Span } from '../../model/span.ts'

export interface Vote {
  readonly for: number
  readonly against: number
}

/** The committee's vote a sentence tells: "the vote was 9-3", "by 7 votes to 2", 7명 가운데 5명이 찬성. */
export const readVote = (text: string, { start, end }: Span): Vote | undefined => {
  const sentence = text.slice(start, Math.min(end, start + 600))
  for (const pattern of patterns) {
    const found = pattern.exec(sentence)
    if (!found) continue
    const [yes, no] = [toNumber(found[1]), toNumber(found[2])]
    if (yes !== undefined && no !== undefined && yes + no <= 30 && yes >= no) return { for: yes, against: no }
  }
  return undefined
}

const word = '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const patterns: readonly RegExp[] = [
  /\b(?:vot\w+|split\w*|divided|decision)\b[^.]{0,30}?\b(\d{1,2})[-–‑](\d{1,2})\b/i,
  /\b(\d{1,2})[-–‑](\d{1,2}) (?:vote|split|majority|decision)\b/i,
  /\b(\d{1,2}) votes? to (\d{1,2})\b/i,
  /\bvot(?:e|es|ed|ing)\b (?:of |by )?(\d{1,2}) to (\d{1,2})\b/i,
  new RegExp(
    `\\b${word} (?:policymakers|members|officials)?[^.]{0,20}\\b(?:backed|in favou?r|supported)[^.]{0,60}\\b${word} (?:voted |were )?(?:against|dissented)`,
    'i',
  ),
  /(\d{1,2})\s*(?:대|:)\s*(\d{1,2})(?:로|의|였| 의견)/,
  /(\d{1,2})명이?\s*(?:\S{2,6}에\s*)?찬성[^.]{0,24}?(\d{1,2})명/,
]

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
}
const toNumber = (said: string | undefined): number | undefined =>
  said === undefined ? undefined : (numbers[said.toLowerCase()] ?? Number(said))
