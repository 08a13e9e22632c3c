import { isBlankAt, isDigitAt, isLatinAt } from '../../scan/char-class.ts'
import { wordBefore } from './en-word.ts'

/** Four digits that can be a year and nothing more: no decimals, thousands, percent or letters behind them. */
export const isYearAt = (text: string, at: number, limit: number): boolean => {
  const end = at + 4
  if (end > limit || isDigitAt(text, end) || isLatinAt(text, end)) return false
  for (let i = at; i < end; i += 1) if (!isDigitAt(text, i)) return false
  const next = text[end] ?? ' '
  if ('%$€£'.includes(next) || (',.'.includes(next) && isDigitAt(text, end + 1))) return false
  const first = text[at]
  return first === '1' || first === '2'
}

/**
 * A year that stands alone, such as in "in 2015" or "2015 profit". A number before a thing that is counted, behind a
 * currency sign or in a name is none.
 */
export const isBareYear = (text: string, at: number, end: number, limit: number, from: number): boolean => {
  if (!isYearAt(text, at, limit)) return false
  const year = Number(text.slice(at, end))
  const before = text[at - 1] ?? ' '
  if (!isBlankAt(text, at - 1) && at > from && !'(["“‘\'’—–-/,:~'.includes(before)) return false
  if (before === '-' && !isBlankAt(text, at - 2) && at - 1 > from) return false
  if (before === ',' && isDigitAt(text, at - 2)) return false
  const word = wordBefore(text, at, from)
  const led = leads.has(word)
  if (year < 1900 || year > 2099) return led && year >= 1500 && year < 2150
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
