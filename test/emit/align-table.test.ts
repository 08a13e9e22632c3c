import { describe, expect, test } from 'vitest'
import { alignTable } from '../../src/emit/align-table.ts'
import { displayWidth } from '../../src/emit/display-width.ts'

describe('the columns a text takes', () => {
  test.each([
    ['', 0],
    ['Credo 0.74%', 11],
    ['삼성전자', 8],
    ['株式会社', 8],
    ['㈜가온', 6],
    ['（주）', 6],
    ['café', 4],
    ['e\u0301', 1],
    // NFD Hangul: three letters, one syllable.
    ['\u1112\u1161\u11ab', 2],
    ['😀', 2],
    ['👨‍👩‍👧', 2],
    ['🇰🇷', 2],
    ['…–×', 3],
    ['ｱ', 1],
  ])('%s: %i', (text, expected) => {
    expect(displayWidth(text)).toBe(expected)
  })
})

test('columns stand under each other', () => {
  const rows = [
    ['rank', 'name', 'weight'],
    ['1', '가온전자', '7.5%'],
    ['10', 'Narae Bio', '12.25%'],
    ['', '현금'],
  ]
  expect(alignTable(rows, { right: [0, 2], indent: '  ' })).toEqual([
    '  rank  name       weight',
    '  ----  ---------  ------',
    '     1  가온전자     7.5%',
    '    10  Narae Bio  12.25%',
    '        현금',
  ])
  expect(alignTable([])).toEqual([])
})
