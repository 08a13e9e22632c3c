import type { Metric } from '../../model/observation.ts'
import { type Candidate, type Choice, choose } from '../choose.ts'
import { clauseAt } from '../nearby.ts'
import type { Role } from '../role.ts'
import type { IsSource } from '../subject.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'
import { isAbstractNoun } from './abstract-nouns.ts'
import { bracketOwner, isMotion } from './bracket-owner.ts'
import { type Chunk, chunk } from './chunks.ts'
import { isEstimate } from './estimate.ts'
import { counted, isListed } from './list-member.ts'
import { memberFor } from './members.ts'
import { isEmbedded } from './name-ending.ts'
import { findPhrases, type Phrase, type PhraseSubject, subjectOf } from './phrases.ts'

/** A sentence's phrases, made once for all its figures. */
export interface KoreanSyntax {
  readonly chunks: readonly Chunk[]
  readonly phrases: readonly Phrase[]
  /** Whom each phrase names, found when a figure first asks. */
  readonly subjects: Map<Phrase, PhraseSubject | undefined>
}

export const readSyntax = (view: SentenceView): KoreanSyntax => {
  const chunks = chunk(view)
  return { chunks, phrases: findPhrases(chunks), subjects: new Map() }
}

/**
 * Whom a Korean figure is about. First what touches it (애플(6.1%), S&P 500의 1.4%), then the topic or subject of its clause,
 * then the noun its adnominal predicate binds (벌어들인 LG화학), then the topics of earlier clauses; embedded subjects last.
 */
export const findPhraseSubject = (
  view: SentenceView,
  syntax: KoreanSyntax,
  clauses: readonly Clause[],
  figure: Figure,
  role: Role,
  metric: Metric | undefined,
  isSource: IsSource,
): Choice<PhraseSubject> | undefined => {
  const own = clauseAt(clauses, figure.start)
  const candidates: Candidate<PhraseSubject>[] = []
  const home = clauses[own]
  const offer = (phrase: Phrase, key: readonly number[]) => {
    const member = home && phrase.stop <= figure.start && memberFor(view, syntax.chunks, phrase, home, figure)
    const subject = member ? subjectOf(view, member) : subjectIn(view, syntax, phrase)
    if (!subject || (subject.entity ? isSource(subject.entity) : isNobody(subject, metric))) return
    candidates.push({ item: subject, key })
  }
  const bracket = bracketOwner(view, syntax.chunks, figure)
  if (bracket) offer(bracket, [0, 0, 0, 0])
  const bound = boundFrom(view, role)
  const reach = Math.max(figure.end, bound === undefined ? 0 : bound + 8)
  for (const phrase of syntax.phrases) {
    if (phrase.start >= reach) break
    if (phrase.start >= figure.end) {
      if (bound !== undefined && phrase.start >= bound)
        offer(phrase, [movesItself(view, figure, role, phrase) ? 0 : 2, 0, 0, 0])
      continue
    }
    if (phrase.stop > figure.start) {
      const own = counted(view, phrase, figure)
      if (own) offer(own, [0, 0, 0, 0])
      continue
    }
    const distance = figure.start - phrase.stop
    const clause = own - clauseAt(clauses, phrase.start)
    const place = clause === 0 ? 1 : 3
    switch (phrase.marker) {
      case 'topic':
      case 'also':
        offer(phrase, [place, clause, 0, distance])
        break
      case 'subject':
        // 한빛연구소가 집계한 컨센서스는 5조원: who made the noun is not whom its figure is about.
        if (metric !== 'stake' && isEmbedded(view, phrase.end)) break
        // 매출은 광고가 늘며 4% 증가했다: a subject ends with its clause, a topic goes on.
        offer(phrase, [
          (phrase.embedded ?? figure.end) < figure.start ? 5 : clause === 0 ? 1 : 4,
          clause,
          0,
          distance,
        ])
        break
      case 'genitive':
      case 'none':
        // 한빛전자, 실적 기대에 7% 급등: the name a headline opens with is what it is about.
        if (view.isHeading && isHeadlineTopic(view, phrase)) offer(phrase, [place, clause, 0, distance])
        // 반등…5,540선 회복: a movement that touches a figure has none.
        if (isListed(view, phrase, figure)) offer(phrase, [0, clause, 0, distance])
        else if (phrase.marker === 'none' && opens(view, phrase, home))
          offer(phrase, [4, clause, 2, distance])
        if (
          metric !== 'stake' &&
          isBeside(view, syntax, phrase, figure) &&
          !isMotion(view, phrase.chunks.at(-1) as Chunk)
        )
          offer(phrase, [isOwner(view, phrase) ? 0 : 4, clause, 1, distance])
        break
      case 'object':
        // 한빛증권은 모아바이오의 순이익을 310억원으로 추정했다: the estimate is of the one it names.
        if (
          clause === 0 &&
          phrase.metric &&
          (phrase.metric.cue.metric === 'target-price' || isEstimate(view, figure))
        )
          offer(phrase, [0, clause, 2, distance])
        break
      case 'from':
        if (isPopulation(view, syntax, phrase, figure, role)) offer(phrase, [0, clause, 1, distance])
        break
      case 'at':
        if (isPopulation(view, syntax, phrase, figure, role)) offer(phrase, [0, clause, 1, distance])
        // KODEX 200에 투자한 경우: what one invests in is what earns.
        if (/^\s?(?:투자|가입|예치)/.test(view.text.slice(phrase.stop, phrase.stop + 4)))
          offer(phrase, [1, clause, 0, distance])
        // 카카오에 대해 목표주가를 올렸다: what is spoken of.
        else if (/^\s?(?:대해|대한|관해)/.test(view.text.slice(phrase.stop, phrase.stop + 4)))
          offer(phrase, [1, clause, 1, distance])
        break
      default:
    }
  }
  view.trace?.choice('subject', keyPlaces, candidates, ({ name }) => name)
  return choose(candidates)
}

