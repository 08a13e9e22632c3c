import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Layout, Settled } from '../layout.ts'
import { messageOf } from '../message.ts'
import { keyOf } from '../place.ts'
import type { Failure } from '../run-folder.ts'
import { type StateStore, stateFolder } from '../state-store.ts'
import { mergeShard, stampOfShard } from './merge-shard.ts'
import { readShard } from './read-shard.ts'
import { newLinesFolder, newLinesName, shardName } from './shard-name.ts'
import { shardOf } from './shard-of.ts'
import { openShardState } from './shard-state.ts'

export interface ShardOptions {
  readonly shards: number
  /** Reads every shard, instead of trusting those whose size, time and inode are as they were left. */
  readonly verify: boolean
  readonly fsync: boolean
}

/**
 * A line an article in one of a few files of JSON Lines, in the order of their paths. While a run lasts, documents are
 * appended to new lines beside the state; in the end each shard that got any is written anew and takes its place.
 */
export const openShardLayout = async (
  out: string,
  state: StateStore,
  { shards, verify, fsync }: ShardOptions,
): Promise<Layout> => {
  const shardState = openShardState(state, shards)
  const all = Array.from({ length: shards }, (_, shard) => shard)
  const paths = (shard: number) => ({
    target: join(out, shardName(shard, shards)),
    newLines: join(out, newLinesName(shard)),
    draft: join(out, stateFolder, `${shardName(shard, shards)}.tmp`),
  })

  // What lies in a shard that is not as it was left, by the beginnings of the lines' hashes.
  const found = new Map<number, Set<number>>()
  const touched = new Set<number>()
  for (const shard of all) {
    const { target, newLines } = paths(shard)
    const stamp = await stampOfShard(target)
    const trusted = stamp !== undefined && stamp === shardState.stamp(shard)
    if (!trusted) touched.add(shard)
    if (trusted && !verify) continue
    const beginnings = new Set<number>()
    let lines = 0
    for (const path of [target, newLines])
      for await (const { hash } of readShard(path)) {
        beginnings.add(beginningOf(hash))
        lines += 1
      }
    if (lines !== shardState.count(shard)) touched.add(shard)
    found.set(shard, beginnings)
  }

  const settleOne = async (shard: number): Promise<Settled> => {
    const { target, newLines, draft } = paths(shard)
    const documents = shardState.documents(shard)
    const missing = await mergeShard({ target, newLines, draft, documents, fsync })
    state.remove(missing)
    shardState.putStamp(shard, (await stampOfShard(target)) ?? '')
    await rm(newLines, { force: true })
    const why = 'its line was altered or removed meanwhile: run again'
    return { failures: missing.map((place) => ({ path: keyOf(place), message: why })), notes: [] }
  }

  return {
    shards,
    target: (place) => ({ shard: shardOf(place, shards) }),
    has: (place, { output }) => found.get(shardOf(place, shards))?.has(beginningOf(output)) ?? true,
    written: (some) => shardState.open(some),
    async remove(place) {
      const shard = shardOf(place, shards)
      shardState.open([shard])
      touched.add(shard)
    },
    async settle() {
      const failures: Failure[] = []
      for (const shard of all)
        if (touched.has(shard) || existsSync(paths(shard).newLines))
          try {
            failures.push(...(await settleOne(shard)).failures)
          } catch (error) {
            failures.push({ path: shardName(shard, shards), message: messageOf(error) })
          }
      return { failures, notes: othersIn(out, shards) }
    },
  }
}

/** Makes the folder that new lines go to; it stays empty between runs. */
export const makeShardFolders = async (out: string): Promise<void> => {
  await mkdir(join(out, newLinesFolder), { recursive: true })
}

/** Twelve hexadecimal digits fit a number; a shard that is written anew is held to all of them. */
const beginningOf = (hash: string): number => Number.parseInt(hash.slice(0, 12), 16)

/** Shards of another number, left where the state of their run is lost. */
const othersIn = (out: string, shards: number): readonly string[] =>
  readdirSync(out)
    .filter((name) => /^shard-\d{5}-of-\d{5}\.jsonl$/.test(name))
    .filter((name) => Number(name.slice(15, 20)) !== shards)
    .map((name) => `${name} is of another run with other --shards: it is left as it is`)
