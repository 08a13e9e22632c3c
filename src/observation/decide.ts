import type { Draft } from '../model/draft.ts'
import type { Certainty, Direction, Measure, Metric, Realis } from '../model/observation.ts'
import type { EntityKind } from '../model/values.ts'
import type { Decided } from './build.ts'
import type { Filled } from './filled.ts'
import type { Tie } from './group.ts'
import { findKoreanBase } from './ko/base.ts'
import { expectationOf } from './ko/expectation.ts'
import { buyingOf, netBuying, netTrade, policyDirection, refineMetric } from './ko/metric.ts'
import { findKoreanPeriod } from './ko/period.ts'
import { findMetric, impliedMetric, type MetricSlot } from './metric.ts'
import { clauseAt } from './nearby.ts'
import { findObject } from './object.ts'
import { findRealis } from './realis.ts'
import type { Role } from './role.ts'
import { arrangeShare, isWeight } from './share.ts'
import { findSubject, type SubjectContext, type SubjectSlot } from './subject.ts'
import type { Figure, SentenceView } from './view.ts'

/** Fills every slot of one figure, from its role outward; undefined when nothing says that it is asserted at all. */
export const decideFigure = (
  context: SubjectContext,
  figure: Figure,
  role: Role,
  attribution: Decided['attribution'],
  tied?: { readonly tie: Tie; readonly to: Decided },
): Decided | undefined => {
  const { view, clauses, register } = context
  const clause = clauses[clauseAt(clauses, figure.start)] ?? view.sentence
  if (tied?.tie === 'same' && (tied.to.measure.value === 'change' || figure.unit === 'money'))
    return sayAgain(tied.to, figure)
  const read = findMetric(view, clauses, figure, role, register)
  const named = view.locale === 'ko' ? refineMetric(view, figure, role, read, register) : read
  const found = (tied && carried(tied.to)) ?? findSubject(context, figure, role, named?.value)
  const resolved = resolveMetric(figure, role, named, found?.kind)
  const buying = resolved && netBuying.has(resolved.value) && found && buyingOf(found.value.name)
  const own = buying ? { ...resolved, value: buying } : resolved
  const metric = tied?.tie === 'from' ? levelOf(tied.to.metric, own) : own
  if (
    figure.unit === 'count' &&
    (!metric || metric.value === 'other' || (role.kind === 'open' && !named?.attached))
  )
    return undefined
  const share =
    isWeight(metric?.value) && role.kind !== 'from'
      ? arrangeShare(context, figure, metric.value, found)
      : undefined
  const subject = share ? share.subject : found
  const object = share ? share.object : metric && findObject(view, figure, metric.value, subject)
  const measure = measureOf(figure, role, named, metric?.value)
  const direction = ownDirection(view, figure, role, metric?.value) ?? directionOf(figure, role, measure)
  const period = findKoreanPeriod(view, clauses, figure, metric?.value, register)
  const base =
    measure.value === 'change'
      ? findKoreanBase(view, clauses, figure, metric?.value, register, period)
      : undefined
  const expected = expectationOf(view, figure)
  const value = !metric ? unnamed : share ? { ...metric, value: share.metric } : metric
  return {
    mention: figure.mention,
    subject,
    metric: value,
    metricText:
      value.value === 'other' && role.predicate
        ? view.text.slice(role.predicate.start, role.predicate.end)
        : undefined,
    measure,
    direction,
    period,
    base,
    object,
    attribution: expected ?? attribution,
    realis: expected
      ? asForecast(expected)
      : value.value === 'target-price'
        ? target
        : findRealis(view, clause, figure, role),
    certainty: certaintyOf(subject, value, role),
    qualifier: qualifierOf(view, figure),
  }
}

export const unnamed: Filled<Metric> = { value: 'other', basis: 'default', plain: false }

const asForecast = ({ span, plain }: Filled<unknown>): Filled<Realis> =>
  span ? { value: 'forecast', basis: 'stated', span, plain } : { value: 'forecast', basis: 'stated', plain }

/** A price target is a forecast by its nature (CONTRACT.md). */
const target: Filled<Realis> = { value: 'forecast', basis: 'resolved', plain: true }

/** 20.4(적자 기업 제외), 32% (excluding losses): what the bracket behind the figure takes out. */
export const qualifierOf = ({ text }: SentenceView, { end }: Figure): string | undefined =>
  text[end] === '(' || text[end + 1] === '('
    ? /^\s?\(([^()]{2,40}(?:제외|포함)|(?:excluding|including|before|after) [^()]{2,40})\)/.exec(
        text.slice(end, end + 60),
      )?.[1]
    : undefined

