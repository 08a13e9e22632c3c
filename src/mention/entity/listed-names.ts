import type { NameLexicon, Sense } from '../../reference/name-lexicon.ts'
import { isHangulAt } from '../../scan/char-class.ts'
import type { WordStarts } from '../../scan/word-starts.ts'
import { endsName } from './boundaries.ts'
import { isUpperCase } from './capital-words.ts'
import { createFinding, type Finding } from './finding.ts'

/**
 * Names of the reference data, at every place where a word begins, the longest that may end where it ends:
 * 카카오 in `카카오는`, 카카오뱅크 in `카카오뱅크는`, nothing in `카카오톡은`.
 */
export const findListedNames = (
  text: string,
  starts: WordStarts,
  lexicon: NameLexicon,
  choose: ChooseSense,
): Finding[] => {
  const found: Finding[] = []
  lexicon.scan(
    text,
    starts,
    ({ start, end, payload }) => {
      // Accepted, so it ends as a name does, unless capitals go on.
      if (!endsBeforeCapitals(text, end)) {
        const sense = choose(payload, start, end)
        if (sense) found.push(toFinding(text, start, end, sense))
      } else if (payload.some(({ kind, use }) => kind === 'company' && use === 'plain')) {
        const affiliate = readAffiliate(text, start, end)
        if (affiliate) found.push(affiliate)
      }
    },
    endsNameOrHouse,
  )
  return found
}

/** Picks what a printed form means at its place, or undefined when it can't be meant there. */
export type ChooseSense = (senses: readonly Sense[], start: number, end: number) => Sense | undefined

const endsNameOrHouse = (text: string, _start: number, end: number): boolean =>
  endsName(text, end) || endsBeforeCapitals(text, end)

/** 카카오M, 카카오IX: a listed Korean name with capitals of its own is another firm of its house, not 카카오TV. */
const readAffiliate = (text: string, start: number, houseEnd: number): Finding | undefined => {
  const end = endOfCapitalLetters(text, houseEnd)
  if (notAffiliates.has(text.slice(houseEnd, end))) return undefined
  const name = text.slice(start, end)
  return createFinding(start, end, 'ko/entity/<listed name><capitals>', 'company', name)
}

const endsBeforeCapitals = (text: string, end: number): boolean => {
  if (!isUpperCase(text.charCodeAt(end)) || !isHangulAt(text, end - 1)) return false
  const letters = endOfCapitalLetters(text, end)
  return letters - end <= 4 && endsName(text, letters)
}

const endOfCapitalLetters = (text: string, from: number): number => {
  let end = from
  while (isUpperCase(text.charCodeAt(end))) end += 1
  return end
}

const notAffiliates = new Set(
  'TV PC AI IT PB VIP UP DB CEO CFO CTO ETF IPO ESG PAY ID OLED LED RD BM OS TF DR ADR B'.split(' '),
)

const toFinding = (text: string, start: number, end: number, sense: Sense): Finding => {
  const { entry, use, locale, kind, name } = sense
  const rule = `${locale}/entity/${use === 'plain' ? '<listed name>' : '<listed name in context>'}`
  const finding = createFinding(start, end, rule, kind, name === '' ? text.slice(start, end) : name, entry)
  finding.supported = use === 'plain'
  finding.needsTicker = use === 'stated'
  return finding
}
