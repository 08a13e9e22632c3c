import type { MentionOf } from '../../mention/index.ts'
import type { MetricCue } from '../../model/cue.ts'
import type { Metric } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { FoundCue } from '../cues.ts'
import type { SentenceView } from '../view.ts'
import type { Chunk } from './chunks.ts'
import type { Particle } from './particles.ts'
import { endsIn } from './word-ends.ts'

/** A noun phrase: its words up to the particle that marks the whole. 포털비즈 매출은, 독일 5월 기업신뢰도는. */
export interface Phrase {
  readonly chunks: readonly Chunk[]
  readonly start: number
  readonly end: number
  readonly stop: number
  readonly marker: Particle
  readonly metric: FoundCue<MetricCue> | undefined
  /** Where the predicate stands that makes its clause adnominal: 시장이 내다본 310억 원. A figure behind it is not the subject's. */
  readonly embedded: number | undefined
}

/** Groups chunks into noun phrases: words without a particle, with 의, or with 와/과 run on to the one that is marked. */
export const findPhrases = (chunks: readonly Chunk[]): readonly Phrase[] => {
  const phrases: Phrase[] = []
  let run: Chunk[] = []
  const close = (next: number) => {
    if (run.some(({ kind }) => kind === 'noun' || kind === 'count')) phrases.push(toPhrase(run, chunks, next))
    run = []
  }
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.kind === 'predicate' || chunk.kind === 'figure' || chunk.kind === 'base') {
      close(i)
      continue
    }
    run.push(chunk)
    const runsOn =
      (chunk.marker === 'none' && !chunk.closed) || chunk.marker === 'genitive' || chunk.marker === 'and'
    if (!runsOn) close(i + 1)
  }
  close(chunks.length)
  return phrases
}

const toPhrase = (run: readonly Chunk[], chunks: readonly Chunk[], next: number): Phrase => {
  const [first, last] = [run[0] as Chunk, run.at(-1) as Chunk]
  return {
    chunks: run,
    start: first.start,
    end: last.end,
    stop: last.stop,
    marker: last.marker,
    metric: run.findLast((chunk) => chunk.metric)?.metric,
    embedded: last.marker === 'subject' ? embeddedAt(chunks, next) : undefined,
  }
}

/** An adnominal predicate next: then the subject before it belongs to that clause alone. */
const embeddedAt = (chunks: readonly Chunk[], from: number): number | undefined => {
  for (let i = from; i < chunks.length; i += 1) {
    const { kind, ending, marker, start } = chunks[i] as Chunk
    if (kind === 'predicate') return ending === 'adnominal' || ending === 'prospective' ? start : undefined
    if (marker === 'topic') return undefined
  }
  return undefined
}

export interface PhraseSubject {
  readonly name: string
  readonly span: Span
  readonly entity?: MentionOf<'entity'>
  /** The company whose segment the words name: 카카오 톡비즈 매출은. */
  readonly partOf?: MentionOf<'entity'>
}

/** Metrics that are their own subject: 환율은, 유가는. */
const selfNamed = new Set<Metric>(['exchange-rate', 'commodity-price', 'bond-yield'])

const fillers = new Set(
  '연결|별도|전체|신규|총|누적|기준|이|이번|해당|같은|이날|현재|주요|관련|당시|기존|새|약|등|반면|다만|또|특히|한편|이어|앞서|그러나|하지만|따라서|이에|역시|모두|지난|각각|이들|올|연|분기|잠정|최종|실제|평균|월평균|연평균|일평균|하루|중|예상|전망|마감|제공|사진|자료|추가|미|한때|소폭|큰|폭|가운데|기자|것|것과|수|데|바|점|때|셈|수준|규모|수치|금액|상태|또한|경우|상위|포트폴리오|이는|즉|결국|대표|대형주|최근|장중|장|초반|오전|오후|이중|및|투자의견|매수|매도|중립|지금|업종별|산업별|품목별|국가별|지역별|부문별|사업별|섹터별|업종별로|산업별로|품목별로|국가별로|지역별로|부문별로|사업별로|비율로|금액으로|주당|배럴당|순매수|순매도|달러당|유로당|온스당|톤당|물|선행|전망치|예상치|기대치|추정치|컨센서스|외형|여력|상승 여력|보통주|우선주|1주당|종전|당초'.split(
    '|',
  ),
)

const isRate = endsIn(
  '오름폭|내림폭|상승폭|하락폭|낙폭|상승률|하락률|증가율|감소율|증가폭|감소폭|등락률|인하 폭',
)

const members =
  /^(?:구성|편입)?\s?(?:기업|기업들|종목|종목들|회사|회사들|상장사|상장사들|구성종목)(?:은|는|의)?$/

