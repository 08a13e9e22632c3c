import { expect, test } from 'vitest'
import { readAnalyst, readRating } from '../../../src/record/analyst-rating/read-rating.ts'
import { extractionOf } from '../../observation/sentence.ts'

/** House, company, target and previous target of each rating a text tells. */
const check = (text: string) =>
  extractionOf(text).records.flatMap((record) => {
    if (record.type !== 'analyst-rating') return []
    const { target, previousTarget, company, house } = record
    const printed = [target, previousTarget].map((one) => (one && 'value' in one ? one.value : undefined))
    return [[house.name, company.id, ...printed]]
  })

test.each([
  [
    '하나증권은 LG화학의 목표주가를 42만원에서 35만원으로 낮췄다.',
    ['하나증권', 'XKRX:051910', '350000', '420000'],
  ],
  ['Barclays raised its price target on Intel to $38 from $32.', ['Barclays', 'XNAS:INTC', '38', '32']],
] as const)('%s', (text, told) => expect(check(text)).toEqual([told]))

test.each(['LG화학 주가는 42만원에서 35만원으로 내렸다.', 'Nike shares fell to $84 from $92.'])(
  'no rating: %s',
  (text) => expect(check(text)).toEqual([]),
)

test.each([
  ['투자의견을 중립에서 매수로 올렸다', '매수', '중립'],
  ["투자의견은 '보유'를 제시했다", '보유', undefined],
  ['cut the shares to hold from buy', 'hold', 'buy'],
  ['with an "overweight" rating', 'overweight', undefined],
  ['주가가 올랐다', undefined, undefined],
  ['investors buy shares', undefined, undefined],
] as const)('%s is %s after %s', (text, rating, previous) =>
  expect(readRating(text)).toEqual({ rating, previous }),
)

test.each([
  ['이도윤 하나증권 연구원은', '이도윤'],
  ['analyst Dana Brooks said', 'Dana Brooks'],
  ['the analyst said', undefined],
] as const)('%s', (text, name) => expect(readAnalyst(text)).toBe(name))
