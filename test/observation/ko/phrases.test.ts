import { expect, test } from 'vitest'
import { subjectOf } from '../../../src/observation/ko/phrases.ts'
import { readSyntax } from '../../../src/observation/ko/subject.ts'
import { sentenceOf } from '../sentence.ts'

/** The noun phrases with their particle, and the name each offers as a subject (`-` for none). */
const check = (text: string) => {
  const view = sentenceOf(text)
  return readSyntax(view).phrases.map((phrase) => {
    const words = text.slice(phrase.start, phrase.end)
    return `${words}/${phrase.marker} → ${subjectOf(view, phrase)?.name ?? '-'}`
  })
}

test.each([
  ['코스피는 3.2% 올랐고 코스닥은 1.4% 내렸다.', ['코스피/topic → 코스피', '코스닥/topic → 코스닥']],
  ['LG화학 주가는 2.3% 하락했다.', ['LG화학 주가/topic → LG화학']],
  ['삼성전자의 2분기 영업이익은 27.5% 증가했다.', ['삼성전자의 2분기 영업이익/topic → 삼성전자']],
  ['카카오 톡비즈 매출은 9% 늘었다.', ['카카오 톡비즈 매출/topic → 톡비즈']],
  ['미국의 2월 소비자물가는 0.3% 상승했다.', ['미국의 2월 소비자물가/topic → 미국']],
  ['한국은행은 기준금리를 2.5%로 인하했다.', ['한국은행/topic → 한국은행', '기준금리/object → -']],
  ['영업이익은 12% 줄었다.', ['영업이익/topic → -']],
  ['코스닥 또한 1.4% 내렸다.', ['코스닥/also → 코스닥']],
] as const)('%s', (text, phrases) => expect(check(text)).toEqual(phrases))

test('a subject whose predicate binds the noun behind it belongs to that clause alone', () => {
  const { phrases } = readSyntax(sentenceOf('시장이 내다본 2062억원을 동아제철이 웃돌았다.'))
  expect(phrases[0]).toMatchObject({ marker: 'subject', embedded: 4 })
})
