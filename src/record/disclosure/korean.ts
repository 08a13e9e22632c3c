import {
  authorWords,
  denials,
  houseWords,
  joiners,
  partyPronouns,
  positionCues,
  predicateWords,
} from '../../locale/ko/disclosure-cues.ts'
import { personTitles } from '../../locale/ko/person-words.ts'
import type { Span } from '../../model/span.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import { bodyStart, type Party, type SentenceView, type Statement } from './statement.ts'
import type { Position } from './type.ts'

/**
 * `X는 A, B 등에 대해 포지션을 보유하거나 추천하고 있으며 C도 추천한다`: the party stands first and has 은/는, the securities
 * stand before their predicate, whose ending says whether it holds: 보유하고 있지 않다.
 */
export const readKorean = (view: SentenceView): readonly Statement[] => {
  const statements: Statement[] = []
  let [from, known] = [bodyStart(view.text, view), view.partyKnown]
  for (const { position, ...predicate } of findPredicates(view)) {
    const region = { start: from, end: predicate.start }
    const topic = findTopic(view, region, known)
    known ||= topic !== undefined
    from = predicate.end
    if (!position) continue
    statements.push({
      party: topic?.party ?? { kind: 'carried' },
      position,
      predicate,
      list: { start: topic?.end ?? region.start, end: region.end },
    })
  }
  return statements
}

interface Predicate extends Span {
  /** Undefined for what is said not to be recommended: no position at all. */
  readonly position: Position | undefined
}

const cues = createLexicon(
  positionCues.flatMap(([surfaces, position]) =>
    surfaces.split('|').map((text) => ({ text, payload: position as Position })),
  ),
)

/** How far two stems of one predicate stand apart: 공매도| |포지션|을 |보유, 보유|하고 있거나 |추천. */
const nearest = 12

const findPredicates = ({ text, start, end, entities }: SentenceView): readonly Predicate[] => {
  const stems: { start: number; end: number; position: Position }[] = []
  cues.scan(text, start, end, (match) => {
    if (entities.some(({ span }) => span.start < match.end && match.start < span.end)) return
    const last = stems.at(-1)
    const joined = last && joinStems(text, last, match)
    if (last && joined) [last.end, last.position] = [match.end, joined]
    else stems.push({ start: match.start, end: match.end, position: match.payload })
  })
  return stems.map((stem, i) => {
    const tail = tailOf(text, stem.end, stems[i + 1]?.start ?? end)
    const denied = denials.some((word) => text.slice(stem.end, tail).includes(word))
    const position = !denied ? stem.position : stem.position === 'recommends' ? undefined : 'none'
    return { start: stem.start, end: tail, position }
  })
}

const joining = new Set(joiners)

const joinStems = (
  text: string,
  last: { readonly end: number; readonly position: Position },
  next: { readonly start: number; readonly payload: Position },
): Position | undefined => {
  const gap = text.slice(last.end, next.start)
  if (gap.length > nearest || gap.includes(',')) return undefined
  if (joining.has(gap.trim())) return last.position === next.payload ? last.position : 'holds-or-recommends'
  // 보유 |포지션|, 공매도 |포지션|을 |갖고 있: nouns of one predicate, with a particle at most between them.
  const adjacent = /^(?:한|하는|하고 있는|중인)? ?(?:주식|종목|지분)?[을를이가]? ?$/.test(gap)
  if (!adjacent || next.payload === 'recommends') return undefined
  return last.position === 'recommends' ? undefined : last.position
}

const continuing = new RegExp(`^[가-힣]*(?:\\s(?:${[...predicateWords, ...denials].join('|')})[가-힣]*){0,4}`)

/** Where the verb that belongs to a stem ends: 보유|하고 있지 않습니다|. A comma or another word ends it. */
const tailOf = (text: string, from: number, limit: number): number => {
  const word = continuing.exec(text.slice(from, Math.min(limit, from + 60)))?.[0] ?? ''
  // 보유하고 있으며 |카카오 주식은: what goes on after a connecting ending is the next clause.
  const link = /(?:으며|이며|하며|고|지만|으나|는데|은데)\s(?!있|않|없|중)/.exec(word)
  return from + (link ? link.index + link[0].length : word.length)
}

const authors = new Set(authorWords)
const houses = new Set(houseWords)
const pronouns = new Set(partyPronouns)
const titles = new Set([...personTitles, '기자', '칼럼니스트', '작가', '에디터'])

interface Topic {
  readonly party: Party
  readonly end: number
}

/** The first word of the region with 은/는/이/가 that can be a party; a lone security with 은/는 is no party. */
const findTopic = (view: SentenceView, region: Span, partyKnown: boolean): Topic | undefined => {
  const { text, entities } = view
  const within = entities.filter(({ span }) => region.start <= span.start && span.end <= region.end)
  for (const match of text.slice(region.start, region.end).matchAll(/\S*?(은|는|이|가|께서는)(?=\s|,|$)/gu)) {
    const end = region.start + match.index + match[0].length
    const stemEnd = end - (match[1] as string).length
    const word = text.slice(region.start + match.index, stemEnd).replace(/^[※*(“"']+/, '')
    const stem = { start: stemEnd - word.length, end: stemEnd }
    if (pronouns.has(word)) return { party: { kind: 'carried' }, end }
    if (houses.has(word)) return { party: { kind: 'named', span: stem }, end }
    const named = within.find(({ span }) => span.end === stemEnd)
    if (named) {
      // 네이버는 보유하고 있지 않다: the party said before has none of it.
      if (
        partyKnown &&
        within.length === 1 &&
        named.entity.kind !== 'person' &&
        isAllOf(text, region, named.span, end)
      )
        return undefined
      return { party: { kind: 'named', span: named.span, mention: named }, end }
    }
    const titled = titles.has(word) && nameBefore(view, region, stem)
    if (titled) return { party: titled, end }
    if (authors.has(word)) return { party: { kind: 'author', span: stem }, end }
    const full = latinName(text, region, stem)
    if (full) return { party: { kind: 'named', span: full }, end }
    const introduced = /(?:^|\s)(\S+)\s$/.exec(text.slice(region.start, stem.start))?.[1]
    if (introduced && authors.has(introduced) && word !== '')
      return { party: { kind: 'named', span: stem }, end }
  }
  return undefined
}

/** 작성자 |Tom Arden|은: a name of two Latin words or more that no list knows. */
const latinName = (text: string, region: Span, { start, end }: Span): Span | undefined => {
  const name = /(?:^|\s)((?:\p{Lu}[\p{L}.'’-]* )+\p{Lu}[\p{L}.'’-]*)$/u.exec(
    text.slice(Math.max(region.start, start - 60), end),
  )?.[1]
  return name === undefined ? undefined : { start: end - name.length, end }
}

const isAllOf = (text: string, region: Span, name: Span, end: number): boolean =>
  text.slice(region.start, name.start).trim().length <= 4 && text.slice(end, region.end).trim().length <= 4

/** 박서윤 |연구원|은: the name before a title, known or not. */
const nameBefore = ({ text, entities }: SentenceView, region: Span, title: Span): Party | undefined => {
  const known = entities.find(({ span }) => span.end === title.start - 1 && span.start >= region.start)
  if (known) return { kind: 'named', span: known.span, mention: known }
  const word = /(?:^|\s)([가-힣]{2,4})\s$/.exec(text.slice(region.start, title.start))?.[1]
  const end = title.start - 1
  return word === undefined || authors.has(word)
    ? undefined
    : { kind: 'named', span: { start: end - word.length, end } }
}
