import { describe, expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

const body =
  '이날 하루 종일 관망하는 분위기가 짙었고, 거래도 평소보다 눈에 띄게 줄었다고 관계자들은 입을 모아 말했다.'

/** Whom and what the figures of a headline are about. */
const check = (headline: string, expected: readonly (readonly [string | undefined, string])[]) =>
  expect(
    observationsOf(`${headline}\n\n${body}\n`).map(({ subject, metric }) => [subject?.name, metric]),
  ).toEqual(expected)

describe('the name a headline opens with is what it is about', () => {
  test.each<[string, [string | undefined, string][]]>([
    ['코스피, 기관 사자에 1.3% 반등', [['코스피', 'price-change']]],
    [
      '누리전자, 작년 영업이익 2700억원…전년比 9%↑',
      [
        ['누리전자', 'operating-profit'],
        ['누리전자', 'operating-profit'],
      ],
    ],
    ['[특징주] 가람소재, 증설 기대에 6% 급등', [['가람소재', 'price-change']]],
    ['국제유가, 감산 소식에 1.9%↑', [['국제유가', 'commodity-price']]],
    ['누리전자, 미래에셋증권 지분 7% 인수', [['누리전자', 'stake']]],
    // What the figure touches comes first; a number is nobody.
    ['누리전자, 판매 부진에 급락…코스피 1.1%↓', [['코스피', 'price-change']]],
    ['코스닥 0.6% 내린 1,097 마감', [['코스닥', 'price-change']]],
  ])('%s', check)

  test('in running text a name before a comma is no topic', () =>
    expect(
      observationsOf('가람소재, 누리전자 등이 참여했고 매출은 3% 늘었다.').map(
        ({ subject }) => subject?.name,
      ),
    ).not.toContain('가람소재'))
})

describe('an arrow behind a figure is its direction', () => {
  test.each<[string, (string | undefined)[]]>([
    ['코스닥 0.8%↓…코스피 1.1%↑', ['down', 'up']],
    ['원·달러 환율 4원 ↓', ['down']],
    // A bullet before the next name is none, and what no arrow follows has its verb.
    ['코스피 1.1% 상승', ['up']],
    ['코스피 1.1% 하락▲코스닥은 보합', ['down']],
  ])('%s', (headline, directions) =>
    expect(observationsOf(`${headline}\n\n${body}\n`).map(({ direction }) => direction)).toEqual(directions),
  )
})

describe('what made something move is not what moved', () => {
  test.each<[string, string[]]>([
    ['산업생산은 수출 감소로 3% 줄었다.', ['industrial-output']],
    ['코스피는 물가 충격에 2.4% 하락했다.', ['price-change']],
    // Without the cause's ending the noun is the metric.
    ['수출 감소율은 3%였다.', ['exports']],
    ['물가 상승률은 2.4%였다.', ['inflation']],
  ])('%s', (text, metrics) => expect(observationsOf(text).map(({ metric }) => metric)).toEqual(metrics))
})
