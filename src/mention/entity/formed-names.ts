import {
  fundKinds,
  genericNameFronts,
  materialFronts,
  type NameFormRole,
  nameForms,
  notInNames,
  reserveBankCities,
} from '../../locale/en/name-forms.ts'
import { placeWords } from '../../locale/en/places.ts'
import { brandSyllables, commonNouns } from '../../locale/ko/firm-cues.ts'
import {
  genericFronts,
  reserveBankCities as koreanReserveBankCities,
  nameEndings,
} from '../../locale/ko/name-forms.ts'
import { endOfParticles } from '../../locale/ko/particles.ts'
import { bySpan } from '../../model/span.ts'
import type { EntityKind } from '../../model/values.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import { createWordLexicon } from '../../scan/word-lexicon.ts'
import type { WordStarts } from '../../scan/word-starts.ts'
import { endsName, isWordCode } from './boundaries.ts'
import { endOfCapitals, endOfWord, isUpperCase, startOfCapitals } from './capital-words.ts'
import { createFinding, type Finding } from './finding.ts'

/** Names no list knows, from the word that makes a name of what stands before it: Tempus Inc, 바로증권, 호남지방통계청. */
export const findFormedNames = (text: string, starts: WordStarts): Finding[] => {
  const found: Finding[] = []
  const add = (name: Finding | undefined) => {
    if (!name) return
    // Tempus Holdings Inc is met twice, at Holdings and at Inc: the longer one stays.
    const last = found.at(-1)
    if (last && last.start === name.start && last.end <= name.end) found.pop()
    else if (last && name.start < last.end) return
    found.push(name)
  }
  koreanForms.scan(
    text,
    0,
    text.length,
    ({ start, end, payload }) =>
      add(
        payload === 'beside'
          ? readBesideLegalForm(text, start, end)
          : readKoreanName(text, start, end, payload),
      ),
    (_text, _start, end, payload) => payload === 'beside' || endsName(text, end),
  )
  const korean = found.splice(0)
  latinForms.scan(
    text,
    starts,
    ({ start, end, payload }) => add(readName(text, start, end, payload)),
    (_text, _start, end) => endsForm(text, end),
  )
  return korean.length === 0 ? found : [...korean, ...found].sort(bySpan)
}

const roles = new Map<string, NameFormRole>()
for (const [role, list] of nameForms)
  for (const form of list) if (!roles.has(form) || role !== 'head') roles.set(form, role)
const heads = new Set(nameForms.find(([role]) => role === 'head')?.[1])
const latinForms = createWordLexicon([...roles].map(([text, payload]) => ({ text, payload })))

/** Endings with their kind, and the legal forms that stand beside a name. */
const koreanForms = createLexicon<EntityKind | 'beside'>(
  [
    ...new Map<string, EntityKind | 'beside'>([
      ...nameEndings.flatMap(([kind, endings]) =>
        endings.split(' ').map((ending) => [ending, kind] as const),
      ),
      ['㈜', 'beside'],
      ['(주)', 'beside'],
      ['주식회사', 'beside'],
    ]),
  ].map(([text, payload]) => ({ text, payload })),
)

const endsForm = (text: string, end: number): boolean =>
  !isWordCode(text.charCodeAt(end)) || text.charCodeAt(end) >= 0x1100

