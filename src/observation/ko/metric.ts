import type { Direction, Metric } from '../../model/observation.ts'
import { isCue } from '../cues.ts'
import type { MetricSlot } from '../metric.ts'
import type { Register } from '../register.ts'
import type { Role } from '../role.ts'
import type { Figure, SentenceView } from '../view.ts'

/**
 * What a Korean figure measures, once the words around its metric's noun are read too: 금리 of a bond is no policy rate, 비중
 * outside a portfolio is a share of something named before, 성장률 of sales is no GDP, 25bp of a policy rate is its change.
 */
export const refineMetric = (
  view: SentenceView,
  figure: Figure,
  role: Role,
  named: MetricSlot | undefined,
  register: Register,
): MetricSlot | undefined => {
  const bought = investorMetric(view, figure, role)
  if (bought) return bought
  const result = resultBehind(view, figure, named)
  if (result) return result
  if (!named) return undefined
  switch (named.value) {
    case 'policy-rate':
      return rateOf(view, figure, named)
    case 'portfolio-weight':
      return register.portfolio || holdsFund(view) ? named : shareOfOther(view, named)
    case 'gdp':
      return growthOf(view, named)
    case 'sector-weight':
      return sectorMove(figure, role, named)
    case 'stake':
      return dealOf(view, figure, named)
    default:
      return named
  }
}

/** 국고채 3년물 금리 is a yield, 예금 금리 a bank's; a number of cuts or a distance in points is a change of the policy rate. */
const rateOf = (view: SentenceView, figure: Figure, named: MetricSlot): MetricSlot => {
  const { text, sentence } = view
  const word = named.span ? text.slice(named.span.start, named.span.end) : '금리'
  if (word === '금리') {
    const near = text.slice(sentence.start, named.span ? named.span.end : figure.start)
    if (/국채|국고채|\d년물|회사채|통안채|은행채|CD|장단기/.test(near))
      return { ...named, value: 'bond-yield' }
    if (/(?:예금|대출|적금|여신|수신|카드론)\s?$/.test(near.slice(0, -word.length)))
      return { ...named, value: 'other', percent: 'level' }
  }
  const isStep =
    figure.unit === 'count' || (figure.mention.kind === 'percent' && figure.mention.unit !== 'percent')
  return isStep ? { ...named, value: 'policy-rate-change' } : named
}

const holdsFund = ({ entities }: SentenceView): boolean =>
  entities.some(
    ({ entity }) => entity.kind === 'fund' || entity.kind === 'index' || entity.kind === 'institution',
  )

/** 전체 매출에서 광고가 차지하는 비중: the share is of what was named before. */
const shareOfOther = (view: SentenceView, named: MetricSlot): MetricSlot | undefined => {
  const end = named.span?.start ?? view.sentence.end
  const of = view.cues.findLast(
    (found) => isCue(found, 'metric') && found.end <= end && found.cue.percent !== 'proportion',
  )
  if (of && isCue(of, 'metric')) return { ...named, value: of.cue.metric, percent: 'proportion' }
  // 신제품 포트폴리오를 12% 늘렸다: without a fund the word weighs nothing.
  const isBare = named.span && view.text.slice(named.span.start, named.span.end) === '포트폴리오'
  if (isBare) return { ...named, value: 'other' }
  return named.basis === 'inherited' ? undefined : named
}

/** 매출 성장률, 수출 증가율: growth of what stands right before. */
const growthOf = (view: SentenceView, named: MetricSlot): MetricSlot => {
  const { span } = named
  if (!span || !view.text.startsWith('성장률', span.start)) return named
  const of = view.cues.findLast(
    (found) => isCue(found, 'metric') && found.end <= span.start && span.start - found.end <= 1,
  )
  return of && isCue(of, 'metric') && of.cue.metric !== 'gdp'
    ? { ...named, value: of.cue.metric, percent: 'change' }
    : named
}

/** 업종별로는 화학(-0.4%) 등이 하락했다: a sector that moves is no share of anything. */
const sectorMove = (figure: Figure, role: Role, named: MetricSlot): MetricSlot => {
  const { mention } = figure
  const falls = mention.kind === 'percent' && mention.value?.startsWith('-') === true
  if (!falls && (role.kind !== 'change' || figure.unit !== 'percent')) return named
  return { ...named, value: 'price-change', percent: 'change' }
}

