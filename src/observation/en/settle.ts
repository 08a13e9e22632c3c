import { measureNouns } from '../../locale/en/subject-words.ts'
import type { Measure, Metric } from '../../model/observation.ts'
import type { EntityKind } from '../../model/values.ts'
import type { Filled } from '../filled.ts'
import { impliedMetric, type MetricSlot } from '../metric.ts'
import type { Register } from '../register.ts'
import type { Role } from '../role.ts'
import type { SubjectSlot } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'
import { settleInForce } from './settle-in-force.ts'
import { textBefore } from './settle-named.ts'

/** What the words around a figure and its subject leave of the metric its cue words named. */
export const settleMetric = (
  view: SentenceView,
  figure: Figure,
  role: Role,
  named: MetricSlot | undefined,
  subject: SubjectSlot | undefined,
  register: Register,
): Filled<Metric> | undefined => {
  const moves = role.kind === 'change'
  const kind = subject?.kind
  const part = partOf(view, figure)
  if (isRank(view, figure)) return { value: 'other', basis: 'default', plain: false }
  if (isMarketShare(view, figure)) return { value: 'market-share', basis: 'stated', plain: true }
  if (figure.unit === 'percent' && part) {
    const portfolio = part === 'portfolio' || (part === 'name' && isOwned(view, figure, ['fund', 'index']))
    if (portfolio && !(named && named.percent === 'proportion' && named.value !== 'stake'))
      return { value: 'portfolio-weight', basis: 'resolved', plain: false }
    if (part === 'name' && holdsStake(view, figure, role))
      return { value: 'stake', basis: 'resolved', plain: true }
    if (part === 'gdp' && named?.value === 'gdp')
      return register.metric
        ? { value: register.metric.value, basis: 'inherited', plain: false }
        : { value: 'other', basis: 'default', plain: false }
  }
  // "the fund holds 7% in Apple" is a weight; "Buffett holds 7% of Apple" a stake.
  if (
    named?.value === 'stake' &&
    (kind === 'fund' || kind === 'index') &&
    / ?in $/.test(view.text.slice(figure.end, figure.end + 4))
  )
    return { value: 'portfolio-weight', basis: 'resolved', plain: true }
  if (named?.value === 'policy-rate') {
    // The rates of mortgages and of banks among themselves are nobody's policy.
    if (subject?.basis === 'stated' && (kind === undefined || kind === 'company' || kind === 'institution'))
      return { value: 'other', basis: 'default', plain: false }
    return moves || figure.unit === 'count' ? { ...named, value: 'policy-rate-change' } : named
  }
  const inForce = settleInForce(view, figure, role, named, subject, register)
  if (inForce) return inForce
  if (named?.value === 'price' && moves) return { ...named, value: 'price-change' }
  if (named?.basis === 'stated') return named
  if (subject?.counted) return undefined
  if (figure.unit === 'percent' && moves && isMarketNoun(view, subject, register))
    return { value: 'price-change', basis: 'inherited', plain: false }
  if (figure.unit === 'money' && isSpent(view, figure) && !isInvested(view, figure))
    return { value: 'cost', basis: 'resolved', plain: false }
  if (figure.unit === 'money' && isInvested(view, figure))
    return { value: 'capex', basis: 'resolved', plain: false }
  const sentiment = register.metric?.value
  if (
    figure.unit === 'point' &&
    kind !== 'index' &&
    (sentiment === 'confidence-index' || sentiment === 'pmi')
  )
    return { value: sentiment, basis: 'inherited', plain: false }
  if (figure.unit === 'percent' && kind === 'country' && moves && isOfEconomy(view, figure))
    return { value: 'gdp', basis: 'resolved', plain: true }
  const implied = impliedMetric(figure.unit, moves ? 'change' : 'level', kind)
  if (implied === 'price' && (role.kind === 'open' || isMillions(figure))) return named
  if (
    implied === 'price-change' &&
    kind === 'company' &&
    figure.unit === 'percent' &&
    countsGoods(view, figure)
  )
    return named
  return implied
    ? {
        value: implied,
        basis: 'resolved',
        plain: role.strength === 'beside' || (kind === 'index' && role.strength === 'clause'),
      }
    : named
}

