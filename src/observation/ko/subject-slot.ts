import { metricClassOf } from '../../model/metric-class.ts'
import type { Metric } from '../../model/observation.ts'
import type { Register } from '../register.ts'
import type { Role } from '../role.ts'
import { type EntityMention, type IsSource, nameOf, type SubjectSlot } from '../subject.ts'
import { subjectKindsOf } from '../subject-kinds.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'
import { economyOf, home } from './economy.ts'
import { finalConsonant, SSANG_SIOT } from './endings.ts'
import { isHouse } from './house.ts'
import { bankInForce, fundInForce, indexInForce, partyInForce, topicInForce } from './in-force.ts'
import { particleAt } from './particles.ts'
import { findPhraseSubject, type KoreanSyntax } from './subject.ts'

/** What the subject of a figure is sought in. */
export interface KoreanContext {
  readonly view: SentenceView
  readonly clauses: readonly Clause[]
  readonly korean: KoreanSyntax
  readonly register: Register
  readonly isSource: IsSource
}

/**
 * Whom a figure is about: the name or noun phrase its locale's rules point to, else the topic in force that suits the
 * metric (a margin asks for a company, a policy rate for a bank).
 */
export const findKoreanSubject = (
  context: KoreanContext,
  figure: Figure,
  role: Role,
  metric: Metric | undefined,
): SubjectSlot | undefined => {
  const { view, clauses, korean, register, isSource } = context
  const found = findPhraseSubject(view, korean, clauses, figure, role, metric, isSource)
  if (found) {
    const { name, span, entity, partOf } = found.best
    const economy = entity && metric && forecastOf(context, entity, metric)
    if (economy) return economy
    if (metric && isNational(metric) && isHome.test(name))
      return { value: home, basis: 'stated', span, plain: true, kind: 'country' }
    const party = entity
      ? undefined
      : isParty.test(name)
        ? partyInForce(register)
        : isFund.test(name)
          ? fundInForce(register)
          : metric && isDecision(metric)
            ? bankInForce(register, metric, view.sentence.block)
            : undefined
    if (party)
      return {
        value: party.value,
        basis: 'resolved',
        span,
        plain: false,
        ...(party.kind && { kind: party.kind }),
      }
    return {
      value: {
        name: name.replace(/\s+/g, ' '),
        ...(entity?.entity.id !== undefined && { id: entity.entity.id }),
        ...(partOf && { partOf: nameOf(partOf) }),
      },
      basis: 'stated',
      span,
      plain: (found.gap === undefined || found.gap < 2) && entity !== undefined,
      ...(entity && { kind: entity.entity.kind }),
    }
  }
  const pointed = pointsToIndex(view, korean, figure) ? indexInForce(register) : undefined
  if (pointed) return { value: pointed.value, basis: 'resolved', plain: false, kind: 'index' }
  const bank = view.entities.find((entity) => entity.entity.kind === 'central-bank' && isSource(entity))
  const economy = bank && metric && forecastOf(context, bank, metric)
  if (economy) return economy
  const announcer = announcerOf(view, figure, metric, isSource)
  if (announcer)
    return { value: nameOf(announcer), basis: 'stated', span: announcer.span, plain: true, kind: 'company' }
  const { block } = view.sentence
  const decider =
    metric && isDecision(metric)
      ? view.entities.find(({ entity, span }) => entity.kind === 'central-bank' && span.start < figure.start)
      : undefined
  if (decider)
    return {
      value: nameOf(decider),
      basis: 'resolved',
      span: decider.span,
      plain: false,
      kind: 'central-bank',
    }
  if (metric && isNational(metric)) {
    const region = register.last
    if (region?.block === block && region.metric !== undefined && isNational(region.metric))
      return {
        value: region.value,
        basis: 'inherited',
        plain: false,
        ...(region.kind && { kind: region.kind }),
      }
    return { ...economyOf(view, register), kind: 'country' }
  }
  const elided = !korean.phrases.some(
    ({ marker, start }) =>
      start < figure.start && (marker === 'topic' || marker === 'subject' || marker === 'also'),
  )
  const topic =
    topicInForce(register, metric, block, elided) ??
    (metric && metricClassOf(metric) === 'result' ? partyInForce(register) : undefined)
  return (
    topic && { value: topic.value, basis: 'inherited', plain: false, ...(topic.kind && { kind: topic.kind }) }
  )
}

