import { stateFolder } from '../state-store.ts'

/** `shard-00003-of-00008.jsonl`: the first is 0. */
export const shardName = (shard: number, shards: number): string =>
  `shard-${digits(shard)}-of-${digits(shards)}.jsonl`

/** Below the output folder: the lines of a shard that are written and not yet in it. */
export const newLinesFolder = `${stateFolder}/lines`

export const newLinesName = (shard: number): string => `${newLinesFolder}/${digits(shard)}.jsonl`

const digits = (number: number): string => String(number).padStart(5, '0')
