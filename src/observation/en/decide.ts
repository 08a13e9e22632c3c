import { isWeight, metricClassOf } from '../../model/metric-class.ts'
import type { Attribution, Measure, Metric } from '../../model/observation.ts'
import type { Decided } from '../build.ts'
import type { Filled } from '../filled.ts'
import type { Tie } from '../group.ts'
import { clauseAt } from '../nearby.ts'
import { findObject } from '../object.ts'
import type { Register } from '../register.ts'
import type { Role } from '../role.ts'
import { arrangeShare } from '../share.ts'
import {
  carried,
  certaintyOf,
  directionOf,
  isPrice,
  levelOf,
  measureOf,
  metricTextOf,
  qualifierOf,
  sayAgain,
  unnamed,
} from '../slots.ts'
import { nameOf, type SubjectSlot } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { EnglishSources } from './attribution.ts'
import { findEnglishBase } from './base.ts'
import { dealMetric } from './deal.ts'
import { readEstimate } from './estimate.ts'
import { type Expected, findExpected } from './expected.ts'
import { expectedMetric, sayExpectedAgain } from './expected-again.ts'
import { isLoss, turnOf } from './loss.ts'
import { findEnglishMetric } from './metric.ts'
import { netTrade } from './net-trade.ts'
import { sayForParty } from './parallel.ts'
import { findParty, statedSlot } from './party.ts'
import { findEnglishPeriod } from './period.ts'
import { policyMove } from './policy-move.ts'
import { houseAttribution, readRating } from './rating.ts'
import { findEnglishRealis } from './realis.ts'
import { settleMeasure, settleMetric } from './settle.ts'
import { companyJobs, growthNamed, policyNamed } from './settle-named.ts'
import { findSubjectSlot } from './subject-slot.ts'
import type { EnglishSyntax } from './syntax.ts'
import { type Zipped, zippedMetric } from './zip.ts'

/** What the figures of one English sentence are decided in. */
export interface EnglishContext {
  readonly view: SentenceView
  readonly syntax: EnglishSyntax
  readonly register: Register
  readonly sources: EnglishSources
  readonly zipped: ReadonlyMap<number, Zipped>
  /** Figures that others are set against. */
  readonly compared: Set<Decided['mention']>
  /** What was expected of the figures so far, by their place. */
  readonly expected: Map<number, Expected>
}

