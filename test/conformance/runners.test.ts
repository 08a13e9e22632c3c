import { beforeAll, describe, expect, test } from 'vitest'
import { makeArticles } from '../../bench/articles.mjs'
import { runFolder } from '../../src/batch/run-folder.ts'
import { toPrettyJson } from '../../src/emit/canonical-json.ts'
import { createExtractor, type Extractor } from '../../src/index.ts'
import { addFolder } from '../../src/queue/add-folder.ts'
import { workQueue } from '../../src/queue/work-queue.ts'
import { filesIn, makeFolder } from '../batch/folder.ts'
import { gisa } from '../cli/gisa.ts'
import { startGisa } from '../runners/gisa-process.ts'
import { hasProgram } from '../runners/programs.ts'
import { startRedis } from '../runners/redis-server.ts'

interface Article {
  readonly path: string
  readonly text: string
  readonly publishedAt: string
}

/** Documents by the article's path: what every runner must come to, byte for byte. */
type Documents = Readonly<Record<string, string>>

const articles: readonly Article[] = (['ko', 'en'] as const).flatMap((language) =>
  makeArticles(language, 12).map((article, at) => ({ path: `${language}/${at % 3}/${at}.txt`, ...article })),
)

let extractor: Extractor
let expected: Documents
beforeAll(async () => {
  extractor = await createExtractor()
  expected = inline(articles)
})

const inline = (some: readonly Article[]): Documents =>
  Object.fromEntries(
    some.map(({ path, text, publishedAt }) => {
      const metadata = { uri: path, mediaType: 'text/plain', publishedAt }
      return [path, toPrettyJson(extractor.extract(Buffer.from(text), metadata))]
    }),
  )

const writeAll = (some: readonly Article[]): string =>
  makeFolder(
    Object.fromEntries(
      some.flatMap(({ path, text, publishedAt }) => [
        [path, text],
        [path.replace('.txt', '.meta.json'), JSON.stringify({ publishedAt })],
      ]),
    ),
  )

const documentsIn = (out: string): Documents =>
  Object.fromEntries(
    Object.entries(filesIn(out)).flatMap(([path, json]) =>
      path.startsWith('.') ? [] : [[path.replace(/\.json$/, ''), json]],
    ),
  )

const withFingerprint = (documents: Documents): Documents =>
  Object.fromEntries(
    Object.entries(documents).map(([path, json]) => [
      path,
      json.replace(/"fingerprint": "[0-9a-f]{16}"/, `"fingerprint": "${extractor.fingerprint}"`),
    ]),
  )

const check = (found: Documents): void => {
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort())
  expect(Object.keys(found).filter((path) => found[path] !== expected[path])).toEqual([])
}

/** In another order, the same one every time. */
const shuffled = <T>(items: readonly T[]): readonly T[] => {
  const key = (at: number) => (at * 37) % 101
  return items
    .map((item, at) => ({ item, at }))
    .sort((a, b) => key(a.at) - key(b.at))
    .map(({ item }) => item)
}

describe('the same bytes', () => {
  test('inline, in another order and again', () =>
    check({ ...inline(shuffled(articles)), ...inline(articles) }))

  // Threads run compiled code, whose fingerprint is that of another build: all other bytes are the same.
  test.each(['1', '3'])('gisa run on %s threads, twice', async (jobs) => {
    const [folder, out] = [writeAll(shuffled(articles)), makeFolder()]
    const ended = await startGisa(['run', folder, '--out', out, '--jobs', jobs, '--timeout', '60']).ended
    expect(ended).toMatchObject({ code: 0, err: '' })
    check(withFingerprint(documentsIn(out)))
    await runFolder(folder, out, { jobs: 1 })
    check(documentsIn(out))
  })

  test.runIf(hasProgram('redis-server'))('queue, two workers, added in pieces and twice', async () => {
    const { url: redis } = await startRedis()
    const [source, out] = [writeAll(articles), makeFolder()]
    const work = () => workQueue({ redis, source, out, untilEmpty: true })
    await addFolder(`${source}/ko`, { redis, root: source, batchSize: 3 })
    await Promise.all([work(), addFolder(source, { redis, batchSize: 5 }), work()])
    await work()
    check(documentsIn(out))
  })

  test.each(['1', '2'])('shards on %s threads: each document on a line', async (jobs) => {
    const [folder, out] = [writeAll(shuffled(articles)), makeFolder()]
    const args = ['run', folder, '--out', out, '--shards', '4', '--jobs', jobs, '--timeout', '60']
    expect(await startGisa(args).ended).toMatchObject({ code: 0, err: '' })
    const lines = Object.values(documentsIn(out)).flatMap((text) => text.split('\n').slice(0, -1))
    const found = lines.map((line) => [
      JSON.parse(line).document.uri,
      `${JSON.stringify(JSON.parse(line), null, 2)}\n`,
    ])
    check(withFingerprint(Object.fromEntries(found)))
    expect(lines.every((line) => line === JSON.stringify(JSON.parse(line)))).toBe(true)
  })

  test('pipe: the same Extraction on a line, but for what only a file has', async () => {
    const lines = shuffled([...articles, ...articles]).map(({ path, text, publishedAt }) =>
      JSON.stringify({ id: path, text, publishedAt }),
    )
    const { out, code } = await gisa(['pipe'], `${lines.join('\n')}\n`)
    expect(code).toBe(0)
    const printed = out.trimEnd().split('\n')
    expect(printed).toHaveLength(articles.length * 2)
    for (const line of printed) {
      const { document, ...found } = JSON.parse(line)
      const { document: same, ...rest } = JSON.parse(expected[document.id] as string)
      expect(found).toEqual(rest)
      const { uri, id: _hash, ...common } = same
      expect(document).toEqual({ ...common, id: uri })
    }
  })
})
