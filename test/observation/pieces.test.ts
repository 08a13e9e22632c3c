import { expect, test } from 'vitest'
import { piecesOf } from '../../src/observation/pieces.ts'
import { observationsOf } from './sentence.ts'

const check = (text: string) => piecesOf(text, { block: 0, start: 0, end: text.length })

test('a sentence of usual length is one piece', () => {
  expect(check('코스피는 3.2% 올랐다.')).toEqual([{ block: 0, start: 0, end: 14 }])
})

test.each(['가나다 ', '가', 'up 3% '])('a run of %j is cut into pieces that cover it', (unit) => {
  const text = unit.repeat(5000)
  const pieces = check(text)
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  expect(Math.max(...pieces.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1000)
})

test('words are not cut where there are spaces', () => {
  const text = 'rose 3% and '.repeat(500)
  for (const { end } of check(text).slice(0, -1)) expect(text[end - 1]).toBe(' ')
})

test('figures of a sentence without end are explained too', () => {
  expect(observationsOf('매출은 3% 늘고 이익은 5% 줄었으며 '.repeat(300)).length).toBeGreaterThan(500)
})
