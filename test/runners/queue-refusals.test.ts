import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Queue } from 'bullmq'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { addFolder } from '../../src/queue/add-folder.ts'
import type { BatchJob } from '../../src/queue/batch-job.ts'
import { queueStatus } from '../../src/queue/queue-status.ts'
import { workQueue } from '../../src/queue/work-queue.ts'
import { filesIn, makeFolder } from '../batch/folder.ts'
import { gisa } from '../cli/gisa.ts'
import { hasProgram } from './programs.ts'
import { password, type RedisServer, startRedis } from './redis-server.ts'

const text = 'Shares of Larkmoor Tools rose 3%.'

describe.runIf(hasProgram('redis-server'))('a worker', () => {
  let server: RedisServer
  let redis: string
  beforeEach(async () => {
    server = await startRedis()
    redis = server.url
  })

  /** Puts a job there as anyone who can write to Redis could. */
  const forge = async (change: (job: BatchJob) => object): Promise<void> => {
    await addFolder(makeFolder({ 'a.txt': text }), { redis, attempts: 1 })
    const queue = new Queue('gisa', { prefix: 'gisa', connection: { port: server.port, password } })
    onTestFinished(() => queue.close())
    const [job] = await queue.getWaiting()
    await job?.updateData(change(job.data))
  }
  const work = async (source: string, extractor = {}) => {
    const out = makeFolder()
    const summary = await workQueue({ redis, source, out, extractor, untilEmpty: true })
    return { summary, written: filesIn(out), status: await queueStatus({ redis }) }
  }

  test.each(['../secret.txt', '/etc/hostname', 'a/../../secret.txt', '..\\secret.txt'])(
    'refuses a job that names %s',
    async (path) => {
      await forge((job) => ({ ...job, articles: ['a.txt', path] }))
      const { written, status } = await work(makeFolder({ 'a.txt': text }))
      expect(written).toEqual({})
      expect(status.jobs.failed).toBe(1)
      expect(status.dead[0]?.reason).toMatch(/the job is none of gisa's: articles\.1: expected a path/)
    },
  )

  test('does not follow a link that leads out of the source folder, nor to metadata', async () => {
    const secret = makeFolder({ 'secret.txt': text, 'secret.json': '{"title":"secret"}' })
    const source = makeFolder({ 'a.txt': text, 'b.txt': text, 'c.txt': text })
    await forge((job) => ({ ...job, articles: ['a.txt', 'b.txt', 'link.txt'] }))
    symlinkSync(join(secret, 'secret.txt'), join(source, 'link.txt'))
    symlinkSync(join(secret, 'secret.json'), join(source, 'b.meta.json'))
    const { written, status } = await work(source)
    expect(Object.keys(written)).toEqual(['a.txt.json'])
    expect(status.dead[0]?.articles).toEqual([
      { path: 'b.txt', reason: 'b.meta.json is a link that leads out of the source folder: not read' },
      { path: 'link.txt', reason: 'link.txt is a link that leads out of the source folder: not read' },
    ])
  })

  test('leaves the jobs of another gisa as they were, and says so', async () => {
    await addFolder(makeFolder({ 'a.txt': text }), { redis, extractor: { offsets: 'codepoint' } })
    const source = makeFolder({ 'a.txt': text })
    const { summary, written, status } = await work(source)
    expect(summary.refusal).toMatch(/another gisa \(fingerprint [0-9a-f]{16}, here [0-9a-f]{16}\)/)
    expect(written).toEqual({})
    expect(status.jobs).toEqual({ waiting: 1, active: 0, delayed: 0, failed: 0 })

    const flags = ['--source', source, '--out', makeFolder(), '--until-empty', '--redis', redis]
    expect((await gisa(['queue', 'work', ...flags])).code).toBe(2)
    expect((await gisa(['queue', 'work', '--offsets', 'codepoint', ...flags])).code).toBe(0)
  })

  test('ends in order when told to', async () => {
    const stop = new AbortController()
    const source = makeFolder({ 'a.txt': text })
    const working = workQueue({ redis, source, out: makeFolder(), signal: stop.signal })
    stop.abort()
    expect(await working).toMatchObject({ failed: 0 })
    expect((await queueStatus({ redis })).jobs.active).toBe(0)
  })
})

describe('misuse', () => {
  const refused = 'redis://:sesame@127.0.0.1:1'
  test.each([
    [['add', 'corpus', '--redis', 'ftp://:sesame@host'], /--redis is no address/],
    [['add', 'corpus', '--redis', refused, '--name', 'a:b'], /name of a queue/],
    [['add', 'no-such-folder', '--redis', refused], /there is no folder no-such-folder/],
    [['add', 'corpus', '--root', 'src', '--redis', refused], /corpus does not lie in the root src/],
    [['work', '--source', 'no-such-folder', '--out', 'x', '--redis', refused], /there is no folder/],
    [['add', 'corpus', '--batch', '0', '--redis', refused], /whole number above 0/],
    [['status', '--redis', refused], /^gisa: Redis at 127\.0\.0\.1:1 can't be used: .*ECONNREFUSED/],
    [['status'], /--redis/],
  ])('queue %j', async (args, message) => {
    const { code, out, err } = await gisa(['queue', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err).not.toContain('sesame')
  })
})
