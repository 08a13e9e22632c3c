import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Subject, metric, measure and direction of every figure. */
const check = (text: string, expected: readonly string[]) =>
  expect(
    observationsOf(text).map(({ subject, metric, measure, direction }) =>
      [subject?.name, metric, measure, direction ?? '-'].join(' | '),
    ),
  ).toEqual(expected)

test.each([
  // Whose net buying it is, the buyer says.
  ['외국인은 코스피에서 2150억원을 순매수했다.', ['외국인 | foreign-net-buying | level | up']],
  [
    '외국인과 기관이 각각 1300억원, 700억원을 순매도했다.',
    ['외국인 | foreign-net-buying | level | down', '기관 | institution-net-buying | level | down'],
  ],
  ['개인 투자자 순매수 규모는 310억원이다.', ['개인 투자자 | retail-net-buying | level | up']],
  // What is bought is no net buying.
  ['한빛전자는 공장을 310억원에 사들였다.', ['한빛전자 | other | level | -']],
  // A bond's 금리 is a yield; a central bank's is its policy rate.
  [
    '국고채 3년물 금리는 2.1bp 내린 2.512%에 마감했다.',
    ['국고채 3년물 금리 | bond-yield | change | down', '국고채 3년물 금리 | bond-yield | level | -'],
  ],
  ['한국은행은 기준금리를 25bp 인하했다.', ['한국은행 | policy-rate-change | change | down']],
  // Growth of sales is no GDP.
  ['한빛전자 매출 성장률은 12%다.', ['한빛전자 | revenue | change | up']],
  // A result is the bottom line; a balance named before stays one.
  ['한빛전자는 지난해 66억원 흑자를 냈다.', ['한빛전자 | net-income | level | -']],
  ['무역수지는 13억달러 흑자를 기록했다.', ['한국 | trade-balance | level | -']],
  // What an adnominal move led to is a level.
  [
    '코스피는 12.4포인트 오른 2843.1, 코스닥은 3.2포인트 내린 851.2에 마감했다.',
    [
      '코스피 | price-change | change | up',
      '코스피 | index-level | level | -',
      '코스닥 | price-change | change | down',
      '코스닥 | index-level | level | -',
    ],
  ],
  // Names of a list go with figures of a row, in order.
  [
    '삼성전자와 네이버의 영업이익이 각각 1조1000억원, 1조2000억원이다.',
    ['삼성전자 | operating-profit | level | -', '네이버 | operating-profit | level | -'],
  ],
  ['삼성전자와 네이버의 영업이익은 1조1000억원이다.', ['네이버 | operating-profit | level | -']],
] as const)('%s', check)
