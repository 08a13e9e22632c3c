import type { MentionOf } from '../mention/index.ts'
import type { Attribution } from '../model/observation.ts'
import type { Filled } from './filled.ts'

/** Who says what a sentence says, and which of its names only speak. */
export interface Sourced {
  readonly attribution?: Filled<Attribution> | undefined
  /** The names that only speak in this sentence. */
  readonly sources: ReadonlySet<MentionOf<'entity'>>
}
