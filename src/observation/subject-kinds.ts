import type { Metric } from '../model/observation.ts'
import type { EntityKind } from '../model/values.ts'

const markets: readonly EntityKind[] = [
  'index',
  'company',
  'fund',
  'commodity',
  'currency',
  'exchange',
  'sector',
]
const results: readonly EntityKind[] = ['company', 'fund', 'exchange', 'institution', 'sector']
const economies: readonly EntityKind[] = ['country', 'indicator']
const banks: readonly EntityKind[] = ['central-bank', 'country']
const portfolios: readonly EntityKind[] = ['fund', 'index', 'institution', 'company', 'person']
const rates: readonly EntityKind[] = ['currency']

/** Which kinds of name a metric is usually about: a policy rate is a central bank's, a profit a company's. */
export const subjectKindsOf = (metric: Metric): readonly EntityKind[] => {
  switch (metric) {
    case 'total-return':
    case 'price-change':
    case 'price':
    case 'index-level':
    case 'volume':
    case 'turnover':
    case 'pe-ratio':
    case 'pb-ratio':
    case 'ev-ebitda':
    case 'valuation-discount':
    case 'market-cap':
      return markets
    case 'portfolio-weight':
    case 'sector-weight':
    case 'top-holdings-weight':
    case 'constituents':
    case 'net-asset-value':
    case 'expense-ratio':
      return portfolios
    case 'policy-rate':
    case 'policy-rate-change':
    case 'probability':
    case 'money-supply':
      return banks
    case 'exchange-rate':
      return rates
    case 'commodity-price':
      return ['commodity']
    case 'bond-yield':
    case 'inflation':
    case 'producer-prices':
    case 'gdp':
    case 'unemployment':
    case 'employment':
    case 'wages':
    case 'exports':
    case 'imports':
    case 'trade-balance':
    case 'current-account':
    case 'fx-reserves':
    case 'retail-sales':
    case 'industrial-output':
    case 'confidence-index':
    case 'pmi':
    case 'housing-price':
    case 'household-debt':
      return economies
    case 'foreign-net-buying':
    case 'institution-net-buying':
    case 'retail-net-buying':
      return ['company', 'index', 'exchange', 'fund']
    default:
      return results
  }
}
