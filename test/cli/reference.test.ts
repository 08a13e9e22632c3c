import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder } from '../batch/folder.ts'
import { gisa } from './gisa.ts'

const list = 'symbol,name\nQZRB,Quartz Robotics Inc. Common Stock\nQZRBW,Quartz Robotics Inc. Warrants\n'
const importInto = (folder: string, ...flags: string[]) =>
  gisa(['reference', 'import', ...flags, '--out', join(folder, 'my.json')])

describe('reference import', () => {
  test('writes a reference that --reference takes', async () => {
    const folder = makeFolder({ 'list.csv': list, 'a.txt': 'Shares of Quartz Robotics rose 3%.' })
    const done = await importInto(folder, join(folder, 'list.csv'), '--market', 'XNAS')
    expect(done.err).toBe('')
    expect(done.out).toContain('1 of 2 rows (left out: 1 another security of an issuer)')
    expect(done.code).toBe(0)
    const { out } = await gisa([
      'extract',
      join(folder, 'a.txt'),
      '--reference',
      join(folder, 'my.json'),
      '--format',
      'jsonl',
    ])
    expect(JSON.parse(out).mentions[0]).toMatchObject({ entity: { id: 'XNAS:QZRB' } })
  })

  test('adds to what the file holds, replacing the same id', async () => {
    const folder = makeFolder({
      'list.csv': list,
      'more.csv': 'symbol,name\nQZRB,Quartz Holdings\nABCD,Abacus Dairy\n',
    })
    await importInto(folder, join(folder, 'list.csv'), '--market', 'XNAS')
    await importInto(folder, join(folder, 'more.csv'), '--market', 'XNAS')
    const { entries } = JSON.parse(readFileSync(join(folder, 'my.json'), 'utf8'))
    expect(entries.map(({ id, name }: { id: string; name: string }) => [id, name])).toEqual([
      ['XNAS:ABCD', 'Abacus Dairy'],
      ['XNAS:QZRB', 'Quartz Holdings'],
    ])
  })

  test('a list that can not be read fails alone', async () => {
    const folder = makeFolder({ 'list.csv': list, 'bad.csv': 'a,b\n1,2\n' })
    const { code, out, err } = await importInto(
      folder,
      join(folder, 'bad.csv'),
      join(folder, 'list.csv'),
      '--market',
      'XNAS',
    )
    expect(code).toBe(1)
    expect(err).toMatch(/^failed: .*bad\.csv has no column for the symbol/)
    expect(out).toContain('1 entry →')
  })

  test('a map that is none is misuse', async () => {
    const { code, err } = await importInto(makeFolder(), 'x.csv', '--columns', 'ticker')
    expect(code).toBe(2)
    expect(err).toContain('"ticker" is not field=Column')
  })

  test.each([
    ['{', /JSON/],
    ['{"format":"gisa-reference/1","entries":[{"id":"x"}]}', /entries\.0\.id/],
  ])('--reference with %j is misuse', async (content, message) => {
    const folder = makeFolder({ 'my.json': content, 'a.txt': 'Shares rose 3%.' })
    const { code, err } = await gisa([
      'extract',
      join(folder, 'a.txt'),
      '--reference',
      join(folder, 'my.json'),
    ])
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test('--reference without its file is misuse', async () => {
    const { code, err } = await gisa(['check', makeFolder(), '--reference', 'nowhere.json'])
    expect(code).toBe(2)
    expect(err).toContain('nowhere.json: there is no such file')
  })
})
