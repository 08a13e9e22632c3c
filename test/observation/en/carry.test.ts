import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Whom the figures of a text are about when a clause or sentence before names it, and what they measure. */
const check = (text: string, expected: readonly (readonly (string | undefined)[])[]) =>
  expect(observationsOf(text).map(({ subject, metric }) => [subject?.name, metric])).toEqual(expected)

test.each([
  // A dateline is no part of its sentence.
  ['OSLO, March 10 - Nike posted a 9% rise in quarterly profit.', [['Nike', 'net-income']]],
  // The same move in another unit opens no clause; the level behind it is the same index's.
  [
    'The DAX gained 81.3 points, or 0.4%, to 19,204.50, the Nasdaq Composite added 0.7% to 18,312.20.',
    [
      ['DAX', 'price-change'],
      ['DAX', 'price-change'],
      ['DAX', 'index-level'],
      ['Nasdaq Composite', 'price-change'],
      ['Nasdaq Composite', 'index-level'],
    ],
  ],
  // Who speaks of itself is who the next sentence goes on about.
  [
    'Nike said it would cut about 700 jobs. Net debt stood at $3.1 billion.',
    [
      ['Nike', 'layoffs'],
      ['Nike', 'debt'],
    ],
  ],
  // "The company" and a bare metric inside a clause are of the company its sentence is about.
  [
    'Intel rose 2%. Shares of Nike fell 3.5% after the company said revenue grew 4% to $12.4 billion.',
    [
      ['Intel', 'price-change'],
      ['Nike', 'price-change'],
      ['Nike', 'revenue'],
      ['Nike', 'revenue'],
    ],
  ],
  [
    'Nike lost 2.5% after it cut its revenue outlook to $11.5 billion.',
    [
      ['Nike', 'price-change'],
      ['Nike', 'revenue'],
    ],
  ],
  // What is compared with has no predicate of its own.
  [
    'Nike reported a loss of $41 million, or 27 cents a share, compared with a profit of $13 million, or 8 cents a share.',
    [
      ['Nike', 'net-income'],
      ['Nike', 'eps'],
      ['Nike', 'net-income'],
      ['Nike', 'eps'],
    ],
  ],
])('%s', check)