/** 지분 30%를 5200억원에 인수한다: what a stake is bought for is the value of the deal. */
const dealOf = ({ text }: SentenceView, figure: Figure, named: MetricSlot): MetricSlot =>
  figure.unit === 'money' &&
  /^(?:에|으로|로)\s(?:[가-힣]{1,4}\s)?(?:인수|매입|사들|매각|팔|취득|양수|양도|넘기)/.test(
    text.slice(figure.end, figure.end + 12),
  )
    ? { ...named, value: 'deal-value' }
    : named

const balances: ReadonlySet<Metric> = new Set<Metric>([
  'operating-profit',
  'net-income',
  'pretax-profit',
  'trade-balance',
  'current-account',
])

/** 66억원 흑자, 120억원의 적자: a result, of a balance named before or else the bottom line. */
const resultBehind = (
  { text }: SentenceView,
  figure: Figure,
  named: MetricSlot | undefined,
): MetricSlot | undefined => {
  if (figure.unit !== 'money' || (named && balances.has(named.value))) return undefined
  const found = /^(?: 규모)?(?:의)?\s?(?:흑자|적자)/.exec(text.slice(figure.end, figure.end + 9))
  if (!found) return undefined
  const end = figure.end + found[0].length
  return { value: 'net-income', basis: 'stated', span: { start: end - 2, end }, plain: true }
}

const buyers: readonly (readonly [RegExp, Metric])[] = [
  [/외국인|외인/, 'foreign-net-buying'],
  [/기관|연기금|투신|사모펀드|금융투자/, 'institution-net-buying'],
  [/개인|개미/, 'retail-net-buying'],
]

/** 외국인은 3120억원을 순매수했다: the buyer named last before the figure says whose net buying it is. */
const investorMetric = (view: SentenceView, figure: Figure, role: Role): MetricSlot | undefined => {
  if (figure.unit !== 'money' && figure.unit !== 'share') return undefined
  const { text, sentence } = view
  const isTrade = netTrade(view, figure, role) !== undefined
  if (!isTrade) return undefined
  const before = text.slice(sentence.start, figure.start)
  let best: { metric: Metric; at: number; length: number } | undefined
  for (const [pattern, metric] of buyers) {
    const all = [...before.matchAll(new RegExp(pattern, 'g'))].at(-1)
    if (all && (!best || all.index > best.at)) best = { metric, at: all.index, length: all[0].length }
  }
  if (!best) return undefined
  const start = sentence.start + best.at
  return { value: best.metric, basis: 'stated', span: { start, end: start + best.length }, plain: true }
}

/** 외국인과 기관이 각각: whose it is when the figure's own buyer is known. */
export const buyingOf = (buyer: string): Metric | undefined =>
  buyers.find(([pattern]) => pattern.test(buyer))?.[1]

/** Which way a net purchase goes: 순매수 up, 순매도 down; bound by the predicate, or a noun before (순매수 규모는 4천억원). */
export const netTrade = (view: SentenceView, figure: Figure, role: Role): Direction | undefined => {
  const predicate = role.predicate?.cue
  if (predicate?.type === 'move' && predicate.metric === 'foreign-net-buying') return predicate.direction
  const noun = view.cues.findLast((found) => isCue(found, 'move') && found.end <= figure.start)
  return noun &&
    isCue(noun, 'move') &&
    noun.cue.metric === 'foreign-net-buying' &&
    /^\s?(?:규모|금액|액|대금)?(?:는|은|이|가)?\s?(?:총 |약 |모두 )?$/.test(
      view.text.slice(noun.end, figure.start),
    )
    ? noun.cue.direction
    : undefined
}

export const netBuying: ReadonlySet<Metric> = new Set<Metric>([
  'foreign-net-buying',
  'institution-net-buying',
  'retail-net-buying',
])

/** Which way a policy rate is to move, whatever else moves in the sentence: 두 차례 내리겠다, 인하 폭은 0.50%p. */
export const policyDirection = ({ text, sentence }: SentenceView, figure: Figure): Direction | undefined => {
  const behind = /인하|내리|내린|내릴|내려|낮추|낮춘|낮출|인상|올리|올린|올릴|높이|오를/.exec(
    text.slice(figure.end, Math.min(sentence.end, figure.end + 24)),
  )?.[0]
  const before = [
    ...text
      .slice(Math.max(sentence.start, figure.start - 40), figure.start)
      .matchAll(/인하|내리|내린|내릴|낮추|인상|올리|올린|올릴|높이/g),
  ].at(-1)?.[0]
  const word = behind ?? before
  return word ? (/^(?:인상|올|높|오)/.test(word) ? 'up' : 'down') : undefined
}
