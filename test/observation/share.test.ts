import { expect, test } from 'vitest'
import { observationsOf } from './sentence.ts'

/** The whole and the part of every weight. */
const check = (text: string) =>
  observationsOf(text).map(({ metric, subject, object }) => [metric, subject?.name, object?.name])

test.each([
  ['KODEX 200에서 삼성전자의 비중은 27.4%다.', [['portfolio-weight', 'KODEX 200', '삼성전자']]],
  [
    'Apple has a weight of 7.1% in the Vanguard S&P 500 ETF.',
    [['portfolio-weight', 'Vanguard S&P 500 ETF', 'Apple']],
  ],
  [
    'The top 10 holdings of the Vanguard S&P 500 ETF make up 36% of the portfolio.',
    [['top-holdings-weight', 'Vanguard S&P 500 ETF', undefined]],
  ],
  [
    'At the Vanguard S&P 500 ETF, energy is the largest sector with 19.4% of the portfolio, followed by consumer staples at 18.6%.',
    [
      ['sector-weight', 'Vanguard S&P 500 ETF', 'energy'],
      ['sector-weight', 'Vanguard S&P 500 ETF', 'consumer staples'],
    ],
  ],
] as const)('%s', (text, expected) => expect(check(text)).toEqual(expected))
