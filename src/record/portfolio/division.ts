import type { Allocation } from '../allocation/type.ts'
import type { WeightList, WeightRow } from './weight-list.ts'

/** What the rows divide a portfolio by when most are no holdings; undefined for a list of holdings. */
export const divisionOf = ({ rows }: Pick<WeightList, 'rows'>): Allocation['by'] | undefined => {
  const counts = { sector: 0, asset: 0, country: 0, size: 0 }
  for (const row of rows) for (const kind of kindsOf(row)) counts[kind] += 1
  const by = order.reduce((best, kind) => (counts[kind] > counts[best] ? kind : best))
  return counts[by] * 5 >= rows.length * 3 ? by : undefined
}

/** Of a tie the first: 부동산 and 금 are kinds of assets only among others that are. */
const order: readonly Allocation['by'][] = ['sector', 'asset', 'country', 'size']

const kindsOf = ({ entity, kind }: WeightRow): readonly Allocation['by'][] => {
  const named: readonly Allocation['by'][] =
    entity?.entity.kind === 'sector' ? ['sector'] : entity?.entity.kind === 'country' ? ['country'] : []
  return kind ? [...named, ...kind.kinds.filter((one) => !named.includes(one))] : named
}

/** GICS or ISO 3166, where the division has codes. */
export const codeOf = ({ entity, kind }: WeightRow, by: Allocation['by']): string | undefined => {
  const own = /^(?:sector:gics-|country:)(.+)$/.exec(entity?.entity.id ?? '')?.[1]
  return own ?? (by === 'sector' ? kind?.code : undefined)
}
