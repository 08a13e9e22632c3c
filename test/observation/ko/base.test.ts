import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** What every figure of a text published on 11 March 2026 is measured against. */
const check = (text: string, bases: readonly (string | undefined)[]) =>
  expect(observationsOf(text).map(({ base }) => base)).toEqual(bases)

test.each([
  ['매출은 전분기 대비 4%, 지난해 동기 대비 11% 늘었다.', ['qoq', 'yoy']],
  // A day's move is measured against the day before, a level against nothing.
  ['10일 코스피는 1.1% 오른 2843.10에 마감했다.', ['day', undefined]],
  ['10일 달러화는 전날 뉴욕 가격인 101.20엔보다 0.60엔 낮아졌다.', [undefined, 'day']],
  // Later figures of a text that compares with the year before are measured so too.
  ['2월 취업자는 1년 전보다 2.1% 늘었다. 실업자는 3.2% 줄었다.', ['yoy', 'yoy']],
  ['공모가 대비 8% 오른 2만원에 거래됐다.', ['stated-value', undefined]],
  ['영업이익은 시장 예상치를 8% 웃돌았다.', ['consensus']],
  // A price target is moved from the one before, weekly prices from the week before, growth from the year before.
  ['한빛증권은 모아전자의 목표주가를 9만원으로 12% 높였다.', [undefined, 'stated-value']],
  ['이번 주 서울 아파트값은 0.14% 올랐다. 강서구는 0.02% 내렸다.', ['week', 'week']],
  ['올해 한국의 경제성장률은 1.9%로 예상된다.', ['yoy']],
  // Nothing is said of what a weight is measured against.
  ['삼성전자 지분은 3% 늘었다.', [undefined]],
] as const)('%s', check)
