import { expect, test } from 'vitest'
import { particleAt, skipBracket } from '../../../src/observation/ko/particles.ts'

/** The particle is read where the ¦ stands. */
const check = (marked: string) => particleAt(marked.replace('¦', ''), marked.indexOf('¦'))

test.each([
  ['동아제철¦은', 'topic'],
  ['카카오¦는', 'topic'],
  ['카카오(035720)¦는', 'topic'],
  ['카카오¦(035720)는', 'topic'],
  ['카카오¦ (035720)가', 'subject'],
  ['‘카카오¦’를', 'object'],
  ['동아제철¦[001234]이', 'subject'],
  ['영업이익¦을', 'object'],
  ['동아제철¦의 주가', 'genitive'],
  ['2.25%¦로 내렸다', 'to'],
  ['3000억원¦으로 늘었다', 'to'],
  ['2.5%¦에서 내렸다', 'from'],
  ['1월¦부터', 'from'],
  ['12월¦까지', 'until'],
  ['25.2배¦보다', 'than'],
  ['4843.77¦에 마감', 'at'],
  ['한빛은행¦과', 'and'],
  ['카카오¦와', 'and'],
  ['카카오¦도', 'also'],
  ['지난해¦만큼', 'as'],
  ['3.4%¦다.', 'copula'],
  ['3.4%¦였다', 'copula'],
  ['20배¦인', 'copula'],
  ['3.4%¦ 올랐다', 'none'],
  ['3.4%¦', 'none'],
] as const)('%s is marked as %s', (marked, particle) => expect(check(marked)).toBe(particle))

test('a bracket that never closes, or closes far off, is none to skip', () => {
  expect(skipBracket('카카오(035720는', 3)).toBe(3)
  expect(skipBracket(`카카오(${'가'.repeat(50)})는`, 3)).toBe(3)
})
