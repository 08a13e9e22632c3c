import { describe, expect, test } from 'vitest'
import { chainEnd, readDigitRun } from '../../src/scan/numeral.ts'

const check = (text: string) => {
  const run = readDigitRun(text, 0)
  return [text.slice(0, run.end), run.value, run.decimals, run.grouped]
}

describe('a run of digits', () => {
  test.each([
    ['12', '12', '12', 0, false],
    ['1,234원', '1,234', '1234', 0, true],
    ['1,234,567.80', '1,234,567.80', '1234567.80', 2, true],
    ['0.50%', '0.50', '0.50', 2, false],
    ['３．５％', '３．５', '3.5', 1, false],
    ['１，２３４', '１，２３４', '1234', 0, true],
    ['12,34', '12', '12', 0, false],
    ['1234,567', '1234', '1234', 0, false],
    ['1,2345', '1', '1', 0, false],
    ['5.', '5', '5', 0, false],
    ['007', '007', '007', 0, false],
  ])('%s', (text, printed, value, decimals, grouped) => {
    expect(check(text)).toEqual([printed, value, decimals, grouped])
  })
})

describe('a chain is a date, a version or an address, and no number', () => {
  test.each([
    ['2026.02.13', 10],
    ['1.2.3 출시', 5],
    ['192.168.0.1', 11],
    ['1,2위', 3],
    ['3.5', -1],
    ['1,234.5', -1],
    ['5. 다음', -1],
  ])('%s', (text, end) => {
    expect(chainEnd(text, readDigitRun(text, 0))).toBe(end)
  })
})
