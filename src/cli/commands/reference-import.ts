import { readFile } from 'node:fs/promises'
import { messageOf } from '../../batch/message.ts'
import { readIfThere, writeReferenceFile } from '../../batch/reference-file.ts'
import { Misuse } from '../../emit/misuse.ts'
import { visibleText } from '../../emit/visible-text.ts'
import type { EntityKind } from '../../model/values.ts'
import {
  type Field,
  importListing,
  type Listing,
  ListingError,
  type UserReference,
} from '../../reference/import/index.ts'
import { type Streams, writeTo } from '../streams.ts'

export interface ImportFlags {
  readonly out: string
  readonly market?: string
  readonly columns?: Partial<Record<Field, string>>
  readonly kind?: EntityKind
}

/** Reads lists of securities into a reference file, beside what it holds already; a list that can't be read fails alone. */
export const importReference = async (
  files: readonly string[],
  { out, ...options }: ImportFlags,
  streams: Streams,
): Promise<number> => {
  const known = await readIfThere(out)
  const entries = new Map(known?.entries.map((entry) => [entry.id, entry]))
  let failed = 0
  for (const file of files) {
    try {
      const listing = importListing(await readFile(file), options)
      for (const entry of listing.entries) entries.set(entry.id, entry as UserReference['entries'][number])
      await writeTo(streams.stdout, `${visibleText(`${file}: ${describe(listing)}`)}\n`)
    } catch (error) {
      failed += 1
      const message = error instanceof ListingError ? error.message : messageOf(error)
      await writeTo(streams.stderr, `failed: ${visibleText(`${file} ${message}`)}\n`)
    }
  }
  if (failed === files.length) return 1
  if (entries.size === 0) throw new Misuse('nothing was found to import')
  await writeReferenceFile(out, { format: 'gisa-reference/1', entries: [...entries.values()] })
  await writeTo(
    streams.stdout,
    `${entries.size} ${entries.size === 1 ? 'entry' : 'entries'} → ${visibleText(out)}\n`,
  )
  return failed > 0 ? 1 : 0
}

const describe = ({ entries, rows, skipped }: Listing): string => {
  const left = [...skipped].map(([reason, count]) => `${count} ${reason}`)
  return `${entries.length} of ${rows} rows${left.length > 0 ? ` (left out: ${left.join(', ')})` : ''}`
}
