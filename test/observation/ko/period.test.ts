import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** The period of every figure of a text published on 11 March 2026. */
const check = (text: string, periods: readonly (string | undefined)[]) =>
  expect(observationsOf(text).map(({ period }) => period?.timex)).toEqual(periods)

test.each([
  // The headline's session is the one its first sentence dates.
  [
    '코스닥 0.7% 하락\n\n10일 코스닥은 0.7% 내린 851.20에 마감했다.',
    ['2026-03-10', '2026-03-10', '2026-03-10'],
  ],
  ['지난해 2분기 한빛전자 매출은 310억원이다. 영업이익은 12억원을 기록했다.', ['2025-Q2', '2025-Q2']],
  // A streak, a record's reach and a contract's month are no periods.
  ['2월 수출은 5개월 연속 늘어 3.1% 증가했다.', ['2026-02']],
  ['2월 물가는 2021년 5월 이후 최고치인 4.1%를 기록했다.', ['2026-02']],
  ['10일 4월 인도분 브렌트유는 1.2% 내렸다.', ['2026-03-10']],
  // A date that only dates what is compared with stays there.
  ['2월 물가상승률은 1월 2.2%보다 0.3%포인트 낮아졌다.', ['2026-01', '2026-02']],
  // A bracket right behind a date tells its figure; what goes on is the week spoken of.
  [
    '이번 주 서울 아파트값은 0.14% 올랐다. 지난주(0.11%)보다 오름폭이 0.03%포인트 커졌다. 강서구는 0.02% 내렸다.',
    ['2026-W11', '2026-W10', '2026-W11', '2026-W11'],
  ],
  ['지난해 9월까지 누적 매출은 310억원이다.', ['2025-01/2025-09']],
  // A look back at the same term is not what the next sentence is about.
  [
    '올해 1분기 한빛전자 매출은 310억원이다. 지난해 1분기 매출은 290억원이었다. 영업이익은 12억원이다.',
    ['2026-Q1', '2025-Q1', '2026-Q1'],
  ],
  // Nothing is in force for what has no usual time.
  ['10일 코스피는 1.1% 올랐다. 한빛전자는 모아바이오 지분 30%를 갖고 있다.', ['2026-03-10', undefined]],
])('%s', check)
