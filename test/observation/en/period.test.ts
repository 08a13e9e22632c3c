import { describe, expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Period and base of every figure, as published on Wednesday 11 March 2026. */
const check = (text: string, expected: readonly (readonly [string | undefined, string | undefined])[]) =>
  expect(observationsOf(text).map(({ period, base }) => [period?.timex, base])).toEqual(expected)

describe('the date a figure takes', () => {
  test.each([
    // A date behind an earlier figure is that figure's, not the next one's.
    [
      'Intel sales fell to $9.1 billion in January from $9.8 billion in December.',
      [
        ['2026-01', undefined],
        ['2025-12', undefined],
      ],
    ],
    // What is compared takes the date of the comparison.
    [
      'Nike posted a profit of $261 million in 2025, up from $179 million in 2024.',
      [
        ['2025', undefined],
        ['2024', undefined],
      ],
    ],
    // A stretch with a printed end is its interval.
    [
      'Nike sales rose 8% to $12 billion in the three months ended Nov. 30, 2025.',
      [
        ['2025-09-01/2025-11-30', 'yoy'],
        ['2025-09-01/2025-11-30', undefined],
      ],
    ],
    // How far a record reaches is not when it happened.
    ['Copper fell 2.4% on Tuesday, its biggest drop in nine months.', [['2026-03-10', 'day']]],
    ['Unemployment in Germany sank to a four-year low of 6.1% in February.', [['2026-02', undefined]]],
    // A 10-year note is no span of ten years.
    ['Copper rose 1.2% on Tuesday as 10-year notes slipped.', [['2026-03-10', 'day']]],
    // The day of the report is no result period.
    ['Nike said on Monday its net income rose 12%.', [[undefined, 'yoy']]],
  ] as const)('%s', check)
})

describe('the date a later sentence takes over', () => {
  test.each([
    [
      'Nike sales rose 8% in the fourth quarter of 2025.\n\nNet income climbed 3%.',
      [
        ['2025-Q4', 'yoy'],
        ['2025-Q4', 'yoy'],
      ],
    ],
    // A price move is of its session, whatever term the results are for.
    [
      'Nike sales rose 8% in the fourth quarter of 2025.\n\nNike shares climbed 3%.',
      [
        ['2025-Q4', 'yoy'],
        ['2026-03-11', 'day'],
      ],
    ],
    [
      'European stocks rose on Tuesday.\n\nThe DAX gained 0.4% and the FTSE 100 lost 0.2%.',
      [
        ['2026-03-10', 'day'],
        ['2026-03-10', 'day'],
      ],
    ],
    // A stake or a ratio has no date but its own.
    [
      'Nike sales rose 8% in 2025.\n\nVanguard owns 9% of Nike.',
      [
        ['2025', 'yoy'],
        [undefined, undefined],
      ],
    ],
  ] as const)('%s', check)
})

describe('what a change is measured against', () => {
  test.each([
    ['Nvidia has gained 14% this year.', [['2026', 'to-date']]],
    ['Nvidia has lost 14% over the past two weeks.', [['P2W', 'trailing']]],
    ['Nvidia is down 14% from its record high.', [[undefined, 'since']]],
    ['Nike net income beat expectations by 14%.', [[undefined, 'consensus']]],
    // "lower than consensus" compares a level, it is not what the rise is measured against.
    ['Nike sales grew 2%, a little lower than consensus.', [[undefined, 'yoy']]],
    ['Nike sales rose 2% from the previous quarter.', [[undefined, 'qoq']]],
    // Risen by now, nobody says since when: no day.
    ['Nvidia has risen 20%.', [[undefined, undefined]]],
  ] as const)('%s', check)
})
