import { expect, test } from 'vitest'
import { addFolder } from '../../src/queue/add-folder.ts'
import { queueStatus } from '../../src/queue/queue-status.ts'
import { workQueue } from '../../src/queue/work-queue.ts'
import { documentsIn, english, korean, makeFolder } from '../batch/folder.ts'
import { makeArticleFolder } from './articles.ts'
import { startGisa } from './gisa-process.ts'
import { hasProgram } from './programs.ts'
import { startRedis } from './redis-server.ts'
import { until } from './until.ts'

const namesIn = (out: string) => Object.keys(documentsIn(out)).filter((path) => path.endsWith('.json'))

test.runIf(hasProgram('redis-server'))(
  'an article that hangs or kills its thread costs itself only',
  async () => {
    const { url: redis } = await startRedis()
    const [source, out] = [
      makeFolder({ 'a.txt': korean, 'b.txt': english, 'hangs.txt': korean, 'exits.txt': korean }),
      makeFolder(),
    ]
    await addFolder(source, { redis, attempts: 1 })
    const worker = new URL('../batch/broken-worker.mjs', import.meta.url)
    const worked = await workQueue({ redis, source, out, jobs: 2, timeout: 10, worker, untilEmpty: true })
    expect(worked).toMatchObject({ extracted: 2, failed: 2 })
    expect(namesIn(out)).toEqual(['a.txt.json', 'b.txt.json'])
    const { dead } = await queueStatus({ redis })
    expect(dead.flatMap(({ articles }) => articles).sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'exits.txt', reason: 'the worker died over it: worker exited with code: 3' },
      { path: 'hangs.txt', reason: 'it took longer than 10 s (--timeout) and was given up' },
    ])
  },
  120_000,
)

test.runIf(hasProgram('redis-server'))(
  'SIGTERM: a worker on threads finishes what is in hand, and another does the rest',
  async () => {
    const count = 240
    const { url } = await startRedis()
    const [source, out] = [makeArticleFolder(count), makeFolder()]
    const queue = ['--redis', url]
    expect((await startGisa(['queue', 'add', source, '--batch', '8', ...queue]).ended).code).toBe(0)
    const work = [
      'queue',
      'work',
      '--source',
      source,
      '--out',
      out,
      '--jobs',
      '2',
      '--timeout',
      '60',
      ...queue,
    ]
    const first = startGisa(work)
    await until('the first documents are there', () => namesIn(out).length > 0)
    first.child.kill('SIGTERM')
    const { code, out: told } = await first.ended
    expect(code).toBe(0)
    const written = namesIn(out).length
    expect(told).toContain(`: ${written} articles extracted, 0 unchanged, 0 failed`)
    expect(written).toBeLessThan(count)
    const status = JSON.parse((await startGisa(['queue', 'status', '--json', ...queue]).ended).out)
    expect(status).toMatchObject({ jobs: { active: 0, failed: 0 }, workers: 0 })

    expect(await startGisa([...work, '--until-empty']).ended).toMatchObject({ code: 0, err: '' })
    const local = makeFolder()
    expect((await startGisa(['run', source, '--out', local]).ended).code).toBe(0)
    const [found, expected] = [documentsIn(out), documentsIn(local)]
    expect(Object.keys(found)).toEqual(Object.keys(expected))
    expect(Object.keys(found).filter((path) => found[path] !== expected[path])).toEqual([])
  },
  180_000,
)
