import { bankCountries } from '../../locale/en/demonyms.ts'
import { measureNouns } from '../../locale/en/subject-words.ts'
import type { Draft } from '../../model/draft.ts'
import { metricClassOf } from '../../model/metric-class.ts'
import type { Attribution, Metric } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { EntityKind } from '../../model/values.ts'
import type { Choice } from '../choose.ts'
import { isCue } from '../cues.ts'
import type { PhraseSubject } from '../ko/phrases.ts'
import type { Register, Topic } from '../register.ts'
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
  if (
    choice &&
    !(house && choice.best.entity === house) &&
    !(metric && isNetTrade(metric) && !choice.best.entity)
  ) {
    const slot = slotOf(choice)
    // "Futures markets put the odds of a cut at 64%": whatever says so, the cut is the bank's.
    if (
      metric === 'probability' &&
      slot.kind !== 'central-bank' &&
      /\b(?:cuts?|hikes?|rates?|move|increase|pause)\b/.test(
        view.text.slice(view.sentence.start, view.sentence.end),
      )
    ) {
      const topic = bankOf(view, register)
      if (topic) return topic
    }
    if (metric === 'policy-rate-change' && (slot.kind === undefined || slot.kind === 'person')) {
      const topic = bankOf(view, register)
      if (topic) return topic
    }
    // Inflation is no one: what rises is a country's.
    if (slot.kind === 'indicator' && metric && isEconomic(metric)) {
      const country = countryOf(view, register)
      if (country) return country
    }
    // "The IMF expects Chinese growth of 4.8%": who looks ahead has none of its own.
    if (metric && isOfCountries.has(metric) && slot.kind && !isCountryLike.has(slot.kind)) {
      const country = countryOf(view, register)
      if (country) return country
    }
    // "Sales in China fell 9%, Acme said", "employers added 40,000 jobs": whose they are the metric tells.
    const owner = misfits(slot, metric)
      ? (speakerOf(view, metric, said) ?? countryHere(view, metric, slot, register))
      : undefined
    if (owner) return owner
    const measured = isMeasure(slot)
      ? (speakerOf(view, 'revenue', said) ?? companyInForce(view, register))
      : undefined
    if (measured) return { ...measured, counted: true }
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
  return topic && inForce(topic, register)
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
    ...(entity ? { kind: entity.entity.kind } : kindOfWords(name)),
  }
}

/** What sort of name unlisted words are: a fund by its last word, a currency by its nickname. */
const kindOfWords = (name: string): { readonly kind: EntityKind } | undefined =>
  /^[A-Z].* (?:ETF|ETN|Fund|Trust)$/.test(name)
    ? { kind: 'fund' }
    : /^sterling$/i.test(name)
      ? { kind: 'currency' }
      : undefined

const misfits = ({ kind }: SubjectSlot, metric: Metric | undefined): boolean =>
  metric !== undefined &&
  (kind === undefined ? isEconomic(metric) : kind === 'country' && metricClassOf(metric) === 'result')

/** "Gross margin widened to 46%, |Acme| said": a company that speaks last speaks of its own results. */
const speakerOf = (
  { entities, cues }: SentenceView,
  metric: Metric | undefined,
  said: Attribution | undefined,
): SubjectSlot | undefined => {
  if (!said || !metric || metricClassOf(metric) === 'market') return undefined
  // "according to Acme": who counted, not whom.
  if (
    cues.some((cue) => isCue(cue, 'source') && cue.end <= said.span.start && said.span.start - cue.end < 48)
  )
    return undefined
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
  register: Register,
): SubjectSlot | undefined =>
  metric && isEconomic(metric) && /^[^A-Z]*$|^[A-Z][a-z]+(?: [a-z]+)*$/.test(value.name)
    ? countryOf(view, register)
    : undefined

const isEconomic = (metric: Metric): boolean =>
  metricClassOf(metric) === 'economy' && metric !== 'confidence-index' && metric !== 'pmi'

