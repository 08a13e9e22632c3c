import type { MentionOf } from '../../mention/index.ts'
import type { Metric } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import { type Candidate, type Choice, choose } from '../choose.ts'
import type { PhraseSubject } from '../ko/phrases.ts'
import { clauseAt } from '../nearby.ts'
import type { IsSource } from '../subject.ts'
import { subjectKindsOf } from '../subject-kinds.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'
import { type NounPhrase, nounPhrase } from './noun-phrase.ts'
import { readVerbs, type Verbs } from './verbs.ts'

type EntityMention = MentionOf<'entity'>

/** What an English sentence's figures share, read once for all of them. */
export interface EnglishSyntax {
  readonly verbs: Verbs
  /** The names that can be subjects: who speaks is none, and no person is. */
  readonly names: readonly EntityMention[]
  /** The phrase before the verb of each clause that is read whole, found when a figure first asks. */
  readonly phrases: Map<Clause, NounPhrase | undefined>
}

export const readSyntax = (view: SentenceView, isSource: IsSource): EnglishSyntax => ({
  verbs: readVerbs(view),
  names: view.entities.filter((entity) => entity.entity.kind !== 'person' && !isSource(entity)),
  phrases: new Map(),
})

/**
 * Whom an English figure is about: what its bracket belongs to, the noun phrase before the verb of its clause or of the
 * clause before it, a name behind "of", "for" or "in". A phrase that only says "the company" or names a metric leaves
 * the slot to the topic in force.
 */
export const findEnglishSubject = (
  view: SentenceView,
  syntax: EnglishSyntax,
  clauses: readonly Clause[],
  figure: Figure,
  metric: Metric | undefined,
): Choice<PhraseSubject> | undefined => {
  const own = clauseAt(clauses, figure.start)
  const kinds = metric ? subjectKindsOf(metric) : undefined
  const candidates: Candidate<PhraseSubject>[] = []
  const { names } = syntax
  for (const entity of names)
    if (isBracketed(view.text, entity.span.end, figure.start))
      candidates.push({ item: named(entity), key: [0, 0, 0, 0] })

  for (let at = own; at >= 0; at -= 1) {
    const phrase = phraseOf(view, syntax, clauses[at] as Clause, figure.start)
    if (!phrase) continue
    const inside = names.filter(({ span }) => phrase.start <= span.start && span.end <= phrase.end)
    const head = headOf(view, inside, kinds)
    const fits = !head || !kinds || kinds.includes(head.entity.kind) ? 0 : 1
    if (head) candidates.push({ item: named(head), key: [1, fits, own - at, 0] })
    else if (phrase.words)
      candidates.push({
        item: { name: view.text.slice(phrase.words.start, phrase.words.end), span: phrase.words },
        key: [1, 0, own - at, 1],
      })
    if (head || phrase.words || phrase.generic) break
  }
  for (const entity of names) {
    const distance =
      entity.span.start >= figure.end ? entity.span.start - figure.end : figure.start - entity.span.end
    if (distance >= 60 || (kinds && !kinds.includes(entity.entity.kind))) continue
    const rank = linkRank(view, entity.span)
    // sales at Gap of $3bn; a 3% rise in Germany: only names that suit the metric.
    if (rank === 1) candidates.push({ item: named(entity), key: [2, 0, 0, distance] })
    // Dow up 3%, a list without verbs.
    if (rank === 0 && entity.span.end <= figure.start && distance < 25)
      candidates.push({ item: named(entity), key: [3, 0, 0, distance] })
  }
  return choose(candidates)
}

/** A clause before the figure's own ends before the figure, and gives all figures the same phrase. */
const phraseOf = (
  view: SentenceView,
  { verbs, phrases }: EnglishSyntax,
  clause: Clause,
  limit: number,
): NounPhrase | undefined => {
  if (clause.end > limit) return nounPhrase(view, verbs, clause, limit)
  if (phrases.has(clause)) return phrases.get(clause)
  const phrase = nounPhrase(view, verbs, clause, clause.end)
  phrases.set(clause, phrase)
  return phrase
}

const named = (entity: EntityMention): PhraseSubject => ({ name: entity.quote, span: entity.span, entity })

/** Of several names in the phrase the possessor (Nike's), then what "of" brings (shares of BP), then the first. */
const headOf = (
  { text }: SentenceView,
  inside: readonly EntityMention[],
  kinds: readonly string[] | undefined,
): EntityMention | undefined => {
  const fitting = kinds ? inside.filter(({ entity }) => kinds.includes(entity.kind)) : inside
  const pool = fitting.length > 0 ? fitting : inside
  return (
    pool.find(({ span }) => /^[’']s?\b/.test(text.slice(span.end, span.end + 2))) ??
    pool.find(({ span }) => /\bof (?:the )?$/i.test(text.slice(Math.max(0, span.start - 8), span.start))) ??
    pool[0]
  )
}

/** 1 for a name that of, for, in or at ties to what stands before it; 2 for other prepositions; 0 for none. */
const linkRank = ({ text, sentence }: SentenceView, span: Span): number => {
  const before = text.slice(Math.max(sentence.start, span.start - 12), span.start).toLowerCase()
  if (/^[’']s\b/.test(text.slice(span.end, span.end + 2))) return 1
  if (/\b(?:of|in|for)\s+(?:the\s+)?$/.test(before)) return 1
  return /\b(?:on|by|with|from|to|against|via|through|at|after|than)\s+(?:the\s+)?$/.test(before) ? 2 : 0
}

const isBracketed = (text: string, nameEnd: number, figureStart: number): boolean =>
  figureStart - nameEnd <= 16 &&
  /^(?: ?\([^)]{0,12}\))? ?\([^)\d]{0,6}$/.test(text.slice(nameEnd, figureStart))
