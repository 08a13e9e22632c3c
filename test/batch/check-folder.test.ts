import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CheckOptions, checkFolder } from '../../src/batch/check-folder.ts'
import { english, filesIn, korean, makeFolder, put } from './folder.ts'

/** Checks a folder and answers in short: paths that differ, problems, goldens written. */
const check = async (folder: string, options?: CheckOptions) => {
  const { articles, differences, problems, updated } = await checkFolder(folder, options)
  return { articles, differ: [...differences.keys()], problems, updated }
}

/** A folder with two articles and their goldens. */
const makeChecked = async () => {
  const folder = makeFolder({ 'ko/a.txt': korean, 'b.md': `# Harbor\n\n${english}` })
  await checkFolder(folder, { update: true })
  return folder
}
const edit = (path: string, change: (golden: Record<string, unknown>) => void) => {
  const golden = JSON.parse(readFileSync(path, 'utf8'))
  change(golden)
  writeFileSync(path, JSON.stringify(golden))
}
const good = { articles: 2, differ: [], problems: [], updated: [] }

test('a plain check never writes: missing goldens fail', async () => {
  const folder = makeFolder({ 'a.txt': korean })
  expect(await check(folder)).toMatchObject({
    problems: [
      { path: 'a.txt', message: 'its golden is missing: a.golden.json (gisa check --update writes it)' },
    ],
  })
  expect(Object.keys(filesIn(folder))).toEqual(['a.txt'])
})

test('--update writes them, and then all is as expected', async () => {
  const folder = makeFolder({ 'ko/a.txt': korean, 'b.md': `# Harbor\n\n${english}` })
  expect((await check(folder, { update: true })).updated).toEqual(['b.golden.json', 'ko/a.golden.json'])
  expect(await check(folder)).toEqual(good)
  const before = filesIn(folder)
  expect((await check(folder, { update: true })).updated).toEqual([])
  expect(filesIn(folder)).toEqual(before)
})

test('below another root the goldens still fit', async () => {
  expect(await check(join(await makeChecked(), 'ko'))).toMatchObject({
    articles: 1,
    differ: [],
    problems: [],
  })
})

test('goldens mirrored in another folder', async () => {
  const [folder, golden] = [makeFolder({ 'ko/a.txt': korean }), join(makeFolder(), 'golden')]
  expect((await check(folder, { golden, update: true })).updated).toEqual(['ko/a.golden.json'])
  expect(Object.keys(filesIn(golden))).toEqual(['ko/a.golden.json'])
  expect(await check(folder, { golden })).toMatchObject({ articles: 1, differ: [], problems: [] })
})

describe('a golden', () => {
  test('that differs', async () => {
    const folder = await makeChecked()
    edit(join(folder, 'ko/a.golden.json'), (golden) => void Object.assign(golden, { mentions: [] }))
    const { differences, scores } = await checkFolder(folder)
    expect([...differences.keys()]).toEqual(['ko/a.txt'])
    expect(differences.get('ko/a.txt')?.[0]?.path).toMatch(/^mentions\[.+@\d+-\d+\]$/)
    expect(scores.get('mentions percent')).toMatchObject({ expected: 1, found: 2, right: 1 })
  })

  test('with some sections only: the others are not compared, and an update keeps it so', async () => {
    const folder = await makeChecked()
    const path = join(folder, 'ko/a.golden.json')
    edit(path, (golden) => {
      for (const section of Object.keys(golden)) if (section !== 'mentions') delete golden[section]
    })
    expect(await check(folder)).toEqual(good)
    edit(path, (golden) => void Object.assign(golden, { mentions: [] }))
    expect((await check(folder, { update: true })).updated).toEqual(['ko/a.golden.json'])
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')))).toEqual(['mentions'])
    expect(await check(folder)).toEqual(good)
  })

  test.each([
    ['{', 'its golden is no JSON: '],
    ['[]', 'its golden is no JSON object'],
    ['{}', 'its golden is no JSON object with sections of an Extraction'],
  ])('that holds %s', async (content, message) => {
    const folder = await makeChecked()
    put(folder, 'b.golden.json', content)
    expect((await check(folder)).problems).toMatchObject([
      { path: 'b.md', message: expect.stringContaining(message) },
    ])
  })

  test('without an article', async () => {
    const folder = await makeChecked()
    rmSync(join(folder, 'b.md'))
    expect(await check(folder)).toMatchObject({
      articles: 1,
      problems: [{ path: 'b.golden.json', message: 'no article belongs to this golden: remove it' }],
    })
  })

  test('of two articles', async () => {
    const folder = await makeChecked()
    put(folder, 'b.txt', english)
    expect((await check(folder)).problems).toMatchObject([
      { path: 'b.txt', message: 'b.md has the same golden, b.golden.json: rename one of the two' },
    ])
  })
})

test('an article that can not be extracted costs no other its check', async () => {
  const folder = await makeChecked()
  put(folder, 'c.txt', new Uint8Array([0x63, 0xe9, 0x20, 0x61, 0xff]))
  put(folder, 'c.golden.json', '{"mentions":[]}')
  expect(await check(folder)).toMatchObject({ articles: 3, problems: [{ path: 'c.txt' }] })
})

test.each<[string, () => string, RegExp]>([
  ['a missing folder', () => '/no/such/folder', /there is no folder/],
  ['a folder without articles', () => makeFolder(), /there are no articles below/],
])('%s is misuse', async (_name, folder, message) => {
  await expect(checkFolder(folder())).rejects.toThrow(message)
})

test('a missing folder of goldens is misuse', async () => {
  await expect(checkFolder(makeFolder({ 'a.txt': korean }), { golden: '/no/such' })).rejects.toThrow(
    '/no/such',
  )
})
