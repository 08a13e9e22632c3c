import type { Queue } from 'bullmq'
import { prefix } from './redis.ts'

/** Articles that workers told of, ever and in each of the last minutes. */
export interface Tally {
  readonly extracted: number
  readonly unchanged: number
  /** In the last whole minute, and a minute over the last ten. */
  readonly lastMinute: number
  readonly perMinute: number
}

/** Adds what a job came to. A worker lost just then is not counted: its job is done again and found unchanged. */
export const addToTally = async (
  queue: Queue,
  { extracted, unchanged }: { readonly extracted: number; readonly unchanged: number },
): Promise<void> => {
  const client = await queue.client
  client.defineCommand('gisaTally', { numberOfKeys: 2, lua: addAll })
  const keys = [totalKey(queue.name), minuteKey(queue.name, minuteNow())]
  await client.runCommand('gisaTally', [...keys, extracted, unchanged])
}

/** In one step: of a server that goes away meanwhile, all of it or nothing. */
const addAll = `
  redis.call('HINCRBY', KEYS[1], 'extracted', ARGV[1])
  redis.call('HINCRBY', KEYS[1], 'unchanged', ARGV[2])
  redis.call('INCRBY', KEYS[2], ARGV[1] + ARGV[2])
  redis.call('EXPIRE', KEYS[2], 3600)
`

export const readTally = async (queue: Queue): Promise<Tally> => {
  const client = await queue.client
  const [extracted, unchanged] = await client.hmget(totalKey(queue.name), 'extracted', 'unchanged')
  const now = minuteNow()
  const minutes = Array.from({ length: 10 }, (_, ago) => minuteKey(queue.name, now - 1 - ago))
  const counts = (await Promise.all(minutes.map((key) => client.get(key)))).map(Number)
  return {
    extracted: Number(extracted ?? 0),
    unchanged: Number(unchanged ?? 0),
    lastMinute: counts[0] ?? 0,
    perMinute: counts.reduce((sum, count) => sum + count, 0) / minutes.length,
  }
}

const minuteNow = (): number => Math.floor(Date.now() / 60_000)
const totalKey = (name: string): string => `${prefix}:${name}:articles`
const minuteKey = (name: string, minute: number): string => `${prefix}:${name}:articles:${minute}`
