import { expect, test } from 'vitest'
import { observationsOf } from './sentence.ts'

/** Whether each figure is a fact, a forecast or a plan. */
const check = (text: string) => observationsOf(text).map(({ realis }) => realis)

test.each([
  ['네이버 매출은 9% 늘었다.', ['actual']],
  ['올해 성장률은 2.1%에 이를 것으로 전망된다.', ['forecast']],
  // A past connective asserts its clause, whatever a later one expects.
  ['네이버 매출은 9% 늘었고 내년에는 12% 늘어날 전망이다.', ['actual', 'forecast']],
  ['네이버 매출은 9% 늘었지만 내년에는 3% 줄어들 것으로 예상된다.', ['actual', 'forecast']],
  ['네이버의 인수 금액은 2조원으로 알려졌다.', ['unconfirmed']],
  ['네이버는 올해 설비투자에 2조원을 투입할 계획이다.', ['guidance']],
  ['Nike sales rose 9%.', ['actual']],
  ['Nike sales will rise 9%.', ['forecast']],
  ['Nike sales rose 9%, but profit may fall 4%.', ['actual', 'forecast']],
  ['Amazon plans to spend $75 billion on capex in 2026.', ['guidance']],
  ['Nike reportedly agreed to pay $2 billion.', ['unconfirmed']],
  ['Nike denied that sales fell 9%.', ['denied']],
] as const)('%s', (text, expected) => expect(check(text)).toEqual(expected))
