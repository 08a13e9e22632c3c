import { isDigitAt, isLatinAt } from '../../../scan/char-class.ts'
import { fullYear, readDigits } from '../digits.ts'
import type { Period } from '../period.ts'
import { readPartBehindYear } from './bare-year.ts'
import { type CalendarReading, calendar } from './reading.ts'
import { nextWord, skipGap, type Token } from './word.ts'
import { withYear } from './year.ts'

/** first quarter, second-half, third fiscal quarter, as they stand. */
export const readOrdinalPart = (
  text: string,
  token: Token,
  limit: number,
): { readonly end: number; readonly printed: Period } | undefined => {
  if (token.word.is !== 'ordinal') return undefined
  let behind = nextWord(text, token.end, limit)
  const fiscal = behind?.word.is === 'fiscal'
  if (behind && fiscal) behind = nextWord(text, behind.end, limit)
  if (behind?.word.is !== 'unit' || behind.word.plural) return undefined
  const { value } = token.word
  const extra = fiscal ? { fiscal: true } : {}
  if (behind.word.unit === 'quarter' && value <= 4)
    return { end: behind.end, printed: { unit: 'quarter', quarter: value, ...extra } }
  if (behind.word.unit === 'half' && value <= 2)
    return { end: behind.end, printed: { unit: 'half', half: value, ...extra } }
  return undefined
}

/** Codes: `Q3`, `Q3 2025`, `3Q25`, `1H 2014`, `H1`, `FY2026`, `FY26`, `CY18`, `2H24`, `W07`. */
export const readCode = (text: string, at: number, limit: number): CalendarReading | undefined => {
  const match = codePattern.exec(text.slice(at, Math.min(at + 12, limit)))
  if (!match) return undefined
  const end = at + match[0].length
  if (isLatinAt(text, end) || isDigitAt(text, end)) return undefined
  const [, letterFirst, afterLetter, beforeLetter, letterLast, short, era, eraYear] = match
  if (era !== undefined && eraYear !== undefined) {
    const year = fullYear(Number(eraYear), eraYear.length)
    if (year < 1950 || year > 2099) return undefined
    const part = readPartBehindYear(text, end, limit)
    const fiscal = era.toLowerCase() === 'fy' ? { fiscal: true } : {}
    // FY2024/25 begins in 2024.
    const second = text[end] === '/' || text[end] === '-' ? readDigits(text, end + 1, limit) : undefined
    const both = second?.width === 2 && second.value === (year + 1) % 100
    return part
      ? calendar(part.end, { ...part.printed, year, ...fiscal })
      : calendar(both ? second.end : end, { unit: 'year', year, ...fiscal })
  }
  const letter = (letterFirst ?? letterLast ?? '').toLowerCase()
  const number = Number(afterLetter ?? beforeLetter)
  if (letter === 'h' && number > 2) return undefined
  const printed: Period =
    letter === 'q' ? { unit: 'quarter', quarter: number } : { unit: 'half', half: number }
  if (short !== undefined) return calendar(end, { ...printed, year: fullYear(Number(short), short.length) })
  const behind = skipGap(text, end, limit)
  const fiscal = codePattern.exec(text.slice(behind, Math.min(behind + 8, limit)))
  if (behind > end && fiscal?.[6]?.toLowerCase() === 'fy' && fiscal[7] !== undefined)
    return calendar(behind + fiscal[0].length, {
      ...printed,
      year: fullYear(Number(fiscal[7]), fiscal[7].length),
      fiscal: true,
    })
  return withYear(text, end, printed, limit)
}

const codePattern =
  /^(?:(?:([QHqh])([1-4])|([1-4])([QHqh]))(?:['’]?(\d{4}|\d{2})(?!\d))?|([FCfc][Yy])[ '’]?(\d{4}|\d{2})(?!\d))/