/** 우리 경제가 2.3% 성장한다: the reader's own country. */
const isHome = /^(?:우리|국내|우리나라)(?:\s?경제)?$/

/** Metrics that only an economy has. */
const isNational = (metric: Metric): boolean => metricClassOf(metric) === 'economy'

/**
 * 한빛전자는 매출이 310억원이라고 밝혔다: who announces a result and names no other company speaks of its own. A house does
 * so only where it files: what brokers say they say of others.
 */
const announcerOf = (
  { entities, text, sentence }: SentenceView,
  figure: Figure,
  metric: Metric | undefined,
  isSource: IsSource,
): EntityMention | undefined => {
  if (!metric || !subjectKindsOf(metric).includes('company')) return undefined
  const announced = announces.exec(text.slice(figure.end, sentence.end))
  if (!announced) return undefined
  const companies = entities.filter(
    ({ entity, span }) => entity.kind === 'company' && span.end <= figure.start,
  )
  const [speaker] = companies
  const alone =
    companies.length === 1 ||
    (acts.has(metric) &&
      companies.every((one) => one === speaker || !leads.has(particleAt(text, one.span.end))))
  return alone &&
    speaker &&
    isSource(speaker) &&
    (announced[1] === '공시' || !isHouse(speaker) || isFact(text, figure.end, figure.end + announced.index))
    ? speaker
    : undefined
}

/** 한국은행은 성장률 전망치를 1.9%로 낮췄다: a bank's figures of an economy are its country's. */
const forecastOf = (
  { view, register }: KoreanContext,
  { entity }: EntityMention,
  metric: Metric,
): SubjectSlot | undefined => {
  if (entity.kind !== 'central-bank' || (metric !== 'gdp' && metric !== 'inflation')) return undefined
  const own = view.entities.find((mention) => mention.entity.kind === 'country')
  if (own) return { value: nameOf(own), basis: 'resolved', span: own.span, plain: false, kind: 'country' }
  return { ...economyOf(view, register), kind: 'country' }
}

/** What a company does to another: 한빛전자는 모아바이오 지분 30%를 인수했다고 밝혔다. */
const acts: ReadonlySet<Metric> = new Set<Metric>(['stake', 'deal-value', 'funding', 'capex', 'orders'])
const leads: ReadonlySet<string> = new Set(['topic', 'subject'])

const announces = /(?:고|을|를)\s(?:\d{1,2}일\s)?(?:잠정\s)?(밝혔|밝힌|밝히|공시|발표|설명했)/

/** …이 12% 늘었다고: a house tells as a fact only what is its own. */
const isFact = (text: string, from: number, to: number): boolean =>
  /[가-힣]다$/.test(text.slice(from, to)) && finalConsonant(text.charCodeAt(to - 2)) === SSANG_SIOT

/** 회사는, 이 회사는: the party in force, whoever else was named since. */
const isParty = /^(?:이\s?|해당\s?)?(?:회사|동사|당사|회사 측|그룹|업체)$/

/** 이 ETF의 12개월 선행, 펀드는: the fund in force. */
const isFund = /^(?:이\s?|해당\s?)?(?:ETF|ETN|펀드|상품)(?:의.{0,12})?$/

/** A policy rate, its moves and their odds are a central bank's, whatever noun the sentence makes its subject: 인하 폭은, 선물시장은. */
const isDecision = (metric: Metric): boolean => metric === 'policy-rate' || metric === 'policy-rate-change'

/** 지수는 8% 올랐다: the index told about, whatever name came since. */
const pointsToIndex = ({ text }: SentenceView, { phrases }: KoreanSyntax, figure: Figure): boolean =>
  phrases.some(
    ({ chunks, start, end, marker }) =>
      end <= figure.start &&
      (marker === 'topic' || marker === 'subject') &&
      chunks.every(({ entity }) => entity === undefined) &&
      /^(?:이\s|해당\s)?지수$/.test(text.slice(start, end)),
  )