/** The same amount in another unit: everything but the number is said already. */
export const sayAgain = (to: Decided, { mention }: Figure): Decided => ({ ...to, mention })

export const carried = ({ subject }: Decided): SubjectSlot | undefined => {
  if (!subject) return undefined
  const { value, basis, plain, span } = subject
  const slot: Draft<SubjectSlot> = { value, basis: basis === 'stated' ? 'inherited' : basis, plain }
  if (span) slot.span = span
  return slot
}

/** The other end of a move is a level: a price change's ends are prices. */
export const levelOf = (metric: Filled<Metric>, own: Filled<Metric> | undefined): Filled<Metric> => {
  if (metric.value === 'price-change' && own) return own
  if (metric.value === 'policy-rate-change') return { ...metric, value: 'policy-rate' }
  return metric
}

const resolveMetric = (
  figure: Figure,
  role: Role,
  named: MetricSlot | undefined,
  kind: EntityKind | undefined,
): Filled<Metric> | undefined => {
  const moves = role.kind === 'change'
  if (named?.value === 'policy-rate' && moves) return { ...named, value: 'policy-rate-change' }
  if (named?.value === 'price' && moves) return { ...named, value: 'price-change' }
  if (named?.basis === 'stated') return named
  const implied = impliedMetric(figure.unit, moves ? 'change' : 'level', kind)
  if (implied) return { value: implied, basis: 'resolved', plain: role.strength === 'beside' }
  return named
}

/** Net buying and policy steps have a direction of their own, whatever moves in their clause. */
const ownDirection = (
  view: SentenceView,
  figure: Figure,
  role: Role,
  metric: Metric | undefined,
): Filled<Direction> | undefined => {
  if (view.locale !== 'ko' || !metric) return undefined
  const value = netBuying.has(metric)
    ? netTrade(view, figure, role)
    : metric === 'policy-rate-change'
      ? policyDirection(view, figure)
      : undefined
  return value && { value, basis: 'stated', plain: true }
}

export const measureOf = (
  figure: Figure,
  role: Role,
  named: MetricSlot | undefined,
  metric: Metric | undefined,
): Filled<Measure> => {
  if (metric && netBuying.has(metric) && figure.unit !== 'percent')
    return { value: 'level', basis: 'resolved', plain: true }
  if (metric === 'probability') return { value: 'probability', basis: 'resolved', plain: true }
  if (metric === 'policy-rate-change' && (role.kind !== 'change' || figure.unit === 'count'))
    return { value: 'level', basis: 'resolved', plain: false }
  const share = named?.percent === 'proportion' || named?.percent === 'level'
  const isPoints = figure.mention.kind === 'percent' && figure.mention.unit !== 'percent'
  if (
    role.kind === 'change' &&
    !(share && figure.unit === 'percent' && !isPoints && role.strength !== 'beside')
  )
    return { value: 'change', basis: 'stated', plain: role.strength === 'beside' }
  if (figure.unit === 'percent')
    return {
      value: isPoints ? 'change' : (named?.percent ?? 'change'),
      basis: 'resolved',
      plain: named?.percent !== undefined,
    }
  return { value: 'level', basis: role.kind === 'open' ? 'default' : 'stated', plain: role.kind !== 'open' }
}

export const directionOf = (figure: Figure, role: Role, measure: Filled<Measure>): Decided['direction'] => {
  if (measure.value !== 'change') return undefined
  if (role.direction) {
    const { predicate } = role
    const slot: Draft<Filled<Direction>> = {
      value: role.direction,
      basis: 'stated',
      plain: role.strength === 'beside',
    }
    if (predicate) slot.span = { start: predicate.start, end: predicate.end }
    return slot
  }
  const number = figure.mention.kind === 'money' ? figure.mention.amount : figure.mention.value
  return { value: number?.startsWith('-') ? 'down' : 'up', basis: 'default', plain: false }
}

export const certaintyOf = (
  subject: SubjectSlot | undefined,
  metric: Filled<Metric>,
  role: Role,
): Certainty => {
  const isStated = subject?.basis === 'stated' && subject.plain
  const isNamed = metric.plain && metric.basis !== 'inherited' && metric.basis !== 'default'
  const isBound = role.strength !== 'far'
  const count = Number(isStated) + Number(isNamed) + Number(isBound)
  return count === 3 ? 'certain' : count === 2 ? 'likely' : 'weak'
}
