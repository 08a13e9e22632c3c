import type { EntityKind, Ticker } from '../../model/values.ts'
import type { ReferenceEntry } from '../../reference/entry.ts'

/** A name seen in the text on its way to becoming a mention: later passes may add the ticker and drop what nothing supports. */
export interface Finding {
  start: number
  end: number
  readonly rule: string
  kind: EntityKind
  /** The canonical name, or the words themselves. */
  name: string
  entry?: ReferenceEntry
  ticker?: Ticker
  /** False for a form that is also an ordinary word or somebody else's name, until something supports it. */
  supported: boolean
  /** Only a stated ticker can support it: ALL, ON, IT. */
  needsTicker?: boolean
}