/** "in the top |5%| of its peers" */
const isRank = ({ text }: SentenceView, { start, unit }: Figure): boolean =>
  unit === 'percent' && /\b(?:top|bottom) $/.test(text.slice(Math.max(0, start - 8), start))

/** "a |38%| share of the global battery market" */
const isMarketShare = ({ text, sentence }: SentenceView, { end, unit }: Figure): boolean =>
  unit === 'percent' &&
  /^ (?:market share|share of (?:[^,.;]{0,50} )?(?:market|shipments|sales))\b/.test(
    text.slice(end, Math.min(sentence.end, end + 80)),
  )

/** "Technology rose 1.6%, while utilities slipped 0.4%" among moves of prices: what has no measure of its own moved in price. */
const isMarketNoun = (
  { sentence }: SentenceView,
  subject: SubjectSlot | undefined,
  { told }: Register,
): boolean => {
  if (subject?.kind === 'sector' || (subject?.kind === 'index' && subject.value.id === undefined)) return true
  if (!told || sentence.block - told.block > 1 || subject?.kind !== undefined || subject?.basis !== 'stated')
    return false
  const { value } = told.decided.metric
  if (value !== 'price-change' && value !== 'index-level' && value !== 'price') return false
  const head = /[A-Za-z]+$/.exec(subject.value.name)?.[0] ?? ''
  return !measureNouns.has(head.toLowerCase()) && /^[a-z&' -]+$/.test(subject.value.name.slice(1))
}

/** "spent |$38 million| on research" */
const isSpent = ({ text, sentence }: SentenceView, { start, end }: Figure): boolean =>
  /\bspen(?:t|ds?|ding) (?:about |around |nearly |more than |over |some |another |a |an )*$/.test(
    text.slice(Math.max(sentence.start, start - 40), start),
  ) && /^ (?:[a-z]+ ){0,3}on\b/.test(text.slice(end, end + 40))

/** "would invest |$17 billion| in a plant": money for things that make things; not in shares or a start-up. */
const isInvested = ({ text, sentence }: SentenceView, { start, end }: Figure): boolean =>
  /\b(?:invest(?:s|ed|ing)?|spend(?:s|ing)?|spent) (?:up to |about |around |roughly |nearly |more than |over |at least |another |an? )*$/i.test(
    text.slice(Math.max(sentence.start, start - 40), start),
  ) &&
  /^ (?:more |this year |over [a-z ]{1,20} )?(?:in|on|to build|to expand) [^,.;]{0,50}\b(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|production|capacity|data cent(?:re|er)s?|equipment|infrastructure|mines?|pipelines?|refiner(?:y|ies))\b/.test(
    text.slice(end, Math.min(sentence.end, end + 110)),
  )

/** Whether an English percentage is a share of something, a level or a change, where its words say so plainly. */
export const settleMeasure = (
  view: SentenceView,
  figure: Figure,
  role: Role,
  named: MetricSlot | undefined,
  metric: Metric | undefined,
): Filled<Measure> | undefined => {
  const { mention } = figure
  // "to raise $250 million in an offering": an amount raised is how much it is, not how much more.
  if (mention.kind === 'money' && metric && raised.has(metric))
    return { value: 'level', basis: 'resolved', plain: true }
  if (mention.kind !== 'percent' || mention.unit !== 'percent') return undefined
  if (isRank(view, figure)) return { value: 'rank', basis: 'stated', plain: true }
  if (metric === 'policy-rate' && (role.kind === 'level' || role.kind === 'from' || role.kind === 'against'))
    return { value: 'level', basis: 'stated', plain: true }
  if (role.predicate?.cue.type === 'level' && role.predicate.cue.measure)
    return { value: role.predicate.cue.measure, basis: 'stated', plain: true }
  if (
    metric === 'portfolio-weight' ||
    metric === 'stake' ||
    (metric === 'market-share' && role.strength !== 'beside') ||
    isMarketShare(view, figure) ||
    metric === 'top-holdings-weight' ||
    metric === 'sector-weight'
  )
    return { value: 'proportion', basis: 'resolved', plain: true }
  const isPart = partOf(view, figure) !== undefined
  if (role.kind === 'change' && !(isPart && role.strength !== 'beside')) return undefined
  if (isPart && named?.percent !== 'level') return { value: 'proportion', basis: 'stated', plain: true }
  if (countsPeople(view, figure)) return { value: 'proportion', basis: 'stated', plain: true }
  if (named?.percent || (metric && metric !== 'other')) return undefined
  return { value: 'level', basis: role.kind === 'open' ? 'default' : 'stated', plain: false }
}

const raised = new Set<Metric>(['ipo-proceeds', 'funding', 'deal-value', 'fine'])

type Part = 'gdp' | 'portfolio' | 'name' | 'noun'

/** What behind "22 percent of" the figure is a part of. */
const partOf = ({ text, sentence, entities }: SentenceView, { end, unit }: Figure): Part | undefined => {
  if (unit !== 'percent') return undefined
  const behind = text.slice(end, Math.min(sentence.end, end + 60))
  const of = /^ of (?:its |the |their |all |total |what |that )*/.exec(behind)
  if (!of) return undefined
  const start = end + of[0].length
  const rest = text.slice(start, start + 30)
  if (/^(?:GDP|gross domestic product)/i.test(rest)) return 'gdp'
  if (/^(?:[a-z-]+ )?(?:assets|portfolio|fund|index|holdings|net assets|etf)\b/i.test(rest))
    return 'portfolio'
  return entities.some(({ span }) => span.start >= start - 1 && span.start <= start + 4) ? 'name' : 'noun'
}

const isOwned = ({ entities }: SentenceView, { end }: Figure, kinds: readonly EntityKind[]): boolean =>
  entities.some(
    ({ span, entity }) => span.start >= end && span.start - end < 14 && kinds.includes(entity.kind),
  )

/** "agreed to buy 33% of Acme", "owns 55% of Acme". */
const holdsStake = ({ text, sentence }: SentenceView, { start }: Figure, _role: Role): boolean =>
  /\b(?:buy|buys|bought|sell|sells|sold|own|owns|owned|hold|holds|held|acquire|acquires|acquired|take|took|controls?|purchased?|retains?|offload(?:ed)?|divest(?:ed)?)\b[^,;.]{0,24}$/i.test(
    text.slice(Math.max(sentence.start, start - 50), start),
  )

/** "The percentage of firms that …", "the share of loans": what is counted are parts. */
const countsPeople = ({ text, sentence }: SentenceView, { start }: Figure): boolean =>
  /\b(?:percentage|proportion|share|fraction|portion) (?:of|expecting|saying|describing|who|that)\b/i.test(
    text.slice(Math.max(sentence.start, start - 160), start),
  )

/** "India's economy grew 7%": what grows is its output. */
const isOfEconomy = (view: SentenceView, figure: Figure): boolean =>
  /\b(?:economy|economic growth|growth forecast|growth)\b/i.test(textBefore(view, figure, 90))

/** No share costs that much. */
const isMillions = ({ mention }: Figure): boolean =>
  mention.kind === 'money' && /^-?\d{8,}/.test(mention.amount ?? mention.range?.high ?? '')

/** "delivered 412,000 cars, down 4%": goods moved, not the shares. */
const countsGoods = (view: SentenceView, figure: Figure): boolean =>
  /\b(?:delivered|carried|sold|produced|shipped|built|handled|transported|generated|pumped|mined|served|flew|manufactured|registered)\b[^;]{0,70}$/i.test(
    textBefore(view, figure, 100),
  )
