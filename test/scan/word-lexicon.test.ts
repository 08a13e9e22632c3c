import { expect, test } from 'vitest'
import { createWordLexicon } from '../../src/scan/word-lexicon.ts'
import { readWordStarts } from '../../src/scan/word-starts.ts'

const check = (
  words: readonly string[],
  text: string,
  accepts = (_end: number) => true,
): readonly string[] => {
  const found: string[] = []
  createWordLexicon(words.map((word) => ({ text: word, payload: word }))).scan(
    text,
    readWordStarts(text),
    ({ start, end }) => found.push(text.slice(start, end)),
    (_text, _start, end) => accepts(end),
  )
  return found
}

test.each([
  ['the longest word counts', ['Nova', 'Novabank', 'No'], 'Novabank and Nova', ['Novabank', 'Nova']],
  ['words of one and two letters', ['가', '나라', '나라말'], '가 나라 나라말', ['가', '나라', '나라말']],
  ['words begin where words begin', ['bank'], 'Novabank bank', ['bank']],
  ['a phrase hides the words in it', ['Blue Oak', 'Oak'], 'Blue Oak, Oak', ['Blue Oak', 'Oak']],
  ['nothing beyond the end', ['Novabank'], 'Novaban', []],
])('%s', (_name, words, text, expected) => {
  expect(check(words, text)).toEqual(expected)
})

test('a shorter word gets its turn when the longest may not stand', () => {
  expect(check(['Nova', 'Nova Bank'], 'Nova Bank', (end) => end < 5)).toEqual(['Nova'])
})

test('two words with the same text are a mistake', () => {
  expect(() => check(['Nova', 'Nova'], '')).toThrow('two entries')
  expect(() => check([''], '')).toThrow('empty')
})
