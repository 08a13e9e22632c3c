import type { MentionOf } from '../../mention/index.ts'
import { metricClassOf } from '../../model/metric-class.ts'
import type { Metric } from '../../model/observation.ts'
import type { EntityKind } from '../../model/values.ts'
import { type Candidate, type Choice, choose } from '../choose.ts'
import type { PhraseSubject } from '../ko/phrases.ts'
import type { Role } from '../role.ts'
import { subjectKindsOf } from '../subject-kinds.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { Phrase } from './phrase-parts.ts'
import type { EnglishSyntax, Predication } from './syntax.ts'
import {
  apposedBefore,
  gappedSubject,
  isBracketed,
  isHeldAgainst,
  isOwnerBehind,
  isPossessor,
  isTiedBehind,
  named,
  nounTied,
} from './tied-subject.ts'

type EntityMention = MentionOf<'entity'>

/** The subject found in the sentence, or the kind of name a pronoun or "the company" asks the register for. */
export interface EnglishSubject {
  readonly choice?: Choice<PhraseSubject>
  readonly securities: boolean
  readonly hint?: EntityKind
}

/**
 * Whom an English figure is about: what its bracket belongs to, a name tied to the noun behind it ("a 5.5% drop in
 * Glencore"), the subject of its clause, or of the clause that one hangs on. What points back inside what somebody says
 * ("Nike said it …", "Ford said net income …") is the speaker; any other pointer leaves the slot to the topic in force.
 */
export const findEnglishSubject = (
  view: SentenceView,
  syntax: EnglishSyntax,
  figure: Figure,
  role: Role,
  metric: Metric | undefined,
  isSource: (entity: EntityMention) => boolean,
): EnglishSubject => {
  const candidates: Candidate<PhraseSubject>[] = []
  for (const entity of view.entities) {
    if (entity.entity.kind === 'person') continue
    if (isBracketed(view.text, entity.span.end, figure.start) || isPossessor(view.text, entity, figure))
      candidates.push({ item: named(entity), key: [0, 0, 0] })
    else if (isOwnerBehind(view, figure, entity)) candidates.push({ item: named(entity), key: [1, 0, 0] })
    else if (isTiedBehind(view, figure, role, entity))
      candidates.push({ item: named(entity), key: [1, 0, entity.span.start] })
  }
  const apposed = apposedBefore(view, syntax, figure, isSource)
  if (apposed) candidates.push({ item: apposed, key: [1, 1, 0] })
  const tied = nounTied(view, syntax, figure, role)
  if (tied) candidates.push({ item: tied, key: [1, 1, 0] })
  const gapped = gappedSubject(view, figure)
  if (gapped) candidates.push({ item: gapped, key: [1, 0, 0] })
  const kinds = metric ? subjectKindsOf(metric) : undefined
  const own = syntax.predications.findIndex(
    ({ clause }) => clause.start <= figure.start && figure.start < clause.end,
  )
  const governing = own < 0 ? undefined : governingPhrase(syntax, own, figure)
  const phrase = governing?.phrase
  const item = phrase && toSubject(view, phrase, kinds)
  // "The |Acme| consensus was for 90 cents": of the one whose results they are.
  const isEstimate = item?.entity !== undefined && givesEstimate(view, item.entity)
  if (item && !isEstimate)
    candidates.push({ item, key: [2, fits(item, kinds) ? 0 : 1, governing?.steps ?? 0] })
  const isPointer = !phrase || phrase.pointer || !item || isEstimate
  const speaker = isPointer && own >= 0 ? speakerOf(syntax, own) : undefined
  const said = speaker && toSubject(view, speaker, kinds)
  if (
    said?.entity &&
    canOwn(said.entity) &&
    (!kinds || kinds.includes(said.entity.entity.kind)) &&
    (!phrase?.hint || phrase.hint === said.entity.entity.kind)
  )
    candidates.push({ item: said, key: [3, 0, 0] })
  // "Ford said net income fell": a capital before the verb of saying, of nobody listed, that speaks of its own results.
  else if (said && !said.entity && metricClassOf(metric) === 'result' && isProperName(said.name))
    candidates.push({ item: said, key: [3, 1, 0] })
  // "BP fell after |revenue| rose 2%", "Acme, whose |sales| …": a bare metric in a clause that hangs on another is its subject's.
  const over =
    isPointer && phrase?.hint === undefined && own > 0 ? mainSubject(syntax, own, figure) : undefined
  if (over?.entity && (!kinds || kinds.includes(over.entity.entity.kind)) && !isSource(over.entity))
    candidates.push({ item: named(over.entity), key: [3, 2, 0] })
  for (const entity of view.entities) {
    if (isSource(entity) || entity.entity.kind === 'person' || givesEstimate(view, entity)) continue
    const before = entity.span.end <= figure.start
    const distance = before ? figure.start - entity.span.end : entity.span.start - figure.end
    if (kinds && !kinds.includes(entity.entity.kind)) continue
    // "a discount of 14% to the Nikkei's 21 times": what it is held against.
    if (metric === 'valuation-discount' && !before && isHeldAgainst(view.text, figure, entity)) continue
    // "a loss above the estimate of $2m in a poll by X, the data arm of |Y|": another figure's or an apposition's.
    if (
      !before &&
      (/[,;]/.test(view.text.slice(figure.end, entity.span.start)) || hasFigure(view, figure, entity))
    )
      continue
    const rank = linkRank(view, entity)
    // sales at Gap of $3bn; a 3% rise in Germany: only names that suit the metric.
    if (kinds && rank === 1 && distance < 60 && isPointer)
      candidates.push({ item: named(entity), key: [4, 0, distance] })
    // Dow up 3%, a list without verbs.
    else if (rank === 0 && before && distance < 25 && isPointer && !describes(view, entity))
      candidates.push({ item: named(entity), key: [5, 0, distance] })
  }
  view.trace?.choice('subject', keyPlaces, candidates, ({ name }) => name)
  const choice = choose(candidates)
  const found: { choice?: Choice<PhraseSubject>; securities: boolean; hint?: EntityKind } = {
    securities: phrase?.securities ?? false,
  }
  if (choice) found.choice = choice
  // "after |the company| said revenue rose 9%": the revenue is that of the one who speaks.
  const hint = phrase?.hint ?? (isPointer && metricClassOf(metric) === 'result' ? speaker?.hint : undefined)
  if (hint !== undefined) found.hint = hint
  return found
}

