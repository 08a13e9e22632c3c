import { appendFileSync, existsSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerLine } from '../../src/batch/answer-line.ts'
import { type RunOptions, runFolder } from '../../src/batch/run-folder.ts'
import { shardOf } from '../../src/batch/shards/shard-of.ts'
import { verifyOutputs } from '../../src/batch/verify-outputs.ts'
import { createExtractor, type Extractor } from '../../src/index.ts'
import { documentsIn, english, filesIn, korean, makeFolder, put } from './folder.ts'

let extractor: Extractor
beforeAll(async () => {
  extractor = await createExtractor()
})

const wire = (ids: readonly string[]) =>
  ids
    .map((id) => `${JSON.stringify({ id, text: `${korean}제${id}호\n`, publishedAt: '2026-02-13' })}\n`)
    .join('')

const articles = {
  'a.txt': korean,
  'b.txt': english,
  'deep/c.txt': english,
  'deep/c.meta.json': '{"publishedAt":"2026-02-13"}',
  'w.jsonl': wire(['1', '2', '가-3', '4/../5']),
}
const count = 7

/** Runs a folder into three shards and answers the summary in short. */
const check = async (folder: string, out: string, options?: RunOptions) => {
  const { extracted, unchanged, failures, notes, pruned } = await runFolder(folder, out, {
    shards: 3,
    ...options,
  })
  return { counts: [extracted, unchanged, failures.length], failures, notes, pruned }
}

const setup = async () => {
  const [folder, out] = [makeFolder(articles), makeFolder()]
  await check(folder, out)
  return { folder, out, before: documentsIn(out) }
}

/** Which documents differ: said before what they are, which nobody would read. */
const differing = (out: string, expected: Readonly<Record<string, string>>): readonly string[] => {
  const found = documentsIn(out)
  return [...new Set([...Object.keys(found), ...Object.keys(expected)])].filter(
    (path) => found[path] !== expected[path],
  )
}

const linesIn = (out: string): readonly string[] =>
  Object.values(documentsIn(out)).flatMap((text) => text.split('\n').filter((line) => line !== ''))

const firstShard = (out: string): string => {
  const name = Object.keys(documentsIn(out)).find((path) => statSync(join(out, path)).size > 0)
  return join(out, name ?? 'no shard has lines')
}

test('every article is a line of one shard, in the order of paths, and nothing else is left', async () => {
  const { folder, out } = await setup()
  expect(Object.keys(documentsIn(out))).toEqual([
    'shard-00000-of-00003.jsonl',
    'shard-00001-of-00003.jsonl',
    'shard-00002-of-00003.jsonl',
  ])
  expect(linesIn(out)).toHaveLength(count)
  expect(Object.keys(filesIn(join(out, '.gisa'))).filter((path) => /lines|tmp/.test(path))).toEqual([])
  expect((await verifyOutputs(out)).problems).toEqual(new Map())
  for (const [path, text] of Object.entries(documentsIn(out)))
    for (const line of text.trimEnd().split('\n').filter(Boolean)) {
      const { id, uri } = JSON.parse(line).document
      const at = uri?.lastIndexOf('/') ?? -1
      const place = uri
        ? { folder: uri.slice(0, Math.max(0, at)), name: uri.slice(at + 1) }
        : { folder: 'w.jsonl', name: id }
      expect(path).toBe(`shard-0000${shardOf(place, 3)}-of-00003.jsonl`)
    }
  expect((await check(folder, out)).counts).toEqual([0, count, 0])
})

test('the lines of JSON Lines are those of pipe, byte for byte; those of files are the documents, on a line', async () => {
  const { folder, out } = await setup()
  const piped = articles['w.jsonl']
    .trimEnd()
    .split('\n')
    .map((line, at) => answerLine(Buffer.from(line), at + 1, extractor).line)
  const files = makeFolder()
  await runFolder(folder, files)
  const single = Object.entries(documentsIn(files))
    .filter(([path]) => !path.startsWith('w.jsonl'))
    .map(([, json]) => JSON.stringify(JSON.parse(json)))
  const expected = new Set([...piped, ...single])
  expect(linesIn(out).filter((line) => !expected.has(line))).toEqual([])
  expect(expected.size).toBe(count)
})

test('the bytes depend on neither order, number of runs nor what was there before', async () => {
  const { folder, out, before } = await setup()
  const [limited, grown] = [makeFolder(), makeFolder()]
  for (const path of Object.keys(articles)) utimesSync(join(folder, path), 1_700_000_000, 1_700_000_000)
  for (let run = 0; run < 4; run += 1) await check(folder, limited, { limit: 2, jobs: 1 })
  expect(differing(limited, before)).toEqual([])
  const growing = makeFolder({ 'b.txt': korean, 'gone.txt': korean })
  await check(growing, grown)
  rmSync(join(growing, 'gone.txt'))
  for (const [path, text] of Object.entries(articles)) put(growing, path, text)
  await check(growing, grown, { prune: true })
  expect(differing(grown, before)).toEqual([])
  expect(differing(out, before)).toEqual([])
})

