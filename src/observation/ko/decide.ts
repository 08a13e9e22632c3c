import { isWeight, metricClassOf } from '../../model/metric-class.ts'
import type { Direction, Measure, Metric, Realis } from '../../model/observation.ts'
import type { EntityKind } from '../../model/values.ts'
import type { Decided } from '../build.ts'
import type { Filled } from '../filled.ts'
import type { Tie } from '../group.ts'
import { impliedMetric, type MetricSlot } from '../metric.ts'
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
import type { Figure, SentenceView } from '../view.ts'
import { findKoreanBase } from './base.ts'
import { expectationOf, isRevised } from './expectation.ts'
import { findKoreanMetric, ledTo } from './find-metric.ts'
import { buyingOf, netBuying, netTrade, policyDirection, refineMetric } from './metric.ts'
import { findKoreanPeriod } from './period.ts'
import { findKoreanRealis } from './realis.ts'
import { findKoreanSubject, type KoreanContext } from './subject-slot.ts'

/** Fills every slot of one figure, from its role outward; undefined when nothing says that it is asserted at all. */
export const decideKoreanFigure = (
  context: KoreanContext,
  figure: Figure,
  role: Role,
  attribution: Decided['attribution'],
  tied?: { readonly tie: Tie; readonly to: Decided },
): Decided | undefined => {
  const { view, clauses, register } = context
  const clause = clauses[clauseAt(clauses, figure.start)] ?? view.sentence
  if (tied?.tie === 'same' && (tied.to.measure.value === 'change' || figure.unit === 'money'))
    return sayAgain(tied.to, figure)
  const read = findKoreanMetric(view, clauses, figure, role, register)
  const named = refineMetric(view, figure, role, read, register)
  const found = (tied && carried(tied.to)) ?? findKoreanSubject(context, figure, role, named?.value)
  const inFund =
    view.entities.some(({ entity }) => entity.kind === 'fund') ||
    register.portfolio?.block === view.sentence.block
  const resolved =
    resolveMetric(view, figure, role, named, found?.kind, register, inFund) ?? marketMove(view, figure, role)
  const buying = resolved && netBuying.has(resolved.value) && found && buyingOf(found.value.name)
  const own = buying ? { ...resolved, value: buying } : resolved
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
  const object = share ? share.object : metric && findObject(view, figure, metric.value, subject)
  const expected = expectationOf(view, figure)
  const measure =
    shareOfMetric(view, figure, role, named) ??
    (figure.unit === 'money' && expected ? expectedLevel : measureOf(figure, role, named, metric?.value))
  const direction = ownDirection(view, figure, role, metric?.value) ?? directionOf(figure, role, measure)
  const period = findKoreanPeriod(view, clauses, figure, metric?.value, register)
  const base =
    measure.value === 'change'
      ? findKoreanBase(view, clauses, figure, metric?.value, register, period)
      : undefined
  const value = !metric ? unnamed : share ? { ...metric, value: share.metric } : metric
  return {
    mention: figure.mention,
    subject,
    metric: value,
    metricText: metricTextOf(view, value, role),
    measure,
    direction,
    period,
    base,
    object,
    attribution: expected ?? attribution,
    realis: expected
      ? asForecast(expected)
      : value.value === 'target-price' || isRevised(view, figure)
        ? target
        : findKoreanRealis(view, clause, figure, role),
    certainty: certaintyOf(subject, value, role),
    qualifier: qualifierOf(view, figure),
  }
}

const asForecast = ({ span, plain }: Filled<unknown>): Filled<Realis> =>
  span ? { value: 'forecast', basis: 'stated', span, plain } : { value: 'forecast', basis: 'stated', plain }

/** 시장 예상치(2950억원)를 웃돈: what is moved past stands still itself. */
const expectedLevel: Filled<Measure> = { value: 'level', basis: 'stated', plain: true }