/** 응찰 규모는, 기대 심리가: what has none of the metrics that companies, markets and economies have. */
const isNobody = ({ name, partOf }: PhraseSubject, metric: Metric | undefined): boolean =>
  metric !== undefined && metric !== 'other' && !partOf && isAbstractNoun(name, 0, name.length)

/** Where the noun begins that the figure's predicate binds: 8% 오른 |한빛전자는|, 12%의 성장을 이룬 |모아바이오|. */
const boundFrom = ({ text }: SentenceView, { adnominal, predicate }: Role): number | undefined => {
  if (!predicate) return undefined
  if (adnominal) return predicate.end
  const behind = /^(?:세|폭|률|율)?[을를]\s(?:[가-힣]{1,6}\s)?[가-힣]{0,3}[한은낸룬둔린본인]\s/.exec(
    text.slice(predicate.end, predicate.end + 18),
  )
  return behind ? predicate.end + behind[0].length : undefined
}

/**
 * 새론은 1,200으로, 3% 내린 |한빛전자는| 9만원으로: who is bound by a verb that moves by itself is who moved, whatever topic came
 * before. What somebody raised (늘린 지분, 올린 금리) is only its object.
 */
const movesItself = (
  { text, figures }: SentenceView,
  figure: Figure,
  { predicate, strength }: Role,
  phrase: Phrase,
): boolean => {
  if (!predicate || strength !== 'beside' || phrase.metric) return false
  const next = figures[figure.index + 1]
  if (next && next.start < predicate.start && !/^\s?\(/.test(text.slice(figure.end, next.start))) return false
  const kind = phrase.chunks.at(-1)?.entity?.entity.kind
  if (kind !== 'company' && kind !== 'index' && kind !== 'fund') return false
  const verb = text.slice(predicate.start, phrase.start).trim()
  return !/(?:[늘올줄렸]린|[높줄]인|낮춘|(?:인상|인하|상향|하향|감축|확대|축소|매수|매도|매입|보유|투자)한)$/.test(
    verb,
  )
}

/** Whom the phrase names; nobody when it only says who speaks. */
const subjectIn = (
  view: SentenceView,
  { subjects }: KoreanSyntax,
  phrase: Phrase,
): PhraseSubject | undefined => {
  if (subjects.has(phrase)) return subjects.get(phrase)
  const named = subjectOf(view, phrase)
  // 내린 1,118 마감: a number is nobody.
  const isEmpty = named && (named.entity ? isSpeaker(view, phrase) : /^[\d.,]+$/.test(named.name))
  const subject = isEmpty ? undefined : named
  subjects.set(phrase, subject)
  return subject
}

const keyPlaces = ['place', 'clauses off', 'noun alone', 'distance']

/** 한빛전자의 4%, 매출 4%; in a headline …코스피 1.1%↓ too: what owns the figure it touches. */
const isOwner = ({ isHeading }: SentenceView, { chunks, marker, metric }: Phrase): boolean =>
  metric !== undefined ||
  marker === 'genitive' ||
  (isHeading && chunks.some(({ entity }) => entity !== undefined))

/** Behind nothing but a label ([특징주]), and before a comma. */
const isHeadlineTopic = ({ text, sentence }: SentenceView, { start, stop }: Phrase): boolean =>
  /^,\s/.test(text.slice(stop, stop + 2)) &&
  /^(?:[[<(【][^\])>】]{1,12}[\])>】]\s?)*["'‘“]?$/.test(text.slice(sentence.start, start))

/** Nothing but a modifier stands between the phrase and the figure. */
const isBeside = (view: SentenceView, { chunks }: KoreanSyntax, phrase: Phrase, figure: Figure): boolean =>
  figure.start - phrase.stop <= 6 &&
  !chunks.some(({ start, stop, kind }) => start >= phrase.stop && stop <= figure.start && kind !== 'noun') &&
  !/[.]/.test(view.text.slice(phrase.stop, figure.start))

/** 한빛전자 영업이익 310억…20% 급증: a name that opens its sentence without a particle, as in headlines. */
const opens = ({ sentence }: SentenceView, phrase: Phrase, home: Clause | undefined): boolean =>
  phrase.start - sentence.start <= 1 &&
  phrase.chunks[0]?.entity !== undefined &&
  home?.start === sentence.start

/** 코스닥에서 약 30%에 이른다, 미국에서는 7%에 그쳤다: among whom a share is counted. */
const isPopulation = (
  view: SentenceView,
  syntax: KoreanSyntax,
  phrase: Phrase,
  figure: Figure,
  { kind, predicate }: Role,
): boolean => {
  const name = phrase.chunks.at(-1)?.entity?.entity.kind
  return (
    figure.unit === 'percent' &&
    kind === 'level' &&
    predicate?.cue.type === 'level' &&
    predicate.cue.session === undefined &&
    (name === 'index' || name === 'country') &&
    /^에서/.test(view.text.slice(phrase.end, phrase.end + 2)) &&
    isBeside(view, syntax, phrase, figure)
  )
}

/** X에 따르면, X가 전한 바: who speaks is no subject. */
const isSpeaker = ({ text }: SentenceView, phrase: Phrase): boolean =>
  text.startsWith('에 따르면', phrase.end) || text.startsWith('에 의하면', phrase.end)
