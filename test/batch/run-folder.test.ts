import { existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type RunOptions, runFolder } from '../../src/batch/run-folder.ts'
import { verifyOutputs } from '../../src/batch/verify-outputs.ts'
import { documentsIn, english, filesIn, korean, makeFolder, put } from './folder.ts'

const articles = {
  'a.txt': korean,
  'deep/er/b.md': `# Harbor\n\n${english}`,
  'deep/c.TXT': english,
  'deep/c.meta.json': '{"publishedAt":"2026-02-13"}',
}

/** Runs a folder and answers the summary in short: counts, and what was said. */
const check = async (folder: string, out: string, options?: RunOptions) => {
  const { articles: total, extracted, unchanged, failures, notes } = await runFolder(folder, out, options)
  return { counts: [total, extracted, unchanged, failures.length], failures, notes }
}

test('each article becomes a document at its path, and they verify against their sources', async () => {
  const [folder, out] = [makeFolder(articles), join(makeFolder(), 'new/out')]
  expect(await check(folder, out)).toEqual({ counts: [3, 3, 0, 0], failures: [], notes: [] })
  expect(Object.keys(documentsIn(out))).toEqual(['a.txt.json', 'deep/c.TXT.json', 'deep/er/b.md.json'])
  expect(JSON.parse(documentsIn(out)['deep/c.TXT.json'] ?? '').document).toMatchObject({
    uri: 'deep/c.TXT',
    publishedAt: { value: '2026-02-13', basis: 'given' },
  })
  expect(await verifyOutputs(out, folder)).toEqual({ documents: 3, problems: new Map() })
})

test('the bytes are the same in another folder, in another order, at another pace', async () => {
  const reversed = Object.fromEntries(Object.entries(articles).reverse())
  const [first, second] = [makeFolder(articles), makeFolder(reversed)]
  const [one, other] = [makeFolder(), makeFolder()]
  await runFolder(first, one, { jobs: 1 })
  await runFolder(second, other)
  expect(documentsIn(other)).toEqual(documentsIn(one))
})

test('what is no article is passed over: hidden files, README files, other endings, the output folder', async () => {
  const folder = makeFolder({
    'a.txt': korean,
    '.hidden.txt': korean,
    '.git/b.txt': korean,
    'README.md': '# About',
    'notes.pdf': '%PDF',
    'a.golden.json': '{}',
    'out/old.txt': korean,
  })
  expect(await check(folder, join(folder, 'out'))).toMatchObject({ counts: [1, 1, 0, 0] })
})

describe('incremental', () => {
  const setup = async () => {
    const [folder, out] = [makeFolder(articles), makeFolder()]
    await runFolder(folder, out)
    return { folder, out, before: documentsIn(out) }
  }

  test('nothing changed: nothing is extracted', async () => {
    const { folder, out, before } = await setup()
    expect((await check(folder, out)).counts).toEqual([3, 0, 3, 0])
    expect(documentsIn(out)).toEqual(before)
  })

  test.each<[string, (folder: string, out: string) => void]>([
    ['an article changed', (folder) => put(folder, 'a.txt', `${korean}${korean}`)],
    ['its metadata changed', (folder) => put(folder, 'deep/c.meta.json', '{"publishedAt":"2026-02-14"}')],
    ['metadata was added', (folder) => put(folder, 'a.meta.json', '{"publishedAt":"2026-02-14"}')],
    ['its output is gone', (_folder, out) => rmSync(join(out, 'a.txt.json'))],
    ['an article was added', (folder) => put(folder, 'd.txt', english)],
  ])('%s: that one alone is extracted', async (_name, change) => {
    const { folder, out } = await setup()
    change(folder, out)
    const { counts } = await check(folder, out)
    expect([counts[1], counts[3]]).toEqual([1, 0])
    const fresh = makeFolder()
    await runFolder(folder, fresh)
    expect(documentsIn(out)).toEqual(documentsIn(fresh))
  })

  test('another configuration: all are extracted', async () => {
    const { folder, out } = await setup()
    expect((await check(folder, out, { extractor: { offsets: 'codepoint' } })).counts).toEqual([3, 3, 0, 0])
    expect((await check(folder, out, { extractor: { offsets: 'codepoint' } })).counts).toEqual([3, 0, 3, 0])
  })

  test('an altered document is noticed with verify, and rebuilt', async () => {
    const { folder, out, before } = await setup()
    put(out, 'a.txt.json', '{}')
    expect((await check(folder, out)).counts).toEqual([3, 0, 3, 0])
    expect((await check(folder, out, { verify: true })).counts).toEqual([3, 1, 2, 0])
    expect(documentsIn(out)).toEqual(before)
  })

  test.each(['{"version":1}'.repeat(50), '\u0000'.repeat(5000)])(
    'a broken state %j costs a full run, and a note',
    async (state) => {
      const { folder, out, before } = await setup()
      put(out, '.gisa/state.db', state)
      expect(await check(folder, out)).toMatchObject({
        counts: [3, 3, 0, 0],
        notes: [".gisa/state.db in the output folder can't be read: every article is extracted again"],
      })
      expect(documentsIn(out)).toEqual(before)
    },
  )

  test('a gone article is noted and its document left', async () => {
    const { folder, out } = await setup()
    rmSync(join(folder, 'a.txt'))
    expect(await check(folder, out)).toMatchObject({
      counts: [2, 0, 2, 0],
      notes: ['a.txt.json: its article is gone; the document is left (--prune removes it)'],
    })
    expect(existsSync(join(out, 'a.txt.json'))).toBe(true)
    expect(await runFolder(folder, out, { prune: true })).toMatchObject({ pruned: 1, notes: [] })
    expect(existsSync(join(out, 'a.txt.json'))).toBe(false)
  })

  test('of changed paths only those are looked at: what arrived, changed or went, and whom new metadata tells of', async () => {
    const { folder, out } = await setup()
    put(folder, 'd.txt', english)
    put(folder, 'unsaid.txt', english)
    put(folder, 'deep/c.meta.json', '{"publishedAt":"2026-02-14"}')
    rmSync(join(folder, 'a.txt'))
    const changed = ['d.txt', 'deep/c.meta.json', 'a.txt', '.hidden/x.txt', 'notes.pdf', 'never-was.txt']
    expect(await runFolder(folder, out, { changed, prune: true })).toMatchObject({
      articles: 2,
      extracted: 2,
      pruned: 1,
      notes: [],
      failures: [],
    })
    expect(Object.keys(documentsIn(out))).toEqual(['d.txt.json', 'deep/c.TXT.json', 'deep/er/b.md.json'])
    expect(documentsIn(out)['deep/c.TXT.json']).toContain('2026-02-14')
  })

  test('a renamed article is extracted under its new name, and the note says where it went', async () => {
    const { folder, out } = await setup()
    renameSync(join(folder, 'a.txt'), join(folder, 'z.txt'))
    expect(await check(folder, out)).toMatchObject({
      counts: [3, 1, 2, 0],
      notes: ['a.txt.json: its article moved to z.txt; the document is left (--prune removes it)'],
    })
  })
})

