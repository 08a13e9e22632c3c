import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, makeFolder } from '../batch/folder.ts'
import { makeArticleFolder } from './articles.ts'
import { startGisa } from './gisa-process.ts'
import { hasProgram } from './programs.ts'
import { password, startRedis } from './redis-server.ts'
import { until } from './until.ts'

const count = 240

/** The documents below a folder; a draft of a worker that was killed is hidden, and none. */
const documentsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^[^.].*\/[^./][^/]*\.json$/.test(path.replaceAll('\\', '/')),
  )

/** Which file a document is: another number when it was written again. */
const filesOf = (folder: string): ReadonlyMap<string, number> =>
  new Map(documentsIn(folder).map((path) => [path, statSync(join(folder, path)).ino]))

test.runIf(hasProgram('redis-server'))(
  'three workers, one killed and Redis restarted: all done, none twice, the bytes of a local run',
  async () => {
    const source = makeArticleFolder(count)
    const [out, local] = [makeFolder(), makeFolder()]
    const redis = await startRedis()
    const queue = ['--redis', redis.url]

    const added = await startGisa(['queue', 'add', source, '--batch', '8', ...queue]).ended
    expect(added).toMatchObject({ code: 0, err: '' })
    expect(added.out).toMatch(new RegExp(`^${count} articles in \\d+ jobs: \\d+ added, 0 there already`))

    const work = ['queue', 'work', '--source', source, '--out', out, '--until-empty', '--lost-after', '3']
    const workers = [1, 2, 3].map(() => startGisa([...work, ...queue]))
    await until('a tenth is done', () => documentsIn(out).length > count / 10)
    workers[0]?.child.kill('SIGKILL')
    const early = filesOf(out)
    expect(early.size).toBeLessThan(count / 2)
    await until('a third is done', () => documentsIn(out).length > count / 3)
    await redis.kill()
    await redis.restart()

    const [lost, ...others] = await Promise.all(workers.map(({ ended }) => ended))
    expect(lost?.code).toBe(null)
    expect(others.map(({ code, err }) => [code, err.includes(password)])).toEqual([
      [0, false],
      [0, false],
    ])
    const status = await startGisa(['queue', 'status', '--json', ...queue]).ended
    expect(status.code).toBe(0)
    expect(JSON.parse(status.out)).toMatchObject({
      jobs: { waiting: 0, active: 0, delayed: 0, failed: 0 },
      workers: 0,
      dead: [],
    })

    // What stood there when the worker was lost is still the very file that it was.
    const now = filesOf(out)
    expect([...early].filter(([path, file]) => now.get(path) !== file)).toEqual([])
    expect((await startGisa(['run', source, '--out', local]).ended).code).toBe(0)
    const documents = (folder: string) =>
      Object.fromEntries(
        Object.entries(filesIn(folder)).filter(([path]) => !/(^|\/)\./.test(path) && path.endsWith('.json')),
      )
    const expected = documents(local)
    expect(Object.keys(expected)).toHaveLength(count)
    // Said of two strings first: a difference of a thousand documents is no help to anyone.
    const found = documents(out)
    expect(Object.keys(found)).toEqual(Object.keys(expected))
    expect(Object.keys(found).filter((path) => found[path] !== expected[path])).toEqual([])
  },
  120_000,
)
