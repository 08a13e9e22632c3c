import type { MetricSlot } from '../metric.ts'
import type { Figure, SentenceView } from '../view.ts'

/**
 * Money that changes hands for a company or a part of one: "to buy |Acme| for $3bn", "a $3bn takeover", "the offer values it
 * at $3bn", "pay $3bn for its rival", "$41 a share in cash". An amount for a share is a profit only where no price is paid.
 */
export const dealMetric = (
  view: SentenceView,
  figure: Figure,
  named: MetricSlot | undefined,
): MetricSlot | undefined => {
  if (figure.unit !== 'money' || (named?.attached && named.value !== 'eps')) return named
  const { text, sentence } = view
  const before = text.slice(Math.max(sentence.start, figure.start - 130), figure.start)
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + 60))
  if (/^ (?:each|apiece)\b/.test(behind) && figure.unit === 'money') return price
  if (named?.value === 'eps' && forShare.test(behind))
    return offered.test(before) && !earned.test(before) ? deal : pricedAt.test(before) ? price : named
  const isDeal =
    dealBehind.test(behind) ||
    dealBefore.test(before) ||
    (paid.test(before) && paidFor.test(behind)) ||
    boughtFor(view, figure, before)
  return isDeal ? deal : named
}

const deal: MetricSlot = { value: 'deal-value', basis: 'resolved', plain: true }
const price: MetricSlot = { value: 'price', basis: 'resolved', plain: true }

const softeners =
  '(?:up to |about |around |roughly |nearly |almost |more than |over |at least |some |a total of |as much as |just |an? |the )*$'

const verbs =
  '(?:buy|buys|buying|bought|acquire[sd]?|acquiring|purchas(?:e|es|ed|ing)|sell|sells|selling|sold|take over|taking over|took over|snap up|offload(?:ed|ing)?|divest(?:ed|ing)?)'
const bought = new RegExp(`\\b${verbs}\\b([^;]{1,90})\\bfor ${softeners}`, 'i')
const parts =
  /\b(?:stakes?|units?|business(?:es)?|divisions?|arms?|rivals?|brands?|assets|operations|shares|subsidiar(?:y|ies)|makers?|firms?|compan(?:y|ies)|chains?|stores|portfolio|startups?|start-ups?)\b/i

/** "agreed to buy |Acme| for", "sold its |paper unit| for". */
const boughtFor = ({ entities }: SentenceView, { start }: Figure, before: string): boolean => {
  if (boughtBefore.test(before)) return true
  const found = bought.exec(before)
  if (!found) return false
  const from = start - before.length + found.index
  return (
    parts.test(found[1] as string) ||
    entities.some(({ span, entity }) => entity.kind !== 'country' && span.start > from && span.end < start)
  )
}

/** "the chain |it bought for| $22m", "a unit that was sold for $9m" */
const boughtBefore = new RegExp(
  `\\b(?:it|they|which|that|company|group|he|was|were|later) (?:bought|acquired|sold|purchased) for ${softeners}`,
  'i',
)

const dealBehind =
  /^(?:-a-share)?,? (?:all-cash |cash |all-stock |stock |friendly |hostile |planned |proposed )*(?:deal|acquisition|takeover|buyout|buy-out|merger|bid|offer|purchase|transaction)\b/i
const dealBefore = new RegExp(
  `\\b(?:deal|offer|bid|transaction|acquisition|takeover|merger|buyout|purchase)\\b(?: [a-z]+){0,3} (?:worth|valued at|of|at|for|(?:values?|valuing|valued) [^;,.]{1,40} at) ${softeners}`,
  'i',
)
const paid = new RegExp(`\\bpa(?:y|ys|ying|id) ${softeners}`, 'i')
const paidFor = /^(?: in (?:cash|stock|cash and stock))? (?:for|to (?:buy|acquire|take over|purchase)) /i

const forShare = /^(?: in cash)? (?:per|a|for each) share\b/i
const offered = new RegExp(
  `\\b(?:${verbs}|offer(?:s|ed|ing)?|bids?|receives?|tender(?:ed)?|takeover|deal|pay|paying)\\b[^;]*$`,
  'i',
)
const pricedAt = /\bprice[ds]? (?:[a-z]+ ){0,3}(?:of|at|between)\b[^;,]{0,20}$/i
const earned =
  /\b(?:profits?|earn(?:ed|s|ings)?|income|loss(?:es)?|lost|dividends?|charges?|gains?)\b[^;]{0,60}$/i
