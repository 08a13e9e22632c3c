import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Metadata } from '../../src/model/document.ts'
import { InputError } from '../../src/model/input-error.ts'

const read = (input: string | Uint8Array, metadata: Metadata = {}) => {
  const diagnostics: Diagnostic[] = []
  return {
    document: ingest(input, metadata, (d) => void diagnostics.push(d)),
    codes: diagnostics.map((d) => d.code),
  }
}
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')

describe('text', () => {
  test('bytes and string of one article give one document', () => {
    const text = '동아제철이 3% 올랐다.\r\n\u00a0끝.'
    expect(read(text)).toEqual(read(bytes(text)))
    const { document, codes } = read(text)
    expect(document).toMatchObject({
      text,
      sha256: sha256(text),
      textSha256: sha256(text),
      bodyStart: 0,
      encoding: 'utf-8',
    })
    expect(document.id).toBe(sha256(text).slice(0, 16))
    expect(codes).toEqual([])
  })
  test('a byte order mark is no text, but part of the input hash', () => {
    const { document } = read(bytes([0xef, 0xbb, 0xbf], '금리 동결'))
    expect(document).toMatchObject({ text: '금리 동결', textSha256: sha256('금리 동결') })
    expect(document.sha256).toBe(sha256('\ufeff금리 동결'))
    expect(read('\ufeff금리 동결').document).toEqual(document)
  })
  test.each([
    ['한글 자모', '금리 동결'.normalize('NFD'), '금리 동결'],
    ['combining marks', 'Cafe\u0301 Nestle\u0301', 'Café Nestlé'],
    ['a syllable and a final consonant', '가\u11a8', '각'],
    ['compatibility Han', '\uf900', '豈'],
    ['the kelvin sign', '\u212a', 'K'],
    ['a voiced kana', 'か\u3099', 'が'],
    ['full width stays', '１２％', '１２％'],
    ['emoji stay', '📈 상승', '📈 상승'],
  ])('normal form C: %s', (_, raw, text) => {
    expect(read(raw).document.text).toBe(text)
    expect(text).toBe(raw.normalize('NFC'))
  })
  test('half a surrogate pair becomes U+FFFD and keeps all offsets', () => {
    const { document, codes } = read('상승\ud83d 3%')
    expect(document.text).toBe('상승\ufffd 3%')
    expect(document.textSha256).toBe(sha256(document.text))
    expect(codes).toEqual(['unprintable-text'])
  })
  test.each([
    ['', ['empty-text']],
    [' \n\t', ['empty-text']],
    ['---\ntitle: 제목\n---\n', ['empty-text']],
    ['종가\u0000 \u001b[31m3%', ['unprintable-text']],
  ] as const)('%j is reported', (text, codes) => expect(read(text).codes).toEqual(codes))
  test('what scanning calls plain is in normal form C whatever stands beside it', () => {
    for (let code = 0; code < 0x10000; code += 1) {
      const char = String.fromCharCode(code)
      if (code < 0xd800 || code > 0xdfff)
        expect(read(`a${char}\u0301`).document.text).toBe(`a${char}\u0301`.normalize('NFC'))
    }
  })
})