/** Fills every slot of one English figure, from its role outward; undefined when nothing says that it is asserted at all. */
export const decideEnglish = (
  context: EnglishContext,
  figure: Figure,
  bound: Role,
  tied: { readonly tie: Tie; readonly to: Decided } | undefined,
  fresh: readonly Decided[],
): Decided | undefined => {
  const { view, syntax, register, sources, zipped } = context
  const expected = findExpected(view, figure) ?? alsoExpected(context, figure)
  if (expected) context.expected.set(figure.index, expected)
  // "topping the $4.7 billion estimate": what is beaten is a level, nothing moved by it.
  const role: Role = expected && isBeaten(view, figure, bound) ? { ...bound, kind: 'against' } : bound
  const previous = fresh.at(-1)
  if (tied?.tie === 'same' && (tied.to.measure.value === 'change' || figure.unit === 'money'))
    return perShare(figure, tied.to) ?? sayAgain(tied.to, figure)
  const isSource = (entity: SubjectSource) => sources.sources.has(entity)
  const party = findParty(view, syntax, figure, role)
  const parallel = party && sayForParty(view, register, figure, party, fresh)
  if (parallel) return parallel
  const zip = zipped.get(figure.index)
  const counted = zip?.metric
    ? undefined
    : companyJobs(view, syntax, figure, findEnglishMetric(view, syntax, figure, role, register), register)
  const named = zip?.metric
    ? zippedMetric(view, zip.metric)
    : dealMetric(view, figure, policyNamed(view, figure, growthNamed(view, role, counted)))
  const again =
    previous && !isSaidAgain(context, figure)
      ? undefined
      : sayExpectedAgain(view, figure, role, expected, named, register)
  if (again) return again
  const net = netTrade(view, figure)
  const rating =
    named?.value === 'target-price' ? readRating(view, syntax, figure) : readEstimate(view, figure)
  const said = rating.house ? stated(houseAttribution(rating.house)) : sources.sourceOf(figure)
  const found =
    (zip?.entity && statedSlot(zip.entity)) ??
    party?.slot ??
    (tied && carried(tied.to)) ??
    (rating.company
      ? statedSlot(rating.company)
      : findSubjectSlot(
          view,
          syntax,
          register,
          isSource,
          figure,
          role,
          net?.metric ?? named?.value,
          said?.value,
          rating.house,
        ))
  const settled = net
    ? { value: net.metric, basis: 'stated' as const, plain: true }
    : settleMetric(view, figure, role, named, found, register)
  const own = expected?.holder ? expectedMetric(figure, settled, register) : settled
  const metric = tied?.tie === 'from' ? levelOf(tied.to.metric, own) : own
  if (
    figure.unit === 'count' &&
    (!metric ||
      metric.value === 'other' ||
      isPrice(metric.value) ||
      (role.kind === 'open' && !named?.attached))
  )
    return undefined
  const share =
    isWeight(metric?.value) && role.kind !== 'from'
      ? arrangeShare(view, register, figure, metric.value, found)
      : undefined
  const subject = share ? share.subject : found
  const object = share
    ? (share.object ?? heldIn(view, figure, subject))
    : metric && findObject(view, figure, metric.value, subject)
  const value = !metric ? unnamed : share ? { ...metric, value: share.metric } : metric
  const measure: Filled<Measure> =
    sharedMeasure(tied, value.value) ??
    settleMeasure(view, figure, role, named, value.value) ??
    measureOf(figure, role, named, metric?.value)
  // What a move came from dates nothing that goes on behind it.
  const told = fresh.findLast((one) => !context.compared.has(one.mention)) ?? previous
  const compared = role.kind === 'from' || role.kind === 'against' || tied?.tie === 'from'
  if (compared) context.compared.add(figure.mention)
  const period = findEnglishPeriod(view, syntax.clauses, figure, register, {
    metric: metric?.value,
    measure: measure.value,
    role,
    compared,
    ...(told && { previous: told }),
  })
  const base =
    measure.value === 'change'
      ? findEnglishBase(view, syntax.clauses, figure, {
          metric: metric?.value,
          measure: measure.value,
          role,
          period,
          previous,
        })
      : undefined
  const clause = syntax.clauses[clauseAt(syntax.clauses, figure.start)] ?? view.sentence
  const ownWord = isOwnWord(context, clause, subject, said)
  const hedged = findEnglishRealis(view, syntax, clause, figure, {
    metric: value.value,
    kind: subject?.kind,
    compared,
    ownWord,
  })
  // "FedWatch shows that two more cuts are expected": expected by prices, not by anybody.
  // A house forecasts results and readings; where it puts a ratio is where that stands.
  const realis: Decided['realis'] =
    rating.house && hedged.value === 'actual' && metricClassOf(value.value) !== 'state'
      ? { value: 'forecast', basis: 'resolved', plain: true }
      : expected && hedged.value !== 'market-implied'
        ? {
            value:
              expected.holder || expected.others || !subject || metricClassOf(value.value) === 'economy'
                ? 'forecast'
                : 'guidance',
            basis: 'stated',
            span: expected.cue,
            plain: true,
          }
        : hedged
  const isMoney = measure.value === 'level' && figure.unit === 'money'
  return {
    mention: figure.mention,
    subject,
    metric: value,
    metricText: metricTextOf(view, value, role),
    measure,
    direction: net?.direction ?? policyMove(view, figure, value.value) ?? directionOf(figure, role, measure),
    period,
    base,
    object,
    attribution: expected?.holder ? stated(expected.holder) : said,
    realis,
    certainty: certaintyOf(subject, value, role, tied),
    qualifier: qualifierOf(view, figure),
    loss: isMoney && isLoss(view, figure, value.value, value.span) ? true : undefined,
    turn: isMoney ? turnOf(view, figure) : undefined,
  }
}

