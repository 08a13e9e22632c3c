import { createHash } from 'node:crypto'
import type { Extraction } from '../../src/pipeline/extraction.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const sampleText = '😀 한빛펀드 상위 종목\n1. 가온전자 (GAON) 7.5%\n2. 나래바이오 4.5%\n'

const at = (words: string) => {
  const start = sampleText.indexOf(words)
  return { start, end: start + words.length }
}
const percent = (quote: string, value: string): Extraction['mentions'][number] => ({
  id: `percent@${at(quote).start}-${at(quote).end}`,
  kind: 'percent',
  span: at(quote),
  quote,
  rule: 'any/percent/<number>%',
  value,
  unit: 'percent',
  resolution: '0.1',
})
const row = (words: string) => [{ role: 'row' as const, ...at(words) }]

/** A small Extraction with something in every section, whose text begins with a character of two code units. */
export const sample: Extraction = {
  schemaVersion: '1.0.0',
  generator: { name: 'gisa', version: '0.1.0', fingerprint: 'f'.repeat(16) },
  document: {
    id: 'sample',
    uri: 'funds/sample.txt',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: sha256(sampleText),
    textSha256: sha256(sampleText),
    offsetUnit: 'utf16',
    language: 'ko',
    languages: [{ tag: 'ko', share: 1 }],
    title: { value: '한빛펀드 상위 종목', basis: 'stated', span: at('한빛펀드 상위 종목') },
    publishedAt: { value: '2026-03-02', basis: 'given' },
    text: sampleText,
  },
  blocks: [
    { id: 'heading@0-13', kind: 'heading', span: { start: 0, end: 13 }, level: 1, language: 'ko' },
    {
      id: 'list-item@14-33',
      kind: 'list-item',
      span: { start: 14, end: 33 },
      language: 'ko',
      section: 'heading@0-13',
    },
  ],
  mentions: [percent('7.5%', '7.5'), percent('4.5%', '4.5')],
  observations: [
    {
      id: 'observation@1',
      figure: percent('7.5%', '7.5').id,
      subject: { name: '한빛펀드', id: 'fund:hanbit' },
      metric: 'portfolio-weight',
      measure: 'proportion',
      value: '7.5',
      unit: 'percent',
      object: { name: '가온전자' },
      realis: 'actual',
      certainty: 'certain',
      slots: { subject: 'inherited', metric: 'resolved' },
      evidence: [
        { role: 'figure', ...at('7.5%') },
        { role: 'object', ...at('가온전자') },
      ],
    },
  ],
  records: [
    {
      id: 'holdings@3-13',
      type: 'holdings',
      portfolio: { name: '한빛펀드', id: 'fund:hanbit' },
      rows: [
        {
          rank: 1,
          name: { name: '가온전자' },
          ticker: { symbol: 'GAON', basis: 'stated' },
          weight: { value: '7.5', unit: 'percent' },
          observation: 'observation@1',
          evidence: row('가온전자 (GAON) 7.5%'),
        },
        {
          rank: 2,
          name: { name: '나래바이오' },
          weight: { value: '4.5', unit: 'percent' },
          evidence: row('나래바이오 4.5%'),
        },
      ],
      observations: ['observation@1'],
      evidence: [{ role: 'caption', ...at('한빛펀드 상위 종목') }],
    },
  ],
  checks: [
    {
      id: 'check@1',
      kind: 'weights-at-most-100',
      verdict: 'consistent',
      expression: '7.5 + 4.5 ≤ 100',
      expected: '100',
      found: '12.0',
      evidence: row('가온전자 (GAON) 7.5%'),
    },
  ],
  diagnostics: [
    { code: 'orphan-figure', severity: 'info', message: 'nothing claims 4.5%', span: at('4.5%') },
  ],
}

/** A copy to change: the sections of an Extraction are read-only. */
export const editable = () => structuredClone(sample) as DeepWritable<Extraction>

export type DeepWritable<T> = T extends string | number | boolean | undefined
  ? T
  : { -readonly [Key in keyof T]: DeepWritable<T[Key]> }
