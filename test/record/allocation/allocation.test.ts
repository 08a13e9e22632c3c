import { expect, test } from 'vitest'
import { extractionOf } from '../../observation/sentence.ts'

/** The allocations a text gives. */
const check = (...lines: readonly string[]) =>
  extractionOf(lines.join('\n')).records.filter(({ type }) => type === 'allocation')

test('a list of sectors with their codes', () =>
  expect(
    check(
      'Vanguard S&P 500 ETF sector weight (Source: Morningstar):',
      '',
      '- Information Technology — 14.2%',
      '- Consumer Staples — 3.4%',
    ),
  ).toMatchObject([
    {
      portfolio: { id: 'XNYS:VOO' },
      by: 'sector',
      source: { name: 'Morningstar' },
      rows: [
        { label: 'Information Technology', code: '45', weight: { value: '14.2', unit: 'percent' } },
        { label: 'Consumer Staples', code: '30', weight: { value: '3.4' } },
      ],
    },
  ]))

test('a list of companies is none', () =>
  expect(check('Vanguard S&P 500 ETF weight:', '', '- Apple — 7.1%', '- Microsoft — 6.3%')).toEqual([]))