/** 바로증권: the whole word up to its ending, unless the front only says what kind of thing it is (시중은행). */
const readKoreanName = (text: string, at: number, end: number, kind: EntityKind): Finding | undefined => {
  let start = at
  while (end - start <= 24 && (isWordCode(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 0x26))
    start -= 1
  if (at === start) return readReserveBank(text, at, end, kind) ?? readTwoWords(text, at, end, kind)
  if (end - start > 24) return undefined
  const front = text.slice(start, at)
  if (genericFronts.has(front) || /^\d/.test(front)) return undefined
  // 김연구원: a person's title written to the name; 숲엔터테인먼트: too long an ending to be one.
  if (front.length < 2 && (end - at < 5 || kind !== 'company')) return undefined
  const ending = text.slice(at, end)
  // 보도공사 is work on a pavement, 한국도로공사 a corporation.
  if (ending === '공사' && front.length < 3) return undefined
  return formed(text, start, end, kind, `ko/entity/<name>${ending}`)
}

/** 웰포드 캐피털, 노베라 파트너스: a foreign firm's ending stands apart from a front that sounds like a brand. */
const readTwoWords = (text: string, at: number, end: number, kind: EntityKind): Finding | undefined => {
  if (kind !== 'company' || text.charCodeAt(at - 1) !== 0x20 || !apartEndings.has(text.slice(at, end)))
    return undefined
  let start = at - 1
  while (isWordCode(text.charCodeAt(start - 1)) && at - start < 10) start -= 1
  const front = text.slice(start, at - 1)
  if (front.length < 3 || genericFronts.has(front) || commonNouns.has(front)) return undefined
  return [...front].some((syllable) => brandSyllables.has(syllable))
    ? formed(text, start, end, kind, `ko/entity/<name> ${text.slice(at, end)}`)
    : undefined
}

const apartEndings = new Set('캐피털 캐피탈 파트너스 인베스트먼트 벤처스 테라퓨틱스'.split(' '))

/** 댈러스 연방준비은행, 뉴욕 연은. */
const readReserveBank = (text: string, at: number, end: number, kind: EntityKind): Finding | undefined => {
  if (kind !== 'central-bank' || text.charCodeAt(at - 1) !== 0x20) return undefined
  let start = at - 1
  while (isWordCode(text.charCodeAt(start - 1)) && at - start < 8) start -= 1
  return koreanReserveBankCities.has(text.slice(start, at - 1))
    ? formed(text, start, end, kind, 'ko/entity/<city> 연방준비은행')
    : undefined
}

/** The Kansas City Fed. */
const readDistrictFed = (text: string, at: number, end: number): Finding | undefined => {
  const start = trimFront(text, startOfCapitals(text, at - 1), at - 1)
  return text.charCodeAt(at - 1) === 0x20 && reserveBankCities.has(text.slice(start, at - 1))
    ? formed(text, start, end, 'central-bank', 'en/entity/<city> Fed')
    : undefined
}

/** `㈜가나다`, `(주)가나다`, `주식회사 가나다`, `가나다㈜`: the word beside the legal form. */
const readBesideLegalForm = (text: string, formStart: number, formEnd: number): Finding | undefined => {
  // 가나다㈜: the form may end the name as well.
  let from = formStart
  while (formStart - from < 20 && isWordCode(text.charCodeAt(from - 1))) from -= 1
  if (from < formStart)
    return formStart - from < 2 ? undefined : formed(text, from, formStart, 'company', 'ko/entity/<name>㈜')
  const start = text.charCodeAt(formEnd) === 0x20 ? formEnd + 1 : formEnd
  let wordEnd = start
  while (isWordCode(text.charCodeAt(wordEnd))) wordEnd += 1
  // 문화인|이나: the shortest front behind which nothing but a particle is left.
  let end = wordEnd
  for (let cut = start + 2; cut < wordEnd && end === wordEnd; cut += 1)
    if (endOfParticles(text, cut) === wordEnd) end = cut
  return end - start < 2 ? undefined : formed(text, start, end, 'company', 'ko/entity/㈜<name>')
}

const formed = (text: string, start: number, end: number, kind: EntityKind, rule: string): Finding =>
  createFinding(start, end, rule, kind, text.slice(start, end))

const readName = (text: string, at: number, formEnd: number, role: NameFormRole): Finding | undefined => {
  const word = text.slice(at, formEnd)
  if (heads.has(word) && (text.startsWith(' of ', formEnd) || text.startsWith(' of\n', formEnd))) {
    const headed = readHeadedName(text, at, formEnd)
    if (headed) return headed
  }
  if (role === 'head') return undefined
  if (role === 'ministry') return formed(text, at, formEnd, 'institution', 'en/entity/<field> ministry')
  if (role === 'fed') return readDistrictFed(text, at, formEnd)
  if (text.charCodeAt(at - 1) !== 0x20) return undefined
  // Tempus, Inc. and Cowen and Co: what joins a legal form to the name.
  let end = at - 1
  if (role === 'legal') {
    if (text.charCodeAt(end - 1) === 0x2c) end -= 1
    else if (text.startsWith(' and', end - 4)) end -= 4
    else if (text.startsWith(' &', end - 2)) end -= 2
  }
  let nameAt = trimFront(text, startOfCapitals(text, end), end)
  // The US Harrow Corporation: the country says where it is; US Agriculture Department is its name.
  if (role === 'company' || role === 'legal')
    nameAt += /^(US|U\.S\.|UK|U\.K\.) (?=[A-Z])/.exec(text.slice(nameAt, end))?.[0].length ?? 0
  if (nameAt >= end) return undefined
  const front = text.slice(nameAt, end)
  if (role === 'company' && (genericNameFronts.has(front) || isUpperCaseLine(front))) return undefined
  if (role === 'company' && commonPlurals.has(word) && placeWords.has(front)) return undefined
  if (role === 'material' && !isFirmOf(text, front, formEnd)) return undefined
  if (role === 'fund' && !isFundName(front)) return undefined
  if (role === 'legal' && word === 'Co' && /^[A-Z]\w*$/.test(front) && front.length < 3) return undefined
  const nameEnd = role === 'legal' || role === 'company' ? withLegalForms(text, formEnd) : formEnd
  // Wells Fargo Securities Research goes on: a later form decides.
  const kind: EntityKind = role === 'institution' || role === 'exchange' || role === 'fund' ? role : 'company'
  return formed(text, nameAt, nameEnd, kind, `en/entity/<name> ${word}`)
}

/** Delmore Energy; not Crude Oil, not Soaring Energy Costs in a heading. */
const isFirmOf = (text: string, front: string, end: number): boolean => {
  const last = front.slice(front.lastIndexOf(' ') + 1)
  return (
    !materialFronts.has(last) &&
    !genericNameFronts.has(last) &&
    !placeWords.has(front) &&
    !front.endsWith('ing') &&
    !/^[^A-Z]/.test(front) &&
    !isUpperCaseLine(front) &&
    !(text.charCodeAt(end) === 0x20 && isUpperCase(text.charCodeAt(end + 1))) &&
    text.charCodeAt(end) !== 0x2d
  )
}

/** Granite Peak Leaders ETF; not Bitcoin ETF, European Growth Fund, S&P 500 ETF. */
const isFundName = (front: string): boolean =>
  !indexHouses.test(front) &&
  front.split(' ').some((word) => !fundKinds.has(word) && !placeWords.has(word) && !/^[\d&]/.test(word)) &&
  !placeWords.has(front)

const indexHouses = /^(S&P|Nasdaq|NASDAQ|Dow|Russell|MSCI|FTSE|KOSPI|Nikkei|Treasury|U\.S\.|US) ?/

/** `Ministry of Trade, Industry and Energy`, `Federal Reserve Bank of Dallas`, `Zembla Association of Brokers`. */
const readHeadedName = (text: string, at: number, formEnd: number): Finding | undefined => {
  const front = text.charCodeAt(at - 1) === 0x20 ? trimFront(text, startOfCapitals(text, at - 1), at - 1) : at
  const start = front < at - 1 ? front : at
  let from = formEnd + 4
  if (text.startsWith('the ', from)) from += 4
  if (!isUpperCase(text.charCodeAt(from))) return undefined
  let end = endOfCapitals(text, from)
  // The Board of Directors is everybody's.
  if (commonMembers.has(text.slice(from, end))) return undefined
  for (;;) {
    const joined = text.startsWith(' and ', end) ? end + 5 : text.startsWith(', ', end) ? end + 2 : end
    if (joined === end || text.slice(at, formEnd) !== 'Ministry' || !isUpperCase(text.charCodeAt(joined)))
      break
    const next = endOfCapitals(text, joined)
    // Trade, Industry and Energy: only a list that closes with "and".
    if (text.charCodeAt(end) === 0x2c && !text.startsWith(' and ', next)) break
    end = next
  }
  const kind: EntityKind = text.startsWith('Federal Reserve Bank', start)
    ? 'central-bank'
    : text.startsWith('Bank', at)
      ? 'company'
      : 'institution'
  return formed(text, start, end, kind, `en/entity/${text.slice(at, formEnd)} of <name>`)
}

const withLegalForms = (text: string, from: number): number => {
  let end = from
  // Holdings Co Ltd: no name has more than a few.
  for (let forms = 0; forms < 4; forms += 1) {
    const at = text.startsWith(', ', end) ? end + 2 : text.charCodeAt(end) === 0x20 ? end + 1 : end
    if (at === end) return end
    const wordEnd = endOfWord(text, at)
    const dotted = text.charCodeAt(wordEnd) === 0x2e ? wordEnd + 1 : wordEnd
    const next = [dotted, wordEnd].find((candidate) => roles.get(text.slice(at, candidate)) === 'legal')
    if (next === undefined) return end
    end = next
  }
  return end
}

/** Cuts The, In, Analysts, Monday from the front of a run of capitals. */
export const trimFront = (text: string, from: number, end: number): number => {
  let start = from
  while (start < end) {
    const wordEnd = endOfWord(text, start)
    if (wordEnd === start || wordEnd > end) break
    const word = text.slice(start, wordEnd)
    const isFrontWord = notInNames.has(word) || word === 'of' || word === '&' || /^\d+$/.test(word)
    if (!isFrontWord) break
    start = wordEnd
    while (start < end && !isWordCode(text.charCodeAt(start))) start += 1
  }
  return start
}

/** Chinese Banks, European Markets: things of a place, in a heading. */
const commonPlurals = new Set(
  'Banks Markets Securities Utilities Semiconductors Homes Stores Builders Associates Research Records Materials Investments Financials Hotels Restaurants Airlines Airports Chemicals Industries Economics Insurance Steel Energy Foods Shipping Mining Technology'.split(
    ' ',
  ),
)

const commonMembers = new Set(['Directors', 'Trustees', 'Supervisors', 'Management', 'Advisors', 'Advisers'])

const isUpperCaseLine = (front: string): boolean => front.length > 30 && front === front.toUpperCase()

/** ` Inc`, `, Inc.`, ` Holdings plc`: nothing but legal forms. */
export const isLegalFormTail = (tail: string): boolean =>
  tail
    .split(/[\s,]+/)
    .every(
      (word) => word === '' || word === '.' || word === '&' || word === 'and' || roles.get(word) === 'legal',
    )
