import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLexicon, type LexiconOptions } from '../../src/scan/lexicon.ts'

/** The words of `list` that a scan of the text finds. */
const check = (list: string, text: string, options: LexiconOptions = {}): readonly string[] => {
  const lexicon = createLexicon(
    list.split(' ').map((word) => ({ text: word, payload: word })),
    options,
  )
  const found: string[] = []
  lexicon.scan(text, 0, text.length, ({ start, end, payload }) => found.push(`${payload}@${start}-${end}`))
  return found
}

describe('the longest word at each place', () => {
  test.each([
    ['카카오 카카오뱅크', '카카오뱅크와 카카오', ['카카오뱅크@0-5', '카카오@7-10']],
    ['p percent', 'p people percent', ['p@0-1', 'p@2-3', 'p@5-6', 'percent@9-16']],
    ['ab abc', 'aab abcd', ['ab@1-3', 'abc@4-7']],
    ['원', '', []],
  ])('%s in %s', (list, text, expected) => expect(check(list, text)).toEqual(expected))

  test('either case', () =>
    expect(check('fed', 'FED Fed', { foldCase: true })).toEqual(['fed@0-3', 'fed@4-7']))

  test('a shorter word gets its turn', () => {
    const lexicon = createLexicon(['금통위', '금통위원'].map((text) => ({ text, payload: text })))
    const accept = (_text: string, _start: number, end: number) => end < 4
    expect(lexicon.longestAt('금통위원', 0, 4, accept)?.payload).toBe('금통위')
  })

  test('no word goes over the limit', () => {
    const lexicon = createLexicon([{ text: 'rate', payload: 1 }])
    expect(lexicon.longestAt('rates', 0, 3)).toBeUndefined()
    expect(lexicon.longestAt('rates', 0, 4)?.end).toBe(4)
  })

  test('two entries of one word are refused', () =>
    expect(() => createLexicon(['won', 'won'].map((text) => ({ text, payload: 0 })))).toThrow('won'))
})

test('as a look at every word would find', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '가', '나'), minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), fc.array(word, { maxLength: 8 }), (words, parts) => {
      const lexicon = createLexicon(words.map((text) => ({ text, payload: text })))
      const text = parts.join('')
      for (let at = 0; at < text.length; at += 1) {
        const here = words.filter((each) => text.startsWith(each, at)).sort((a, b) => b.length - a.length)
        expect(lexicon.longestAt(text, at, text.length)?.payload).toBe(here[0])
      }
    }),
  )
})
