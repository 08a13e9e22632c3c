import { existsSync } from 'node:fs'
import { hashOf } from '../hash.ts'
import { linesOf } from '../lines-of.ts'

/** Where a line of a shard stands; its hash is the document's as the state knows it. */
export interface ShardLine {
  readonly hash: string
  readonly from: number
  readonly bytes: number
}

/** Goes through a shard's lines; a shard that is missing has none. */
export async function* readShard(path: string): AsyncGenerator<ShardLine> {
  if (!existsSync(path)) return
  for await (const { line, from } of linesOf(path)) yield { hash: hashOf(line), from, bytes: line.length }
}
