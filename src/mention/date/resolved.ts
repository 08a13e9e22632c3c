import type { Basis } from '../../model/values.ts'
import type { Days } from './period.ts'

/** A reading's value, once it stands in time. */
export interface Resolved {
  readonly type: 'DATE' | 'DURATION' | 'SET'
  readonly value: string
  readonly days: Days | undefined
  readonly basis: Basis
  /** `publishedAt`, or the id of the mention it was resolved against. */
  readonly anchor: string | undefined
}
