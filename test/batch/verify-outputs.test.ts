import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerLine } from '../../src/batch/answer-line.ts'
import { runFolder } from '../../src/batch/run-folder.ts'
import { verifyOutputs } from '../../src/batch/verify-outputs.ts'
import { createExtractor } from '../../src/pipeline/create-extractor.ts'
import { english, filesIn, korean, makeFolder, put } from './folder.ts'

const check = async (output: string, source?: string) => {
  const { documents, problems } = await verifyOutputs(output, source)
  return [
    `${documents}`,
    ...[...problems].flatMap(([name, found]) =>
      found.map(({ path, message }) => `${name}: ${path} ${message}`),
    ),
  ]
}

const makeRun = async (options = {}) => {
  const [folder, out] = [makeFolder({ 'a.txt': korean, 'b/c.txt': english }), makeFolder()]
  await runFolder(folder, out, { extractor: options })
  return { folder, out }
}
const replaceIn = (out: string, path: string, from: string, to: string) => {
  const before = filesIn(out)[path] ?? ''
  expect(before).toContain(from)
  put(out, path, before.replace(from, to))
}

test('what run wrote verifies, alone and against its sources', async () => {
  const { folder, out } = await makeRun()
  expect(await check(out)).toEqual(['2'])
  expect(await check(out, folder)).toEqual(['2'])
  expect(await check(join(out, 'b/c.txt.json'), folder)).toEqual(['1'])
})

test('so do code points without text, which need their sources', async () => {
  const { folder, out } = await makeRun({ offsets: 'codepoint', text: false })
  expect(await check(out, folder)).toEqual(['2'])
  expect(await check(join(out, 'a.txt.json'))).toEqual([
    '1',
    'a.txt.json: document.text was left out: only its source can verify it',
  ])
})

test('JSON Lines: each line, and the errors of failed articles', async () => {
  const extractor = await createExtractor()
  const line = (value: object, n: number) => answerLine(Buffer.from(JSON.stringify(value)), n, extractor).line
  const lines = [
    line({ id: 'a', text: korean }, 1),
    line({ id: 'b' }, 2),
    '',
    '{"cut',
    line({ id: 'c', text: english }, 4),
  ]
  const folder = makeFolder({ 'all.jsonl': lines.join('\n') })
  expect(await check(folder)).toEqual([
    '4',
    'all.jsonl:2:  is the error of a failed article: text: expected string, found nothing',
    expect.stringMatching(/^all\.jsonl:4: {2}is no JSON: /),
  ])
})

describe('what was tampered with', () => {
  test('a quote', async () => {
    const { out } = await makeRun()
    replaceIn(out, 'a.txt.json', '"quote": "3.2%"', '"quote": "3.3%"')
    expect((await check(out)).join('\n')).toMatch(
      /a\.txt\.json: mentions\[\d+\]\.quote is "3.3%", but the text there is "3.2%"/,
    )
  })

  test('a source that changed since', async () => {
    const { folder, out } = await makeRun()
    put(folder, 'a.txt', `${korean}!`)
    expect(await check(out)).toEqual(['2'])
    expect(await check(out, folder)).toContain('a.txt.json: document.sha256 is not the SHA-256 of the source')
  })

  test('a source that is gone', async () => {
    const { folder, out } = await makeRun()
    const other = makeFolder({ 'a.txt': korean })
    expect(await check(out, other)).toContain(
      'b/c.txt.json: document.uri b/c.txt: there is no such file (ENOENT)',
    )
    expect(await check(out, folder)).toEqual(['2'])
  })

  test.each(['../a.txt', '/etc/hostname', 'b/../../a.txt'])('a uri that leads elsewhere: %s', async (uri) => {
    const { folder, out } = await makeRun()
    replaceIn(out, 'a.txt.json', '"uri": "a.txt"', `"uri": "${uri}"`)
    const problems = await check(out, folder)
    expect(problems).toContain(
      `a.txt.json: document.uri ${uri}: is no path below the source folder: not read`,
    )
  })

  test('a link that leads elsewhere', async () => {
    const { folder, out } = await makeRun()
    const outside = makeFolder({ 'secret.txt': korean })
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    replaceIn(out, 'a.txt.json', '"uri": "a.txt"', '"uri": "link.txt"')
    expect(await check(out, folder)).toContain(
      'a.txt.json: document.uri link.txt: leads out of the source folder: not read',
    )
  })
})

test('a document without uri has no source', async () => {
  const { folder, out } = await makeRun()
  replaceIn(out, 'a.txt.json', '"uri": "a.txt",', '')
  expect(await check(out, folder)).toContain('a.txt.json: document.uri is missing: no source can be found')
})

test.each<[string, () => [string, string?], string]>([
  ['a missing output', () => ['/no/such'], 'there is no file or folder /no/such'],
  ['an empty folder', () => [makeFolder()], 'there are no documents (.json, .jsonl) below'],
  ['a missing source', () => [makeFolder({ 'a.json': '{}' }), '/no/such'], 'there is no folder /no/such'],
])('%s is misuse', async (_name, places, message) => {
  await expect(verifyOutputs(...places())).rejects.toThrow(message)
})
