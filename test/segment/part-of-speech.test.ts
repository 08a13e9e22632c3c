import { expect, test } from 'vitest'
import { loadTagger } from '../../src/segment/part-of-speech.ts'

test('words come with their places and parts of speech, also behind white space wink-nlp loses', async () => {
  const tag = await loadTagger()
  const sentence = "Ardent's\u3000profit \ufeff rose 3.5% because it didn't  sell."
  const words = tag(sentence)
  expect(words.map(({ start, end, pos }) => `${sentence.slice(start, end)}/${pos}`)).toContain('rose/VERB')
  for (let i = 1; i < words.length; i += 1)
    expect(words[i]?.start).toBeGreaterThanOrEqual(words[i - 1]?.end ?? 0)
  expect(tag(sentence)).toBe(words)
  for (let i = 0; i < 20; i += 1) tag(`Sentence ${i} fell.`)
  expect(tag(sentence)).toEqual(words)
  expect(tag('')).toEqual([])
})
