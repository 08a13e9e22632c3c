import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Who says each figure, and whether it is a fact. */
const check = (text: string, expected: readonly (readonly [string | undefined, string?])[]) =>
  expect(
    observationsOf(text).map(({ attribution, realis }) => [
      attribution?.organisation ?? attribution?.name,
      realis,
    ]),
  ).toEqual(expected.map(([name, realis = 'actual']) => [name, realis]))

test.each([
  // A person's house and office stand between the name and its particle.
  ['박서준 한빛증권 연구원은 “2분기 매출은 310억원으로 추정된다”고 분석했다.', [['한빛증권', 'forecast']]],
  // A company inside the quotation is spoken of.
  ['이도윤 연구원은 “삼성전자는 영업이익이 3% 늘었다”고 말했다.', [['이도윤']]],
  // He who spoke goes on.
  ['이도윤 연구원은 2분기를 밝게 봤다고 전했다. 이어 그는 “매출은 310억원이다”라고 덧붙였다.', [['이도윤']]],
  ['금융투자업계에 따르면 매출은 310억원이다.', [['금융투자업계']]],
  // A law is no source.
  ['현행 은행법에 따르면 매출은 310억원이다.', [[undefined]]],
  ['산업부 관계자는 "수출은 3% 늘었다"고 말했다.', [['산업부']]],
  // The expectation is the market's, the result a fact.
  ['2월 물가상승률은 2.4%로 시장 예상치 2.6%를 밑돌았다.', [[undefined], ['시장', 'forecast']]],
  ['시장이 내다본 310억원을 8% 웃돌았다.', [['시장', 'forecast'], [undefined]]],
  ['대신증권은 기아 목표주가를 12만원으로 유지했다.', [['대신증권', 'forecast']]],
] as const)('%s', check)
