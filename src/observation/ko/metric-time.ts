import { type MetricClass, metricClassOf } from '../../model/metric-class.ts'
import type { Metric } from '../../model/observation.ts'

/**
 * What stretch of time a metric is told for when its sentence names none: prices that of a trading session, results and
 * statistics that of their term (a month, a quarter), weights a day of record. Others inherit none.
 */
export type MetricTime = 'session' | 'term' | 'record'

export const timeOf = (metric: Metric | undefined): MetricTime | undefined => {
  switch (metric) {
    case 'policy-rate':
    case 'policy-rate-change':
      return 'session'
    case 'total-assets':
      return 'term'
    case 'portfolio-weight':
    case 'sector-weight':
    case 'top-holdings-weight':
      return 'record'
    // What is spent is told for the year of the plan, which its own sentence names.
    case 'capex':
    case 'interest-expense':
      return undefined
    default:
      return times[metricClassOf(metric)]
  }
}

const times: Readonly<Record<MetricClass, MetricTime | undefined>> = {
  market: 'session',
  result: 'term',
  economy: 'term',
  state: undefined,
  unknown: undefined,
}
