import { describe, expect, test } from 'vitest'
import { plainValue } from '../../src/emit/plain-value.ts'
import { renderTables } from '../../src/emit/tables.ts'
import { editable, sample } from './sample.ts'

describe('a value as a person reads it', () => {
  test.each<[unknown, string]>([
    ['2026-02-13', '2026-02-13'],
    ['1200000', '1,200,000'],
    ['-12345.60', '-12,345.60'],
    ['2026', '2026'],
    [{ name: 'Credo', id: 'XNAS:CRDO' }, 'Credo (XNAS:CRDO)'],
    [{ name: '한빛펀드' }, '한빛펀드'],
    [{ symbol: 'CRDO', mic: 'XNAS', basis: 'stated' }, 'CRDO XNAS'],
    [{ symbol: 'GAON', basis: 'resolved' }, 'GAON (resolved)'],
    [{ value: '5', unit: 'percent', mod: 'APPROX' }, '~5%'],
    [{ value: '25', unit: 'basis-point' }, '25 bp'],
    [{ value: '20.4', unit: 'multiple', mod: 'MORE_THAN' }, '>20.4×'],
    [{ range: { low: '80', high: '85' }, unit: 'percent' }, '80–85%'],
    [{ range: { high: '3' }, unit: 'count' }, '≤3 count'],
    [{ range: { low: '3' }, unit: 'share' }, '≥3 share'],
    [{ ratio: { numerator: '2', denominator: '3' }, unit: 'count' }, '2/3 count'],
    [{ count: 8, unit: 'quarter' }, '8 quarter'],
    [{ low: '2.25', high: '2.25' }, '2.25%'],
    [{ low: '3.50', high: '3.75', prior: { low: '3.75', high: '4.00' } }, '3.75–4.00 → 3.50–3.75%'],
    [{ timex: '2026-Q1', kind: 'calendar' }, '2026-Q1'],
    [{ for: 6, against: 1 }, 'for 6, against 1'],
    [[{ name: 'A' }, { name: 'B' }], 'A, B'],
    [true, 'true'],
    ['\x1b[2J', '\\x1b[2J'],
  ])('%j', (value, expected) => {
    expect(plainValue(value)).toBe(expected)
  })
})

test('an Extraction as tables', () => {
  expect(renderTables(sample)).toBe(`== 한빛펀드 상위 종목
   funds/sample.txt · ko · 2026-03-02 (given)

holdings
  portfolio  한빛펀드 (fund:hanbit)
  rank  name        ticker  weight
  ----  ----------  ------  ------
     1  가온전자    GAON      7.5%
     2  나래바이오            4.5%

figures
  subject   metric            value  realis  certainty
  --------  ----------------  -----  ------  ---------
  한빛펀드  portfolio-weight   7.5%  actual  certain

checks
  verdict     kind                 expression       expected  found
  ----------  -------------------  ---------------  --------  -----
  consistent  weights-at-most-100  7.5 + 4.5 ≤ 100       100   12.0

noticed
  orphan-figure: nothing claims 4.5%

mentions: 2 percent

`)
})

test('nothing of an article reaches the terminal as a command', () => {
  const hostile = editable()
  const attack = '\x1b[2J\u202e\x07'
  hostile.document.title = { value: attack, basis: 'stated' }
  hostile.document.author = { value: attack, basis: 'stated' }
  hostile.document.uri = attack
  for (const record of hostile.records) if (record.type === 'holdings') record.portfolio.name = attack
  for (const observation of hostile.observations) observation.subject = { name: attack }
  for (const diagnostic of hostile.diagnostics) diagnostic.message = attack
  for (const one of hostile.checks) one.expression = attack
  expect(renderTables(hostile)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
  expect(renderTables(hostile)).toContain('\\x1b[2J\\u202e\\x07')
})
