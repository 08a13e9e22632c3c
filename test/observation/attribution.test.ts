import { expect, test } from 'vitest'
import { observationsOf } from './sentence.ts'

/** Who says so, by name; nobody when the article itself does. */
const check = (text: string) => observationsOf(text).map(({ attribution }) => attribution?.name)

test.each([
  ['골드만삭스에 따르면 애플의 목표주가는 280달러다.', ['골드만삭스']],
  ['골드만삭스는 애플 매출이 9% 늘었다고 밝혔다.', ['골드만삭스']],
  ['애플 매출은 9% 늘었다.', [undefined]],
  ["According to Goldman Sachs, Tesla's price target is $310.", ['Goldman Sachs']],
  ['Goldman Sachs said Tesla sales rose 9%.', ['Goldman Sachs']],
  ['Sales rose 9%, said Goldman Sachs.', ['Goldman Sachs']],
  ['Tesla sales rose 9%.', [undefined]],
] as const)('%s', (text, expected) => expect(check(text)).toEqual(expected))

test('who only speaks is not whom the figure is about', () =>
  expect(observationsOf('골드만삭스에 따르면 애플의 목표주가는 280달러다.')).toMatchObject([
    { subject: { id: 'XNAS:AAPL' }, metric: 'target-price' },
  ]))
