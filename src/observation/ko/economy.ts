import { statisticsOffices } from '../../locale/ko/statistics-offices.ts'
import { metricClassOf } from '../../model/metric-class.ts'
import type { Metric, Subject } from '../../model/observation.ts'
import type { Decided } from '../build.ts'
import { isCue } from '../cues.ts'
import type { Filled } from '../filled.ts'
import type { Register } from '../register.ts'
import type { EntityMention } from '../subject.ts'
import type { SentenceView } from '../view.ts'

/**
 * Whose economy a figure without a country is of: that of the office which published it (관세청, 미 노동부), else the one the
 * article tells about, else the reader's own: 수출액은 in a Korean newspaper is Korea's.
 */
export const economyOf = (view: SentenceView, register: Register): Filled<Subject> => {
  const own = publisherIn(view) ?? regionIn(view)
  if (own) return { value: own, basis: 'resolved', plain: false }
  if (register.economy) return { value: register.economy.value, basis: 'inherited', plain: false }
  return { value: home, basis: 'default', plain: false }
}

export const home: Subject = { name: '한국', id: 'country:KR' }

/** Keeps whose economy is told about. */
export const setEconomy = (register: Register, view: SentenceView, decided: readonly Decided[]): void => {
  const { block } = view.sentence
  const publisher = publisherIn(view)
  const told = decided.findLast(
    ({ metric, subject }) =>
      metricClassOf(metric.value) === 'economy' &&
      subject?.basis === 'stated' &&
      subject.value.id?.startsWith('country:') === true &&
      (!trades.has(metric.value) || register.economy === undefined),
  )?.subject?.value
  const value = publisher ?? told ?? regionIn(view)
  if (value) register.economy = { value, block }
}

/** 중국은 3.1% 감소했다 in an article on exports is where they went. */
const trades: ReadonlySet<Metric> = new Set<Metric>([
  'exports',
  'imports',
  'trade-balance',
  'current-account',
])

const publisherIn = ({ text, entities }: SentenceView): Subject | undefined => {
  for (const mention of entities) {
    const country = mention.entity.kind === 'country' ? officeOf(text, mention) : offices.get(mention.quote)
    if (country) return country
    if (mention.entity.id === 'cb:BOK') return home
  }
  return undefined
}

/** 미 노동부, 일본 총무성, 중국 국가통계국: an office with its country before it. */
const officeOf = (text: string, { span, entity }: EntityMention): Subject | undefined =>
  /^\s?(?:노동부|상무부|노동통계국|국가통계국|통계국|통계청|통계처|해관총서|총무성|내각부|재무성|재무부|중앙은행|정부)/.test(
    text.slice(span.end, span.end + 8),
  )
    ? entity.id === undefined
      ? { name: entity.name }
      : { name: entity.name, id: entity.id }
    : undefined

/** 부산 9월 취업자, 대구지역 소비자물가, 제주도의 수출: a region right before a statistic. */
const regionIn = ({ text, sentence, cues }: SentenceView): Subject | undefined => {
  const metric = cues.find((found) => isCue(found, 'metric') && metricClassOf(found.cue.metric) === 'economy')
  if (!metric) return undefined
  const name = regions.exec(text.slice(Math.max(sentence.start, metric.start - 16), metric.start))?.[1]
  return name === undefined ? undefined : { name }
}

const regions =
  /(?:^|\s)(서울|부산|대구|인천|광주|대전|울산|세종|강원|충북|충남|전북|전남|경북|경남|제주|경기(?=도|지역))(?:지역|시|도)?(?:의)?\s(?:\d{1,2}월\s|\S분기\s)?$/

const names: Readonly<Record<string, string>> = {
  KR: '한국',
  US: '미국',
  CN: '중국',
  EZ: '유로존',
  GB: '영국',
}

const offices: ReadonlyMap<string, Subject> = new Map(
  statisticsOffices.flatMap(([all, code]) =>
    all.split('|').map((name) => [name, { name: names[code] ?? name, id: `country:${code}` }] as const),
  ),
)
