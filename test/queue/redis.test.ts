import { describe, expect, test } from 'vitest'
import { nameOf, openQueue, placeOf, readAddress } from '../../src/queue/redis.ts'

const check = (redis: string) => readAddress({ redis })

describe('an address', () => {
  test.each([
    ['redis://queue.internal', { host: 'queue.internal', port: 6379 }],
    ['redis://10.0.0.7:6380/2', { host: '10.0.0.7', port: 6380, db: 2 }],
    ['redis://:p%40ss@[::1]:7000', { host: '::1', port: 7000, password: 'p@ss' }],
    ['rediss://ann:secret@q', { host: 'q', port: 6379, username: 'ann', password: 'secret', tls: {} }],
  ])('%s', (redis, expected) => expect(check(redis)).toEqual(expected))

  test.each(['', 'queue.internal:6379', 'http://:secret@q', 'redis://', 'redis://:secret@q/news'])(
    'not %j, and the password is not told',
    (redis) => {
      expect(() => check(redis)).toThrow(/--redis/)
      expect(() => check(redis)).not.toThrow(/secret/)
    },
  )

  test('is named without its password', () => {
    expect(placeOf({ redis: 'redis://ann:secret@q:7000/1' })).toBe('q:7000')
  })
})

test('a name of a queue is no key of others', () => {
  expect(nameOf({ redis: '' })).toBe('gisa')
  expect(nameOf({ redis: '', name: 'archive-2026' })).toBe('archive-2026')
  expect(() => nameOf({ redis: '', name: 'a:b' })).toThrow(/letters, digits/)
})

test('a server that does not answer is named, its password is not', async () => {
  const opened = openQueue({ redis: 'redis://:secret@127.0.0.1:1' })
  await expect(opened).rejects.toThrow(/^Redis at 127\.0\.0\.1:1 can't be used: /)
  await expect(opened).rejects.not.toThrow(/secret/)
})
