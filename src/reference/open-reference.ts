import type { ReferenceEntry } from './entry.ts'
import { type NameLexicon, openNames, type PackedNames, packNames } from './name-lexicon.ts'

/** Reference data as the recogniser of names reads them. */
export interface OpenReference {
  readonly names: NameLexicon
  /** Listings by bare symbol: `005930`, `CRDO`. One symbol may be listed on several markets. */
  readonly listings: { get(symbol: string): readonly ReferenceEntry[] | undefined }
}

/** Entries read a moment ago, from our tables or a user's. */
export const openEntries = (entries: readonly ReferenceEntry[]): OpenReference =>
  openPacked(
    packNames(entries),
    (index) => entries[index] as ReferenceEntry,
    () => entries.map(({ ticker }) => ticker?.symbol ?? ''),
  )

/** Entries packed before; each is read when it is first found. `symbols` are theirs, in their order, '' for none. */
export const openPacked = (
  names: PackedNames,
  entryAt: (index: number) => ReferenceEntry,
  symbols: () => readonly string[],
): OpenReference => {
  // Few articles print a ticker: the first that does makes the table.
  let bySymbol: ReadonlyMap<string, readonly number[]> | undefined
  return {
    names: openNames(names, entryAt),
    listings: {
      get(symbol) {
        bySymbol ??= placesOf(symbols())
        return bySymbol.get(symbol)?.map(entryAt)
      },
    },
  }
}

const placesOf = (symbols: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  for (let i = 0; i < symbols.length; i += 1) {
    const symbol = symbols[i] as string
    if (symbol === '') continue
    const known = places.get(symbol)
    if (known) known.push(i)
    else places.set(symbol, [i])
  }
  return places
}
