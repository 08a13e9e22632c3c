import { endOfNameWord } from '../../locale/ko/name-suffixes.ts'
import { isHangulAt } from '../../scan/char-class.ts'
import type { Finding } from './finding.ts'

/**
 * Names glued to the word before them where an article has lost its line breaks: `…창출 도모카카오는 …`,
 * `/사진=카카오뱅크카카오가`. Only a name that stands free elsewhere, three syllables at least, with its particle behind it.
 */
export const findGluedNames = (text: string, findings: readonly Finding[]): Finding[] => {
  if (!hasLostBreaks(text)) return []
  const names = new Map<string, Finding>()
  for (const finding of findings) {
    const words = text.slice(finding.start, finding.end)
    if (finding.supported && words.length >= 3 && isHangulAt(words, 0) && names.size < most)
      names.set(words, finding)
  }
  const found: Finding[] = []
  for (const [words, finding] of names)
    for (let at = text.indexOf(words, 1); at > 0; at = text.indexOf(words, at + words.length)) {
      const end = at + words.length
      const glued =
        isHangulAt(text, at - 1) && isHangulAt(text, end) && endOfNameWord(text, end) !== undefined
      const before = !isHangulAt(text, at - 1) && isHangulAt(text, end) && startsAnyName(text, end, names)
      if (glued || before)
        found.push({ ...finding, start: at, end, rule: 'ko/entity/<name glued to a word>' })
    }
  return found
}

/** More names than this are no single article's. */
const most = 60

const startsAnyName = (text: string, at: number, names: ReadonlyMap<string, Finding>): boolean => {
  for (const name of names.keys()) if (text.startsWith(name, at)) return true
  return false
}

/** `밝혔다.카카오는`: a full stop with Hangul right behind it. */
const hasLostBreaks = (text: string): boolean => /다\.[가-힣“"‘']/.test(text.slice(0, 20_000))
