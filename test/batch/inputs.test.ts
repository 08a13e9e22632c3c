import { existsSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentName } from '../../src/batch/document-name.ts'
import { globBase, matchGlob } from '../../src/batch/glob.ts'
import { readInputList } from '../../src/batch/list-file.ts'
import { type RunOptions, runFolder } from '../../src/batch/run-folder.ts'
import { takeLock } from '../../src/batch/run-lock.ts'
import { StateStore } from '../../src/batch/state-store.ts'
import { documentsIn, english, filesIn, korean, makeFolder, put } from './folder.ts'

const namesIn = (out: string) => Object.keys(documentsIn(out))

const check = async (inputs: readonly string[], out: string, options?: RunOptions) => {
  const { extracted, unchanged, failures } = await runFolder(inputs, out, options)
  return { counts: [extracted, unchanged, failures.length], failures, documents: namesIn(out) }
}

const lines = [
  { id: 'a1', text: korean },
  { id: '../b/2', text: english },
  { id: 'a1', text: english },
]
  .map((line) => JSON.stringify(line))
  .join('\n')

describe('inputs', () => {
  test('several folders and files lie below the folder that holds them all', async () => {
    const folder = makeFolder({ 'news/a.txt': korean, 'wires/b.txt': english, 'c.txt': english })
    const inputs = [join(folder, 'news'), join(folder, 'wires/b.txt')]
    expect((await check(inputs, makeFolder())).documents).toEqual(['news/a.txt.json', 'wires/b.txt.json'])
  })

  test('a glob searches below its first folder', async () => {
    const folder = makeFolder({ 'x/a.md': english, 'x/y/b.md': english, 'x/y/c.txt': english })
    expect((await check([join(folder, 'x/**/*.md')], makeFolder())).documents).toEqual([
      'a.md.json',
      'y/b.md.json',
    ])
  })

  test('a line of JSON Lines is an article, its id is a safe name, and the second of one id fails', async () => {
    const [folder, out] = [makeFolder({ 'w.jsonl': `${lines}\n\n{"id"\n` }), makeFolder()]
    const first = await check([folder], out)
    expect(first).toMatchObject({
      counts: [2, 0, 2],
      failures: [
        { path: 'w.jsonl#a1', message: 'line 3: an earlier line has the same id' },
        { path: 'w.jsonl#line 4' },
      ],
      documents: ['w.jsonl/%2E.%2Fb%2F2.json', 'w.jsonl/a1.json'],
    })
    expect((await check([folder], out)).counts).toEqual([0, 2, 2])
  })

  test('a line that left a living file is gone: named, removed with prune; a broken line leaves it open', async () => {
    const line = (id: string) => `${JSON.stringify({ id, text: korean })}\n`
    const [folder, out] = [makeFolder({ 'w.jsonl': `${line('a1')}${line('b2')}${line('c3')}` }), makeFolder()]
    await check([folder], out)
    put(folder, 'w.jsonl', `${line('a1')}{"id"\n`)
    expect((await runFolder(folder, out)).notes).toEqual([])
    put(folder, 'w.jsonl', `${line('c3')}${line('d4')}`)
    expect((await runFolder(folder, out)).notes).toEqual([
      'w.jsonl/a1.json: its article is gone; the document is left (--prune removes it)',
      'w.jsonl/b2.json: its article is gone; the document is left (--prune removes it)',
    ])
    expect(await runFolder(join(folder, 'w.jsonl'), out, { prune: true })).toMatchObject({
      pruned: 2,
      notes: [],
    })
    expect(namesIn(out)).toEqual(['w.jsonl/c3.json', 'w.jsonl/d4.json'])
  })

  test('what failed can be run again by its list', async () => {
    const [folder, out] = [
      makeFolder({ 'a.txt': korean, 'bad\n.txt': new Uint8Array([0xff, 0xfe, 0xfd]) }),
      makeFolder(),
    ]
    expect((await check([folder], out)).counts).toEqual([1, 0, 1])
    put(folder, 'bad\n.txt', english)
    const only = readInputList(readFileSync(join(out, '.gisa/failed.jsonl'), 'utf8'), 'failed.jsonl')
    expect((await check([folder], out, { only })).counts).toEqual([1, 0, 0])
  })

  test('fail-fast stops at the first that fails, and the next run does the rest', async () => {
    const broken = new Uint8Array([0xff, 0xfe, 0xfd])
    const good = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`b${i + 10}.txt`, korean]))
    const [folder, out] = [makeFolder({ 'a.txt': broken, ...good }), makeFolder()]
    const stopped = await runFolder(folder, out, { failFast: true, jobs: 1 })
    expect(stopped).toMatchObject({ finished: false, failures: [{ path: 'a.txt' }] })
    expect(stopped.extracted).toBeLessThan(12)
    put(folder, 'a.txt', korean)
    expect(await runFolder(folder, out)).toMatchObject({ finished: true, failures: [] })
    expect(namesIn(out)).toHaveLength(13)
  })

  test('a dry run makes nothing, neither before the first run nor after it', async () => {
    const folder = makeFolder({ 'a.txt': korean, 'b.txt': english })
    const out = join(makeFolder(), 'not/yet')
    const plan = () => runFolder(folder, out, { dryRun: true, prune: true })
    expect(await plan()).toMatchObject({ due: ['a.txt', 'b.txt'], extracted: 0, notes: [] })
    expect(existsSync(join(out, '..'))).toBe(false)
    await runFolder(folder, out)
    for (const path of ['a.txt', 'b.txt']) utimesSync(join(folder, path), 1_700_000_000, 1_700_000_000)
    await runFolder(folder, out)
    put(folder, 'c.txt', english)
    rmSync(join(folder, 'b.txt'))
    const before = filesIn(out)
    expect(await plan()).toMatchObject({
      due: ['c.txt'],
      unchanged: 1,
      notes: [expect.stringContaining('b.txt.json')],
    })
    expect(filesIn(out)).toEqual(before)
  })

  test('a dry run waits for no run that has the folder', async () => {
    const [folder, out] = [makeFolder({ 'a.txt': korean }), makeFolder({ '.gisa/x': '' })]
    const state = await StateStore.open(out)
    const lock = takeLock(state, out)
    expect((await runFolder(folder, out, { dryRun: true })).due).toEqual(['a.txt'])
    lock.release()
    state.close()
  })

  test('limit goes on where it stopped, a large article is refused by name', async () => {
    const [folder, out] = [makeFolder({ 'a.txt': korean, 'b.txt': english, 'c.txt': english }), makeFolder()]
    expect((await check([folder], out, { limit: 2 })).counts).toEqual([2, 0, 0])
    expect((await check([folder], out)).counts[0]).toBe(1)
    const refused = await check([folder], makeFolder(), { maxBytes: 50 })
    expect(refused.failures).toMatchObject([
      { path: 'a.txt', message: expect.stringContaining('--max-bytes 50') },
    ])
  })
})

