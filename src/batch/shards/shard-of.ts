import type { Place } from '../place.ts'

/**
 * The shard an article falls into: by its path (and id) alone, so that it is the same in every run and an article more or
 * less moves no other. FNV-1a over UTF-16 code units, then mixed, for the last bits of similar names are similar.
 */
export const shardOf = ({ folder, name }: Place, shards: number): number => {
  let hash = 0x811c9dc5
  for (const part of [folder, '/', name])
    for (let at = 0; at < part.length; at += 1) hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) % shards
}
