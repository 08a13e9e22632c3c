import { isHangulAt } from '../../scan/char-class.ts'
import type { Clause, SentenceView } from '../view.ts'
import { finalConsonant, SSANG_SIOT } from './endings.ts'

/**
 * Splits a sentence behind its connective predicates: …올랐고, | …했으며 | …했지만 | …는데. Adnominal clauses are not split
 * off: the role rules bind their figures to the noun behind.
 */
export const splitClauses = ({ text, sentence }: SentenceView): readonly Clause[] => {
  const clauses: Clause[] = []
  let start = sentence.start
  for (let at = sentence.start; at < sentence.end; at += 1) {
    if (!isHangulAt(text, at) || isHangulAt(text, at + 1) || !closesClause(text, at)) continue
    const end = text[at + 1] === ',' ? at + 2 : at + 1
    if (end - start > 3) {
      clauses.push({ start, end })
      start = end
    }
  }
  if (start < sentence.end) clauses.push({ start, end: sentence.end })
  return clauses
}

/** Whether the eojeol that ends at `last` is a connective predicate: 올랐고 yes, 최고 no; 반면 yes, 하면 no (a condition). */
const closesClause = (text: string, last: number): boolean => {
  const [syllable, before, third] = [text[last] ?? '', text[last - 1] ?? '', text[last - 2] ?? '']
  switch (syllable) {
    case '고':
      return (
        finalConsonant(before.charCodeAt(0)) === SSANG_SIOT ||
        ('하되이리르치이'.includes(before) && text[last + 1] !== ' ') ||
        (before === '이' && isHangulAt(text, last - 2))
      )
    case '며':
      return '으하되이르리치'.includes(before) || finalConsonant(before.charCodeAt(0)) === 8
    case '만':
      return before === '지'
    case '데':
      return before === '는' || before === '인' || before === '은' || before === '운'
    case '나':
      return before === '으' && finalConsonant(third.charCodeAt(0)) === SSANG_SIOT
    case '면':
      return before === '반'
    case '서':
      return before === '면'
    case '가':
      return before === '다' && finalConsonant(third.charCodeAt(0)) === SSANG_SIOT
    case '자':
      return '하되리르치'.includes(before)
    default:
      return false
  }
}
