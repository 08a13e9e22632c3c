import { describe, expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

const check = (text: string, expected: readonly object[]) =>
  expect(observationsOf(text)).toMatchObject(expected)

describe('which metric the words make of a figure', () => {
  test.each([
    ['Ford said it would cut 1,200 jobs.', [{ metric: 'layoffs', measure: 'level' }]],
    ['Canada added 41,000 jobs in April.', [{ metric: 'employment', subject: { name: 'Canada' } }]],
    ["India's economy grew 7.8% in 2025.", [{ metric: 'gdp', subject: { name: 'India' } }]],
    [
      'UBS cut its growth forecast for China to 4.2%.',
      [{ subject: { name: 'China' }, attribution: { name: 'UBS' }, realis: 'forecast' }],
    ],
    [
      'The dividend will be 42 cents per share, Nike said.',
      [{ metric: 'dividend', subject: { name: 'Nike' } }],
    ],
    ['Nike earned 42 cents per share.', [{ metric: 'eps' }]],
    [
      'Net income at Nike fell to $41 million, or 38 cents a share, from $52 million, or 47 cents a share.',
      [{ metric: 'net-income' }, { metric: 'eps' }, { metric: 'net-income' }, { metric: 'eps' }],
    ],
    // Goods, not the shares.
    ['Tesla delivered fewer cars in the quarter, down 4% from a year ago.', [{ metric: 'other' }]],
    ['Tesla slipped 4%.', [{ metric: 'price-change' }]],
    ['Samsung Electronics said it would invest $17 billion in a plant.', [{ metric: 'capex' }]],
    ['Ford spent $2 billion to expand two factories.', [{ metric: 'capex' }]],
    // Shares and firms are bought, not built; and who waits has spent nothing.
    ['Berkshire Hathaway will invest $500 million in Nike shares.', [{ metric: 'other' }]],
    ['Investors are waiting to invest $90 billion of cash.', [{ metric: 'other' }]],
  ])('%s', check)

  test('what economists had forecast is their word', () =>
    expect(
      observationsOf('German exports fell 1.8%, worse than the 0.5% drop economists had forecast.')[1],
    ).toMatchObject({ realis: 'forecast', attribution: { name: 'economists' } }))
})
