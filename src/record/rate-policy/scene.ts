import type { Mention } from '../../mention/index.ts'
import type { Draft } from '../../model/draft.ts'
import type { Span } from '../../model/span.ts'
import type { RecordContext } from '../context.ts'
import type { Bank } from './bank.ts'
import type { RatePolicy } from './type.ts'

/** What the sentences read so far leave for the next one. */
export interface Scene {
  readonly context: RecordContext
  inForce: Bank | undefined
  /** The bank the article names most. */
  readonly main: Bank | undefined
  /** Those of the sentence in hand. */
  mentions: readonly Mention[]
  /** The sentence before spoke of a decision. */
  warm: boolean
  /** Where among the records the decision stands that the last sentence with any told first. */
  decision: number | undefined
}

/** A record whose id is not given yet. */
export type Fresh = Draft<RatePolicy>

export const firstOf = ({ evidence }: Fresh): Span => evidence[0] as Span
