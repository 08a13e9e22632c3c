import type { Metric } from '../model/observation.ts'

/**
 * What stretch of time a metric is told for when its sentence names none: prices that of a trading session, results and
 * statistics that of their term (a month, a quarter), weights a day of record. Others inherit none.
 */
export type MetricTime = 'session' | 'term' | 'record'

export const timeOf = (metric: Metric | undefined): MetricTime | undefined => {
  switch (metric) {
    case 'price-change':
    case 'price':
    case 'index-level':
    case 'exchange-rate':
    case 'bond-yield':
    case 'commodity-price':
    case 'volume':
    case 'turnover':
    case 'policy-rate':
    case 'policy-rate-change':
    case 'foreign-net-buying':
    case 'institution-net-buying':
    case 'retail-net-buying':
      return 'session'
    case 'revenue':
    case 'operating-profit':
    case 'net-income':
    case 'pretax-profit':
    case 'ebitda':
    case 'eps':
    case 'margin':
    case 'cost':
    case 'orders':
    case 'comparable-sales':
    case 'exports':
    case 'imports':
    case 'trade-balance':
    case 'current-account':
    case 'inflation':
    case 'producer-prices':
    case 'gdp':
    case 'unemployment':
    case 'employment':
    case 'wages':
    case 'retail-sales':
    case 'industrial-output':
    case 'confidence-index':
    case 'pmi':
    case 'housing-price':
    case 'household-debt':
    case 'money-supply':
    case 'fx-reserves':
    case 'total-assets':
      return 'term'
    case 'portfolio-weight':
    case 'sector-weight':
    case 'top-holdings-weight':
      return 'record'
    default:
      return undefined
  }
}
