import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Whom every figure of a text is about and what it measures: `네이버 operating-profit`. */
const check = (text: string, expected: readonly string[]) =>
  expect(observationsOf(text).map(({ subject, metric }) => `${subject?.name} ${metric}`)).toEqual(expected)

test.each([
  // A target is of the company it is set for, whoever sets it and whatever else the article names more often.
  [
    '네이버가 올랐다. 네이버는 좋다. 네이버도 그렇다. 하나증권은 LG화학의 목표주가를 41만원에서 36만원으로 낮췄다.',
    ['LG화학 target-price', 'LG화학 target-price'],
  ],
  ['키움증권도 현대차 목표가를 29만원으로 높였다.', ['현대차 target-price']],
  // Members of a list stand right before what is counted of them.
  [
    '2월 취업자 수를 산업별로 보면 도소매업 3천명(1.2%), 제조업 2천명(0.8%), 금융업은 1천명(0.3%) 증가했다.',
    [
      '도소매업 employment',
      '도소매업 employment',
      '제조업 employment',
      '제조업 employment',
      '금융업 employment',
      '금융업 employment',
    ],
  ],
  // A headline's name carries no particle.
  ['네이버 영업이익 4100억…31.2% 급증\n', ['네이버 operating-profit', '네이버 operating-profit']],
  // No share costs that much: the result told about goes on.
  [
    '네이버의 1분기 영업이익은 4100억원이다. 카카오는 사상 최대인 2100억원을 벌어들였다.',
    ['네이버 operating-profit', '카카오 operating-profit'],
  ],
  ['카카오는 4만2100원에 거래를 마쳤다.', ['카카오 price']],
  // A change that led to an amount is of the amount's metric, not of what drove it.
  [
    '네이버의 1분기 매출은 2조원이다. 신규 가입자 증가로 전년 동기 대비 9% 늘어난 1520억원을 콘텐츠에서 거뒀다.',
    ['네이버 revenue', '네이버 revenue', '네이버 revenue'],
  ],
  // A bracket behind a metric explains it.
  ['네이버의 EV/EBITDA(기업가치/상각전영업이익)는 11.3배다.', ['네이버 ev-ebitda']],
  // A policy rate's moves are its bank's.
  [
    '한국은행은 기준금리를 동결했다. 올해 기준금리 인하 폭은 0.5%p로 예상된다.',
    ['한국은행 policy-rate-change'],
  ],
  // A commodity is the one it is about, wherever it trades.
  ['런던 ICE선물거래소의 5월물 브렌트유는 71.3달러에 마감했다.', ['브렌트유 commodity-price']],
  // This fund is the fund in force.
  ['TIGER 200은 대형주를 담는다. 네이버는 좋다. 이 ETF의 총보수는 0.05%다.', ['TIGER 200 expense-ratio']],
  // A house speaks of its own when it states a fact, and of others when it expects.
  ['키움증권은 1분기 순이익이 12% 늘었다고 밝혔다.', ['키움증권 net-income']],
  ['키움증권은 2분기 순이익이 12% 늘 것이라고 밝혔다.', ['undefined net-income']],
  // What is expected is not whom it is expected of.
  [
    '네이버의 1분기 순이익은 3100억원이다. 전망치 2900억원을 웃돌았다.',
    ['네이버 net-income', '네이버 net-income'],
  ],
])('%s', check)
