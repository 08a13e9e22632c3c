import { expect, test } from 'vitest'
import { splitClauses } from '../../../src/observation/ko/clauses.ts'
import { findRole } from '../../../src/observation/ko/role.ts'
import { sentenceOf } from '../sentence.ts'

/** The role of every figure, with its direction where it has one: `change up`. */
const check = (text: string) => {
  const view = sentenceOf(text)
  const clauses = splitClauses(view)
  return view.figures.map((figure) => {
    const clause = clauses.find(({ start, end }) => start <= figure.start && figure.start < end)
    const { kind, direction } = findRole(view, clause ?? view.sentence, figure)
    return direction && kind === 'change' ? `${kind} ${direction}` : kind
  })
}

test.each([
  ['코스피는 3.2% 올랐다.', ['change up']],
  ['코스피는 3.2% 내렸다.', ['change down']],
  ['코스피는 3.2% 올랐고 코스닥은 1.4% 내렸다.', ['change up', 'change down']],
  ['주가는 2.3% 하락한 31만2000원에 거래를 마쳤다.', ['change down', 'level']],
  ['지수는 23.11포인트(0.48%) 오른 4843.77에 마감했다.', ['change up', 'change up', 'level']],
  ['기준금리를 연 2.75%에서 2.5%로 인하했다.', ['from', 'level']],
  ['러셀 2000은 S&P 500의 24.1배보다 29% 낮다.', ['against', 'change down']],
  ['매출은 45조원을 넘어섰다.', ['level']],
  ['매출은 5200억원으로 9% 늘었다.', ['level', 'change up']],
  ['외국인은 주식 3120억원을 순매수했다.', ['change up']],
  ['매출 증가율은 15.8%를 기록했다.', ['change up']],
  ['낙폭이 112.03포인트에 달했다.', ['change down']],
  ['목표주가는 280달러다.', ['open']],
] as const)('%s', (text, roles) => expect(check(text)).toEqual(roles))
