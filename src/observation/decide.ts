import type { Certainty, Measure, Metric } from '../model/observation.ts'
import type { EntityKind } from '../model/values.ts'
import { findBase } from './base.ts'
import type { Decided } from './build.ts'
import type { Filled } from './filled.ts'
import type { Tie } from './group.ts'
import { findKoreanPeriod } from './ko/period.ts'
import { findMetric, impliedMetric, type MetricSlot } from './metric.ts'
import { findObject } from './object.ts'
import { findPeriod } from './period.ts'
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
  const clause =
    clauses.find(({ start, end }) => start <= figure.start && figure.start < end) ?? view.sentence
  if (tied?.tie === 'same' && (tied.to.measure.value === 'change' || figure.unit === 'money'))
    return sayAgain(tied.to, figure)
  const named = findMetric(view, clauses, figure, role, register)
  const found = (tied && carried(tied.to)) ?? findSubject(context, figure, role, named?.value)
  const own = resolveMetric(figure, role, named, found?.kind)
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
  const direction = directionOf(figure, role, measure)
  const period =
    view.locale === 'ko'
      ? findKoreanPeriod(view, clauses, figure, metric?.value, register)
      : findPeriod(view, clauses, figure, register)
  const base = measure.value === 'change' ? findBase(view, clauses, figure, register, period) : undefined
  const value = metric
    ? { ...metric, value: share?.metric ?? metric.value }
    : { value: 'other' as const, basis: 'default' as const, plain: false }
  return {
    mention: figure.mention,
    ...(subject && {
      subject: {
        value: subject.value,
        basis: subject.basis,
        plain: subject.plain,
        ...(subject.span && { span: subject.span }),
      },
    }),
    metric: value,
    ...(value.value === 'other' &&
      role.predicate && { metricText: view.text.slice(role.predicate.start, role.predicate.end) }),
    measure,
    ...(direction && { direction }),
    ...(period && { period }),
    ...(base && { base }),
    ...(object && { object }),
    ...(attribution && { attribution }),
    ...(qualifierOf(view, figure) && { qualifier: qualifierOf(view, figure) as string }),
    realis: findRealis(view, clause, figure, role),
    certainty: certaintyOf(subject, value, role),
  }
}

/** 20.4(적자 기업 제외), 32% (excluding losses): what the bracket behind the figure takes out. */
const qualifierOf = ({ text }: SentenceView, { end }: Figure): string | undefined =>
  /^\s?\(([^()]{2,40}(?:제외|포함)|(?:excluding|including|before|after) [^()]{2,40})\)/.exec(
    text.slice(end, end + 60),
  )?.[1]

/** The same amount in another unit: everything but the number is said already. */
const sayAgain = (to: Decided, { mention }: Figure): Decided => ({ ...to, mention })

const carried = ({ subject }: Decided): SubjectSlot | undefined =>
  subject && { ...subject, basis: subject.basis === 'stated' ? 'inherited' : subject.basis }

/** The other end of a move is a level: a price change's ends are prices. */
const levelOf = (metric: Filled<Metric>, own: Filled<Metric> | undefined): Filled<Metric> => {
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

const measureOf = (
  figure: Figure,
  role: Role,
  named: MetricSlot | undefined,
  metric: Metric | undefined,
): Filled<Measure> => {
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

const directionOf = (figure: Figure, role: Role, measure: Filled<Measure>): Decided['direction'] => {
  if (measure.value !== 'change') return undefined
  const predicate = role.predicate
  if (role.direction)
    return {
      value: role.direction,
      basis: 'stated',
      plain: role.strength === 'beside',
      ...(predicate && { span: { start: predicate.start, end: predicate.end } }),
    }
  const number = figure.mention.kind === 'money' ? figure.mention.amount : figure.mention.value
  return { value: number?.startsWith('-') ? 'down' : 'up', basis: 'default', plain: false }
}

const certaintyOf = (subject: SubjectSlot | undefined, metric: Filled<Metric>, role: Role): Certainty => {
  const stated = [
    subject?.basis === 'stated' && subject.plain,
    metric.plain && metric.basis !== 'inherited' && metric.basis !== 'default',
    role.strength !== 'far',
  ]
  const count = stated.filter(Boolean).length
  return count === 3 ? 'certain' : count === 2 ? 'likely' : 'weak'
}
