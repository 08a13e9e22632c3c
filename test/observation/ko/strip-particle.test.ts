import { expect, test } from 'vitest'
import { stripParticle } from '../../../src/observation/ko/strip-particle.ts'

/** The word with its particle behind a stroke and named; a word without one as it is. */
const check = (word: string) => {
  const tail = stripParticle(word, 0, word.length)
  if (!tail) return word
  return `${word.slice(0, word.length - tail.length)}|${word.slice(-tail.length)} ${tail.particle}`
}

test.each([
  ['매출은', '매출|은 topic'],
  ['카카오는', '카카오|는 topic'],
  ['서울에서는', '서울|에서는 at'],
  ['서울로', '서울|로 to'],
  ['시장으로', '시장|으로 to'],
  // 은 asks for a consonant, 가 for a vowel: here they are part of the word.
  ['모은', '모은'],
  ['직가', '직가'],
  // Words that only look like it.
  ['증가', '증가'],
  ['전문가', '전문가'],
  ['이', '이'],
] as const)('%s', (word, stripped) => expect(check(word)).toBe(stripped))
