import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Whom every figure of a text is about. */
const check = (text: string, subjects: readonly (string | undefined)[]) =>
  expect(observationsOf(text).map(({ subject }) => subject?.name)).toEqual(subjects)

test.each([
  [
    '삼성전자는 1분기 매출이 70조원이라고 밝혔다. 회사는 올해 설비투자에 50조원을 쓴다.',
    ['삼성전자', '삼성전자'],
  ],
  ['삼성전자의 1분기 매출은 70조원이다. 이 회사는 영업이익 6조원을 기록했다.', ['삼성전자', '삼성전자']],
  // Who announces a result speaks of its own; a broker speaks of others, and a statistics office of the economy.
  [
    '삼성전자의 1분기 매출은 70조원이다. SK하이닉스는 1분기 매출이 20조원이라고 밝혔다.',
    ['삼성전자', 'SK하이닉스'],
  ],
  ['네이버는 1분기 매출이 3% 늘었다고 27일 공시했다.', ['네이버']],
  ['키움증권은 1분기 영업이익이 3000억원이라고 공시했다.', ['키움증권']],
  ['키움증권은 2분기 매출이 80조원으로 늘 것이라고 밝혔다.', [undefined]],
  ['통계청은 2월 소매판매가 3% 줄었다고 밝혔다.', ['한국']],
  // Another company's name is that company, and a company nobody named stays what the article calls it.
  ['삼성전자의 1분기 매출은 70조원이다. SK하이닉스는 영업이익 6조원을 기록했다.', ['삼성전자', 'SK하이닉스']],
  ['회사는 올해 영업이익 6조원을 기록했다.', ['회사']],
])('%s', check)
