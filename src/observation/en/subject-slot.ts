import { metricClassOf } from '../../model/metric-class.ts'
import type { Attribution, Metric } from '../../model/observation.ts'
import type { EntityKind } from '../../model/values.ts'
import type { Choice } from '../choose.ts'
import type { PhraseSubject } from '../ko/phrases.ts'
import type { Register } from '../register.ts'
import type { Role } from '../role.ts'
import { type EntityMention, type IsSource, nameOf, type SubjectSlot } from '../subject.ts'
import { subjectKindsOf } from '../subject-kinds.ts'
import type { Figure, SentenceView } from '../view.ts'
import { findEnglishSubject } from './subject.ts'
import type { EnglishSyntax } from './syntax.ts'
import { topicFor } from './topic.ts'

/** What the English clause says, else the topic its pronoun or "the company" points to. */
export const findSubjectSlot = (
  view: SentenceView,
  english: EnglishSyntax,
  register: Register,
  isSource: IsSource,
  figure: Figure,
  role: Role,
  metric: Metric | undefined,
  said: Attribution | undefined,
  house?: EntityMention,
): SubjectSlot | undefined => {
  const { choice, hint, securities } = findEnglishSubject(view, english, figure, role, metric, isSource)
  // The house that rates is not the company it rates.
  if (choice && !(house && choice.best.entity === house)) {
    const slot = slotOf(choice)
    // Inflation is no one: what rises is a country's.
    if (slot.kind === 'indicator' && metric && isEconomic(metric)) {
      const country = countryOf(view, register)
      if (country) return country
    }
    // "Sales in China fell 9%, Acme said", "employers added 40,000 jobs": whose they are the metric tells.
    const owner = misfits(slot, metric)
      ? (speakerOf(view, metric, said) ?? countryHere(view, metric, slot))
      : undefined
    if (owner) return owner
    // Irish shares, Nikkei futures: no listed name, but a market's.
    return slot.kind === undefined && securities ? { ...slot, kind: 'index' } : slot
  }
  const speaker = speakerOf(view, metric, said)
  if (speaker) return speaker
  const near = hint && pointsBack(view, figure, hint, isSource)
  if (near) return { ...nearSlot(near) }
  if (!hint && metric && isEconomic(metric)) {
    const country = countryOf(view, register)
    if (country) return country
  }
  const topic = topicFor(register, metric, hint, view.sentence.block)
  return (
    topic && { value: topic.value, basis: 'inherited', plain: false, ...(topic.kind && { kind: topic.kind }) }
  )
}

const slotOf = ({ best, gap }: Choice<PhraseSubject>): SubjectSlot => {
  const { name, span, entity, partOf } = best
  return {
    value: {
      name: name.replace(/\s+/g, ' '),
      ...(entity?.entity.id !== undefined && { id: entity.entity.id }),
      ...(partOf && { partOf: nameOf(partOf) }),
    },
    basis: 'stated',
    span,
    plain: (gap === undefined || gap < 2) && entity !== undefined,
    ...(entity && { kind: entity.entity.kind }),
  }
}

const misfits = ({ kind }: SubjectSlot, metric: Metric | undefined): boolean =>
  metric !== undefined &&
  (kind === undefined ? isEconomic(metric) : kind === 'country' && metricClassOf(metric) === 'result')

/** "Gross margin widened to 46%, |Acme| said": a company that speaks last speaks of its own results. */
const speakerOf = (
  { entities }: SentenceView,
  metric: Metric | undefined,
  said: Attribution | undefined,
): SubjectSlot | undefined => {
  if (!said || !metric || metricClassOf(metric) === 'market') return undefined
  if (!subjectKindsOf(metric).includes('company')) return undefined
  const speaker = entities.find(
    ({ span, entity }) => span.start === said.span.start && entity.kind === 'company',
  )
  return speaker && { ...nearSlot(speaker), plain: true }
}

/** A common noun of an economy's figure in a sentence that names the country. */
const countryHere = (
  view: SentenceView,
  metric: Metric | undefined,
  { value }: SubjectSlot,
): SubjectSlot | undefined => {
  const country =
    metric && isEconomic(metric) && !/[A-Z]/.test(value.name.slice(1))
      ? view.entities.find((one) => one.entity.kind === 'country' && !isPartner(view, one))
      : undefined
  return country && nearSlot(country)
}

const isEconomic = (metric: Metric): boolean =>
  metricClassOf(metric) === 'economy' && metric !== 'confidence-index' && metric !== 'pmi'

/** The country an economic figure is of: the sentence's, else the one the article names most. */
const countryOf = (view: SentenceView, { places }: Register): SubjectSlot | undefined => {
  const own = view.entities.find((one) => one.entity.kind === 'country' && !isPartner(view, one))
  if (own) return nearSlot(own)
  const countries = places.filter(({ kind }) => kind === 'country')
  const latest = countries.at(-1)
  if (!latest) return undefined
  const main = countries.reduce((best, place) => (place.weight >= best.weight ? place : best), latest)
  return { value: main.value, basis: 'inherited', plain: false, kind: 'country' }
}

/** "exports to |China|", "imports from |Norway|", "trade with |Chile|": the other end of a trade. */
const isPartner = ({ text, sentence }: SentenceView, { span }: EntityMention): boolean =>
  /\b(?:to|from|with|against|versus) (?:the )?$/i.test(
    text.slice(Math.max(sentence.start, span.start - 12), span.start),
  )

/** "… after Acme offered to buy |the company|": a name of the kind said before in the sentence. */
const pointsBack = (
  { entities }: SentenceView,
  figure: Figure,
  hint: EntityKind,
  isSource: IsSource,
): EntityMention | undefined =>
  entities.findLast(
    (entity) => entity.span.end <= figure.start && entity.entity.kind === hint && !isSource(entity),
  )

const nearSlot = (mention: EntityMention): SubjectSlot => ({
  value: nameOf(mention),
  basis: 'resolved',
  span: mention.span,
  plain: false,
  kind: mention.entity.kind,
})
