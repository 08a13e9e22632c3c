import type { Metric } from './observation.ts'

/**
 * What kind of time a metric has: prices move in sessions, companies report results for quarters and years, economies
 * readings for months and quarters; a stake, a ratio or a deal just stands, and the date of a report is none of its own.
 */
export type MetricClass = 'market' | 'result' | 'economy' | 'state' | 'unknown'

export const metricClassOf = (metric: Metric | undefined): MetricClass => {
  switch (metric) {
    case undefined:
    case 'other':
      return 'unknown'
    case 'price-change':
    case 'price':
    case 'index-level':
    case 'exchange-rate':
    case 'commodity-price':
    case 'bond-yield':
    case 'volume':
    case 'turnover':
    case 'foreign-net-buying':
    case 'institution-net-buying':
    case 'retail-net-buying':
      return 'market'
    case 'revenue':
    case 'operating-profit':
    case 'net-income':
    case 'pretax-profit':
    case 'ebitda':
    case 'eps':
    case 'margin':
    case 'comparable-sales':
    case 'orders':
    case 'cost':
    case 'capex':
    case 'interest-expense':
      return 'result'
    case 'gdp':
    case 'inflation':
    case 'producer-prices':
    case 'unemployment':
    case 'employment':
    case 'wages':
    case 'exports':
    case 'imports':
    case 'trade-balance':
    case 'current-account':
    case 'fx-reserves':
    case 'money-supply':
    case 'retail-sales':
    case 'industrial-output':
    case 'confidence-index':
    case 'pmi':
    case 'housing-price':
    case 'household-debt':
      return 'economy'
    default:
      return 'state'
  }
}

/** Shares of a portfolio: they have a whole and a part. */
export const isWeight = (metric: Metric | undefined): metric is Metric =>
  metric !== undefined && weights.has(metric)

const weights = new Set<Metric>(['portfolio-weight', 'sector-weight', 'top-holdings-weight'])
