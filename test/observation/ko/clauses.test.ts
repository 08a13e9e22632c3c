import { expect, test } from 'vitest'
import { splitClauses } from '../../../src/observation/ko/clauses.ts'
import { sentenceOf } from '../sentence.ts'

/** Clauses are written with ¦ between them, which is taken out before the sentence is split. */
const check = (marked: string) => {
  const text = marked.replaceAll('¦', '')
  expect(splitClauses(sentenceOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(
    marked.split('¦'),
  )
}

test.each([
  ['-고', '코스피는 3.2% 올랐고¦ 코스닥은 1.4% 내렸다.'],
  ['-지만 and its comma', '매출은 9% 늘었지만,¦ 순이익은 4% 줄었다.'],
  ['-으며', '매출은 9% 늘었으며¦ 순이익은 4% 줄었다.'],
  ['-으나', '매출은 9% 늘었으나¦ 순이익은 4% 줄었다.'],
  ['-는데', '매출은 9% 늘었는데¦ 순이익은 4% 줄었다.'],
  ['-하면서', '매출이 9% 증가하면서¦ 주가도 3% 올랐다.'],
  ['-하자', '유가가 3% 상승하자¦ 정유주가 5% 올랐다.'],
  ['반면', '매출은 9% 늘어난 반면¦ 순이익은 4% 줄었다.'],
  ['three in a row', '코스피는 1% 올랐고¦ 코스닥은 2% 내렸으며¦ 환율은 3원 올랐다.'],
  ['an adnominal clause stays', '전년보다 9% 늘어난 3000억원을 기록했다.'],
  ['최고 is a noun', '주가가 사상 최고 수준인 5만원에 마감했다.'],
  ['만 behind a number is a numeral', '주가는 3만 2000원에 마감했다.'],
  ['a condition stays with what it conditions', '금리가 0.5%포인트 내리면 집값은 2% 오른다.'],
] as const)('%s', (_, marked) => check(marked))
