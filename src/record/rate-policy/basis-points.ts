import type { MentionOf } from '../../mention/index.ts'
import type { Magnitude } from './type.ts'

/** A size in basis points: 0.25%포인트 and 0.25% of a rate are 25, 25bp is 25. The sign is the action's. */
export const basisPointsOf = ({ value, range, unit, mod }: MentionOf<'percent'>): Magnitude | undefined => {
  const scale = unit === 'basis-point' ? same : hundredfold
  if (value !== undefined) return { value: scale(value), unit: 'basis-point', ...(mod && { mod }) }
  if (range === undefined) return undefined
  const { low, high } = range
  return {
    range: {
      ...(low !== undefined && { low: scale(low) }),
      ...(high !== undefined && { high: scale(high) }),
    },
    unit: 'basis-point',
    ...(mod && { mod }),
  }
}

const same = (decimal: string): string => decimal.replace('-', '')

/** Moves the point two digits to the right, exactly: 0.25 → 25, 0.125 → 12.5, 3 → 300. */
const hundredfold = (decimal: string): string => {
  const [whole = '0', fraction = ''] = same(decimal).split('.')
  const digits = fraction.padEnd(2, '0')
  const head = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const rest = digits.slice(2).replace(/0+$/, '')
  return rest ? `${head}.${rest}` : head
}