/** 매출의 7.3%에 해당한다, 자기자본의 12%다: a part of what stands before 의, when nothing moves. */
const shareOfMetric = (
  { text, sentence }: SentenceView,
  figure: Figure,
  role: Role,
  named: MetricSlot | undefined,
): Filled<Measure> | undefined => {
  const { mention } = figure
  if (mention.kind !== 'percent' || mention.unit !== 'percent' || role.kind === 'change' || named?.percent)
    return undefined
  const before = text.slice(Math.max(sentence.start, figure.start - 12), figure.start)
  return /(?:매출|매출액|이익|자본|자기자본|자산|총액|전체|목표|시총|시가총액)의 (?:약 )?$/.test(before)
    ? { value: 'proportion', basis: 'stated', plain: true }
    : undefined
}

/** A price target is a forecast by its nature (CONTRACT.md). */
const target: Filled<Realis> = { value: 'forecast', basis: 'resolved', plain: true }

const resolveMetric = (
  view: SentenceView,
  figure: Figure,
  role: Role,
  named: MetricSlot | undefined,
  kind: EntityKind | undefined,
  register: Register,
  inFund: boolean,
): Filled<Metric> | undefined => {
  const moves = role.kind === 'change'
  if (named?.value === 'policy-rate' && moves) return { ...named, value: 'policy-rate-change' }
  if (named?.value === 'price' && moves) return { ...named, value: 'price-change' }
  if (named?.basis === 'stated') return named
  // 한빛 200은 모아전자(27%), 새론화학(9%) 순으로 담는다: parts of a fund, in order.
  if (
    figure.unit === 'percent' &&
    role.predicate?.cue.type === 'level' &&
    role.predicate.cue.measure &&
    inFund
  )
    return { value: 'portfolio-weight', basis: 'resolved', plain: false }
  const implied = impliedMetric(figure.unit, moves ? 'change' : 'level', kind)
  if (implied && kind === 'company') {
    const told = register.metric
    const goesOn = told !== undefined && metricClassOf(told.value) === 'result'
    // 사상 최대인 9100억원을 벌었다: no share costs that much, so the result told about goes on.
    if (isLarge(figure)) return goesOn ? { value: told.value, basis: 'inherited', plain: false } : named
    if (goesOn && moves && isResultMove(view, figure, role))
      return { value: told.value, basis: 'inherited', plain: false }
  }
  if (implied) return { value: implied, basis: 'resolved', plain: role.strength === 'beside' }
  return named
}

/** 9% 늘어난 1520억원, 모아전자는 12% 감소했다: results grow and shrink, prices rise and fall. */
const isResultMove = (view: SentenceView, figure: Figure, { predicate }: Role): boolean => {
  const led = ledTo(view, figure)
  if (led) return isLarge(led)
  return (
    predicate !== undefined &&
    /^(?:늘|줄|불어|증가|급증|감소|급감|성장|신장|역성장)/.test(
      view.text.slice(predicate.start, predicate.end),
    )
  )
}

/** A hundred million won, a million of anything else: more than a share costs. */
const isLarge = ({ mention }: Figure): boolean =>
  mention.kind === 'money' &&
  (mention.amount ?? mention.range?.low ?? '').replace(/\..*$/, '').replace('-', '').length >
    (mention.currency === 'KRW' ? 8 : 6)

/** 급등, 반등: verbs of prices, whoever it is of. */
const marketMove = (
  { text }: SentenceView,
  figure: Figure,
  { kind, predicate }: Role,
): MetricSlot | undefined =>
  kind === 'change' &&
  figure.unit === 'percent' &&
  predicate !== undefined &&
  /^(?:급반등|급등락?|급락|폭등|폭락|반등|반락|상한가|하한가)$/.test(
    text.slice(predicate.start, predicate.end),
  )
    ? { value: 'price-change', basis: 'resolved', plain: false }
    : undefined

/** Net buying and policy steps have a direction of their own, whatever moves in their clause. */
const ownDirection = (
  view: SentenceView,
  figure: Figure,
  role: Role,
  metric: Metric | undefined,
): Filled<Direction> | undefined => {
  if (!metric) return undefined
  const value = netBuying.has(metric)
    ? netTrade(view, figure, role)
    : metric === 'policy-rate-change'
      ? policyDirection(view, figure)
      : undefined
  return value && { value, basis: 'stated', plain: true }
}
