import { expect, test } from 'vitest'
import { extractionOf } from '../../observation/sentence.ts'

/** Company, period and metrics of each result a text tells. */
const check = (text: string) =>
  extractionOf(text).records.flatMap((record) =>
    record.type === 'earnings'
      ? [[record.company.id, record.period.timex, record.lines.map(({ metric }) => metric)]]
      : [],
  )

test.each([
  [
    '삼성전자는 2025년 4분기 매출 90조1000억원, 영업이익 12조3000억원을 기록했다.',
    ['XKRX:005930', '2025-Q4', ['revenue', 'operating-profit']],
  ],
  ['Nike revenue was $50.1 billion in 2025.', ['XNYS:NKE', '2025', ['revenue']]],
] as const)('%s', (text, told) => expect(check(text)).toEqual([told]))

test.each([
  '삼성전자는 2025년 4분기 목표주가가 9만원으로 올랐다.',
  '2025년 4분기 한국의 국내총생산은 0.4% 늘었다.',
  'Nike shares rose 3% in the fourth quarter of 2025.',
])('no result: %s', (text) => expect(check(text)).toEqual([]))
