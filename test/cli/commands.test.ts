import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { jsonSchemas } from '../../src/emit/json-schema.ts'
import { english, filesIn, korean, makeFolder, put } from '../batch/folder.ts'
import { gisa } from './gisa.ts'

const bad = new Uint8Array([0x63, 0xe9, 0x20, 0x61, 0xff])
const seconds = (out: string) => out.replace(/\(\d+\.\d\d s\)/, '(… s)')

describe('run', () => {
  test('one line on standard output', async () => {
    const [folder, out] = [makeFolder({ 'a.txt': korean, 'b.txt': english }), makeFolder()]
    const first = await gisa(['run', folder, '--out', out])
    expect({ ...first, out: seconds(first.out) }).toEqual({
      code: 0,
      out: `2 articles: 2 extracted, 0 unchanged, 0 failed → ${out} (… s)\n`,
      err: '',
    })
    const second = await gisa(['run', folder, '--out', out])
    expect(seconds(second.out)).toContain('2 articles: 0 extracted, 2 unchanged, 0 failed')
  })

  test('a failed article on standard error, exit 1', async () => {
    const [folder, out] = [makeFolder({ 'a.txt': korean, 'bad.txt': bad }), makeFolder()]
    const { code, out: line, err } = await gisa(['run', folder, '--out', out])
    expect(code).toBe(1)
    expect(line).toContain('2 articles: 1 extracted, 0 unchanged, 1 failed')
    expect(err).toMatch(/^failed: bad\.txt: .*UTF-8.*\n$/)
  })

  test('an empty folder is said to be empty', async () => {
    const { code, err } = await gisa(['run', makeFolder(), '--out', makeFolder()])
    expect(code).toBe(0)
    expect(err).toContain('note: no articles (.txt, .md, .markdown, .jsonl) below')
  })

  test('a bar on a terminal only', async () => {
    const folder = makeFolder({ 'a.txt': korean })
    const onTerminal = await gisa(['run', folder, '--out', makeFolder()], '', true)
    expect(onTerminal.err).toContain('[########################] 1/1 a.txt')
    expect(onTerminal.err.endsWith('\r\x1b[K')).toBe(true)
  })

  test('the presentation is the flags’', async () => {
    const out = makeFolder()
    await gisa(['run', makeFolder({ 'a.txt': korean }), '--out', out, '--offsets', 'codepoint', '--no-text'])
    const { document } = JSON.parse(filesIn(out)['a.txt.json'] ?? '')
    expect(document.offsetUnit).toBe('codepoint')
    expect(document).not.toHaveProperty('text')
  })
})

describe('check', () => {
  test('the way of a golden: missing, written, held, broken', async () => {
    const folder = makeFolder({ 'a.txt': korean })
    const missing = await gisa(['check', folder])
    expect(missing).toMatchObject({ code: 1, out: expect.stringContaining('1 articles: 1 not as expected') })
    const written = await gisa(['check', folder, '--update'])
    expect(written).toEqual({
      code: 0,
      out: 'updated a.golden.json\n1 articles: 1 goldens written, 0 problems\n',
      err: '',
    })
    const held = await gisa(['check', folder])
    expect(held).toMatchObject({ code: 0, out: expect.stringContaining('1 articles: all as expected') })
    expect(held.out).toMatch(/mentions percent +\d+ +\d+ +1\.000 +1\.000 +1\.000/)

    const golden = readFileSync(join(folder, 'a.golden.json'), 'utf8')
    put(folder, 'a.golden.json', golden.replace('"value": "3.2"', '"value": "3.3"'))
    const broken = await gisa(['check', folder])
    expect(broken.code).toBe(1)
    expect(broken.out).toMatch(
      /a\.txt: 1 difference\n {2}mentions\[percent@\d+-\d+\]\.value\n {4}expected {2}"3\.3"\n {4}found {5}"3\.2"\n/,
    )
  })
})

describe('verify', () => {
  test('verified, then tampered with', async () => {
    const [folder, out] = [makeFolder({ 'a.txt': korean }), makeFolder()]
    await gisa(['run', folder, '--out', out])
    expect(await gisa(['verify', out])).toEqual({ code: 0, out: '1 document: verified\n', err: '' })
    expect(await gisa(['verify', out, '--source', folder])).toMatchObject({
      out: '1 document: verified against their sources\n',
    })
    put(out, 'a.txt.json', (filesIn(out)['a.txt.json'] ?? '').replace('가온전자', '나래전자'))
    const { code, out: text } = await gisa(['verify', out])
    expect(code).toBe(1)
    expect(text).toContain('document.textSha256 is not the SHA-256 of the text\n')
    expect(text).toMatch(/1 document: 1 with problems\n$/)
  })
})

test('schema writes every schema', async () => {
  const out = join(makeFolder(), 'new')
  expect(await gisa(['schema', '--out', out])).toMatchObject({ code: 0, err: '' })
  expect(filesIn(out)).toEqual(Object.fromEntries([...jsonSchemas()].sort(([a], [b]) => (a < b ? -1 : 1))))
})

describe('misuse: exit 2 and a hint', () => {
  test.each<[string[], string]>([
    [[], 'Usage: gisa'],
    [['extrct'], '(Did you mean extract?)'],
    [['extract'], "missing required argument 'files'"],
    [['extract', 'a.txt', '--formt', 'json'], '(Did you mean --format?)'],
    [['extract', 'a.txt', '--format', 'xml'], 'Allowed choices are json, jsonl, table'],
    [['extract', 'a.txt', '--offsets', 'byte'], 'Allowed choices are utf16, codepoint'],
    [['extract', 'a.txt', '--published', 'yesterday'], '--published: expected a date (2026-02-13)'],
    [['extract', 'a.txt', '--language', '한국어'], '--language: expected a language tag such as ko or en'],
    [['run', 'corpus'], "required option '--out <folder>' not specified"],
    [['run', '/no/such', '--out', '/tmp'], 'gisa: there is no file or folder /no/such'],
    [['run', 'corpus', '--jobs', '0', '--out', '/tmp'], 'expected a whole number from 1'],
    [['check', '/no/such'], 'gisa: there is no folder /no/such'],
    [['verify', '/no/such'], 'gisa: there is no file or folder /no/such'],
    [['schema', '--out', '/proc/gisa'], "gisa: the output folder /proc/gisa can't be written to"],
  ])('gisa %j', async (args, message) => {
    const { code, out, err } = await gisa(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

describe('help', () => {
  test.each(['extract', 'pipe', 'run', 'check', 'verify', 'schema'])(
    '%s has examples and exit codes',
    async (command) => {
      const { code, out } = await gisa([command, '--help'])
      expect(code).toBe(0)
      expect(out).toContain(`Examples:\n  $ `)
      expect(out).toContain(`gisa ${command}`)
      expect(out).toContain('Exit codes: 0')
      expect((await gisa(['--help'])).out).toContain(`  ${command} `)
    },
  )

  test('the version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await gisa(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})
