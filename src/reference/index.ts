import { EntityKind } from '../model/values.ts'
import { readCurrencyPairs } from './currency-pairs.ts'
import type { ReferenceEntry } from './entry.ts'
import { readTable } from './read-table.ts'
import { tables } from './tables/index.ts'
import { overlay } from './user-reference.ts'

export interface Reference {
  readonly entries: readonly ReferenceEntry[]
  readonly byId: ReadonlyMap<string, ReferenceEntry>
  readonly ofKind: Readonly<Record<EntityKind, readonly ReferenceEntry[]>>
}

/** Our entries, with the user's own laid over them. */
export const loadReference = (theirs: readonly ReferenceEntry[] = []): Reference => {
  const entries = mergeReference(theirs)
  const byId = new Map<string, ReferenceEntry>()
  const ofKind = Object.fromEntries(
    EntityKind.options.map((kind) => [kind, [] as ReferenceEntry[]]),
  ) as Record<EntityKind, ReferenceEntry[]>
  for (const entry of entries) {
    byId.set(entry.id, entry)
    ofKind[entry.kind].push(entry)
  }
  return { entries, byId, ofKind }
}

export const mergeReference = (theirs: readonly ReferenceEntry[]): readonly ReferenceEntry[] =>
  theirs.length > 0 ? overlay(ourReference(), theirs) : ourReference()

/** Our entries. The tables are read once, a few thousand lines, some milliseconds, and not where others lie over them ready. */
export const ourReference = (): readonly ReferenceEntry[] => {
  ours ??= [...tables.flatMap(([kind, table]) => readTable(kind, table)), ...readCurrencyPairs()]
  return ours
}

let ours: readonly ReferenceEntry[] | undefined
