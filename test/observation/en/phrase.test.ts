import { describe, expect, test } from 'vitest'
import { readEnglish } from '../../../src/observation/en/syntax.ts'
import { sentenceOf } from '../sentence.ts'

/** Who the predicate of each clause is about: a name, a noun, or a pointer with the kind of name it points to. */
const check = (text: string, ...expected: readonly (string | undefined)[]) => {
  const { predications } = readEnglish(sentenceOf(text))
  const said = predications.map(({ subject }) => {
    if (!subject) return undefined
    if (subject.pointer) return `-> ${subject.hint ?? 'any'}`
    return subject.entity?.quote ?? (subject.words && text.slice(subject.words.start, subject.words.end))
  })
  expect(said).toEqual(expected)
}

describe('a name or a noun', () => {
  test.each([
    ['Irish banks rose 3%.', 'Irish banks'],
    ['Northgate sales rose 3%.', 'Northgate'],
    ["Northgate's operating margin was 44.6%.", 'Northgate'],
    ['Sales of diesel cars fell 3%.', 'diesel cars'],
    ['Meanwhile, Irish banks rose 3%.', 'Irish banks'],
    ['On Monday, Irish banks rose 3%.', 'Irish banks'],
    ['Excluding a charge, Nike earned $2.57 a share.', 'Nike'],
    ['Northgate said diesel sales fell 3%.', 'diesel'],
    ['Its cloud unit earned 3% more.', 'cloud unit'],
    ['Chinese shares have dropped 12%.', 'Chinese shares'],
    ['US-listed shares of Nike rose 3%.', 'Nike'],
    // The index, not the country it is of.
    ["Japan's Nikkei 225 slipped 0.3%.", 'Nikkei 225'],
    // A future is not its index.
    ['Futures on the S&P 500 jumped 0.8%.', 'Futures on the S&P 500'],
    // A common noun describes, the capitals behind it name.
    ['The running brand Hoka grew 12%.', 'Hoka'],
    // An apposition or inserted clause is no part of the subject.
    ['Brent, the global benchmark, rose 3%.', 'Brent'],
  ] as const)('%s', (text, subject) => check(text, subject))
})

describe('only points back', () => {
  test.each([
    ['The company rose 3%.', '-> company'],
    ['It rose 3%.', '-> any'],
    ['Net income rose 3%.', '-> any'],
    ['The shares rose 3%.', '-> company'],
    ['The benchmark index rose 3%.', '-> index'],
    ['The payment services provider earned $3 a share.', '-> company'],
    ["The company's stock rose 3%.", '-> company'],
  ] as const)('%s', (text, subject) => check(text, subject))
})

describe('each clause has its own', () => {
  test('two predications', () => check('Nike rose 3% while Intel fell 2%.', 'Nike', 'Intel'))
  test('a shared subject', () => check('Nike rose 3% on Monday but is down 2% this year.', 'Nike', undefined))
  test('goes on behind a relative clause', () =>
    check(
      'Sales of Converse, which is owned by Nike, were flat at $2 billion.',
      'Converse',
      undefined,
      undefined,
    ))
  test('no verb at all', () => check('A rise of 3% in a year.', '-> any'))
})
