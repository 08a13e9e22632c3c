import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../batch/folder.ts'
import { gisa } from './gisa.ts'

const files = {
  'ko.txt': '삼성전자의 지난해 매출은 300조원을 기록했다.\n',
  'same.txt': '지난해 매출은 얼마였을까. 삼성전자의 지난해 매출은 300조원을 기록했다.\n',
  'less.txt': '삼성전자의 지난해 영업이익은 300조원을 기록했다.\n',
  'ko.meta.json': '{"publishedAt":"2026-02-13"}',
  'same.meta.json': '{"publishedAt":"2026-02-13"}',
  'less.meta.json': '{"publishedAt":"2026-02-13"}',
  'broken.json': '{"schemaVersion":',
  'other.json': '{"schemaVersion":"1.0.0","document":{}}',
}

const check = async (...args: readonly string[]) => {
  const folder = makeFolder(files)
  const place = (arg: string) => (arg.includes('.') ? join(folder, arg) : arg)
  const { code, out, err } = await gisa(['diff', ...args.map(place)])
  const clean = (text: string) => text.replaceAll(`${folder}/`, '')
  return { code, out: clean(out), err: clean(err) }
}

test('two articles that say the same in other places', async () => {
  const { code, out } = await check('ko.txt', 'same.txt')
  expect(out).toMatch(
    /^a {2}ko\.txt\nb {2}same\.txt\n\nobservations: 1 alike, 0 not\nrecords: \d alike, 0 not\n\nthey say the same\n$/,
  )
  expect(code).toBe(0)
})

test('two that differ', async () => {
  const { code, out } = await check('ko.txt', 'less.txt')
  expect(out).toMatch(
    /observations: 0 alike, 1 not\n {2}300,000,000,000,000 KRW revenue · 삼성전자 \(XKRX:005930\).*\n {4}metric\n {6}a {2}revenue\n {6}b {2}operating-profit\n/,
  )
  expect(out).toMatch(/\nthey differ\n$/)
  expect(code).toBe(1)
})

test('as JSON', async () => {
  const { code, out } = await check('ko.txt', 'less.txt', '--json')
  expect(JSON.parse(out)).toMatchObject({
    same: false,
    alike: { observations: 0 },
  })
  expect(JSON.parse(out).differences[0]).toMatchObject({
    section: 'observations',
    in: 'both',
    fields: [{ field: 'metric', a: 'revenue', b: 'operating-profit' }],
  })
  expect(code).toBe(1)
})

test('an Extraction and a golden stand for their article', async () => {
  const folder = makeFolder(files)
  const { out } = await gisa(['extract', join(folder, 'ko.txt')])
  const { generator: _, ...golden } = JSON.parse(out)
  const written = makeFolder({ 'x.json': out, 'x.golden.json': JSON.stringify(golden) })
  for (const other of ['x.json', 'x.golden.json'])
    expect(await gisa(['diff', join(folder, 'ko.txt'), join(written, other)])).toMatchObject({ code: 0 })
})

test.each([
  [['ko.txt', 'broken.json'], /broken\.json: it is no JSON: /],
  [['ko.txt', 'other.json'], /other\.json: it is no Extraction: document\.\w+ is missing/],
  [['ko.txt', 'missing.txt'], /missing\.txt: /],
  [['ko.txt', 'ko.pdf'], /ko\.pdf: "\.pdf" files can't be read yet/],
  [['ko.txt'], /missing required argument 'b'/],
  [['ko.txt', 'same.txt', '--loud'], /unknown option/],
])('%j is misuse', async (args, message) => {
  const { code, err } = await check(...args)
  expect(err).toMatch(message)
  expect(code).toBe(2)
})
