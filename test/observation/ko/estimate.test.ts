import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Whom every figure of a text is about, and whose word it is. */
const check = (text: string, expected: readonly (readonly (string | undefined)[])[]) =>
  expect(observationsOf(text).map(({ subject, attribution }) => [subject?.name, attribution?.name])).toEqual(
    expected,
  )

test.each([
  // What a house makes of another's metric is about that other, and its own word.
  ['골드만삭스는 코스피의 주가수익비율(P/E)을 11.3배로 계산했다.', [['코스피', '골드만삭스']]],
  ['키움증권은 네이버의 2분기 순이익을 4100억원으로 추정했다.', [['네이버', '키움증권']]],
  // Who tells of itself is no house, and what others expect is no word of the one it is expected of.
  ['네이버는 2분기 순이익을 4100억원으로 확정했다.', [['네이버', undefined]]],
  ['네이버는 2분기 순이익이 4100억원으로 전망된다.', [['네이버', undefined]]],
])('%s', check)
