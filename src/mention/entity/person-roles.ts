import { titlesAfter, titlesBefore } from '../../locale/en/person-words.ts'
import { personTitles } from '../../locale/ko/person-words.ts'
import type { Span } from '../../model/span.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import { endOfWord, startOfWord } from './capital-words.ts'

/** A person's office and house as they are printed beside the name. */
export interface PersonRole {
  readonly role?: Span
  /** Where the organisation's own mention stands. */
  readonly organisation?: Span
}

interface NamedMention {
  readonly span: Span
  readonly entity: { readonly kind: string }
}

/**
 * What each person of the article is, by the start of their mention: `이수민 키움증권 연구원` is a 연구원 of 키움증권, `Marcus
 * Feld, a strategist at Harrow Lane` a strategist there. `mentions` are the entities in reading order.
 */
export const readPersonRoles = (
  text: string,
  mentions: readonly NamedMention[],
): ReadonlyMap<number, PersonRole> => {
  const roles = new Map<number, PersonRole>()
  mentions.forEach(({ span, entity }, i) => {
    if (entity.kind !== 'person') return
    const [before, after] = [mentions[i - 1]?.span, mentions[i + 1]?.span]
    const role =
      text.charCodeAt(span.start) >= 0x1100
        ? readKorean(text, span, before, after)
        : readEnglish(text, span, before, after)
    if (role) roles.set(span.start, role)
  })
  return roles
}

const titles = createLexicon([...new Set(personTitles)].map((text) => ({ text, payload: true })))

const readKorean = (
  text: string,
  person: Span,
  before: Span | undefined,
  after: Span | undefined,
): PersonRole | undefined => {
  // 이수민 키움증권 연구원
  const inside = after && after.start === person.end + 1 ? after : undefined
  const titleAt = (inside ?? person).end + 1
  const title = titles.longestAt(text, titleAt, text.length)
  // 유안타증권 박성호 연구원, 메리츠증권의 박형렬 연구원
  const ahead = before && /^(의)? $/.test(text.slice(before.end, person.start)) ? before : undefined
  const organisation = inside ?? ahead
  if (!title && !organisation) return undefined
  return {
    ...(title && { role: { start: title.start, end: title.end } }),
    ...(organisation && { organisation }),
  }
}

const readEnglish = (
  text: string,
  person: Span,
  before: Span | undefined,
  after: Span | undefined,
): PersonRole | undefined => {
  // Fed Chair Jerome Powell, Harrow Lane analyst Tom Haverley
  let roleStart = person.start
  while (roleStart > 1 && text.charCodeAt(roleStart - 1) === 0x20) {
    const from = startOfWord(text, roleStart - 1)
    const word = text.slice(from, roleStart - 1)
    if (from === roleStart - 1 || !(titlesBefore.has(word) || titlesAfter.has(word))) break
    roleStart = from
  }
  const organisation =
    before && before.end + 1 >= roleStart - 2 && /^('s|’s)? $/.test(text.slice(before.end, roleStart))
      ? before
      : undefined
  if (roleStart < person.start)
    return { role: { start: roleStart, end: person.start - 1 }, ...(organisation && { organisation }) }
  return readApposition(text, person, after)
}

/** `Marcus Feld, a strategist at Harrow Lane`. */
const readApposition = (text: string, person: Span, after: Span | undefined): PersonRole | undefined => {
  if (!text.startsWith(', ', person.end)) return undefined
  let at = person.end + 2
  for (const article of ['a ', 'an ', 'the ']) if (text.startsWith(article, at)) at += article.length
  let end = at
  for (let words = 0; words < 5; words += 1) {
    const wordEnd = endOfWord(text, end === at ? end : end + 1)
    const word = text.slice(end === at ? end : end + 1, wordEnd)
    if (/^(at|with|of|for)$/.test(word)) {
      const organisation = after && after.start - wordEnd <= 5 ? after : undefined
      return end > at ? { role: { start: at, end }, ...(organisation && { organisation }) } : undefined
    }
    if (!/^[a-z-]+$/.test(word)) return undefined
    end = wordEnd
  }
  return undefined
}
