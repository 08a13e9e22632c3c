import { PassThrough, Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { english, korean } from '../batch/folder.ts'
import { gisa } from './gisa.ts'

const lines = (...values: unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')

/** Pipes lines and tells each answer in short: the document's id, or the error's line. */
const check = async (input: string | Uint8Array, args: readonly string[] = []) => {
  const { code, out, err } = await gisa(['pipe', ...args], input)
  const answers = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { code, err, answers, short: answers.map((answer) => answer.document?.id ?? answer) }
}

test('one Extraction a line, in order, with what the line says of the article', async () => {
  const { code, err, answers } = await check(
    lines(
      {
        id: 'a',
        text: korean,
        publishedAt: '2026-02-13',
        title: '가온전자 급등',
        url: 'https://example.com/a',
      },
      { id: '../b', text: english, language: 'en-GB', publishedAt: '2026-02-13T09:00:00+09:00' },
    ),
  )
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(answers.map(({ document }) => document)).toMatchObject([
    {
      id: 'a',
      language: 'ko',
      publishedAt: { value: '2026-02-13', basis: 'given' },
      url: 'https://example.com/a',
      text: korean,
    },
    { id: '../b', language: 'en', publishedAt: { value: '2026-02-13T09:00:00+09:00' } },
  ])
})

test('a last line without a line break, blank lines, \\r\\n, a BOM and U+2028 within a text', async () => {
  const text = `${korean}\u2028${korean}`
  const { code, short, answers } = await check(
    `\ufeff${JSON.stringify({ id: 'a', text })}\r\n\n   \r\n${JSON.stringify({ id: 'b', text })}`,
  )
  expect({ code, short }).toEqual({ code: 0, short: ['a', 'b'] })
  expect(answers[1].document.text).toBe(text)
})

test('unknown keys are left aside; null and "" say nothing', async () => {
  const { code, answers } = await check(
    lines({ id: 'a', text: english, title: null, url: '', language: null, body_html: '<p>', n: 3 }),
  )
  expect(code).toBe(0)
  expect(answers[0].document).not.toHaveProperty('url')
})

test('a line that fails is answered and the stream goes on; exit 1', async () => {
  const date = 'expected a date (2026-02-13) or a date-time with its zone (2026-02-13T09:00:00+09:00)'
  const { code, err, short } = await check(
    lines(
      { id: 'first', text: korean },
      '{"id": "cut", "text": ',
      { id: 'day', text: korean, publishedAt: '2026-02-30' },
      { id: 'zone', text: korean, publishedAt: '2026-02-13T09:00:00' },
      { id: 7, text: korean },
      { id: 'none' },
      { text: 3 },
      { id: 'tag', text: korean, language: 'Korean!' },
      [1, 2],
      'null',
      '"text"',
      { id: 'last', text: english },
    ),
  )
  expect(code).toBe(1)
  expect(err).toBe('gisa pipe: 10 of 12 lines failed: see the "error" lines\n')
  expect(short).toEqual([
    'first',
    { error: expect.stringMatching(/^line 2: the line is no JSON: /) },
    { id: 'day', error: `publishedAt: ${date}, found "2026-02-30"` },
    { id: 'zone', error: `publishedAt: ${date}, found "2026-02-13T09:00:00"` },
    { id: 7, error: 'id: expected string, found 7' },
    { id: 'none', error: 'text: expected string, found nothing' },
    { error: 'line 7: text: expected string, found 3' },
    { id: 'tag', error: 'language: expected a language tag such as ko or en, found "Korean!"' },
    { error: 'line 9: the line is no JSON object' },
    { error: 'line 10: the line is no JSON object' },
    { error: 'line 11: the line is no JSON object' },
    'last',
  ])
})

test('a line that is not UTF-8 fails alone', async () => {
  const bad = Buffer.concat([
    Buffer.from('{"id":"x","text":"'),
    Buffer.from([0xb0, 0xa1]),
    Buffer.from('"}\n'),
  ])
  const { code, short } = await check(Buffer.concat([bad, Buffer.from(lines({ id: 'y', text: korean }))]))
  expect(code).toBe(1)
  expect(short).toEqual([{ error: 'line 1: the line is not UTF-8' }, 'y'])
})

test('--offsets codepoint and --no-text', async () => {
  const line = lines({ id: 'a', text: `😀 ${korean}` })
  const [plain, counted] = [await check(line), await check(line, ['--offsets', 'codepoint', '--no-text'])]
  const [before, after] = [plain.answers[0], counted.answers[0]]
  expect(after.document).toMatchObject({ offsetUnit: 'codepoint', textSha256: before.document.textSha256 })
  expect(after.document).not.toHaveProperty('text')
  expect(after.mentions.length).toBeGreaterThan(0)
  for (const [i, mention] of after.mentions.entries())
    expect(mention).toMatchObject({
      id: before.mentions[i].id,
      span: { start: before.mentions[i].span.start - 1, end: before.mentions[i].span.end - 1 },
    })
})

test('nothing in, nothing out', async () => {
  expect(await gisa(['pipe'])).toEqual({ code: 0, out: '', err: '' })
})

describe('streams', () => {
  test('a line cut at every byte reads the same', async () => {
    const bytes = Buffer.from(`${lines({ id: 'a', text: korean }, { id: 'b', text: english })}\n`)
    const stdout = new PassThrough()
    const out: Buffer[] = []
    stdout.on('data', (piece: Buffer) => out.push(piece))
    const stdin = Readable.from(Array.from(bytes, (_, i) => bytes.subarray(i, i + 1)))
    expect(await run(['pipe'], { stdin, stdout, stderr: new PassThrough() })).toBe(0)
    const whole = await gisa(['pipe'], bytes)
    expect(Buffer.concat(out).toString('utf8')).toBe(whole.out)
  })

  test('a slow reader is waited for: little is kept in memory', async () => {
    const line = `${lines({ id: 'a', text: english })}\n`
    let sent = 0
    let [waiting, most] = [0, 0]
    const stdin = Readable.from(
      (function* () {
        for (; sent < 300; sent += 1) yield Buffer.from(line)
      })(),
    )
    const stdout = new PassThrough({ highWaterMark: 1 })
    const done = run(['pipe'], { stdin, stdout, stderr: new PassThrough() })
    for await (const piece of stdout) {
      waiting += piece.toString('utf8').split('\n').length - 1
      most = Math.max(most, sent - waiting)
      if (waiting === 300) break
    }
    expect(await done).toBe(0)
    // The stream between holds some lines; without back-pressure it would be all 300.
    expect(most).toBeLessThan(60)
  })

  test('each line is answered before more input is needed', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()]
    const done = run(['pipe'], { stdin, stdout, stderr: new PassThrough() })
    for (const id of ['a', 'b']) {
      stdin.write(`${lines({ id, text: english })}\n`)
      const [answer] = await new Promise<Buffer[]>((resolve) =>
        stdout.once('data', (piece) => resolve([piece])),
      )
      expect(JSON.parse(String(answer)).document.id).toBe(id)
    }
    stdin.end()
    expect(await done).toBe(0)
  })

  test('a reader that goes ends it quietly', async () => {
    const stdin = Readable.from(
      (function* () {
        for (;;) yield Buffer.from(`${lines({ id: 'a', text: english })}\n`)
      })(),
    )
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    stdout.on('error', () => {})
    stdout.once('data', () => stdout.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })))
    expect(await run(['pipe'], { stdin, stdout, stderr })).toBe(0)
    expect(stderr.read()).toBeNull()
  })
})
