import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Whom every figure of a text is about. */
const check = (text: string, subjects: readonly (string | undefined)[]) =>
  expect(observationsOf(text).map(({ subject }) => subject?.name)).toEqual(subjects)

test.each([
  // A broker speaks of others: who it speaks of goes on.
  [
    '키움증권은 11일 SK하이닉스에 대해 목표주가를 90만원으로 올렸다. 영업이익률은 41%로 추정했다. 매출액은 20조원을 기록했다.',
    ['SK하이닉스', 'SK하이닉스', 'SK하이닉스'],
  ],
  // Who counted or published it is not whom it is about.
  [
    '삼성전자는 매출 70조원을 냈다. 에프앤가이드가 집계한 영업이익 컨센서스는 5조원이었다.',
    ['삼성전자', '삼성전자'],
  ],
  // An item of a list names its company once.
  ['▲네이버=지난해 매출은 11조원이다. 배당금 총액은 900억원이다.', ['네이버', '네이버']],
  // A segment was told of, then the company's own line goes on.
  [
    '삼성전자는 매출 70조원을 냈다. 모아렌즈는 매출 2조원을 기록했다. 영업비용은 60조원이다.',
    ['삼성전자', '모아렌즈', '삼성전자'],
  ],
  // Who moves by itself is whom the verb binds.
  ['코스피는 2,610.5로, 1.2% 내린 코스닥지수는 850.1로 마쳤다.', ['코스피', '코스닥지수', '코스닥지수']],
])('%s', check)

test.each([
  // An economy's figures without a country are its publisher's, the told country's, else the reader's own.
  ['관세청에 따르면 2월 수출액은 520억달러로 3% 늘었다.', ['한국', '한국']],
  ['미 노동부에 따르면 2월 실업률은 4.1%였다.', ['미국']],
  ['소비자물가는 2.1% 올랐다.', ['한국']],
  ['대구 2월 취업자는 3천명 줄었다. 실업률은 3.1%였다.', ['대구', '대구']],
  ['우리 경제가 올해 2% 성장했다.', ['한국']],
])('%s', check)
