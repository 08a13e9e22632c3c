import type { MentionOf } from '../../mention/index.ts'
import type { PhraseSubject } from '../ko/phrases.ts'
import type { Role } from '../role.ts'
import { sectorIdOf } from '../sector-id.ts'
import type { Figure, SentenceView } from '../view.ts'
import { readPhrase } from './phrase.ts'
import type { EnglishSyntax } from './syntax.ts'
import { isVerb, type Word } from './words.ts'

type EntityMention = MentionOf<'entity'>

/** A name as a subject; below, the names and nouns so near a figure that they are its subject, whatever the clause's is. */
export const named = (entity: EntityMention): PhraseSubject => ({
  name: entity.quote,
  span: entity.span,
  entity,
})

export const isBracketed = (text: string, nameEnd: number, figureStart: number): boolean =>
  figureStart >= nameEnd &&
  figureStart - nameEnd <= 16 &&
  /^(?: ?\([^)]{0,12}\))? ?\([^)\d]{0,6}$/.test(text.slice(nameEnd, figureStart))

/** "Materials make up 18% and |energy| 7%", "… account for 18% and |energy| for 7%": the verb is said once. */
export const gappedSubject = ({ text, figures }: SentenceView, figure: Figure): PhraseSubject | undefined => {
  const before = figures[figure.index - 1]
  if (!before || before.unit !== figure.unit || figure.start - before.end > 50) return undefined
  const found = /^,? and (?:the )?([a-z][a-z&-]+(?: [a-z&-]+){0,2}) (for|at|with) $/i.exec(
    text.slice(before.end, figure.start),
  )
  const [, noun = '', preposition = ''] = found ?? []
  if (!found || !text.slice(before.start - 12, before.start).includes(` ${preposition} `)) return undefined
  const end = figure.start - preposition.length - 2
  return { name: noun, span: { start: end - noun.length, end } }
}

/** the Nikkei's |74%| */
export const isPossessor = (text: string, { span }: EntityMention, { start }: Figure): boolean =>
  start - span.end <= 12 &&
  start > span.end &&
  /^[’']s? (?:about |nearly |around )?$/.test(text.slice(span.end, start))

/** "74% of Nikkei companies", "9% of those in the DAX", "a return of 74% for the broader Nikkei". */
export const isOwnerBehind = (
  { text }: SentenceView,
  { start, end }: Figure,
  { span, entity }: EntityMention,
): boolean => {
  if (span.start <= end || span.start - end > 44) return false
  const between = text.slice(end, span.start)
  if (entity.kind === 'index' || entity.kind === 'country' || entity.kind === 'fund') {
    if (/^ of (?:those|companies|firms|the companies|the firms) in (?:the )?$/.test(between)) return true
    if (
      /^ of (?:the )?$/.test(between) &&
      /^(?:[’']s)? (?:companies|firms)\b/.test(text.slice(span.end, span.end + 14))
    )
      return true
  }
  return (
    /^ for (?:the )?(?:[a-z]+ ){0,4}$/.test(between) &&
    / of (?:about |nearly )?$/.test(text.slice(start - 12, start))
  )
}

/**
 * "led by |utilities|, up 1.2%, and |Intel|, which advanced 2%": the name or sector right before the comma moved, not the
 * one the sentence is about. "|Nike|, which sells shoes, rose 2%" goes on with its own.
 */
export const apposedBefore = (
  view: SentenceView,
  { words }: EnglishSyntax,
  figure: Figure,
  isSource: (entity: EntityMention) => boolean,
): PhraseSubject | undefined => {
  const from = Math.max(view.sentence.start, view.figures[figure.index - 1]?.end ?? 0, figure.start - 60)
  const found = apposition.exec(view.text.slice(from, figure.start))
  if (!found) return undefined
  const at = from + found.index
  const entity = view.entities.findLast(({ span }) => span.end <= at)
  if (
    entity &&
    /^(?: ?\([^)]{1,14}\))?$/.test(view.text.slice(entity.span.end, at)) &&
    entity.entity.kind !== 'person' &&
    entity.entity.kind !== 'country' &&
    (/wh|th/.test(found[0]) ||
      !/\b(?:against|versus|vs|than|to) (?:the )?$/.test(view.text.slice(from, entity.span.start))) &&
    !isSource(entity)
  )
    return named(entity)
  const last = words.findLastIndex(({ end }) => end === at)
  if (last < 0) return undefined
  for (let first = last; first >= Math.max(0, last - 2); first -= 1) {
    const span = { start: (words[first] as Word).start, end: at }
    const name = view.text.slice(span.start, span.end)
    if (sectorIdOf(name) !== undefined) return { name, span }
  }
  return undefined
}

const apposition =
  /,? (?:(?:which|that) (?:[a-z]+ly )?(?:rose|fell|gained|lost|added|climbed|jumped|dropped|slid|slipped|advanced|shed|surged|tumbled|sank|soared|declined|rallied|(?:was|were|is|are) (?:up|down|off|higher|lower))|(?:up|down|off|higher|lower))(?: (?:by|about|nearly|almost|more than|around|roughly|some|just|over|as much as|an?))* $/

/** "hurt by a 9 percent drop in |frozen meals|": the noun behind the move that stands behind the figure. */
export const nounTied = (
  view: SentenceView,
  { words }: EnglishSyntax,
  figure: Figure,
  { kind, predicate }: Role,
): PhraseSubject | undefined => {
  if (kind !== 'change' || !predicate || predicate.start < figure.end) return undefined
  const at = words.findIndex(({ start }) => start >= predicate.end)
  const link = words[at]
  if (!link || !/^(?:in|of|for)$/.test(link.lower) || link.start !== predicate.end + 1) return undefined
  let to = at + 1
  while (to < words.length && to - at < 8 && continuesNoun(words, to)) to += 1
  const phrase = to > at + 1 ? readPhrase(view, words, at + 1, to) : undefined
  const span = phrase?.words
  if (!span || phrase.metric || phrase.pointer) return undefined
  const name = view.text.slice(span.start, span.end)
  return /(?:trad(?:e|ing)|session|morning|afternoon|hours|terms|quarter|year|month|period)$/i.test(name)
    ? undefined
    : { name, span }
}

const continuesNoun = (words: readonly Word[], at: number): boolean => {
  const { kind, lower } = words[at] as Word
  return (
    (kind === 'word' || kind === 'name') &&
    !isVerb(words, at) &&
    !/^(?:and|but|while|or|in|on|by|from|to|with|at|for|than|that|which|who|as|over|after|during)$/.test(
      lower,
    )
  )
}

export const isHeldAgainst = (text: string, { end }: Figure, { span }: EntityMention): boolean =>
  span.start > end && /^ (?:to|against|from) (?:the )?$/.test(text.slice(end, span.start))

/** "a 5.5% drop in Glencore", "a 3% weaker Antofagasta": the name behind the move that stands behind the figure. */
export const isTiedBehind = (
  { text }: SentenceView,
  figure: Figure,
  { kind, predicate }: Role,
  { span, entity }: EntityMention,
): boolean => {
  if (
    kind !== 'change' ||
    !predicate ||
    predicate.start < figure.end ||
    span.start < predicate.end ||
    span.start - predicate.end > 40
  )
    return false
  const between = text.slice(predicate.end, span.start)
  return (
    /^ (?:in|of|for|at|by) (?:the |shares (?:of|in) |sales (?:of|at) )?(?:[a-z]+ )?$/.test(between) ||
    (between === ' ' && entity.kind !== 'country')
  )
}
