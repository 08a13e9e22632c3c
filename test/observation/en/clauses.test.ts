import { expect, test } from 'vitest'
import { splitClauses } from '../../../src/observation/en/clauses.ts'
import { sentenceOf } from '../sentence.ts'

/** Clauses are written with ¦ between them, which is taken out before the sentence is split. */
const check = (marked: string) => {
  const text = marked.replaceAll('¦', '')
  const clauses = splitClauses(sentenceOf(text)).map(({ start, end }) => bare(text.slice(start, end)))
  expect(clauses).toEqual(marked.split('¦').map(bare))
}

const bare = (clause: string): string => clause.replace(/^[\s,;]+|[\s,;]+$/g, '')

test.each([
  ['while', 'Nvidia rose 3.2% ¦while Intel fell 1.4%.'],
  [', while', 'Sales rose 9%, ¦while profit fell 4%.'],
  [', but', 'Sales rose 9%, ¦but profit fell 4%.'],
  ['and between two predications', 'Sales rose 9% ¦and profit fell 4%.'],
  ['a semicolon', 'Sales rose 9%; ¦profit fell 4%.'],
  ['after', 'Shares fell 6% ¦after revenue dropped 4%.'],
  ['and between two nouns', 'Sales and profit rose 9%.'],
  ['no predicate behind', 'Sales rose 9% in Spain and Italy.'],
  ['a comma alone', 'Sales rose 9%, a record.'],
] as const)('%s', (_, marked) => check(marked))