/** The one a phrase is about: the name in it, else its words before the metric, dates and fillers left out. */
export const subjectOf = ({ text }: SentenceView, phrase: Phrase): PhraseSubject | undefined => {
  const limit = phrase.metric ? phrase.metric.start : phrase.end
  const words = phrase.chunks.filter(
    ({ kind, start, end, metric }) =>
      (kind === 'noun' || kind === 'count') &&
      start < limit &&
      !(metric && metric.start <= start) &&
      !fillers.has(text.slice(start, end)) &&
      // 코스피200 선물의 상승 폭은: how far is not who.
      !isRate(text, start, end),
  )
  const bond = bondOf(text, phrase)
  if (bond) return bond
  const last = words.at(-1)
  if (!last) {
    if (!phrase.metric || !selfNamed.has(phrase.metric.cue.metric)) return undefined
    const chunk = phrase.chunks.findLast(({ metric }) => metric)
    return (
      chunk && {
        name: text.slice(chunk.start, chunk.end),
        span: { start: chunk.start, end: chunk.end },
        ...(chunk.entity && { entity: chunk.entity }),
      }
    )
  }
  // 런던거래소의 브렌트유는: the commodity is itself the one it is about.
  const own = phrase.chunks.findLast(({ metric, entity }) => metric && entity)?.entity
  if (own?.entity.kind === 'commodity' && phrase.metric?.cue.metric === 'commodity-price')
    return { name: own.quote, span: own.span, entity: own }
  if (phrase.metric && selfNamed.has(phrase.metric.cue.metric) && !last.entity) {
    // 도쿄 외환시장의 종가 환율: what stands before 의 is where, not what.
    const after = words.findLastIndex(({ marker }) => marker === 'genitive') + 1
    return named(
      text,
      (words[after] ?? phrase.chunks.findLast(({ metric }) => metric) ?? last).start,
      phrase.metric.end,
    )
  }
  if (last.entity) {
    // 한빛전자의 모아바이오 지분은: who holds it stands before whose it is.
    const holder = words.at(-2)
    if (phrase.metric?.cue.metric === 'stake' && holder?.entity && holder.marker === 'genitive')
      return { name: holder.entity.quote, span: holder.entity.span, entity: holder.entity }
    // 원·달러 환율: a currency pair is named with its noun.
    if (last.entity.entity.kind === 'currency' && phrase.metric?.cue.metric === 'exchange-rate')
      return { ...named(text, last.start, phrase.metric.end), entity: last.entity }
    return { name: last.entity.quote, span: last.entity.span, entity: last.entity }
  }
  const owner = words.findLast(({ entity }) => entity)
  // S&P 500 기업 중, 코스피200 편입 기업들: members stand for the whole.
  if (owner?.entity && members.test(text.slice(last.start, last.end)))
    return { name: owner.entity.quote, span: owner.entity.span, entity: owner.entity }
  const from = words[owner ? words.indexOf(owner) + 1 : Math.max(0, words.length - 3)] ?? last
  const end = Math.min(last.end, limit)
  if (
    owner?.entity &&
    phrase.metric === undefined &&
    /선물(?: 지수)?$/.test(text.slice(owner.start, last.end))
  )
    return { ...named(text, owner.start, last.end), entity: owner.entity }
  if (isSpeaker(text, last.start, last.end)) return undefined
  if (!owner && isMeasureNoun(text, phrase, last)) return undefined
  if (owner?.entity && phrase.metric === undefined && !isSegment(text, last.start, last.end))
    return { name: owner.entity.quote, span: owner.entity.span, entity: owner.entity }
  return end - from.start < 2
    ? undefined
    : { ...named(text, from.start, end), ...(owner?.entity && { partOf: owner.entity }) }
}

/** 평가액이, 순위는, 자산이: a noun for an amount nobody listed is a metric, not one who has it. */
const isMeasureNoun = (text: string, { metric }: Phrase, last: Chunk): boolean =>
  metric === undefined && last.kind === 'noun' && isAmountNoun(text, last.start, last.end)

const isAmountNoun = endsIn(
  '액|수|량|율|률|규모|금액|가격|값|폭|이익|자산|건수|횟수|잔고|잔액|실적|순위|차이|격차|수치|가치|예상|전망|평균',
)

/** 미국 국채 10년물 금리는, 10년 만기 미국 국채 수익률: the bond that the country and its term name. */
const bondOf = (text: string, { chunks, metric }: Phrase): PhraseSubject | undefined => {
  const country = chunks.find(({ entity }) => entity?.entity.kind === 'country')
  if (!country || !metric || (metric.cue.metric !== 'bond-yield' && metric.cue.metric !== 'policy-rate'))
    return undefined
  const term = chunks.find(({ kind, end }) => kind === 'date' && end <= country.start)
  const from = term?.start ?? country.start
  const tail = /\s?(?:금리|수익률)$/.exec(text.slice(from, metric.end))?.[0].length ?? 0
  const subject = named(text, from, metric.end - tail)
  return /국채|회사채/.test(subject.name) ? subject : undefined
}

/** 한빛전자의 반도체 부문은: a part of the company is the subject. */
const isSegment = endsIn('부문|사업부|사업본부|사업부문')

/** 김 연구원은, 시장이: who talks about figures has none. */
const isSpeaker = endsIn(
  '연구원|애널리스트|대표|총재|의장|장관|회장|사장|교수|위원|관계자|전문가|전문가들|이코노미스트|시장|업계|증권가|당국자|보고서|리포트',
)

const named = (text: string, start: number, end: number): PhraseSubject => {
  let stop = end
  while (stop > start && /[\s의]/.test(text[stop - 1] ?? '')) stop -= 1
  return { name: text.slice(start, stop).replace(/\s+/g, ' '), span: { start, end: stop } }
}
