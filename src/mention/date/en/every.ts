import type { Reading } from '../expression.ts'
import { nextWord, type Token } from './word.ts'

/** every year, each quarter. */
export const readEach = (text: string, token: Token, limit: number): Reading | undefined => {
  const next = nextWord(text, token.end, limit)
  if (next?.word.is !== 'unit' || next.word.plural) return undefined
  const value = setValues[next.word.unit]
  return value === undefined
    ? undefined
    : { start: token.start, end: next.end, rule: 'en/date/every-<unit>', expression: { form: 'set', value } }
}

const setValues: Readonly<Partial<Record<string, string>>> = {
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  half: 'P6M',
  year: 'P1Y',
  decade: 'P10Y',
}