/** Passenger numbers, load factor, ASKs: what is counted of a company is none of its own. */
const isMeasure = ({ value, kind, basis }: SubjectSlot): boolean => {
  if (kind !== undefined || basis !== 'stated' || value.partOf) return false
  const head = /[A-Za-z]+$/.exec(value.name)?.[0] ?? ''
  return measureNouns.has(head.toLowerCase()) || /^[A-Z]{2,5}s$/.test(value.name)
}

const companyInForce = ({ sentence }: SentenceView, register: Register): SubjectSlot | undefined => {
  const topic = topicFor(register, 'revenue', undefined, sentence.block)
  return topic?.kind === 'company' ? inForce(topic, register) : undefined
}

const inForce = ({ value, kind, weight }: Topic, { main }: Register): SubjectSlot => {
  const slot: Draft<SubjectSlot> = { value, basis: 'inherited', plain: false }
  if (kind) slot.kind = kind
  if (kind === 'company' && weight === main) slot.main = true
  return slot
}

/** The country an economic figure is of: the sentence's, else the one the article names most. */
const countryOf = (view: SentenceView, register: Register): SubjectSlot | undefined => {
  const { places } = register
  const own = view.entities.find((one) => one.entity.kind === 'country' && !isPartner(view, one.span))
  if (own) return nearSlot(own)
  const adjective = view.cues.find((cue) => isCue(cue, 'demonym') && !isPartner(view, cue))
  if (adjective?.cue.type === 'demonym') {
    const { start, end, cue } = adjective
    const value = { name: cue.name, id: cue.id }
    return { value, basis: 'resolved', span: { start, end }, plain: false, kind: 'country' }
  }
  // "wages for its staff would rise 5%": an article about a company's results speaks of its own.
  if (isAboutCompany(register)) return companyInForce(view, register)
  const countries = places.filter(({ kind }) => kind === 'country')
  const latest = countries.at(-1)
  if (latest) {
    const main = countries.reduce((best, place) => (place.weight >= best.weight ? place : best), latest)
    return { value: main.value, basis: 'inherited', plain: false, kind: 'country' }
  }
  const bank = places.findLast(({ kind }) => kind === 'central-bank')?.value.id
  const home = bank === undefined ? undefined : bankCountries.get(bank)
  return home && { value: { name: home.name, id: home.id }, basis: 'resolved', plain: false, kind: 'country' }
}

const isOfCountries = new Set<Metric>(['gdp', 'inflation', 'producer-prices', 'unemployment'])
const isCountryLike = new Set<EntityKind>(['country', 'indicator', 'commodity', 'sector'])

/** "Foreigners sold …": of the stock or market told about, not of those who sell. */
const isNetTrade = (metric: Metric): boolean => metric.endsWith('net-buying')

/** The central bank the sentence names, else the one in force. */
const bankOf = ({ entities, sentence }: SentenceView, register: Register): SubjectSlot | undefined => {
  const own = entities.find(({ entity }) => entity.kind === 'central-bank')
  if (own) return nearSlot(own)
  const topic = topicFor(register, 'policy-rate', undefined, sentence.block)
  return topic && { value: topic.value, basis: 'inherited', plain: false, kind: 'central-bank' }
}

const isAboutCompany = ({ told, topics }: Register): boolean =>
  told !== undefined &&
  metricClassOf(told.decided.metric.value) === 'result' &&
  topics.at(-1)?.kind === 'company'

/** "exports to |China|", "imports from |Norway|", "trade with |Chile|": the other end of a trade. */
const isPartner = ({ text, sentence }: SentenceView, { start, end }: Span): boolean =>
  /^ (?:tariffs?|duties|sanctions|buyers|goods)\b/.test(text.slice(end, end + 12)) ||
  /\b(?:to|from|with|against|versus) (?:the )?$/i.test(
    text.slice(Math.max(sentence.start, start - 12), start),
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
