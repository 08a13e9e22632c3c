import type { SentenceView } from '../view.ts'
import { finalConsonant } from './endings.ts'

/**
 * Whether the subject that ends at `at` belongs to a clause that binds a noun: 한빛연구소가 |집계한| 컨센서스는, 정부가 3일 |내놓은|
 * 대책. Such a name says who made the noun, not whom the sentence is about.
 */
export const isEmbedded = ({ text, sentence }: SentenceView, at: number): boolean => {
  if (
    /^(?:이|가)\s[^,.]{0,36}(?:집계|조사|분석|설문)한 (?:결과|바)/.test(
      text.slice(at, Math.min(sentence.end, at + 48)),
    )
  )
    return true
  const behind = binding.exec(text.slice(at, Math.min(sentence.end, at + 28)))
  const last = behind?.[1]?.charCodeAt(0)
  return last !== undefined && (finalConsonant(last) === NIEUN || behind?.[1] === '는')
}

/** The last syllable of a verb of publishing, holding or counting that stands close behind. */
const binding =
  /^(?:이|가)\s(?:[가-힣\d.]{1,7}\s){0,2}?(?:집계|발표|조사|제시|공개|추정|전망|예상|실시|내놓|보유|운영|운용|개발|판매|생산|인수|발행|주관|제공|분석|작성|펴|맡|내다보?|점쳤?|만드|거느리|담당하)([한은낸운던는본린])\s/

const NIEUN = 4
