import { describe, expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Chosen slots of every figure of a text, in reading order. */
const check = (text: string, expected: readonly object[]) =>
  expect(observationsOf(text)).toMatchObject(expected)

describe('who says so', () => {
  test.each([
    [
      'Tesla sales rose 9%, said Goldman Sachs.',
      [{ subject: { name: 'Tesla' }, attribution: { name: 'Goldman Sachs' } }],
    ],
    [
      'Tesla sales rose 9%, Goldman Sachs said on Tuesday.',
      [{ subject: { name: 'Tesla' }, attribution: { name: 'Goldman Sachs' } }],
    ],
    [
      'Ford said net income fell 12% to $1.4 billion.',
      [
        { subject: { name: 'Ford' }, metric: 'net-income' },
        { subject: { name: 'Ford' }, metric: 'net-income' },
      ],
    ],
    [
      'Analysts expect Netflix revenue of $10.2 billion.',
      [{ subject: { name: 'Netflix' }, attribution: { name: 'Analysts' }, realis: 'forecast' }],
    ],
  ])('%s', check)

  test.each([
    // What is told before the speaker comes in is nobody's word.
    ['Nike rose 3% after Intel said it will pay $4 billion to buy the company.', 0],
    ['Nike sales rose 3% in February.', 0],
  ])('nobody says it: %s', (text, at) => expect(observationsOf(text)[at]?.attribution).toBeUndefined())
})

describe('fact, forecast, plan', () => {
  test.each([
    [
      'Nike sales rose to $2.84 billion, above Wall Street forecasts of $2.8 billion.',
      ['actual', 'forecast'],
    ],
    ['Intel earned $0.52 a share, beating the consensus estimate of $0.49.', ['actual', 'forecast']],
    ['Copper fell 3% in May.', ['actual']],
    ['Futures on the S&P 500 rose 0.4%.', ['actual']],
    ['Nike agreed to pay $2 billion for Hoka.', ['actual']],
    ['Nike expects sales of $12 billion this year.', ['guidance']],
    ['Morgan Stanley raised its price target on Nike to $90.', ['forecast']],
    ['German growth of 5% is expected in 2027.', ['forecast']],
  ])('%s', (text, realis) => expect(observationsOf(text).map((one) => one.realis)).toEqual(realis))
})

describe('what the words make of a percentage or an amount', () => {
  test.each([
    ['Nike posted a net loss of $6 million.', [{ metric: 'net-income', value: '-6000000' }]],
    ['Nike posted a net profit of $6 million.', [{ metric: 'net-income', value: '6000000' }]],
    ['Ford swung to a net loss of $6 million.', [{ value: '-6000000', turn: 'to-loss' }]],
    ['Nike gets 18 percent of its sales from China.', [{ metric: 'revenue', measure: 'proportion' }]],
    [
      'Intel agreed to buy 33% of Mobileye.',
      [{ subject: { name: 'Intel' }, metric: 'stake', measure: 'proportion' }],
    ],
    [
      'SPDR S&P 500 ETF Trust holds 7.1% in Apple.',
      [{ metric: 'portfolio-weight', object: { name: 'Apple' } }],
    ],
    ['Nike earned $1.24 per share.', [{ metric: 'eps', measure: 'level' }]],
    [
      'Nike net profit rose to $310 million, or 62 cents per share.',
      [{ metric: 'net-income' }, { metric: 'eps' }],
    ],
    // A settlement behind the move is not what moved.
    [
      'BP shares rose 5% after a settlement with two regulators.',
      [{ metric: 'price-change', measure: 'change' }],
    ],
  ])('%s', check)
})

describe('whom it is about', () => {
  test.each([
    ['The index lost 0.9 percent, held back by a 4.2 percent drop in Glencore.', 1, 'Glencore'],
    ['Morgan Stanley lifted its price target on Intel from $30 to $34.', 0, 'Intel'],
    ['Inflation in Germany slowed to 2.3% in January.', 0, 'Germany'],
    ['Nike said it earned $3 billion.', 0, 'Nike'],
  ])('%s', (text, at, name) => expect(observationsOf(text)[at]?.subject?.name).toBe(name))
})
