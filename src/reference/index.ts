import { EntityKind } from '../model/values.ts'
import { readCurrencyPairs } from './currency-pairs.ts'
import type { ReferenceEntry } from './entry.ts'
import { readTable } from './read-table.ts'
import { tables } from './tables/index.ts'
import { overlay } from './user-reference.ts'

export interface Reference {
  readonly entries: readonly ReferenceEntry[]
  readonly byId: ReadonlyMap<string, ReferenceEntry>
  /** Listings by bare symbol: `005930`, `CRDO`. One symbol may be listed on several markets. */
  readonly bySymbol: ReadonlyMap<string, readonly ReferenceEntry[]>
  readonly ofKind: Readonly<Record<EntityKind, readonly ReferenceEntry[]>>
}

/** Our entries, with the user's own laid over them. */
export const loadReference = (theirs: readonly ReferenceEntry[] = []): Reference => {
  const entries = theirs.length > 0 ? overlay(ours, theirs) : ours
  const byId = new Map<string, ReferenceEntry>()
  const bySymbol = new Map<string, ReferenceEntry[]>()
  const ofKind = Object.fromEntries(
    EntityKind.options.map((kind) => [kind, [] as ReferenceEntry[]]),
  ) as Record<EntityKind, ReferenceEntry[]>
  for (const entry of entries) {
    byId.set(entry.id, entry)
    ofKind[entry.kind].push(entry)
    if (!entry.ticker) continue
    const listed = bySymbol.get(entry.ticker.symbol)
    if (listed) listed.push(entry)
    else bySymbol.set(entry.ticker.symbol, [entry])
  }
  return { entries, byId, bySymbol, ofKind }
}

/** The tables are read once, a few thousand lines, some milliseconds. */
const ours: readonly ReferenceEntry[] = [
  ...tables.flatMap(([kind, table]) => readTable(kind, table)),
  ...readCurrencyPairs(),
]