describe('bad input', () => {
  const cp949 = Uint8Array.from([
    0xb1, 0xdd, 0xb8, 0xae, 0x20, 0xb5, 0xbf, 0xb0, 0xe1, 0x20, 0x32, 0x2e, 0x35, 0x25,
  ])
  test.each([
    ['a bad byte', bytes('금리', [0xff], ' 2%'), 'invalid-utf8', 'byte 6 (0xFF)'],
    ['an overlong form', bytes('ab', [0xc0, 0x80], 'c'), 'invalid-utf8', 'byte 2'],
    ['a surrogate', bytes('ab', [0xed, 0xa0, 0x80]), 'invalid-utf8', 'byte'],
    ['a bad second byte', bytes('ab', [0xea, 0x41]), 'invalid-utf8', 'byte 3 (0x41)'],
    ['a cut end', bytes('ab', [0xea, 0xb8]), 'invalid-utf8', 'cut off at byte 4'],
    ['CP949', cp949, 'unsupported-charset', 'CP949'],
    ['UTF-16 with a mark', bytes([0xff, 0xfe, 0x08, 0xae]), 'unsupported-charset', 'UTF-16'],
    ['UTF-16, other order', bytes([0xfe, 0xff, 0xae, 0x08]), 'unsupported-charset', 'UTF-16'],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'unsupported-charset', 'UTF-32'],
    [
      'UTF-16 without a mark',
      Buffer.from('Rates were left alone', 'utf16le'),
      'unsupported-charset',
      'UTF-16',
    ],
    ['a zero byte', bytes('abc', [0], 'defghijklmnopqrstuvwxyz'), 'binary', 'byte 3'],
    ['a PDF', bytes('%PDF-1.7 ...'), 'binary', 'PDF'],
    ['a PNG', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'binary', 'PNG'],
  ])('%s', (_, input, code, words) => {
    const fail = () => read(input)
    expect(fail).toThrow(InputError)
    expect(fail).toThrow(expect.objectContaining({ code, message: expect.stringContaining(words) }))
  })
  test.each([
    [{ mediaType: 'application/pdf' }, 'unsupported-media-type'],
    [{ mediaType: 'text/html' }, 'unsupported-media-type'],
    [{ publishedAt: '13.2.2026' }, 'invalid-metadata'],
    [{ publishedAt: '2026-02-30' }, 'invalid-metadata'],
    [{ publishedAt: '2026-02-13T09:30' }, 'invalid-metadata'],
    [{ language: 'fr' as 'en' }, 'invalid-metadata'],
  ])('%j', (metadata, code) =>
    expect(() => read('금리', metadata)).toThrow(expect.objectContaining({ code })),
  )
})

describe('metadata', () => {
  test('what the caller says, without what is empty', () => {
    const { document } = read('금리', {
      id: 'a1',
      title: '',
      publishedAt: '2026-02-13T09:30:00+09:00',
      mediaType: 'text/markdown; charset=utf-8',
    })
    expect(document).toMatchObject({ id: 'a1', mediaType: 'text/markdown' })
    expect(document.given).toEqual({
      id: 'a1',
      publishedAt: '2026-02-13T09:30:00+09:00',
      mediaType: 'text/markdown; charset=utf-8',
    })
  })
  test('front matter', () => {
    const text =
      '---\ntitle: "금리: 동결"\ndate: 2026. 2. 13.\nauthor: 김가람\nlang: ko-KR\nurl: https://example.org/a\ntags: a, b\n---\n본문'
    const { document, codes } = read(text)
    expect(text.slice(document.bodyStart)).toBe('본문')
    expect(document.text).toBe(text)
    expect(document.given).toEqual({ language: 'ko', url: 'https://example.org/a' })
    const { title, publishedAt, author } = document.frontMatter ?? {}
    expect([title?.value, publishedAt?.value, author?.value]).toEqual(['금리: 동결', '2026-02-13', '김가람'])
    for (const { span } of [title, author].filter((x) => x !== undefined))
      expect(['금리: 동결', '김가람']).toContain(text.slice(span?.start, span?.end))
    expect(codes).toEqual([])
  })
  test.each([
    ['---\n본문이다.\n또 본문이다.\n---\n끝', 0, ['front-matter-unread']],
    ['---\ndate: yesterday\n---\n끝', 24, ['front-matter-unread']],
    ['---\ntitle: 닫히지 않는다\n본문', 0, []],
    ['----\ntitle: x\n----\n', 0, []],
    ['본문\n---\ntitle: x\n---\n', 0, []],
    ['---\r\ntitle: x\r\n---\r\n끝', 20, []],
  ] as const)('%j', (text, bodyStart, codes) => {
    const found = read(text)
    expect([found.document.bodyStart, found.codes]).toEqual([bodyStart, codes])
  })
})