describe('failures', () => {
  test('a failed article is named, the others are written, and it is tried again', async () => {
    const folder = makeFolder({ ...articles, 'bad.txt': new Uint8Array([0x63, 0xe9, 0x20, 0x61, 0xff]) })
    const out = makeFolder()
    for (const counts of [
      [4, 3, 0, 1],
      [4, 0, 3, 1],
    ]) {
      const result = await check(folder, out)
      expect(result.counts).toEqual(counts)
      expect(result.failures).toMatchObject([{ path: 'bad.txt', message: expect.stringContaining('UTF-8') }])
    }
    expect(Object.keys(documentsIn(out))).toHaveLength(3)
  })

  test('a folder in the place of one document costs that article only', async () => {
    const [folder, out] = [makeFolder(articles), makeFolder({ 'a.txt.json/x': '' })]
    const { counts, failures } = await check(folder, out)
    expect(counts).toEqual([3, 2, 0, 1])
    expect(failures[0]?.message).toMatch(/folder|EISDIR|ENOTEMPTY/)
  })

  test('a file in the place of a folder of documents costs the articles in it only', async () => {
    const [folder, out] = [makeFolder(articles), makeFolder({ deep: '' })]
    expect((await check(folder, out)).counts).toEqual([3, 1, 0, 2])
  })

  test('a link out of the output folder is not followed', async () => {
    const [folder, out, outside] = [makeFolder(articles), makeFolder(), makeFolder()]
    symlinkSync(outside, join(out, 'deep'))
    const { counts, failures } = await check(folder, out)
    expect(counts).toEqual([3, 1, 0, 2])
    expect(failures[0]?.message).toContain('leads out of the output folder')
    expect(filesIn(outside)).toEqual({})
  })

  test('loops of links and links to nothing are noted', async () => {
    const folder = makeFolder(articles)
    symlinkSync(folder, join(folder, 'deep/again'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.txt'))
    expect(await check(folder, makeFolder())).toMatchObject({
      counts: [3, 3, 0, 0],
      notes: [
        'deep/again: a link back to a folder it lies in: passed over',
        'gone.txt: a link to nothing: passed over',
      ],
    })
  })

  test('nothing half-written is left', async () => {
    const out = makeFolder({ 'a.txt.json/x': '' })
    await runFolder(makeFolder(articles), out)
    expect(Object.keys(filesIn(out)).filter((path) => path.endsWith('.tmp'))).toEqual([])
  })
})

describe('misuse', () => {
  test.each<[string, () => [folder: string, out: string], RegExp]>([
    [
      'a missing folder',
      () => [join(makeFolder(), 'none'), makeFolder()],
      /there is no file or folder .*none/,
    ],
    [
      'a file as output',
      () => [makeFolder(), join(makeFolder({ out: '' }), 'out')],
      /out can't be the output folder: a file/,
    ],
    [
      'a file above the output',
      () => [makeFolder(), join(makeFolder({ out: '' }), 'out/below')],
      /a file stands in its place/,
    ],
    [
      'an output that can not be made',
      () => [makeFolder(), '/proc/gisa/out'],
      /the output folder \/proc\/gisa\/out can't be written to \(E/,
    ],
  ])('%s', async (_name, places, message) => {
    const [folder, out] = places()
    await expect(runFolder(folder, out)).rejects.toThrow(message)
  })

  test('a missing folder makes no output folder', async () => {
    const out = join(makeFolder(), 'out')
    await expect(runFolder('/no/such/folder', out)).rejects.toThrow('there is no file or folder')
    expect(existsSync(out)).toBe(false)
  })
})

test('progress is told after each article', async () => {
  const seen: string[] = []
  await runFolder(makeFolder(articles), makeFolder(), {
    onProgress: (done, total, path) => void seen.push(`${done}/${total} ${path}`),
  })
  expect(seen).toEqual(['1/3 a.txt', '2/3 deep/c.TXT', '3/3 deep/er/b.md'])
})

test('the document is what extract prints of the same article', async () => {
  const [folder, out] = [makeFolder({ 'a.txt': korean }), makeFolder()]
  await runFolder(folder, out)
  const text = readFileSync(join(out, 'a.txt.json'), 'utf8')
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
})
