import type { Metric } from '../../model/observation.ts'
import type { Decided } from '../build.ts'
import type { Filled } from '../filled.ts'
import type { MetricSlot } from '../metric.ts'
import type { Register } from '../register.ts'
import type { Role } from '../role.ts'
import { directionOf, measureOf, sayAgain } from '../slots.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { Expected } from './expected.ts'

/**
 * "Exports fell 2.1%. Economists polled by Reuters had forecast |a 0.8% drop|": what was expected of the figure told last,
 * when the sentence names nothing else that it could be of. All but number, direction and certainty are said already.
 */
export const sayExpectedAgain = (
  view: SentenceView,
  figure: Figure,
  role: Role,
  expected: Expected | undefined,
  named: MetricSlot | undefined,
  { told }: Register,
): Decided | undefined => {
  if (!expected?.holder || !told || named?.basis === 'stated') return undefined
  if (expected.holder.span.start >= figure.start || view.sentence.block - told.block > 1) return undefined
  const to = told.decided
  if (!isSameUnit(to, figure)) return undefined
  const again = sayAgain(to, figure)
  const measure = measureOf(figure, role, undefined, to.metric.value)
  const isChange = to.measure.value === 'change'
  const metric = perShareOrWhole(to.metric, figure)
  return {
    ...again,
    metric,
    ...(isChange && role.direction && { direction: directionOf(figure, role, measure) }),
    attribution: { value: expected.holder, basis: 'stated', span: expected.holder.span, plain: true },
    realis: { value: 'forecast', basis: 'stated', span: expected.cue, plain: true },
    certainty: to.certainty === 'certain' ? 'likely' : to.certainty,
    turn: undefined,
  }
}

const isSameUnit = ({ mention }: Decided, figure: Figure): boolean =>
  mention.kind === figure.mention.kind &&
  (mention.kind !== 'percent' || figure.mention.kind !== 'percent' || mention.unit === figure.mention.unit) &&
  (mention.kind !== 'money' ||
    figure.mention.kind !== 'money' ||
    mention.currency === figure.mention.currency)

/** "Pretax profit was $84m. Analysts had looked for |a profit of| $80m": the profit that was told; beside a share's, sales. */
export const expectedMetric = (
  { mention }: Figure,
  metric: Filled<Metric> | undefined,
  { told }: Register,
): Filled<Metric> | undefined => {
  const before = told?.decided.metric.value
  if (metric?.value === 'net-income' && (before === 'pretax-profit' || before === 'operating-profit'))
    return { ...metric, value: before }
  const isLarge = mention.kind === 'money' && /^\d{7,}/.test(mention.amount ?? '')
  return isLarge && (!metric || metric.basis === 'inherited') && (before === 'eps' || before === 'net-income')
    ? { value: 'revenue', basis: 'resolved', plain: false }
    : metric
}

/** "Acme sees revenue of $5bn and $2 a share. Analysts had looked for $4.9bn and $1.90": the large amount is no share's. */
const perShareOrWhole = (metric: Filled<Metric>, { mention }: Figure): Filled<Metric> => {
  if (mention.kind !== 'money') return metric
  const isLarge = /^-?\d{6,}/.test(mention.amount ?? mention.range?.high ?? '')
  if (metric.value === 'eps' && isLarge) return { value: 'revenue', basis: 'resolved', plain: false }
  return !isLarge && (metric.value === 'revenue' || metric.value === 'net-income')
    ? { value: 'eps', basis: 'resolved', plain: false }
    : metric
}
