import { expect, test } from 'vitest'
import { endsIn } from '../../../src/observation/ko/word-ends.ts'

const isRate = endsIn('율|증가률|률')
const check = (word: string) => isRate(`가${word}나`, 1, word.length + 1)

test.each([
  ['환율', true],
  ['증가률', true],
  ['률', true],
  ['율법', false],
  ['', false],
] as const)('%j', (word, ends) => expect(check(word)).toBe(ends))

test('what stands before the stretch is no part of it', () => {
  expect(endsIn('증가율')('증가율', 2, 3)).toBe(false)
})
