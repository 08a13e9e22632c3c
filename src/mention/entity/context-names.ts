import {
  afterNames,
  beforeNames,
  companyVerbs,
  firmNouns,
  indicatorWords,
  moveVerbs,
  raterVerbs,
} from '../../locale/en/name-cues.ts'
import { nameForms, notInNames } from '../../locale/en/name-forms.ts'
import { givenNames, titlesBefore } from '../../locale/en/person-words.ts'
import { placeWords } from '../../locale/en/places.ts'
import type { EntityKind } from '../../model/values.ts'
import { CharClass, charClasses, skipSpaces } from '../../scan/char-class.ts'
import { createWordLexicon } from '../../scan/word-lexicon.ts'
import type { WordStarts } from '../../scan/word-starts.ts'
import { isWordCode } from './boundaries.ts'
import { endOfCapitals, endOfWord, isUpperCase, startOfCapitals, startOfWord } from './capital-words.ts'
import { byEndOf, byStartOf, createFinding, type Finding, isTaken } from './finding.ts'
import { trimFront } from './formed-names.ts'

/**
 * English names that only their company betrays: `shares of Eircom`, `US firm ISG`, `Changyu said in a statement`, `the
 * ISEQ index`. What a list or a form has found already supports itself; a guarded form (Target, Visa) is supported here.
 */
export const findContextNames = (
  text: string,
  starts: WordStarts,
  known: readonly Finding[],
  surnames: ReadonlyMap<string, Finding>,
): Finding[] => {
  const byStart = byStartOf(known)
  const byEnd = byEndOf(known)
  const found: Finding[] = []
  const propose = (start: number, end: number, cue: string, kind: EntityKind) => {
    const named = byStart.get(start) ?? byEnd.get(end)
    if (named) {
      if (!named.needsTicker) named.supported = true
      return
    }
    if (start >= end || isTaken(known, start, end) || !isProperName(text, start, end)) return
    if (surnames.has(text.slice(start, end))) return
    found.push(createFinding(start, end, `en/entity/${cue}`, kind, text.slice(start, end)))
  }
  cues.scan(
    text,
    starts,
    ({ start, end, payload }) => {
      switch (payload.side) {
        case 'before': {
          const at = text.startsWith(' the ', end) ? end + 5 : end + 1
          if (text.charCodeAt(end) === 0x20 && isUpperCase(text.charCodeAt(at)))
            propose(at, endOfName(text, at), `${text.slice(start, end)} <name>`, 'company')
          return
        }
        case 'after': {
          const nameEnd = endOfOwner(text, start - 1)
          propose(startOfName(text, nameEnd), nameEnd, `<name> ${text.slice(start, end)}`, 'company')
          return
        }
        case 'move': {
          const figure = skipSpaces(text, end)
          if (raters.has(payload.word) && byStart.get(figure)?.kind === 'company')
            propose(startOfName(text, start - 1), start - 1, '<name> raised <company>', 'company')
          if (figure > end && startsFigure(text, figure))
            propose(
              startOfName(text, start - 1),
              start - 1,
              '<name> rose <figure>',
              moverKind(text, start - 1),
            )
          return
        }
        case 'source': {
          // A source in capitals is an organisation: according to AAA.
          const nameEnd = endOfName(text, end + 1)
          if (/^[A-Z]{3,6}$/.test(text.slice(end + 1, nameEnd)))
            propose(end + 1, nameEnd, 'according to <capitals>', 'institution')
          return
        }
        case 'index': {
          const from = startOfName(text, start - 1)
          if (from < start - 1 && !isIndicator(text.slice(from, start - 1)))
            propose(from, text.charCodeAt(start) === 0x49 ? end : start - 1, '<name> index', 'index')
        }
      }
    },
    (_text, start, end, { side }) =>
      !isWordCode(text.charCodeAt(end)) &&
      (text.charCodeAt(start - 1) === 0x20 || side === 'before' || side === 'source'),
  )
  return found
}

type Side = 'source' | 'before' | 'after' | 'move' | 'index'

const cueList: readonly (readonly [Side, readonly string[]])[] = [
  ['before', firmNouns],
  ['before', beforeNames],
  ['after', afterNames],
  ['after', companyVerbs],
  ['move', [...new Set([...moveVerbs, ...raterVerbs])]],
  ['index', ['index', 'Index']],
  ['source', ['according to']],
]

const cues = createWordLexicon(
  cueList.flatMap(([side, list]) => list.map((text) => ({ text, payload: { side, word: text } }))),
)

/** `CAC 40`, `Shanghai Composite`: a round number or Composite, Average, Index at the end is an index's. */
const moverKind = (text: string, end: number): EntityKind =>
  /( \d{2,4}| Composite| Average| Index)$/.test(text.slice(Math.max(0, end - 12), end)) ? 'index' : 'company'

const raters = new Set(raterVerbs)

const startOfName = (text: string, end: number): number => trimFront(text, startOfCapitals(text, end), end)

const endOfName = (text: string, start: number): number => {
  const end = endOfCapitals(text, start)
  // `Mittal's`: the owner ends the name.
  const first = endOfWord(text, start)
  return text.startsWith("'s", first) || text.startsWith('’s', first) ? first : end
}

/** `Nike's shares` and `Nike shares`: the name ends before `'s`. */
const endOfOwner = (text: string, end: number): number => {
  const mark = text.charCodeAt(end - 2)
  return text.charCodeAt(end - 1) === 0x73 && (mark === 0x27 || mark === 0x2019) ? end - 2 : end
}

/** A capital at the start of a sentence is no evidence unless more of the name is capitalised. */
const isProperName = (text: string, start: number, end: number): boolean => {
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
  if (words.includes(' ') || words === words.toUpperCase()) return true
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

const startsFigure = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return charClasses[code] === CharClass.digit || code === 0x24 || code === 0xa3 || code === 0x20ac
}

const isIndicator = (name: string): boolean => name.split(' ').some((word) => indicatorWords.has(word))
