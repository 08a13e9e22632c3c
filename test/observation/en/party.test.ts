import { describe, expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Whose each figure of a text is, in reading order. */
const check = (text: string, subjects: readonly (string | undefined)[]) =>
  expect(observationsOf(text).map(({ subject }) => subject?.name)).toEqual(subjects)

describe('a figure set against another is its own party’s', () => {
  test.each([
    ['Nike trades at 11 times forward earnings, against 15 times for the S&P 500.', ['Nike', 'S&P 500']],
    ['Intel returned 21% in 2025, versus 17% for the Nasdaq Composite.', ['Intel', 'Nasdaq Composite']],
    ["Intel returned 21% in 2025, beating the S&P 500's 17%.", ['Intel', 'S&P 500']],
    ['Ford trades at 6 times EBITDA and Toyota at 8 times.', ['Ford', 'Toyota']],
    ['Nike climbed 3.4%, Intel 1.1% and Tesla 0.7%.', ['Nike', 'Intel', 'Tesla']],
  ])('%s', check)

  test.each([
    // What a move started from is its own subject's.
    ['Nike sales rose to $3.2 billion, from $3 billion a year earlier.', ['Nike', 'Nike']],
    [
      'Nike posted a profit of $40 million, compared with $52 million for the same period of 2025.',
      ['Nike', 'Nike'],
    ],
    ['Ford fell 2% after Toyota sales rose 3%.', ['Ford', 'Toyota']],
  ])('no party of its own: %s', check)
})

describe('lists that respectively closes', () => {
  test.each([
    ['Nike and Intel rose 1.2% and 0.8%, respectively.', ['Nike', 'Intel']],
    ['Shares of Nike, Intel and Ford fell 1%, 2% and 3%, respectively.', ['Nike', 'Intel', 'Ford']],
  ])('%s', check)

  test('metrics go place by place, amounts behind them too', () =>
    expect(
      observationsOf(
        'Nike revenue and operating profit rose 8% and 12%, respectively, to $4.4 billion and $610 million.',
      ).map(({ metric }) => metric),
    ).toEqual(['revenue', 'operating-profit', 'revenue', 'operating-profit']))

  test('without the word nothing is dealt out', () => check('Nike and Intel rose 1.2%.', ['Nike']))
})

describe('a name and its verb begin a clause', () => {
  test.each([
    ['Nike climbed 3.4%, Intel gained 1.1% and Tesla fell 0.7%.', ['Nike', 'Intel', 'Tesla']],
    [
      'Stocks fell, with the Dow Jones Industrial Average shedding 312 points.',
      ['Dow Jones Industrial Average'],
    ],
    // A speaker begins none.
    ['Gross margin widened to 46.3%, Nike said.', ['Nike']],
  ])('%s', check)
})
