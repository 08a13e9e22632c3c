import {
  afterNames,
  basedWords,
  beforeNames,
  buyVerbs,
  companyVerbs,
  firmNouns,
  indicatorWords,
  moveVerbs,
  ownedFigures,
  raterVerbs,
} from '../../locale/en/name-cues.ts'
import type { EntityKind } from '../../model/values.ts'
import { CharClass, charClasses, skipSpaces } from '../../scan/char-class.ts'
import { createWordLexicon } from '../../scan/word-lexicon.ts'
import type { WordStarts } from '../../scan/word-starts.ts'
import { isWordCode } from './boundaries.ts'
import { endOfCapitals, endOfWord, isUpperCase } from './capital-words.ts'
import { byEndOf, byStartOf, createFinding, type Finding, isTaken } from './finding.ts'
import { endOfOwner, readApposed, readOwner, startOfName } from './owner-name.ts'
import { isProperName } from './proper-name.ts'

/**
 * English names that only their company betrays: `shares of Eircom`, `US firm ISG`, `Velmora said in a statement`, `the
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
  const propose = (start: number, end: number, cue: string, kind: EntityKind, sure?: 'sure') => {
    const named = byStart.get(start) ?? byEnd.get(end)
    if (named) {
      if (!named.needsTicker) named.supported = true
      return
    }
    if (start >= end || isTaken(known, start, end) || !isProperName(text, start, end, sure)) return
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
          else if (firms.has(payload.word)) {
            const name = readApposed(text, start, end)
            if (name) propose(name.start, name.end, '<name>, the <firm>', 'company', 'sure')
          }
          return
        }
        case 'based': {
          if (
            text.charCodeAt(start - 1) === 0x2d &&
            text.charCodeAt(end) === 0x20 &&
            isUpperCase(text.charCodeAt(end + 1))
          )
            propose(end + 1, endOfName(text, end + 1), '<place>-based <name>', 'company')
          return
        }
        case 'buy': {
          const nameEnd = endOfName(text, end + 1)
          if (isUpperCase(text.charCodeAt(end + 1)) && priced.test(text.slice(nameEnd, nameEnd + 12)))
            propose(end + 1, nameEnd, `${payload.word} <name> for`, 'company')
          return
        }
        case 'owned': {
          const name = readOwner(text, start)
          if (name) propose(name.start, name.end, "<name>'s <figure>", 'company', 'sure')
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
      (text.charCodeAt(start - 1) === 0x20 || side === 'before' || side === 'source' || side === 'based'),
  )
  return found
}

type Side = 'source' | 'before' | 'after' | 'move' | 'index' | 'based' | 'buy' | 'owned'

const cueList: readonly (readonly [Side, readonly string[]])[] = [
  ['before', firmNouns],
  ['before', beforeNames],
  ['after', afterNames],
  ['after', companyVerbs],
  ['move', [...new Set([...moveVerbs, ...raterVerbs])]],
  ['index', ['index', 'Index']],
  ['source', ['according to']],
  ['based', basedWords],
  ['buy', buyVerbs],
  ['owned', ownedFigures],
]

const cues = createWordLexicon(
  cueList.flatMap(([side, list]) => list.map((text) => ({ text, payload: { side, word: text } }))),
)

/** `CAC 40`, `Shanghai Composite`: a round number or Composite, Average, Index at the end is an index's. */
const moverKind = (text: string, end: number): EntityKind =>
  /( \d{2,4}| Composite| Average| Index)$/.test(text.slice(Math.max(0, end - 12), end)) ? 'index' : 'company'

const raters = new Set(raterVerbs)
const firms = new Set(firmNouns)

/** What follows the firm that was bought, not what it makes: `buy Kestrel for $2bn`, `bought Kestrel in a deal`. */
const priced = /^ (for|in a|in an|from) /

const endOfName = (text: string, start: number): number => {
  const end = endOfCapitals(text, start)
  // `Mittal's`: the owner ends the name.
  const first = endOfWord(text, start)
  return text.startsWith("'s", first) || text.startsWith('’s', first) ? first : end
}

const startsFigure = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return charClasses[code] === CharClass.digit || code === 0x24 || code === 0xa3 || code === 0x20ac
}

const isIndicator = (name: string): boolean => name.split(' ').some((word) => indicatorWords.has(word))
