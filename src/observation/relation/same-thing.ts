import type { Metric } from '../../model/observation.ts'
import type { Decided } from '../build.ts'

/** Two figures of one subject and metric: of a rise and of where it leads alike. */
export const isSameThing = (one: Decided, other: Decided): boolean =>
  one.subject?.value.name === other.subject?.value.name && isSameMetric(one.metric.value, other.metric.value)

/** A move is told by one name, the level it moves by another. */
const isSameMetric = (one: Metric, other: Metric): boolean =>
  one === other || (levelsOf(one)?.includes(other) ?? levelsOf(other)?.includes(one)) === true

const levelsOf = (metric: Metric): readonly Metric[] | undefined => {
  switch (metric) {
    case 'price-change':
      return ['price', 'index-level', 'exchange-rate', 'commodity-price']
    case 'policy-rate-change':
      return ['policy-rate']
    default:
      return undefined
  }
}

/** The figure as a plain decimal; undefined for a range or ratio. */
export const numberOf = ({ mention }: Decided): string | undefined =>
  mention.kind === 'money' ? mention.amount : mention.value

export const unitOf = ({ mention }: Decided): string =>
  mention.kind === 'money' ? mention.currency : mention.unit
