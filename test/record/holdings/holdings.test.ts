import { expect, test } from 'vitest'
import { extractionOf } from '../../observation/sentence.ts'

/** The holdings a text gives. */
const check = (...lines: readonly string[]) =>
  extractionOf(lines.join('\n')).records.filter(({ type }) => type === 'holdings')

test('a numbered list with source and total', () =>
  expect(
    check(
      'Top holdings of the Vanguard S&P 500 ETF (Source: Morningstar):',
      '',
      '1. Apple (NASDAQ: AAPL) — 7.10%',
      '2. Microsoft (NASDAQ: MSFT) — 6.30%',
      '3. Nvidia (NASDAQ: NVDA) — 6.00%',
      '',
      'The top 3 holdings of the Vanguard S&P 500 ETF make up about 19.4% of the portfolio.',
    ),
  ).toMatchObject([
    {
      portfolio: { name: 'Vanguard S&P 500 ETF', id: 'XNYS:VOO' },
      source: { name: 'Morningstar' },
      declaredTotal: { value: '19.4', unit: 'percent', mod: 'APPROX' },
      rows: [
        { rank: 1, name: { name: 'Apple' }, ticker: { symbol: 'AAPL' }, weight: { value: '7.10' } },
        { rank: 2, name: { name: 'Microsoft' }, ticker: { symbol: 'MSFT' }, weight: { value: '6.30' } },
        { rank: 3, name: { name: 'Nvidia' }, ticker: { symbol: 'NVDA' }, weight: { value: '6.00' } },
      ],
    },
  ]))

test('a Korean list says source and day in its caption', () =>
  expect(
    check(
      'KODEX 200 종목 비중 (데이터 출처: 한국거래소, 2026년 2월 27일 기준)',
      '',
      '1. 삼성전자 — 27.40%',
      '2. 현대차 — 2.90%',
    ),
  ).toMatchObject([
    {
      asOf: '2026-02-27',
      source: { name: '한국거래소' },
      rows: [
        { rank: 1, name: { id: 'XKRX:005930' } },
        { rank: 2, name: { id: 'XKRX:005380' } },
      ],
    },
  ]))

test.each([
  ['one weight is a remark', 'Apple has a weight of 7.1% in the Vanguard S&P 500 ETF.'],
  ['prices are no weights', '삼성전자는 3% 올랐고 현대차는 2% 내렸다.'],
  ["the day's winners", '상승률 상위 종목\n\n1. 삼성전자 — 7.40%\n2. 현대차 — 2.90%'],
] as const)('%s', (_, text) => expect(check(text)).toEqual([]))
