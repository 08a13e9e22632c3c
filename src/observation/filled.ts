import type { Span } from '../model/span.ts'
import type { Basis } from '../model/values.ts'

/** A slot's value, where it comes from and where it stands. */
export interface Filled<Value> {
  readonly value: Value
  readonly basis: Basis
  readonly span?: Span
  /** Whether the choice was plain: no rival as near. */
  readonly plain: boolean
}
