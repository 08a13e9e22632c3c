import { expect, test } from 'vitest'
import { observationsOf } from './sentence.ts'

/** The period of the first figure and what it is measured against, as published on 11 March 2026. */
const check = (text: string) => {
  const [first] = observationsOf(text)
  return [first?.period?.timex, first?.period?.kind, first?.base]
}

test.each([
  ['네이버는 올해 들어 14.2% 상승했다.', ['2026', 'to-date', 'to-date']],
  ['엔비디아는 2023년 이후 612% 상승했다.', ['2023/..', 'since', 'since']],
  ['미국의 2월 소비자물가는 전월 대비 0.3% 상승했다.', ['2026-02', 'calendar', 'mom']],
  ['지난해 국내총생산(GDP)은 1.9% 성장했다.', ['2025', 'calendar', 'yoy']],
  ['삼성전자의 매출은 전분기 대비 4.1% 늘었다.', [undefined, undefined, 'qoq']],
  ['네이버는 10년간 340% 상승했다.', ['P10Y', 'trailing', 'trailing']],
  ['Intel has lost 31% since 2023.', ['2023/..', 'since', 'since']],
  ['The Nasdaq has returned 212% over the past 10 years.', ['P10Y', 'trailing', 'trailing']],
  ['Inflation in the United States was 2.9% in February.', ['2026-02', 'calendar', undefined]],
  ['Nike sales rose 4.1% from the previous quarter.', [undefined, undefined, 'qoq']],
  ['Nike sales rose 4.1% year on year.', [undefined, undefined, 'yoy']],
  ['Nike rose 4.1%.', ['2026-03-11', 'instant', 'day']],
] as const)('%s', (text, expected) => expect(check(text)).toEqual(expected))
