import { expect, test } from 'vitest'
import { extractionOf } from '../observation/sentence.ts'

/** The verdict of each check of one kind. */
const check = (kind: string, text: string) =>
  extractionOf(text)
    .checks.filter((one) => one.kind === kind)
    .map(({ verdict }) => verdict)

const holdings = (first: string, second: string, total: string) =>
  `Top holdings of the Vanguard S&P 500 ETF:

1. Apple (NASDAQ: AAPL) — ${first}
2. Microsoft (NASDAQ: MSFT) — ${second}

The top 2 holdings of the Vanguard S&P 500 ETF make up ${total} of the portfolio.`

const ratios = (gap: string) => `러셀 2000의 주가수익비율(PER)은 17.2배로 S&P 500의 24.1배보다 ${gap} 낮다.`

const twice = (first: string, second: string) =>
  `네이버는 올해 들어 ${first} 상승했다.\n\n시장은 조용했다.\n\n네이버는 올해 들어 ${second} 올랐다.`

test.each([
  ['sum-of-rows', holdings('7.10%', '6.30%', '13.4%'), 'consistent'],
  ['sum-of-rows', holdings('7.10%', '6.30%', 'about 13%'), 'consistent'],
  ['sum-of-rows', holdings('7.10%', '6.30%', '19.4%'), 'inconsistent'],
  ['weights-at-most-100', holdings('7.10%', '6.30%', '13.4%'), 'consistent'],
  ['weights-at-most-100', holdings('71.0%', '63.0%', '13.4%'), 'inconsistent'],
  ['discount', ratios('29%'), 'consistent'],
  ['discount', ratios('약 28.6%'), 'consistent'],
  ['discount', ratios('41%'), 'inconsistent'],
  ['repeat', twice('14.2%', '14.2%'), 'consistent'],
  ['repeat', twice('14.2%', '14%'), 'consistent'],
  ['repeat', twice('14.2%', '19.7%'), 'inconsistent'],
] as const)('%s: %s is %s', (kind, text, verdict) => expect(check(kind, text)).toEqual([verdict]))

test('figures of different things are no repeats', () =>
  expect(check('repeat', '네이버는 올해 들어 14.2% 상승했다.\n\n카카오는 올해 들어 3.1% 올랐다.')).toEqual(
    [],
  ))

test('what is found and expected is said, in exact decimals', () =>
  expect(extractionOf(ratios('41%')).checks).toMatchObject([
    { kind: 'discount', expected: '28.63', found: '41', tolerance: '1.8299' },
  ]))
