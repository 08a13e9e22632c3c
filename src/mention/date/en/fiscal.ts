import { isDigitAt } from '../../../scan/char-class.ts'
import { fullYear, readDigits } from '../digits.ts'
import type { PeriodUnit } from '../period.ts'
import { readCode, readOrdinalPart } from './code.ts'
import { type CalendarReading, calendar } from './reading.ts'
import { nextWord, skipGap, type Token, wordAt } from './word.ts'
import { isYearAt, withYear } from './year.ts'

/** fiscal 2025, fiscal year 2025, fiscal first quarter, fiscal Q3 2026, the fiscal year. */
export const readFiscal = (text: string, token: Token, limit: number): CalendarReading | undefined => {
  const next = skipGap(text, token.end, limit)
  if (next === token.end) return undefined
  const year = readFiscalYear(text, next, limit)
  if (year) return calendar(year.end, { unit: 'year', year: year.value, fiscal: true })
  const code = readCode(text, next, limit)
  if (code)
    return {
      ...code,
      expression: { ...code.expression, printed: { ...code.expression.printed, fiscal: true } },
    }
  const word = wordAt(text, next, limit)
  if (word?.word.is === 'ordinal') {
    const part = readOrdinalPart(text, word, limit)
    return part && withYear(text, part.end, { ...part.printed, fiscal: true }, limit)
  }
  if (word?.word.is !== 'unit' || word.word.unit !== 'year' || word.word.plural) return undefined
  // "from a fiscal year to a calendar year": no year in particular.
  if (/\ba $/i.test(text.slice(Math.max(0, token.start - 3), token.start))) return undefined
  const behind = skipGap(text, word.end, limit)
  const numbered = behind > word.end ? readFiscalYear(text, behind, limit) : undefined
  if (numbered) return calendar(numbered.end, { unit: 'year', year: numbered.value, fiscal: true })
  return calendar(
    word.end,
    { unit: 'year', fiscal: true },
    { shift: { unit: 'year', by: 0, from: 'publication' } },
  )
}

const readFiscalYear = (
  text: string,
  at: number,
  limit: number,
): { readonly end: number; readonly value: number } | undefined => {
  const found = readDigits(text, at, limit)
  if (!found || (found.width !== 4 && found.width !== 2)) return undefined
  const value = fullYear(found.value, found.width)
  if (value < 1900 || value > 2150) return undefined
  // fiscal 2006/07 begins in 2006.
  const second =
    text[found.end] === '/' || text[found.end] === '-' ? readDigits(text, found.end + 1, limit) : undefined
  return { end: second && second.value % 100 === (value + 1) % 100 ? second.end : found.end, value }
}

/** full year, full-year 2015. */
export const readUnitBehind = (
  text: string,
  token: Token,
  wanted: PeriodUnit,
  limit: number,
): CalendarReading | undefined => {
  const next = nextWord(text, token.end, limit)
  if (next?.word.is !== 'unit' || next.word.unit !== wanted || next.word.plural) return undefined
  const behind = skipGap(text, next.end, limit)
  if (behind > next.end && isDigitAt(text, behind) && isYearAt(text, behind, limit))
    return calendar(behind + 4, { unit: 'year', year: Number(text.slice(behind, behind + 4)) })
  return calendar(next.end, { unit: 'year' }, { shift: { unit: 'year', by: 0, from: 'publication' } })
}
