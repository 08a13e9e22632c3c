import { nameForms, notInNames } from '../../locale/en/name-forms.ts'
import { givenNames, titlesBefore } from '../../locale/en/person-words.ts'
import { placeWords } from '../../locale/en/places.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { isWordCode } from './boundaries.ts'
import { startOfWord } from './capital-words.ts'

/**
 * Whether capitals can be a firm's name. A capital at the start of a sentence is no evidence unless more of the name is
 * capitalised, or what stands beside it leaves no doubt (`sure`).
 */
export const isProperName = (text: string, start: number, end: number, sure: 'sure' | undefined): boolean => {
  const words = text.slice(start, end)
  if (notInNames.has(words) || commonNouns.has(words) || placeWords.has(words) || end - start < 2)
    return false
  if (
    !/^[A-Za-z]/.test(words) ||
    isRic.test(words) ||
    text.charCodeAt(start - 1) === 0x2e ||
    isPerson(text, start, words)
  )
    return false
  if (words.includes(' ') || words === words.toUpperCase() || sure) return true
  if (!beginsSentence(text, start)) return true
  // Met with its capital elsewhere inside a sentence, and nowhere without: a name.
  const limit = Math.min(text.length, start + reach)
  for (
    let at = text.indexOf(words, Math.max(0, start - reach));
    at >= 0 && at < limit;
    at = text.indexOf(words, at + 1)
  )
    if (
      at !== start &&
      !isWordCode(text.charCodeAt(at - 1)) &&
      !isWordCode(text.charCodeAt(at + words.length)) &&
      !beginsSentence(text, at)
    )
      return true
  return false
}

/** `Chief Executive Ruth Calder`, `Mr Mittal`, `David Goldman`: a title or a given name tells a person. */
const isPerson = (text: string, start: number, words: string): boolean => {
  const [first = '', second] = words.split(' ')
  if (second !== undefined && givenNames.has(first)) return true
  const before = text.slice(startOfWord(text, start - 1), start - 1)
  return titlesBefore.has(before) || givenNames.has(before)
}

/** CLc1, NKc1, CMCU3: codes of futures. */
const isRic = /^([A-Z]+c\d|[A-Z]{2,5}\d{1,2}|\S* ?[A-Z]{4}\d)$/

/** Words of names that name nobody alone: The Company operates. */
const commonNouns = new Set([
  ...nameForms.flatMap(([, forms]) => forms),
  'Index',
  'Fund',
  'Trust',
  'Gold',
  'Oil',
  'Brent',
  'Bitcoin',
  'Treasury',
  'Treasuries',
  'Stocks',
  'Bonds',
  'Republicans',
  'Democrats',
  'GDP',
  'CPI',
  'PMI',
  'PPI',
  'AI',
  'ETF',
  'ETFs',
  'IPO',
  'EPS',
  'WTI',
  'Sales',
  'Revenue',
  'Profit',
  'Profits',
  'Earnings',
  'Exports',
  'Imports',
  'Inflation',
  'Unemployment',
  'Prices',
  'Futures',
  'Crude',
  'Copper',
  'Silver',
  'Sterling',
  'Net',
  'Total',
  'Christmas',
  'Easter',
  'Halloween',
  'Thanksgiving',
  'Women',
  'Men',
  'Children',
  'Company',
  'VAT',
])

/** How far a name is looked for elsewhere, so that a book of articles costs no more a page than an article. */
const reach = 10_000

/** Whether the word at `start` has its capital from the sentence, the line or the quotation it begins. */
export const beginsSentence = (text: string, start: number): boolean => {
  let at = start - 1
  while (
    at >= 0 &&
    (charClasses[text.charCodeAt(at)] === CharClass.space || '"“‘\'('.includes(text.charAt(at)))
  )
    at -= 1
  return at < 0 || '.!?:;\n*-•–—'.includes(text.charAt(at))
}
