import { describe, expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** How sure each figure of a text is read, in reading order. */
const check = (text: string, expected: readonly string[]) =>
  expect(observationsOf(text).map(({ certainty }) => certainty)).toEqual(expected)

describe('how sure a reading is', () => {
  test.each([
    // Both ends of a move are as sure as the move.
    ['Nike sales rose to $3.2 billion from $3 billion.', ['certain', 'certain']],
    ['Nike rose 3%.', ['certain']],
  ])('%s', check)

  test.each([
    ['Turkish inflation fell to 31% in March.', 'certain'],
    ['It rose 3%.', 'certain'],
  ])('not sure: %s', (text, certain) =>
    expect(observationsOf(text).filter(({ certainty }) => certainty === certain)).toEqual([]),
  )
})
