import { expect, test } from 'vitest'
import { shiftPeriod } from '../../../src/observation/en/shift-period.ts'
import { observationsOf } from '../sentence.ts'

const check = (timex: string, months: number, expected: string | undefined) =>
  expect(shiftPeriod({ timex, kind: 'calendar' }, months)?.timex).toBe(expected)

test.each([
  ['2018-Q2', 12, '2017-Q2'],
  ['2018-Q1', 3, '2017-Q4'],
  ['FY2021', 12, 'FY2020'],
  ['2019-01', 1, '2018-12'],
  ['2019-07-01/2019-09-30', 3, '2019-04-01/2019-06-30'],
  ['2019-03-01/2019-03-31', 1, '2019-02-01/2019-02-28'],
  // A year has no quarter before it.
  ['2018', 3, undefined],
  ['XXXX-Q2', 12, undefined],
])('%s, %d months back', check)

test('what a figure is set against is as far back as it says, and what goes on behind is not', () =>
  expect(
    observationsOf(
      'Nike reported results for the second quarter of 2025. Revenue grew 9 percent from $10.1 billion a year earlier, while net income climbed 14 percent to $1.9 billion.',
    ).map(({ period }) => period?.timex),
  ).toEqual(['2025-Q2', '2024-Q2', '2025-Q2', '2025-Q2']))

test('a date behind what a figure is compared with is not its own', () =>
  expect(
    observationsOf(
      'Nike sees 2026 revenue of $51 billion, compared with its January forecast of $49 billion.',
    ).map(({ period }) => period?.timex),
  ).toEqual(['2026', '2026']))
