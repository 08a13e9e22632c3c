import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Whom every figure of a text is about, and what it measures. */
const check = (text: string, expected: readonly (readonly (string | undefined)[])[]) =>
  expect(observationsOf(text).map(({ subject, metric }) => [subject?.name, metric])).toEqual(expected)

test.each([
  // Among whom a share is counted.
  [
    '변동금리부(floating) 부채를 진 기업은 코스닥에서 약 41%에 이르지만 코스피에서는 9%에 그친다.',
    [
      ['코스닥', 'debt-share'],
      ['코스피', 'debt-share'],
    ],
  ],
  // Where something moved is not who moved.
  ['네이버는 코스피에서 3.1% 올랐다.', [['네이버', 'price-change']]],
  // The index is the one told about, whatever fund came since.
  [
    'KODEX 200은 코스피200을 따라간다. 지수는 올해 들어 11%의 수익률을 냈다.',
    [['코스피200', 'total-return']],
  ],
  // Of two figures with one verb both share the particle of the last.
  [
    '최근 5년간 TIGER 200의 수익률은 31%로, 같은 기간 S&P 500의 74%와 나스닥-100의 96%를 밑돌았다.',
    [
      ['TIGER 200', 'total-return'],
      ['S&P 500', 'total-return'],
      ['나스닥-100', 'total-return'],
    ],
  ],
])('%s', check)

test('figures that others fall short of rose all the same', () =>
  expect(
    observationsOf('최근 5년간 TIGER 200의 수익률은 31%로, S&P 500의 74%와 나스닥-100의 96%를 밑돌았다.').map(
      ({ direction, base }) => [direction, base],
    ),
  ).toEqual([
    ['up', 'trailing'],
    ['up', 'trailing'],
    ['up', 'trailing'],
  ]))
