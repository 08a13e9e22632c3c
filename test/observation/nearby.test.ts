import { expect, test } from 'vitest'
import { clauseAt, countFigures, firstFrom } from '../../src/observation/nearby.ts'
import { sentenceOf } from './sentence.ts'

const places = [
  { start: 2, end: 4 },
  { start: 6, end: 9 },
]

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [6, 1],
  [7, 2],
] as const)('the first from %i is number %i', (at, index) => expect(firstFrom(places, at)).toBe(index))

test.each([
  [1, -1],
  [2, 0],
  [3, 0],
  [4, -1],
  [8, 1],
  [9, -1],
] as const)('%i stands in clause %i', (at, index) => expect(clauseAt(places, at)).toBe(index))

test('figures count when they stand wholly between', () => {
  const { text, figures } = sentenceOf('코스피는 3.2%, 코스닥은 1.4%, 나스닥은 0.7% 올랐다.')
  const check = (from: number, to: number) => countFigures(figures, from, to)
  expect(check(0, text.length)).toBe(3)
  expect(check(figures[0]?.end ?? 0, figures[2]?.start ?? 0)).toBe(1)
  expect(check((figures[1]?.start ?? 0) + 1, (figures[2]?.end ?? 0) - 1)).toBe(0)
  expect(check(text.length, 0)).toBe(0)
})
