import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** What every figure of a text is: `네이버 | price-change | change up | 2026-03-11`. */
const check = (text: string, expected: readonly string[]) =>
  expect(
    observationsOf(text).map(({ subject, metric, measure, direction, period }) =>
      [subject?.name, metric, direction ? `${measure} ${direction}` : measure, period?.timex].join(' | '),
    ),
  ).toEqual(expected)

test.each([
  // The day a session is told for stands right before the session it is compared with.
  [
    '코스피는 11일 전 거래일보다 0.71% 내린 2,574.19에 마감했다.',
    ['코스피 | price-change | change down | 2026-03-11', '코스피 | index-level | level | 2026-03-11'],
  ],
  // Large by value is only how they were picked.
  [
    '시가총액 상위 종목 가운데 네이버(-1.82%)와 카카오(-0.63%)가 내렸다.',
    ['네이버 | price-change | change down | ', '카카오 | price-change | change down | '],
  ],
  // A sector that moves is no share of anything; one that is held is.
  [
    '업종별로는 의약품(-0.92%), 화학(-0.44%) 등이 하락했다.',
    ['의약품 | price-change | change down | ', '화학 | price-change | change down | '],
  ],
  // What stands between two brackets is a particle or a verb, no part of the second name.
  [
    '업종별로는 섬유(1.14%)와 기계(0.72%)가 강세를 보였고 의약품(-0.92%)은 하락했다.',
    [
      '섬유 | price-change | change up | ',
      '기계 | price-change | change up | ',
      '의약품 | price-change | change down | ',
    ],
  ],
  [
    'TIGER 200의 포트폴리오는 네이버(22.4%), 카카오(14.1%) 순이다.',
    ['TIGER 200 | portfolio-weight | proportion | ', 'TIGER 200 | portfolio-weight | proportion | '],
  ],
  // A portfolio that is no fund's weighs nothing.
  ['한빛전자는 신제품 포트폴리오를 12% 늘렸다.', ['한빛전자 | other | change up | ']],
  // A forecast that is moved is its bank's word on the country.
  [
    '한국은행은 올해 경제성장률 전망치를 2.4%에서 2.1%로 낮췄다.',
    ['한국 | gdp | change up | 2026', '한국 | gdp | change up | 2026'],
  ],
  // Who announces what it does to another is the one who does it.
  [
    '네이버는 카카오 지분 12.5%를 5200억원에 인수했다고 밝혔다.',
    ['네이버 | stake | proportion | ', '네이버 | deal-value | level | '],
  ],
  ['네이버의 카카오 지분율은 12.5%다.', ['네이버 | stake | proportion | ']],
  // 올리다 of a result is to earn it, of anything else to raise it.
  ['네이버의 광고 부문은 1120억원의 영업이익을 올렸다.', ['광고 부문 | operating-profit | level | ']],
  // A part of what stands before 의; a growth rate is none.
  ['네이버의 수주액은 작년 매출의 7.3%에 해당한다.', ['네이버 | revenue | proportion | 2025']],
  // What is moved past stands still; what it is told for is not the year's end it is compared with.
  [
    '네이버는 시장 예상치(2950억원)를 웃돈 3182억원의 영업이익을 기록했다.',
    ['네이버 | operating-profit | level | ', '네이버 | operating-profit | level | '],
  ],
  // A clause in 다가 ends there.
  [
    '네이버 주가는 장중 21만원까지 올랐다가 2.14% 내린 20만1000원에 마감했다.',
    ['네이버 | price | level | ', '네이버 | price-change | change down | ', '네이버 | price | level | '],
  ],
  // The bond is not its country.
  ['미국 국채 10년물 금리는 4.21%를 나타냈다.', ['미국 국채 10년물 | bond-yield | level | ']],
])('%s', check)
