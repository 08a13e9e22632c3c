import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { compiledMain } from './compiled.ts'
import { english, filesIn, korean, makeFolder } from './folder.ts'

type Batch = typeof import('../../src/batch/index.ts')
let runFolder: Batch['runFolder']

beforeAll(async () => {
  const dist = join(await compiledMain(), '../..')
  ;({ runFolder } = (await import(pathToFileURL(join(dist, 'batch/index.js')).href)) as Batch)
}, 240_000)

const articles = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`a${i}.txt`, `${i % 2 ? korean : english}No. ${i}.\n`]),
  )

const documentsIn = (out: string) =>
  Object.fromEntries(Object.entries(filesIn(out)).filter(([path]) => !path.startsWith('.')))

test('threads write the bytes that the process itself writes', async () => {
  const folder = makeFolder(articles(70))
  const [inline, threads] = [makeFolder(), makeFolder()]
  await runFolder(folder, inline, { jobs: 1 })
  expect(await runFolder(folder, threads, { jobs: 2 })).toMatchObject({ extracted: 70, failures: [] })
  expect(documentsIn(threads)).toEqual(documentsIn(inline))
}, 120_000)

test('a worker that dies, hangs or runs out of memory costs its article only', async () => {
  const folder = makeFolder({
    ...articles(5),
    'exits.txt': korean,
    'hangs.txt': korean,
    'hoards.txt': korean,
    'throws.txt': korean,
  })
  const out = makeFolder()
  const worker = new URL('broken-worker.mjs', import.meta.url)
  const { extracted, failures } = await runFolder(folder, out, { jobs: 2, timeout: 10, worker })
  expect(extracted).toBe(5)
  expect(failures).toEqual([
    { path: 'exits.txt', message: 'the worker died over it: worker exited with code: 3' },
    { path: 'hangs.txt', message: 'it took longer than 10 s (--timeout) and was given up' },
    { path: 'hoards.txt', message: expect.stringMatching(/memory|took longer/) },
    { path: 'throws.txt', message: 'the worker died over it: broken' },
  ])
  expect(await runFolder(folder, out)).toMatchObject({ extracted: 4, unchanged: 5, failures: [] })
}, 180_000)