describe('incremental', () => {
  test.each<[string, (folder: string, out: string) => void]>([
    ['an article changed', (folder) => put(folder, 'a.txt', `${korean}${korean}`)],
    ['its metadata changed', (folder) => put(folder, 'deep/c.meta.json', '{"publishedAt":"2026-02-14"}')],
    ['a line was added', (folder) => appendFileSync(join(folder, 'w.jsonl'), wire(['6']))],
  ])('%s: that one alone is extracted', async (_name, change) => {
    const { folder, out } = await setup()
    change(folder, out)
    expect((await check(folder, out)).counts[0]).toBe(1)
    const fresh = makeFolder()
    await check(folder, fresh)
    expect(differing(out, documentsIn(fresh))).toEqual([])
  })

  test('a missing shard is noticed and rebuilt', async () => {
    const { folder, out, before } = await setup()
    const shard = firstShard(out)
    const lines = readFileSync(shard, 'utf8').trimEnd().split('\n').length
    rmSync(shard)
    expect((await check(folder, out)).counts).toEqual([lines, count - lines, 0])
    expect(differing(out, before)).toEqual([])
  })

  test.each<[string, (text: string) => string]>([
    ['an altered line', (text) => text.replace('가온전자', '나온전자')],
    ['a line too many', (text) => `${text}{"id":"x"}\n`],
    ['a line twice', (text) => `${text}${text}`],
    ['half of it', (text) => text.slice(0, text.length / 2)],
  ])('%s is noticed and rebuilt; with the old time it is noticed with verify', async (_name, alter) => {
    const { folder, out, before } = await setup()
    const shard = firstShard(out)
    const text = readFileSync(shard, 'utf8')
    const { atime, mtime } = statSync(shard)
    put(shard, '', alter(text))
    await check(folder, out)
    expect(differing(out, before)).toEqual([])
    put(shard, '', alter(text))
    utimesSync(shard, atime, mtime)
    await check(folder, out, { verify: true })
    expect(differing(out, before)).toEqual([])
  })

  test('what is gone is named, and its line removed with prune', async () => {
    const { folder, out, before } = await setup()
    rmSync(join(folder, 'a.txt'))
    put(folder, 'w.jsonl', wire(['1', '가-3', '4/../5']))
    const { counts, notes } = await check(folder, out)
    expect(counts[0]).toBe(0)
    expect(notes).toEqual([
      'w.jsonl/2.json: its article is gone; the document is left (--prune removes it)',
      'a.txt.json: its article is gone; the document is left (--prune removes it)',
    ])
    expect(differing(out, before)).toEqual([])
    expect(await check(folder, out, { prune: true })).toMatchObject({ pruned: 2, notes: [] })
    const fresh = makeFolder()
    await check(folder, fresh)
    expect(differing(out, documentsIn(fresh))).toEqual([])
  })

  test('an article that fails keeps the line it had', async () => {
    const { folder, out, before } = await setup()
    put(folder, 'a.txt', new Uint8Array([0x63, 0xe9, 0xff]))
    expect(await check(folder, out)).toMatchObject({ failures: [{ path: 'a.txt' }] })
    expect(differing(out, before)).toEqual([])
  })

  test('a run that ended before its shards were written goes on from its lines', async () => {
    const { folder, out, before } = await setup()
    const whole = makeFolder()
    // As a kill leaves it: lines written and known, no shard yet, and a half-written line behind them.
    await check(folder, whole)
    const shards = Object.entries(documentsIn(whole))
    for (const [path, text] of shards) {
      rmSync(join(whole, path))
      put(whole, `.gisa/lines/${path.slice(6, 11)}.jsonl`, `${text}{"schemaVersion":"1.0`)
    }
    expect((await check(folder, whole)).counts).toEqual([0, count, 0])
    expect(differing(whole, before)).toEqual([])
    expect(existsSync(join(out, '.gisa/lines'))).toBe(true)
  })

  test('a lost state costs a full run', async () => {
    const { folder, out, before } = await setup()
    rmSync(join(out, '.gisa'), { recursive: true })
    expect((await check(folder, out)).counts).toEqual([count, 0, 0])
    expect(differing(out, before)).toEqual([])
  })
})

test('a folder has one layout', async () => {
  const { folder, out } = await setup()
  await expect(check(folder, out, { shards: 4 })).rejects.toThrow('in 3 shards: give --shards 3')
  await expect(runFolder(folder, out)).rejects.toThrow('in 3 shards: give --shards 3')
  const single = makeFolder()
  await runFolder(folder, single)
  await expect(check(folder, single)).rejects.toThrow('a file for every document: leave --shards out')
})

test('shards are of about one size, whatever the names are alike in', () => {
  const sizes = new Array<number>(16).fill(0)
  for (let at = 0; at < 16_000; at += 1) {
    const shard = shardOf({ folder: 'news/2026-02', name: `article-${at}.txt` }, 16)
    sizes[shard] = (sizes[shard] ?? 0) + 1
  }
  expect(Math.min(...sizes)).toBeGreaterThan(850)
  expect(Math.max(...sizes)).toBeLessThan(1150)
})
