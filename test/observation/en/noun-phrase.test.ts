import { expect, test } from 'vitest'
import { nounPhrase } from '../../../src/observation/en/noun-phrase.ts'
import { readVerbs } from '../../../src/observation/en/verbs.ts'
import { sentenceOf } from '../sentence.ts'

/** The words that can be a subject: what stands before the verb, without determiners and metric. */
const check = (text: string) => {
  const view = sentenceOf(text)
  const words = nounPhrase(
    view,
    readVerbs(view),
    view.sentence,
    view.figures[0]?.start ?? view.sentence.end,
  )?.words
  return words && text.slice(words.start, words.end)
}

test.each([
  ['Irish banks rose 3%.', 'Irish banks'],
  ['Northgate sales rose 3%.', 'Northgate'],
  ["Northgate's operating margin was 44.6%.", 'Northgate'],
  ['Sales of diesel cars fell 3%.', 'diesel cars'],
  ['Meanwhile, Irish banks rose 3%.', 'Irish banks'],
  ['On Monday, Irish banks rose 3%.', 'Irish banks'],
  ['Northgate said diesel sales fell 3%.', 'diesel'],
  ['Its cloud unit earned 3% more.', 'cloud unit'],
] as const)('%s', (text, words) => expect(check(text)).toBe(words))

test.each([
  'The company rose 3%.',
  'It rose 3%.',
  'Net income rose 3%.',
  'The shares rose 3%.',
  'A rise of 3% in a year.',
] as const)('only points back, or has no verb: %s', (text) => expect(check(text)).toBeUndefined())
