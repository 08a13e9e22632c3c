import { expect, test } from 'vitest'
import { finalConsonant, readEnding } from '../../../src/observation/ko/endings.ts'

/** The stem stands before the ¦, the ending behind it. */
const check = (marked: string, stem: 'verb' | 'noun') => {
  const text = marked.replace('¦', '')
  return readEnding(text, marked.indexOf('¦'), stem === 'noun')
}

test.each([
  ['올랐¦다', 'verb', 'final'],
  ['올랐¦습니다', 'verb', 'final'],
  ['올랐¦고', 'verb', 'connective'],
  ['오르¦며', 'verb', 'connective'],
  ['올랐¦지만', 'verb', 'connective'],
  ['오른¦ 주가', 'verb', 'adnominal'],
  ['오르¦는 주가', 'verb', 'adnominal'],
  ['오르¦던 주가', 'verb', 'adnominal'],
  ['내릴¦ 금리', 'verb', 'prospective'],
  ['상승¦했다', 'noun', 'final'],
  ['상승¦하며', 'noun', 'connective'],
  ['상승¦한 지수', 'noun', 'adnominal'],
  ['상승¦할 지수', 'noun', 'prospective'],
  ['상승¦률은', 'noun', 'noun'],
  ['상승¦세', 'noun', 'noun'],
  ['상승¦', 'noun', 'noun'],
] as const)('%s of a %s stem is %s', (marked, stem, ending) => expect(check(marked, stem)).toBe(ending))

test.each([
  ['가', 0],
  ['간', 4],
  ['갈', 8],
  ['갔', 20],
  ['A', 0],
] as const)('the final consonant of %s is %i', (syllable, index) =>
  expect(finalConsonant(syllable.charCodeAt(0))).toBe(index),
)
