import { englishVagueEnd } from '../../locale/en/vague-numbers.ts'
import { koreanVagueEnd, koreanVagueStarts } from '../../locale/ko/vague-numbers.ts'
import { diagnose } from '../../model/diagnostic.ts'
import type { PrintedNumber } from '../../model/figure.ts'
import type { Report } from '../../model/report.ts'
import { readUnit } from './read-unit.ts'

/**
 * Says that a number without a value stands at `at` (수십억원, several million dollars), and where to go on; -1 when none
 * does. No value is made up, so there is no mention.
 */
export const reportVague = (text: string, at: number, limit: number, report: Report): number => {
  const korean = koreanVagueStarts.has(text.charCodeAt(at))
  const end = korean ? koreanVagueEnd(text, at, limit) : englishVagueEnd(text, at, limit)
  if (end < 0) return -1
  const match = readUnit(text, vague(at, end), limit)
  if (!match || match.unit.dimension === 'none') return -1
  const span = { start: at, end: match.end }
  report(
    diagnose('vague-number', `"${text.slice(span.start, span.end)}" has no value; none was made up`, span),
  )
  return match.end
}

/** 두 자릿수 (두자릿수) has no value either: how many digits is all that is said. Where to go on, or -1. */
export const reportDigits = (text: string, at: number, report: Report): number => {
  const start = text.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1
  if (text.charCodeAt(start) !== place) return -1
  const word = ['자릿수', '자리수'].find((each) => text.startsWith(each, start))
  if (word === undefined) return -1
  const span = { start: at, end: start + word.length }
  report(
    diagnose('vague-number', `"${text.slice(span.start, span.end)}" has no value; none was made up`, span),
  )
  return span.end
}

const place = '자'.charCodeAt(0)

/** Stands for ten thousand or more, so that units take it like a long number. */
const vague = (start: number, end: number): PrintedNumber => ({
  start,
  end,
  value: '10000',
  resolution: '1',
  scale: 0,
  scaled: true,
  worded: false,
  punctuated: false,
})