/** "higher |U.S.| tariffs": a country that only describes the noun behind it. */
const describes = ({ text }: SentenceView, { span, entity }: EntityMention): boolean =>
  entity.kind === 'country' && /^ [a-z]+[,;]/.test(text.slice(span.end, span.end + 20))

const hasFigure = ({ figures }: SentenceView, { index }: Figure, { span }: EntityMention): boolean =>
  (figures[index + 1]?.start ?? span.end) < span.start

/** "the |Acme| consensus estimate of $1.31": who gathers estimates is not whom they are about. */
const givesEstimate = ({ text }: SentenceView, { span }: EntityMention): boolean =>
  /^(?:[’']s?)? (?:consensus|estimates?|polls?|survey|data|tally|analysts)\b/.test(
    text.slice(span.end, span.end + 16),
  )

const isProperName = (name: string): boolean =>
  /^(?:[A-Z][\w&’'.-]* ?){1,4}$/.test(name) &&
  !/\b(?:Analysts?|Economists?|Dealers|Traders|Officials?|Executives|Investors|Sources|People|Brokers|Strategists?|Mr|Mrs|Ms|Dr|President|Chairman|Minister)\b/.test(
    name,
  )

const keyPlaces = ['place', 'unsuited to the metric', 'distance']

const toSubject = (
  { text }: SentenceView,
  { entity, words, partOf, pointer }: Phrase,
  kinds: readonly EntityKind[] | undefined,
): PhraseSubject | undefined => {
  if (pointer) return undefined
  if (entity) return named(entity)
  if (!words || isSoftener(text.slice(words.start, words.end))) return undefined
  // The segments of a company are its own only for what companies have.
  const part = partOf && (!kinds || kinds.includes('company')) ? partOf : undefined
  return { name: text.slice(words.start, words.end), span: words, ...(part && { partOf: part }) }
}

/** "about 32% of them": what stands before the figure only softens it. */
const isSoftener = (words: string): boolean =>
  /^(?:about|around|nearly|almost|roughly|some|only|just|over|under)$/i.test(words)

const fits = ({ entity }: PhraseSubject, kinds: readonly EntityKind[] | undefined): boolean =>
  !entity || !kinds || kinds.includes(entity.entity.kind)

/** The clause's own subject, else the one it shares with the clause it continues. */
const governingPhrase = ({ predications }: EnglishSyntax, own: number, figure: Figure) => {
  let at = own
  for (let steps = 0; steps < 4; steps += 1) {
    const { subject, clause } = predications[at] as Predication
    const usable = subject && subject.end <= figure.start ? subject : undefined
    if (usable && !(clause.link === 'participle' && at === own)) return { phrase: usable, steps }
    if (at === 0) return undefined
    const next =
      clause.link === 'rest' || clause.link === 'participle' || clause.link === 'relative'
        ? clause.parent
        : at - 1
    if (next >= at) return undefined
    at = next
  }
  return undefined
}

/** The nearest subject with a name of the clauses before. */
const mainSubject = ({ predications }: EnglishSyntax, own: number, figure: Figure): Phrase | undefined => {
  for (let at = own - 1; at >= 0; at -= 1) {
    const subject = predications[at]?.subject
    // "X fell before trading was halted; it ended lower": what hangs on X is passed over.
    const isAside = predications[at]?.clause.link === 'subordinate' && at > 0 && !subject?.entity
    if (subject && !subject.pointer && !isAside) return subject.end <= figure.start ? subject : undefined
  }
  return undefined
}

const speakerOf = ({ predications }: EnglishSyntax, own: number): Phrase | undefined => {
  for (let at = own; at >= 0; at -= 1) {
    const speaker = predications[at]?.speaker
    if (speaker) return speaker
  }
  return undefined
}

const canOwn = ({ entity }: EntityMention): boolean =>
  entity.kind === 'company' || entity.kind === 'fund' || entity.kind === 'central-bank'

/** 1 for a name that of, for, in or at ties to what stands before it; 2 for other prepositions; 0 for none. */
const linkRank = ({ text, sentence }: SentenceView, { span }: EntityMention): number => {
  const before = text.slice(Math.max(sentence.start, span.start - 12), span.start).toLowerCase()
  if (/^[’']s\b/.test(text.slice(span.end, span.end + 2))) return 1
  if (/\b(?:of|in|for)\s+(?:the\s+)?$/.test(before)) return 1
  return /\b(?:on|by|with|from|to|against|via|through|at|after|than)\s+(?:the\s+)?$/.test(before) ? 2 : 0
}
