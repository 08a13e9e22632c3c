import { isBlankAt, isDigitAt, isLatinAt } from '../../../scan/char-class.ts'
import { readDigits } from '../digits.ts'
import type { Period } from '../period.ts'
import { readCode, readOrdinalPart } from './code.ts'
import { type CalendarReading, calendar } from './reading.ts'
import { nextWord, skipGap, wordAt, wordBefore } from './word.ts'
import { isYearAt } from './year.ts'

/** A year by itself, with what may follow it: `2015`, `2015 third quarter`, `2017 q1`, `1990s`, `2006/07`, `1987-89`. */
export const readFromYear = (
  text: string,
  at: number,
  limit: number,
  from: number,
): CalendarReading | undefined => {
  const found = readDigits(text, at, limit)
  if (found?.width !== 4 || found.value < 1000 || found.value > 2199) return undefined
  const { value: year, end } = found
  // +86 138-2010-2015: a telephone.
  if ((text[at - 1] === '-' || text[at - 1] === '+') && isDigitAt(text, at - 2)) return undefined
  if (
    (text[end] === 's' || text.startsWith(' s.', end) || text.startsWith("'s ", end)) &&
    year % 10 === 0 &&
    !isLatinAt(text, end + 1) &&
    text[end] === 's'
  )
    return calendar(end + 1, { unit: 'decade', year })
  if (text[end] === '/' || text[end] === '-' || text[end] === '–') {
    const second = readDigits(text, end + 1, limit)
    if (
      second &&
      !isLatinAt(text, second.end) &&
      !('-/'.includes(text[second.end] ?? ' ') && isDigitAt(text, second.end + 1))
    ) {
      const last =
        second.width === 4
          ? second.value
          : second.width === 2
            ? Math.floor(year / 100) * 100 + second.value
            : 0
      if (text[end] === '/' && last === year + 1)
        return calendar(second.end, { unit: 'year', year, fiscal: true })
      if (
        last > year &&
        last - year < (second.width === 4 ? 100 : 12) &&
        (second.width === 4 || second.value > 12 || last === year + 1)
      )
        return calendar(
          second.end,
          { unit: 'year', year },
          { to: { form: 'calendar', printed: { unit: 'year', year: last } } },
        )
    }
  }
  const part = readPartBehindYear(text, end, limit)
  if (part) return calendar(part.end, { ...part.printed, year })
  return isBareYear(text, at, end, limit, from) ? calendar(end, { unit: 'year', year }) : undefined
}

export const readPartBehindYear = (
  text: string,
  at: number,
  limit: number,
): { readonly end: number; readonly printed: Period } | undefined => {
  const next = skipGap(text, at, limit)
  if (next === at) return undefined
  const code = readCode(text, next, limit)
  if (code && code.expression.printed.year === undefined && !code.expression.shift)
    return { end: code.end, printed: code.expression.printed }
  const token = wordAt(text, next, limit)
  if (!token) return undefined
  switch (token.word.is) {
    case 'fiscal': {
      const behind = nextWord(text, token.end, limit)
      if (behind?.word.is === 'unit' && behind.word.unit === 'year' && !behind.word.plural)
        return { end: behind.end, printed: { unit: 'year', fiscal: true } }
      const part = behind && readOrdinalPart(text, behind, limit)
      return part && { end: part.end, printed: { ...part.printed, fiscal: true } }
    }
    case 'ordinal':
      return readOrdinalPart(text, token, limit)
    case 'month':
      return { end: token.end, printed: { unit: 'month', month: token.word.month } }
    case 'season':
      return text[next] === 'f'
        ? undefined
        : { end: token.end, printed: { unit: 'season', season: token.word.season } }
    case 'unit':
      return token.word.unit === 'half' && token.end - token.start > 4
        ? { end: token.end, printed: { unit: 'half', half: 1 } }
        : undefined
    default:
      return undefined
  }
}

/**
 * A year that stands alone, such as in "in 2015" or "2015 profit". A number before a thing that is counted, behind a
 * currency sign or in a name is none.
 */
const isBareYear = (text: string, at: number, end: number, limit: number, from: number): boolean => {
  if (!isYearAt(text, at, limit)) return false
  const year = Number(text.slice(at, end))
  const before = text[at - 1] ?? ' '
  if (!isBlankAt(text, at - 1) && at > from && !'(["“‘\'’—–-/,:~'.includes(before)) return false
  if (before === '-' && !isBlankAt(text, at - 2) && at - 1 > from) return false
  if (before === ',' && isDigitAt(text, at - 2)) return false
  if ('-/'.includes(text[end] ?? ' ') && isDigitAt(text, end + 1)) return false
  const word = wordBefore(text, at, from)
  const led = leads.has(word)
  if (year < 1900 || year > 2099) return led && year >= 1500 && year < 2200
  if (names.has(word)) return false
  return !counts.test(text.slice(end, end + 16))
}

const leads = new Set([
  'in',
  'since',
  'of',
  'from',
  'until',
  'till',
  'by',
  'before',
  'after',
  'during',
  'year',
  'for',
  'through',
  'between',
  'to',
])

const names = new Set([
  'russell',
  'nasdaq',
  'no.',
  'number',
  'section',
  'article',
  'boeing',
  'model',
  'route',
  'windows',
  'stoxx',
  'nikkei',
  'topix',
  'page',
  'room',
  'around',
  'about',
  'nearly',
  'over',
  'some',
  'least',
  'than',
])

/** Things that are counted without a comma in the thousands. */
const counts =
  /^[ -](?:points?|shares?|jobs|people|workers|employees|staff|tonnes?|tons|barrels|dollars|dlrs|pct|percent|per cent|million|billion|trillion|mln|bln|won|yen|euros?|pounds|marks|francs|km|kilometers|kilometres|miles|feet|meters|metres|units|cars|vehicles|trucks|stores|homes|houses|rooms|customers|companies|contracts|lots|index|MW|megawatts|acres|hectares|mAh|Hz|stocks|firms|times|words|ounces|oz|kg|pages|flights|planes|aircraft|students|passengers|basis)/
