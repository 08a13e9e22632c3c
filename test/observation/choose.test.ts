import { expect, test } from 'vitest'
import { choose } from '../../src/observation/choose.ts'

/** Candidates are named by their place: a, b, c. */
const check = (...keys: readonly (readonly number[])[]) =>
  choose(keys.map((key, i) => ({ item: 'abc'[i], key })))

test('the first place that differs decides, however much later ones say', () =>
  expect(check([1, 0, 0], [0, 9, 9])).toEqual({ best: 'b', gap: 0 }))
test('the gap says where the runner-up fell behind', () =>
  expect(check([0, 0, 3], [0, 0, 1], [2, 0, 0])).toEqual({ best: 'b', gap: 2 }))
test('the runner-up is the second best, not the second read', () =>
  expect(check([5, 0], [0, 1], [0, 0])).toEqual({ best: 'c', gap: 1 }))
test('a candidate alone has no runner-up', () => expect(check([7])).toEqual({ best: 'a' }))
test('nothing to choose from gives nothing', () => expect(check()).toBeUndefined())
test('a full tie is no choice', () => expect(check([1, 2], [1, 2])).toBeUndefined())
