import { Misuse } from '../../emit/misuse.ts'
import type { Place } from '../place.ts'
import type { StateStore } from '../state-store.ts'

/** What a state remembers of shards: how each file looked when it was last written, and which documents it holds. */
export interface ShardState {
  /** Size, time and inode; undefined when the shard was never written, or has got new lines since. */
  stamp(shard: number): string | undefined
  putStamp(shard: number, stamp: string): void
  /** From now on the shard's file alone does not tell what it holds. */
  open(shards: Iterable<number>): void
  count(shard: number): number
  /** The documents of a shard in the order of their lines, a page at a time. */
  documents(shard: number): Generator<Place & { readonly output: string }>
}

export const openShardState = (state: StateStore, shards: number): ShardState => {
  const { database } = state
  const get = database.prepare("SELECT stamp FROM shard WHERE shard = ? AND stamp <> ''").raw(true)
  const put = database.prepare('INSERT OR REPLACE INTO shard VALUES (?, ?, ?)')
  const count = database.prepare('SELECT count(*) FROM document WHERE shard = ?').raw(true)
  const page = database
    .prepare(
      'SELECT folder, name, output FROM document WHERE shard = ? AND (folder, name) > (?, ?) ORDER BY folder, name LIMIT 1000',
    )
    .raw(true)
  const opened = new Set<number>()
  return {
    stamp: (shard) => (get.get([shard]) as [string] | undefined)?.[0],
    putStamp(shard, stamp) {
      put.run([shard, shards, stamp])
      opened.delete(shard)
    },
    open(some) {
      const fresh = [...some].filter((shard) => !opened.has(shard))
      if (fresh.length === 0) return
      state.atOnce(() => {
        for (const shard of fresh) put.run([shard, shards, ''])
      })
      for (const shard of fresh) opened.add(shard)
    },
    count: (shard) => Number((count.get([shard]) as [number])[0]),
    *documents(shard) {
      let [folder, name] = ['', '']
      for (;;) {
        const rows = page.all([shard, folder, name]) as readonly [string, string, string][]
        for (const [inFolder, called, output] of rows) yield { folder: inFolder, name: called, output }
        const last = rows.at(-1)
        if (last === undefined) return
        ;[folder, name] = last
      }
    },
  }
}

/** Throws `Misuse` when documents lie in the folder in another layout than is asked for: nobody could tell the two apart. */
export const holdLayout = ({ database }: StateStore, shards: number | undefined, out: string): void => {
  const row = database.prepare('SELECT shards FROM shard LIMIT 1').raw(true).get([]) as [number] | undefined
  const there = row?.[0]
  if (there !== undefined && there !== shards)
    throw new Misuse(
      `the output folder ${out} holds its documents in ${there} shards: give --shards ${there}, or another --out`,
    )
  const some = database.prepare('SELECT 1 FROM document LIMIT 1')
  if (there === undefined && shards !== undefined && some.get([]))
    throw new Misuse(
      `the output folder ${out} holds a file for every document: leave --shards out, or give another --out`,
    )
}
