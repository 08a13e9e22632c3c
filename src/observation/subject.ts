import type { MentionOf } from '../mention/index.ts'
import type { Metric, Subject } from '../model/observation.ts'
import type { EntityKind } from '../model/values.ts'
import { type Candidate, choose } from './choose.ts'
import { subjectPhrase as englishPhrase, isSubjectNoun as isEnglishSubject } from './en/subject.ts'
import type { Filled } from './filled.ts'
import { markerRank as koreanMarkerRank, subjectPhrase as koreanPhrase } from './ko/subject.ts'
import type { Register } from './register.ts'
import type { Role } from './role.ts'
import { subjectKindsOf } from './subject-kinds.ts'
import type { Clause, Figure, SentenceView } from './view.ts'

export type EntityMention = MentionOf<'entity'>

export interface SubjectSlot extends Filled<Subject> {
  readonly kind?: EntityKind
}

/** Names that say who speaks, not whom the figure is about. */
export type IsSource = (entity: EntityMention) => boolean

/**
 * Whom a figure is about: a name of its clause that the markers make topic or subject (삼성전자는, "Credo rose"), the noun
 * an adnominal predicate binds to, a noun phrase that is no known name, else the topic in force.
 */
export const findSubject = (
  view: SentenceView,
  clauses: readonly Clause[],
  figure: Figure,
  role: Role,
  metric: Metric | undefined,
  register: Register,
  isSource: IsSource,
): SubjectSlot | undefined => {
  const clauseOf = (at: number) => clauses.findIndex(({ start, end }) => start <= at && at < end)
  const own = clauseOf(figure.start)
  const kinds = metric ? subjectKindsOf(metric) : undefined
  const candidates: Candidate<EntityMention>[] = []
  for (const entity of view.entities) {
    if (isSource(entity) || entity.entity.kind === 'person') continue
    const behind = entity.span.start >= figure.end
    if (
      behind &&
      !(view.locale === 'ko'
        ? role.adnominal && bindsBehind(view, figure, role, entity)
        : entity.span.start - figure.end < 60)
    )
      continue
    const clause = clauseOf(entity.span.start)
    if (clause > own && !behind) continue
    const adjacent = behind ? 1 : isBracketed(view.text, entity.span.end, figure.start) ? 0 : 1
    const marker =
      view.locale === 'ko'
        ? behind
          ? 0
          : koreanMarkerRank(view, entity, figure)
        : isEnglishSubject(view, entity, figure)
    const fits = !kinds || kinds.includes(entity.entity.kind) ? 0 : 1
    candidates.push({
      item: entity,
      key: [
        adjacent,
        marker >= 3 ? 1 : 0,
        fits,
        Math.abs(own - clause),
        marker,
        behind ? 1 : 0,
        behind ? entity.span.start - figure.end : figure.start - entity.span.end,
      ],
    })
  }
  const usable = candidates.filter(({ key }) => key[1] === 0 || key[0] === 0)
  const phrase =
    view.locale === 'ko'
      ? koreanPhrase(view, clauses, own, figure)
      : englishPhrase(view, clauses[own] ?? view.sentence, figure)
  const chosen = choose(usable)
  if (
    chosen &&
    !(
      phrase &&
      (chosen.best.span.end < phrase.start ||
        (kinds &&
          !kinds.includes(chosen.best.entity.kind) &&
          phrase.end < figure.start &&
          clauseOf(chosen.best.span.start) !== own))
    )
  )
    return { ...toSlot(chosen.best), plain: chosen.gap === undefined || chosen.gap < 4 }
  if (phrase) {
    const inside = view.entities.find(({ span }) => span.start <= phrase.start && phrase.end <= span.end)
    return inside
      ? { ...toSlot(inside), plain: false }
      : {
          value: { name: view.text.slice(phrase.start, phrase.end) },
          basis: 'stated',
          span: phrase,
          plain: false,
        }
  }
  if (register.subject)
    return {
      value: register.subject.value,
      basis: 'inherited',
      plain: false,
      ...(register.subject.kind && { kind: register.subject.kind }),
    }
  const fallback = choose(candidates)
  return fallback ? { ...toSlot(fallback.best), plain: false } : undefined
}

const toSlot = (mention: EntityMention) => ({
  value: nameOf(mention),
  basis: 'stated' as const,
  span: mention.span,
  kind: mention.entity.kind,
})

/** The surface name, with the canonical id where one is known. */
export const nameOf = ({ quote, entity }: EntityMention): Subject => ({
  name: quote.replace(/\s+/g, ' '),
  ...(entity.id !== undefined && { id: entity.id }),
})

/** 애플(6.1%): the name owns the figure in the bracket. */
const isBracketed = (text: string, nameEnd: number, figureStart: number): boolean =>
  figureStart - nameEnd <= 12 &&
  /^(?:\([^)]{0,10}\))? ?\((?:[^)\d]{0,6})$/.test(text.slice(nameEnd, figureStart))

/** 9021억 원을 벌어들인 LG화학: the name right behind the adnominal predicate. */
const bindsBehind = (view: SentenceView, figure: Figure, role: Role, entity: EntityMention): boolean => {
  if (!role.predicate || entity.span.start < role.predicate.end) return false
  const between = view.text.slice(role.predicate.end, entity.span.start)
  return (
    between.length <= 6 &&
    !view.entities.some(
      (other) =>
        other.span.end <= figure.start &&
        koreanMarkerRank(view, other, figure) < 2 &&
        figure.start - other.span.end < 30,
    )
  )
}
