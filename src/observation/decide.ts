import type { Certainty, Measure, Metric } from '../model/observation.ts'
import type { EntityKind } from '../model/values.ts'
import { findBase } from './base.ts'
import type { Decided } from './build.ts'
import type { Filled } from './filled.ts'
import { findMetric, impliedMetric, type MetricSlot } from './metric.ts'
import { findObject } from './object.ts'
import { findPeriod } from './period.ts'
import { findRealis } from './realis.ts'
import type { Role } from './role.ts'
import { findSubject, type SubjectContext, type SubjectSlot } from './subject.ts'
import type { Figure } from './view.ts'

/** Fills every slot of one figure, from its role outward; undefined when nothing says that it is asserted at all. */
export const decideFigure = (
  context: SubjectContext,
  figure: Figure,
  role: Role,
  attribution: Decided['attribution'],
): Decided | undefined => {
  const { view, clauses, register } = context
  const clause =
    clauses.find(({ start, end }) => start <= figure.start && figure.start < end) ?? view.sentence
  const named = findMetric(view, clauses, figure, role, register)
  const subject = findSubject(context, figure, role, named?.value)
  const metric = resolveMetric(figure, role, named, subject?.kind)
  if (!metric && role.kind === 'open') return undefined
  if (figure.unit === 'count' && (!metric || metric.value === 'other' || role.kind === 'open'))
    return undefined
  const measure = measureOf(figure, role, named, metric?.value)
  const direction = directionOf(figure, role, measure)
  const base = measure.value === 'change' ? findBase(view, clauses, figure, register) : undefined
  const period = findPeriod(view, clauses, figure, register)
  const object = metric ? findObject(view, figure, metric.value, subject) : undefined
  const value = metric ?? { value: 'other' as const, basis: 'default' as const, plain: false }
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
    realis: findRealis(view, clause, figure, role),
    certainty: certaintyOf(subject, value, role),
  }
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
  if (metric === 'policy-rate-change' && role.kind !== 'change')
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
