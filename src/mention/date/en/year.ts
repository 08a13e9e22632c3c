import { isDigitAt, isHangulAt, isLatinAt } from '../../../scan/char-class.ts'
import { fullYear, readDigits } from '../digits.ts'
import type { CalendarExpression, Shift } from '../expression.ts'
import type { Period } from '../period.ts'
import { type CalendarReading, calendar } from './reading.ts'
import { readSpelledYear } from './spelled-year.ts'
import { nextWord, skipGap, wordAt } from './word.ts'

/** The year behind a part: `, 2026`, `of 2026`, `last year`, `of fiscal 2025`, `of the year`. */
interface YearAfter {
  readonly end: number
  readonly year?: number
  readonly shift?: Shift
  readonly fiscal?: boolean
}

const readYearAfter = (text: string, at: number, limit: number): YearAfter | undefined => {
  const comma = text[at] === ',' ? at + 1 : at
  let next = skipGap(text, comma, limit)
  if (next === comma && text[at] !== '/') return undefined
  if (text[at] === '/') next = at + 1
  if (isDigitAt(text, next))
    return isYearAt(text, next, limit)
      ? { end: next + 4, year: Number(text.slice(next, next + 4)) }
      : undefined
  if ("'’".includes(text[next] ?? ' ')) {
    const short = readDigits(text, next + 1, limit)
    return short?.width === 2 ? { end: short.end, year: fullYear(short.value, 2) } : undefined
  }
  if (comma !== at) return undefined
  let joined = false
  for (const word of ['of', 'in', 'for'])
    if (text.startsWith(`${word} `, next)) {
      next += word.length + 1
      joined = true
    }
  if (joined && isDigitAt(text, next))
    return isYearAt(text, next, limit)
      ? { end: next + 4, year: Number(text.slice(next, next + 4)) }
      : undefined
  const spelled = readSpelledYear(text, next, limit)
  if (spelled) return spelled
  return readYearWords(text, next, limit)
}

/** this year, last fiscal year, the year, fiscal 2025, fiscal year 2025. */
const readYearWords = (text: string, at: number, limit: number): YearAfter | undefined => {
  let token = wordAt(text, at, limit)
  let by: number | undefined
  if (token?.word.is === 'the') {
    by = 0
    token = nextWord(text, token.end, limit)
  }
  if (token?.word.is === 'lean') {
    const { lean } = token.word
    by = lean === 'past' ? -1 : lean === 'this' || lean === 'year' ? 0 : lean === 'future' ? 1 : undefined
    if (by === undefined) return undefined
    token = nextWord(text, token.end, limit)
  }
  const fiscal = token?.word.is === 'fiscal'
  if (token && fiscal) {
    const number = skipGap(text, token.end, limit)
    if (isDigitAt(text, number) && isYearAt(text, number, limit))
      return { end: number + 4, year: Number(text.slice(number, number + 4)), fiscal }
    token = nextWord(text, token.end, limit)
    const behind = token ? skipGap(text, token.end, limit) : limit
    if (
      token?.word.is === 'unit' &&
      token.word.unit === 'year' &&
      isDigitAt(text, behind) &&
      isYearAt(text, behind, limit)
    )
      return { end: behind + 4, year: Number(text.slice(behind, behind + 4)), fiscal }
    by ??= 0
  }
  if (by === undefined || token?.word.is !== 'unit' || token.word.unit !== 'year' || token.word.plural)
    return undefined
  return { end: token.end, shift: { unit: 'year', by, from: 'publication' }, ...(fiscal && { fiscal }) }
}

/** A part with the year behind it, where one stands there. */
export const withYear = (
  text: string,
  end: number,
  printed: Period,
  limit: number,
  to?: CalendarExpression,
): CalendarReading => {
  const after = readYearAfter(text, end, limit)
  if (!after) return calendar(end, printed, { to })
  return calendar(
    after.end,
    {
      ...printed,
      ...(after.year !== undefined && { year: after.year }),
      ...((after.fiscal || printed.fiscal) && { fiscal: true }),
    },
    { shift: after.shift, to },
  )
}

/** Four digits that can be a year and nothing more: no decimals, thousands, percent or letters behind them. */
export const isYearAt = (text: string, at: number, limit: number): boolean => {
  const end = at + 4
  // 2026년형: a model, which the Korean reader has refused.
  if (end > limit || isDigitAt(text, end) || isLatinAt(text, end) || isHangulAt(text, end)) return false
  for (let i = at; i < end; i += 1) if (!isDigitAt(text, i)) return false
  const next = text[end] ?? ' '
  if ('%$€£'.includes(next) || (',.'.includes(next) && isDigitAt(text, end + 1))) return false
  const first = text[at]
  return first === '1' || first === '2'
}
