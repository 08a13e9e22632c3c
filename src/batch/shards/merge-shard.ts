import { closeSync, openSync, readSync } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import type { Place } from '../place.ts'
import { readShard, type ShardLine } from './read-shard.ts'

export interface Merge {
  /** The shard's file, what was written for it since, and where the next one is made. */
  readonly target: string
  readonly newLines: string
  readonly draft: string
  /** What the shard is to hold, in order. */
  readonly documents: Iterable<Place & { readonly output: string }>
  readonly fsync: boolean
}

/**
 * Writes a shard anew, whole or not at all: each document's line is found by its hash, in the shard as it was or among the
 * new lines, and no other line is kept. Answers the documents whose line is nowhere.
 */
export const mergeShard = async (merge: Merge): Promise<readonly Place[]> => {
  const { target, newLines, draft, documents, fsync } = merge
  const lines = new Map<string, ShardLine & { readonly file: number }>()
  const files = [target, newLines].map(openIfThere)
  const missing: Place[] = []
  try {
    for (const [at, path] of [target, newLines].entries()) {
      const file = files[at]
      if (file === undefined) continue
      for await (const line of readShard(path)) lines.set(line.hash, { ...line, file })
    }
    const output = await open(draft, 'w')
    try {
      let [pieces, bytes]: [Buffer[], number] = [[], 0]
      const flush = async (): Promise<void> => {
        await output.writeFile(Buffer.concat(pieces, bytes))
        ;[pieces, bytes] = [[], 0]
        await setImmediate()
      }
      for (const { output: hash, ...place } of documents) {
        const line = lines.get(hash)
        if (line === undefined) {
          missing.push(place)
          continue
        }
        const piece = Buffer.allocUnsafe(line.bytes + 1)
        readSync(line.file, piece, 0, line.bytes, line.from)
        piece[line.bytes] = 10
        pieces.push(piece)
        bytes += piece.length
        if (bytes > 1 << 20) await flush()
      }
      await flush()
      if (fsync) await output.sync()
    } finally {
      await output.close()
    }
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw error
  } finally {
    for (const file of files) if (file !== undefined) closeSync(file)
  }
  return missing
}

/** Size, time and inode of a shard, by which it is known again; undefined when there is none. */
export const stampOfShard = (path: string): Promise<string | undefined> =>
  stat(path).then(
    ({ size, mtimeMs, ino }) => `${size}:${mtimeMs}:${ino}`,
    () => undefined,
  )

const openIfThere = (path: string): number | undefined => {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
