import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** What a list or table says, row by row: whose, what of, how much. */
const check = (...lines: readonly string[]) =>
  observationsOf(lines.join('\n')).map(
    ({ subject, metric, object, value, period }) =>
      `${subject?.id ?? subject?.name ?? '-'} ${metric} ${object?.name ?? '-'} ${value}${period ? ` ${period.timex}` : ''}`,
  )

test('a list of weights under its caption', () =>
  expect(
    check(
      'Top holdings of the Vanguard S&P 500 ETF:',
      '',
      '1. Apple (NASDAQ: AAPL) — 7.10%',
      '2. Microsoft (NASDAQ: MSFT) — 6.30%',
      '',
      'As of Feb. 27, 2026',
    ),
  ).toEqual([
    'XNYS:VOO portfolio-weight Apple 7.10 2026-02-27',
    'XNYS:VOO portfolio-weight Microsoft 6.30 2026-02-27',
  ]))

test('a Korean list with the date in its caption', () =>
  expect(
    check('KODEX 200 종목 비중 (2026년 2월 27일 기준)', '', '1. 삼성전자 — 27.40%', '2. 현대차 — 2.90%').map(
      (row) => row.slice(row.indexOf('portfolio-weight')),
    ),
  ).toEqual(['portfolio-weight 삼성전자 27.40 2026-02-27', 'portfolio-weight 현대차 2.90 2026-02-27']))

test("a table's rows inherit the heads of their columns", () =>
  expect(
    check(
      'The Vanguard S&P 500 ETF in figures:',
      '',
      '| Company | Weight |',
      '| --- | --- |',
      '| Apple | 7.10% |',
      '| Microsoft | 6.30% |',
      '| Total | 13.40% |',
    ),
  ).toEqual([
    'XNYS:VOO portfolio-weight Apple 7.10',
    'XNYS:VOO portfolio-weight Microsoft 6.30',
    'XNYS:VOO top-holdings-weight - 13.40',
  ]))

test('a list of sectors', () =>
  expect(check('Vanguard S&P 500 ETF sector weight:', '', '- Financials — 14.2%', '- Energy — 3.4%')).toEqual(
    ['XNYS:VOO sector-weight Financials 14.2', 'XNYS:VOO sector-weight Energy 3.4'],
  ))

test("the day's winners are no holdings", () =>
  expect(check('상승률 상위 종목', '', '1. 삼성전자 — 7.40%', '2. 현대차 — 2.90%').join()).not.toContain(
    'weight',
  ))
