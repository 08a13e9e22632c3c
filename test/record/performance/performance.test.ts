import { expect, test } from 'vitest'
import { extractionOf } from '../../observation/sentence.ts'

/** The performance records a text gives. */
const check = (text: string) => extractionOf(text).records.filter(({ type }) => type === 'performance')

test.each([
  [
    'several subjects over one period',
    '올해 들어 나스닥은 12.4%, S&P 500은 9.3% 상승했다.',
    [
      {
        metric: 'price-change',
        period: { timex: '2026', kind: 'to-date' },
        rows: [
          { subject: { id: 'index:IXIC' }, value: { value: '12.4' }, direction: 'up' },
          { subject: { id: 'index:SPX' }, value: { value: '9.3' }, direction: 'up' },
        ],
      },
    ],
  ],
  [
    'one subject since a year',
    'Intel has lost 31% since 2023.',
    [{ period: { timex: '2023/..', kind: 'since' }, rows: [{ value: { value: '31' }, direction: 'down' }] }],
  ],
  [
    'a return over years',
    'The Nasdaq has returned 212% over the past 10 years.',
    [{ metric: 'total-return', period: { timex: 'P10Y' }, rows: [{ subject: { id: 'index:IXIC' } }] }],
  ],
] as const)('%s', (_, text, expected) => expect(check(text)).toMatchObject(expected))

test('told twice it is one record with both places as evidence', () => {
  const [record, ...others] = check(
    '네이버는 올해 들어 14.2% 상승했다.\n\n시장은 조용했다.\n\n네이버는 올해 들어 14.2% 올랐다.',
  )
  expect(others).toEqual([])
  expect(record?.evidence.filter(({ role }) => role === 'clause')).toHaveLength(2)
})

test.each([
  ["a session's move", '코스피는 전 거래일보다 0.48% 올랐다.'],
  ["a profit's growth", '삼성전자의 영업이익은 27.5% 증가했다.'],
] as const)('%s is none', (_, text) => expect(check(text)).toEqual([]))

test.each([
  [
    'the next sentence names others over the same stretch',
    '코스피는 1분기에 3.1% 올랐다. 이어 닛케이225지수가 2.2%, S&P 500이 1.4% 상승했다.\n\n코스닥은 조용했다.',
    [
      {
        metric: 'price-change',
        rows: [{ value: { value: '3.1' } }, { value: { value: '2.2' } }, { value: { value: '1.4' } }],
      },
    ],
  ],
  [
    'told again of the same one it is another statement',
    '네이버는 지난 1년간 31% 올랐다. 네이버는 지난 1년간 33% 올랐다고도 한다.',
    [{ rows: [{ value: { value: '31' } }] }, { rows: [{ value: { value: '33' } }] }],
  ],
  [
    "a session's move told behind it is none of the stretch",
    '코스피는 1분기에 3.1% 올랐다. 코스닥은 전 거래일보다 0.4% 내렸다.',
    [{ rows: [{ value: { value: '3.1' } }] }],
  ],
] as const)('%s', (_, text, expected) => {
  const records = check(text)
  expect(records).toHaveLength(expected.length)
  expect(records).toMatchObject(expected)
})
