import type { Queue, RedisOptions } from 'bullmq'
import { Misuse } from '../emit/misuse.ts'

/** Where a queue lives. Jobs of two names never meet. */
export interface QueueAddress {
  /** `redis://[user:password@]host[:port][/database]`, `rediss://` with TLS. The password is never told to anyone else. */
  readonly redis: string
  /** Letters, digits, `-` and `_`; default `gisa`. */
  readonly name?: string
}

/** Under which all keys stand in Redis: `gisa:<name>:…`. */
export const prefix = 'gisa'

export const nameOf = ({ name = 'gisa' }: QueueAddress): string => {
  if (!/^[\w-]{1,100}$/.test(name))
    throw new Misuse('the name of a queue is made of letters, digits, - and _, at most 100')
  return name
}

/** BullMQ is asked for only by who has a queue: a peer dependency that everyone else can leave out. */
export const loadBullmq = async (): Promise<typeof import('bullmq')> => {
  try {
    return await import('bullmq')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Misuse('gisa queue needs BullMQ, which is not installed: npm install bullmq')
  }
}

/** The address as the client takes it: in parts, so that no error message repeats a URL with its password. */
export const readAddress = ({ redis }: QueueAddress): RedisOptions => {
  const url = URL.canParse(redis) ? new URL(redis) : undefined
  if (!url || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '')
    throw new Misuse('--redis is no address of a Redis server: expected redis://host:6379')
  const database = url.pathname.slice(1)
  if (!/^\d{0,3}$/.test(database))
    throw new Misuse('--redis names no database: expected a number, as in redis://host:6379/0')
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 6379 : Number(url.port),
    ...(url.username !== '' && { username: decodeURIComponent(url.username) }),
    ...(url.password !== '' && { password: decodeURIComponent(url.password) }),
    ...(database !== '' && { db: Number(database) }),
    ...(url.protocol === 'rediss:' && { tls: {} }),
  }
}

/** `host:port`, as messages name the server. */
export const placeOf = (address: QueueAddress): string => {
  const { host, port } = readAddress(address) as { readonly host: string; readonly port: number }
  return `${host}:${port}`
}

/** A queue whose server has answered; throws `Misuse` when it doesn't within a few seconds. */
export const openQueue = async <Data>(address: QueueAddress): Promise<Queue<Data>> => {
  const connection = readAddress(address)
  const name = nameOf(address)
  const bullmq = await loadBullmq()
  let ready = false
  const queue = new bullmq.Queue<Data>(name, {
    prefix,
    connection: {
      ...connection,
      connectTimeout: 5000,
      maxRetriesPerRequest: 20,
      // Who starts wants to know soon; who has worked with the server waits for it to come back.
      retryStrategy: (times) => (times > 8 && !ready ? null : Math.min(times * 100, 1000)),
    },
  })
  let last: Error | undefined
  queue.on('error', (error) => {
    last = error
  })
  try {
    await queue.waitUntilReady()
    ready = true
  } catch (error) {
    await queue.disconnect().catch(() => undefined)
    const { message, code } = (last ?? error) as NodeJS.ErrnoException
    throw new Misuse(`Redis at ${placeOf(address)} can't be used: ${message || code}`)
  }
  return queue as unknown as Queue<Data>
}

/** Opens a queue, does something with it and closes it, whatever happens. */
export const withQueue = async <Data, Result>(
  address: QueueAddress,
  act: (queue: Queue<Data>) => Promise<Result>,
): Promise<Result> => {
  const queue = await openQueue<Data>(address)
  try {
    return await act(queue)
  } finally {
    await queue.close().catch(() => undefined)
  }
}
