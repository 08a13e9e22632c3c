import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.ts'
import { readMetadata } from '../../src/ingest/stated-metadata.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Metadata } from '../../src/model/document.ts'
import { parseStructure } from '../../src/structure/parse.ts'

const read = (text: string, metadata: Metadata = {}) => {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const document = ingest(text, metadata, report)
  const found = readMetadata(
    document,
    parseStructure(document, () => 'ko'),
    report,
  )
  return { found, codes: diagnostics.map(({ code }) => code) }
}
const check = (text: string, expected: Record<string, string>) => {
  const { found } = read(text)
  expect(Object.fromEntries(Object.entries(found).map(([field, { value }]) => [field, value]))).toEqual(
    expected,
  )
  for (const [field, { basis, span, value }] of Object.entries(found)) {
    expect(basis).toBe('stated')
    if (field !== 'publishedAt') expect(text.slice(span?.start, span?.end)).toBe(value)
  }
}
const long = '한결전자는 지난해 매출이 크게 늘었고 올해도 수출이 이어질 것으로 내다봤다.'
const longEnglish = 'Northgate sold more pumps than in any year before and expects the same of the next one.'

describe('what the text states', () => {
  test.each([
    [
      `요약: 이익이 늘었다.\n보도일·출처: 2026년 3월 4일, 한결닷컴의 보도에 따르면, 매출도 늘었다.\n${long}\n해당 기사 작성자 Mira van Quay는 주식이 없다.`,
      {
        summary: '이익이 늘었다.',
        publishedAt: '2026-03-04',
        publisher: '한결닷컴',
        author: 'Mira van Quay',
      },
    ],
    [
      `한결전자 3분기 이익 급증\n입력 2026.02.13 09:30  수정 2026.02.14 10:00\n김가람 기자\n${long}`,
      { title: '한결전자 3분기 이익 급증', publishedAt: '2026-02-13', author: '김가람' },
    ],
    [
      `(서울=한결뉴스) 김가람 기자 = ${long}\n\ngaram@example.org\n<저작권자(c) 다른뉴스, 무단 전재-재배포 금지>`,
      { publisher: '한결뉴스', author: '김가람' },
    ],
    [`[한결경제] ${long}`, { publisher: '한결경제' }],
    [`[한결경제 김가람 기자] ${long}`, { publisher: '한결경제', author: '김가람' }],
    [`[뉴욕증시] ${long}`, {}],
    [`'한결' 지분 확보 가능성[ 김가람 기자  ]${long}`, { author: '김가람' }],
    [`${long}\n출처: 한결신문\n작성자: 김가람`, { publisher: '한결신문', author: '김가람' }],
    [
      `${long}\n\n세종=김가람 기자 garam@example.org\n[ⓒ 한결경제, 무단전재 금지]`,
      { author: '김가람', publisher: '한결경제' },
    ],
    [`${long} ${long} 김가람 기자 garam@example.org`, { author: '김가람' }],
    [`${long}\n글=김가람 투자칼럼니스트`, { author: '김가람' }],
    [
      `PORTLAND, Sept 16, 2026 (Wirepoint) - ${longEnglish}`,
      { publisher: 'Wirepoint', publishedAt: '2026-09-16' },
    ],
    [`PORTLAND, Sept 16 (Wirepoint) - ${longEnglish}`, { publisher: 'Wirepoint' }],
    [
      `The manners of harbours\nBy Mira Quay and Tom Vries\nPublished Feb. 13, 2026\n${longEnglish}`,
      { title: 'The manners of harbours', author: 'Mira Quay', publishedAt: '2026-02-13' },
    ],
    [
      `Summary: It sold more.\nSource: Northgate Wire\n\n${longEnglish}\nCopyright 2026 Ardent Press. All rights reserved.`,
      { summary: 'It sold more.', publisher: 'Northgate Wire' },
    ],
    [`${longEnglish}\nCopyright 2026 Ardent Press. All rights reserved.`, { publisher: 'Ardent Press' }],
    [`Key points\n- ${longEnglish}\n- ${longEnglish}`, {}],
    [`${longEnglish}\nUpdated Feb 13, 2026`, {}],
    [`보도일: 어제\n${long}`, {}],
    [`출처: 이익이 늘었다고 회사가 밝혔다\n${long}`, {}],
    [`일자: 2026년 2월 30일\n${long}`, {}],
    [`${long}\n2026년 2월 13일 공시했다.\n${long}`, {}],
    ['', {}],
  ] as const)('%s', check)
  test('a Markdown title is without its marks', () => {
    const text = '# 한결전자 이익 급증\n\n본문이다.'
    expect(read(text, { mediaType: 'text/markdown' }).found.title?.value).toBe('한결전자 이익 급증')
  })
})

describe('who wins', () => {
  const text =
    '---\ntitle: 앞\ndate: 2026-02-13\nsummary: 짧다\n---\n한결전자 3분기 이익 급증\n입력 2026.02.14\n본문이 이어진다. 본문이 이어진다. 본문이 이어진다.'
  test('front matter before the text', () => {
    const { found, codes } = read(text)
    expect([found.title?.value, found.publishedAt?.value, found.summary?.value, codes]).toEqual([
      '앞',
      '2026-02-13',
      '짧다',
      [],
    ])
  })
  test('the caller before both, with a diagnostic where they differ', () => {
    const { found, codes } = read(text, { title: '뒤', publishedAt: '2026-02-12', author: '김가람' })
    expect(found).toMatchObject({
      title: { value: '뒤', basis: 'given' },
      author: { value: '김가람', basis: 'given' },
      publishedAt: { value: '2026-02-12', basis: 'given' },
    })
    expect(codes).toEqual(['metadata-conflict', 'metadata-conflict'])
    expect(read(text, { publishedAt: '2026-02-13T08:00:00Z' }).codes).toEqual([])
  })
})