test.each([
  ['**/*.md', ['a.md', 'x/y/b.md'], ['a.txt']],
  ['x-?/[!a]*.{md,txt}', ['x-1/b.md', 'x-2/c.txt'], ['x-1/a.md', 'x-12/b.md', 'x-1/b.html']],
])('glob %s', (glob, fitting, others) => {
  const matches = matchGlob(glob)
  expect([fitting.filter(matches), others.filter(matches)]).toEqual([fitting, []])
})

test('the base of a glob', () => {
  expect(['news/2026-*/a.txt', '*.md', '/*/a'].map(globBase)).toEqual(['news', '.', '/'])
})

test.each([
  ['a-1_b.2', 'a-1_b.2'],
  ['가온-1', '가온-1'],
  ['a/../b', 'a%2F..%2Fb'],
  ['.', '%2E'],
  ['\ud800', '%EF%BF%BD'],
])('the document of id %j is %s', (id, name) => {
  expect(documentName(id)).toBe(name)
})

test('what a run left that died is taken over', async () => {
  const out = makeFolder({ '.gisa/x': '' })
  const state = await StateStore.open(out)
  // No process has this id: the largest Linux gives is 2^22.
  state.database
    .prepare('INSERT INTO owner VALUES (1, ?, ?, ?, ?, ?)')
    .run(['dead', 2 ** 22 + 1, hostname(), Date.now(), Date.now()])
  state.close()
  expect((await runFolder(makeFolder({ 'a.txt': korean }), out)).extracted).toBe(1)
})

test('a folder in use names who uses it', async () => {
  const out = makeFolder({ '.gisa/x': '' })
  const state = await StateStore.open(out)
  const lock = takeLock(state, out)
  await expect(runFolder(makeFolder({ 'a.txt': korean }), out)).rejects.toThrow(`process ${process.pid} on`)
  lock.release()
  expect((await runFolder(makeFolder({ 'a.txt': korean }), out)).extracted).toBe(1)
  state.close()
})