const isBeaten = (view: SentenceView, figure: Figure, { kind, predicate }: Role): boolean =>
  kind === 'change' &&
  figure.unit === 'money' &&
  predicate !== undefined &&
  predicate.end <= figure.start &&
  /^(?:beat|top|miss|above|below|under|exceed)/i.test(view.text.slice(predicate.start, predicate.end)) &&
  !/\bby (?:about |nearly |just )?$/.test(view.text.slice(predicate.end, figure.start))

/** "Wall Street had looked for $4.95 billion |and $2.10|" */
const isSaidAgain = ({ expected }: EnglishContext, { index }: Figure): boolean =>
  index > 0 && expected.has(index - 1)

/** "The consensus was $1.08 a share |and $17.6 billion|", "20 cents a share on revenue of $2bn": what goes on is expected too. */
const alsoExpected = ({ view, expected }: EnglishContext, { index, start }: Figure): Expected | undefined => {
  const before = view.figures[index - 1]
  const said = before && expected.get(before.index)
  return said &&
    /^(?: (?:a|per) share)?,? (?:and|on)(?: [a-z]+){0,3}?(?: of)? $/.test(view.text.slice(before.end, start))
    ? said
    : undefined
}

/** "rose to 18% of sales from 16%": both ends are shares; jobs that go are counted, whatever the verb. */
const sharedMeasure = (
  tied: { readonly tie: Tie; readonly to: Decided } | undefined,
  metric: Metric,
): Filled<Measure> | undefined => {
  if (metric === 'layoffs') return { value: 'level', basis: 'resolved', plain: true }
  return tied?.tie === 'from' && tied.to.measure.value === 'proportion' ? tied.to.measure : undefined
}

/** "holds 7.1% in |Apple|" */
const heldIn = (
  { text, entities }: SentenceView,
  { end }: Figure,
  subject: SubjectSlot | undefined,
): Decided['object'] => {
  const held = entities.find(
    ({ span }) => span.start > end && span.start - end < 30 && span.start !== subject?.span?.start,
  )
  if (!held || !/^(?: of [a-z ]{3,20})? in (?:the )?$/.test(text.slice(end, held.span.start)))
    return undefined
  return { value: nameOf(held), basis: 'stated', span: held.span, plain: true }
}

type SubjectSource = Parameters<EnglishSources['sources']['has']>[0]

const stated = (value: Attribution): Filled<Attribution> => ({
  value,
  basis: 'stated',
  span: value.span,
  plain: true,
})

/** "$310 million, or 62 cents a share, from $290 million, or 58 cents": the same result told for a share. */
const perShare = ({ mention }: Figure, to: Decided): Decided | undefined => {
  if (mention.kind !== 'money' || to.mention.kind !== 'money') return undefined
  if (mention.currency !== to.mention.currency || to.metric.value !== 'net-income') return undefined
  return { ...to, mention, metric: { value: 'eps', basis: 'resolved', plain: true } }
}

/** A company speaks of itself: "Acme expects", "Acme said it will", "it sees". */
const isOwnWord = (
  { view, syntax }: EnglishContext,
  clause: { readonly start: number },
  subject: SubjectSlot | undefined,
  said: Filled<Attribution> | undefined,
): boolean => {
  if (!subject || subject.kind === 'index' || subject.kind === 'country') return false
  if (said && said.value.name === subject.value.name) return true
  const at = syntax.clauses.findIndex(({ start }) => start === clause.start)
  const one = syntax.predications[at]
  const verb = one?.verb === undefined ? '' : (syntax.words[one.verb]?.lower ?? '')
  // The one who expects is the one it is about: "Acme expects sales of", "it sees profit of".
  const doer = one?.subject
  if (
    !doer ||
    !/^(?:expects?|sees?|forecasts?|plans?|aims?|targets?|projects?|estimates?|anticipates?|expected)$/.test(
      verb,
    )
  )
    return false
  return (
    doer.pointer ||
    doer.entity?.span.start === subject.span?.start ||
    view.text.slice(doer.start, doer.end) === subject.value.name
  )
}
