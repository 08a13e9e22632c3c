import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { english, korean, makeFolder } from '../batch/folder.ts'
import { gisa } from './gisa.ts'

const documents = (out: string) =>
  out
    .split(/(?<=\n})\n/)
    .filter(Boolean)
    .map((text) => JSON.parse(text).document)

test('a file as an indented document, with what stands beside it', async () => {
  const folder = makeFolder({
    'a.txt': korean,
    'a.meta.json': JSON.stringify({ publishedAt: '2026-02-13', author: '김가온', ref: 'unknown to us' }),
  })
  const { code, out, err } = await gisa(['extract', join(folder, 'a.txt')])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`)
  expect(JSON.parse(out).document).toMatchObject({
    uri: 'a.txt',
    mediaType: 'text/plain',
    language: 'ko',
    publishedAt: { value: '2026-02-13', basis: 'given' },
    text: korean,
  })
})

test('the flags beat the metadata file', async () => {
  const folder = makeFolder({
    'a.txt': english,
    'a.meta.json': '{"publishedAt":"2026-02-13","language":"ko"}',
  })
  const { out } = await gisa([
    'extract',
    join(folder, 'a.txt'),
    '--published',
    '2026-03-01',
    '--language',
    'en',
  ])
  expect(JSON.parse(out).document).toMatchObject({ language: 'en', publishedAt: { value: '2026-03-01' } })
})

test('several files one after another; JSON Lines one a line', async () => {
  const folder = makeFolder({ 'a.txt': korean, 'b.md': `# Harbor\n\n${english}` })
  const files = [join(folder, 'a.txt'), join(folder, 'b.md')]
  const whole = await gisa(['extract', ...files])
  expect(documents(whole.out).map(({ uri, mediaType }) => [uri, mediaType])).toEqual([
    ['a.txt', 'text/plain'],
    ['b.md', 'text/markdown'],
  ])
  const lines = await gisa(['extract', ...files, '--format', 'jsonl'])
  expect(lines.out.split('\n').map((line) => line && JSON.parse(line).document.uri)).toEqual([
    'a.txt',
    'b.md',
    '',
  ])
})

test('a file below the working folder is named by its path from there', async () => {
  const { out } = await gisa(['extract', 'corpus/ko/rate-decision.txt', '--no-text'])
  expect(JSON.parse(out).document).toMatchObject({ uri: 'corpus/ko/rate-decision.txt' })
  expect(JSON.parse(out).document).not.toHaveProperty('text')
})

test('standard input is plain text', async () => {
  const { code, out } = await gisa(['extract', '-', '--published', '2026-02-13'], korean)
  expect(code).toBe(0)
  expect(JSON.parse(out).document).toMatchObject({ mediaType: 'text/plain', text: korean })
  expect(JSON.parse(out).document).not.toHaveProperty('uri')
})

describe('for people', () => {
  test('tables', async () => {
    const { code, out } = await gisa(['extract', '-', '--format', 'table'], english)
    expect(code).toBe(0)
    expect(out).toMatch(/^== /)
    expect(out).toMatch(/mentions: .*1 percent/)
  })

  test('explanation alone, or beside a format', async () => {
    const alone = await gisa(['extract', '-', '--explain'], english)
    expect(alone.out).toMatch(/^percent@\d+-\d+ {2}"4.1%" .*\n {2}rule /m)
    const beside = await gisa(['extract', '-', '--explain', '--format', 'jsonl'], english)
    expect(JSON.parse(beside.out)).toHaveProperty('mentions')
    expect(beside.err).toBe(alone.out)
  })

  test('an article can not command the terminal', async () => {
    const hostile = `\x1b[2J\x1b]0;owned\x07 Harbor\u202e rose 4.1%.\n`
    for (const args of [['--format', 'table'], ['--explain']]) {
      const { out } = await gisa(['extract', '-', ...args], hostile)
      expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
    }
  })
})

describe('what can not be read is named and costs no other file', () => {
  test.each<[string, string | Uint8Array | undefined, string]>([
    ['gone.txt', undefined, 'there is no such file (ENOENT)'],
    ['page.pdf', '%PDF', '".pdf" files can\'t be read yet: gisa reads .txt, .md, .markdown'],
    ['no-ending', 'text', "files can't be read yet"],
    ['latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]), 'UTF-8'],
    ['image.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]), ''],
  ])('%s', async (name, content, message) => {
    const folder = makeFolder({ 'good.txt': korean, ...(content !== undefined && { [name]: content }) })
    const { code, out, err } = await gisa([
      'extract',
      join(folder, name),
      join(folder, 'good.txt'),
      '--format',
      'jsonl',
    ])
    expect(code).toBe(1)
    expect(err).toMatch(/^gisa extract: .+: .+\n$/)
    expect(err).toContain(message)
    expect(err).not.toContain('bug')
    expect(JSON.parse(out).document.uri).toBe('good.txt')
  })

  test('a folder', async () => {
    const folder = makeFolder({ 'b.txt/a.txt': korean })
    const { code, err } = await gisa(['extract', join(folder, 'b.txt')])
    expect(code).toBe(1)
    expect(err).toContain('this is a folder: gisa run takes folders')
  })

  test('a metadata file that is none', async () => {
    const folder = makeFolder({ 'a.txt': korean, 'a.meta.json': '{"publishedAt":"yesterday"}' })
    const { code, err } = await gisa(['extract', join(folder, 'a.txt')])
    expect(code).toBe(1)
    expect(err).toContain('a.meta.json: publishedAt: expected a date')
  })
})

test('an empty file is an article without text', async () => {
  const folder = makeFolder({ 'a.txt': '' })
  const { code, out } = await gisa(['extract', join(folder, 'a.txt')])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ document: { text: '' }, blocks: [], mentions: [] })
  expect(JSON.parse(out).diagnostics).toMatchObject([{ code: 'empty-text' }])
})
