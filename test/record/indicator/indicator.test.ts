import { expect, test } from 'vitest'
import { extractionOf } from '../../observation/sentence.ts'

/** Country, series, period and value of each indicator a text tells. */
const check = (text: string) =>
  extractionOf(text).records.flatMap((record) =>
    record.type === 'indicator' && 'value' in record.value
      ? [[record.country.id, record.series.metric, record.period.timex, record.value.value]]
      : [],
  )

test.each([
  ['통계청은 2026년 2월 소비자물가가 2.1% 올랐다고 밝혔다.', ['country:KR', 'inflation', '2026-02', '2.1']],
  [
    'The Labor Department said unemployment was 4.3% in February 2026.',
    ['country:US', 'unemployment', '2026-02', '4.3'],
  ],
] as const)('%s', (text, told) => expect(check(text)).toEqual([told]))

test.each([
  '한국은행은 2026년 성장률 전망치를 1.9%로 제시했다.',
  '삼성전자는 2026년 2월 수출이 3.1% 늘었다.',
  'Nike said its wages rose 3.1% in February 2026.',
])('no indicator: %s', (text) => expect(check(text)).toEqual([]))
