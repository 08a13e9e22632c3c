import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Whom every figure of a text is about, what it measures, and whose word it is. */
const check = (text: string, expected: readonly (readonly (string | undefined)[])[]) =>
  expect(
    observationsOf(text).map(({ subject, metric, attribution }) => [
      subject?.name,
      metric,
      attribution?.name,
    ]),
  ).toEqual(expected)

test.each([
  // The name behind or before the figure that owns it.
  [
    'So far this year the DAX has returned 11%, against a return of 3.2% for the much older Nikkei 225.',
    [
      ['DAX', 'total-return', undefined],
      ['Nikkei 225', 'total-return', undefined],
    ],
  ],
  [
    "Over the past 5 years the DAX returned 31%, short of the Nikkei 225's 74%.",
    [
      ['DAX', 'total-return', undefined],
      ['Nikkei 225', 'total-return', undefined],
    ],
  ],
  [
    'About 41% of DAX companies carry floating-rate debt, but only 9% of those in the Nikkei 225.',
    [
      ['DAX', 'debt-share', undefined],
      ['Nikkei 225', 'debt-share', undefined],
    ],
  ],
  // An estimate is of the one it names; a company's own is its own.
  [
    'Goldman Sachs puts the price-to-earnings ratio of the DAX at 13.4 times.',
    [['DAX', 'pe-ratio', 'Goldman Sachs']],
  ],
  // A relative clause with a verb nobody listed, between the subject and its predicate.
  [
    'Shares in Nike, whose soles cushion the feet of joggers, have risen about 12% since early 2024.',
    [['Nike', 'price-change', undefined]],
  ],
])('%s', check)

test('moves of a policy rate that are counted have a direction', () =>
  expect(
    observationsOf('The Fed has cut its policy rate 4 times. The Fed sees 3 more rate hikes in 2027.').map(
      ({ metric, value, direction }) => [metric, value, direction],
    ),
  ).toEqual([
    ['policy-rate-change', '4', 'down'],
    ['policy-rate-change', '3', 'up'],
  ]))

test('parts of a whole go on behind one another, the verb said once', () =>
  expect(
    observationsOf(
      'The Vanguard Growth ETF holds large caps. By sector, utilities are the heaviest at 31.5%. Materials account for 12.4% and energy for 9.3%.',
    ).map(({ metric, object }) => [metric, object?.id]),
  ).toEqual([
    ['sector-weight', 'sector:gics-55'],
    ['sector-weight', 'sector:gics-15'],
    ['sector-weight', 'sector:gics-10'],
  ]))

test('what a discount is against is its object', () =>
  expect(
    observationsOf('The DAX trades at 13 times earnings. That is a discount of 14% to the Nikkei 225.')
      .map(({ metric, subject, object }) => [metric, subject?.name, object?.name])
      .at(-1),
  ).toEqual(['valuation-discount', 'DAX', 'Nikkei 225']))

test('the year so far is the year, however often it is said', () =>
  expect(
    observationsOf('So far this year (2026) the DAX has gained 8%.').map(({ period }) => period),
  ).toMatchObject([{ timex: '2026', kind: 'to-date' }]))

/** How certain a house's figure is said to be. */
test.each([
  ['Goldman Sachs puts the price-to-earnings ratio of the DAX at 13.4 times.', 'actual'],
  ['UBS cut its growth forecast for China to 3.9%.', 'forecast'],
])('%s', (text, realis) => expect(observationsOf(text).map((one) => one.realis)).toEqual([realis]))
