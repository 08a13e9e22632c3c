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

test.each([
  // A country by its adjective; the other end of a trade is not whose figure it is.
  [
    'Norwegian exports fell by 3.1% in February, data showed. Economists polled by Reuters had forecast a 0.9% drop. Exports to Sweden rose 1.7%.',
    [
      ['Norway', 'exports'],
      ['Norway', 'exports'],
      ['Norway', 'exports'],
    ],
  ],
  ['Swiss shares slipped 0.8%.', [['Swiss shares', 'price-change']]],
  // What is bought, what is paid for it and for a share.
  [
    'Nike agreed to buy shoe maker Alder Soles for $2.7 billion, or $33.20 per share.',
    [
      ['Nike', 'deal-value'],
      ['Nike', 'deal-value'],
    ],
  ],
  ['Nike earned $1.20 per share.', [['Nike', 'eps']]],
  ['Nike sold shoes for $90 million.', [['Nike', 'other']]],
  // A sector among prices moved in price; alone it has no measure.
  [
    'The DAX rose 0.7%. Among sectors, technology gained 1.9%, while utilities slipped 0.6%.',
    [
      ['DAX', 'price-change'],
      ['technology', 'price-change'],
      ['utilities', 'price-change'],
    ],
  ],
  // A bond is called by how long it runs.
  [
    'The yield on the 10-year Treasury rose to 4.17%. The two-year yield fell to 3.91%.',
    [
      ['10-year Treasury', 'bond-yield'],
      ['two-year yield', 'bond-yield'],
    ],
  ],
  // The noun behind a move that stands behind its figure.
  [
    'Nike said revenue slid 4%, hurt by a 7% drop in running shoes.',
    [
      ['Nike', 'revenue'],
      ['running shoes', 'revenue'],
    ],
  ],
])('%s', check)

test.each([
  // What is beaten is a level that others expected, in money and for a share.
  [
    'Nike posted revenue of $12.1 billion, topping the $11.8 billion consensus estimate.',
    [
      ['Nike', 'revenue', 'level', 'actual'],
      ['Nike', 'revenue', 'level', 'forecast'],
    ],
  ],
  [
    'Nike forecast revenue of $12.4 billion and earnings of 91 cents a share. Wall Street had been looking for $12.6 billion and 93 cents.',
    [
      ['Nike', 'revenue', 'level', 'guidance'],
      ['Nike', 'eps', 'level', 'guidance'],
      ['Nike', 'revenue', 'level', 'forecast'],
      ['Nike', 'eps', 'level', 'forecast'],
    ],
  ],
  // A pointer behind a verb of seeing is the one before, not who sees.
  [
    'British inflation slowed to 3.3% in January, and the Bank of England expects it to fall to about 2.1% by 2027.',
    [
      ['Britain', 'inflation', 'level', 'actual'],
      ['Britain', 'inflation', 'level', 'forecast'],
    ],
  ],
  // Steps of a rate are the bank's, whoever prices them in; half a point of something else is not.
  [
    'The Fed left rates at 4.1%. Traders put the odds of a half-point cut at 27%.',
    [
      ['Fed', 'policy-rate', 'level', 'actual'],
      ['Fed', 'policy-rate-change', 'change', 'actual'],
      ['Fed', 'probability', 'probability', 'actual'],
    ],
  ],
  // A loss is negative however far its word stands; the profit beside it is none.
  ['Shares of Nike offer a yield of 1.9%.', [['Nike', 'dividend-yield', 'level', 'actual']]],
  [
    'Nike has a 31 percent share of the running-shoe market.',
    [['Nike', 'market-share', 'proportion', 'actual']],
  ],
])('%s', (text, expected) =>
  expect(
    observationsOf(text).map(({ subject, metric, measure, realis }) => [
      subject?.name,
      metric,
      measure,
      realis,
    ]),
  ).toEqual(expected),
)

test('losses are negative, the profit they are set against is not', () =>
  expect(
    observationsOf('Losses at Nike widened to $44 million from $31 million.').map(({ value }) => value),
  ).toEqual(['-44000000', '-31000000']))

test('a result without a name is surely of the company an article is mainly about', () =>
  expect(
    observationsOf(
      'Nike and Intel met. Nike reported results. Revenue rose 9% to $12.2 billion. Nike shares fell.',
    ).map(({ subject, certainty }) => [subject?.name, certainty]),
  ).toEqual([
    ['Nike', 'certain'],
    ['Nike', 'certain'],
  ]))

test.each([
  // Who expects is not whose growth it is; a pace is a change.
  ['The IMF expects Chinese growth of 4.3% in 2027.', [['China', 'gdp', 'change', 'up']]],
  ["Norway's economy contracted at a 1.4% annual pace.", [['Norway', 'gdp', 'change', 'down']]],
  // Who sells is not what is sold.
  [
    'The KOSPI fell 0.9 percent. Foreigners sold a net 231 billion won worth of stocks.',
    [
      ['KOSPI', 'price-change', 'change', 'down'],
      ['KOSPI', 'foreign-net-buying', 'level', 'down'],
    ],
  ],
  // Where a firm sits says no more than that it is a firm.
  [
    "Alder Pumps Inc. was founded in 1999. The Oslo-based company's revenue rose 41% to $133 million.",
    [
      ['Alder Pumps Inc.', 'revenue', 'change', 'up'],
      ['Alder Pumps Inc.', 'revenue', 'level', undefined],
    ],
  ],
  // The name right before the comma moved; what a currency is set against did not.
  [
    'Nike fell 2.1%, the worst on the DAX, which was down 0.7%.',
    [
      ['Nike', 'price-change', 'change', 'down'],
      ['DAX', 'price-change', 'change', 'down'],
    ],
  ],
  // "net" before a noun is no profit.
  ['Net liquidity in shoes stood at $2.2 billion.', [['liquidity in shoes', 'other', 'level', undefined]]],
])('%s', (text, expected) =>
  expect(
    observationsOf(text).map(({ subject, metric, measure, direction }) => [
      subject?.name,
      metric,
      measure,
      direction,
    ]),
  ).toEqual(expected),
)

test.each([
  // Who gathers estimates is nobody's subject, here or for what follows.
  [
    'Shares of Nike fell 11%. The FactSet consensus was for EPS of 92 cents. Sales rose 3% to $11.9 billion.',
    [
      ['Nike', 'price-change', undefined],
      ['Nike', 'eps', undefined],
      ['Nike', 'revenue', undefined],
      ['Nike', 'revenue', undefined],
    ],
  ],
  // A fund nobody listed, its index named behind the noun, and the parts that go on.
  [
    'The Alder Growth Fund returned 13.1% in 2025, against 10.4% for its benchmark, the DAX. It has gained 41% over five years. Intel is the largest holding at 7.3%, followed by Nike at 5.1%.',
    [
      ['Alder Growth Fund', 'total-return', undefined],
      ['DAX', 'total-return', undefined],
      ['Alder Growth Fund', 'price-change', undefined],
      ['Alder Growth Fund', 'portfolio-weight', 'Intel'],
      ['Alder Growth Fund', 'portfolio-weight', 'Nike'],
    ],
  ],
])('%s', (text, expected) =>
  expect(
    observationsOf(text).map(({ subject, metric, object }) => [subject?.name, metric, object?.name]),
  ).toEqual(expected),
)
