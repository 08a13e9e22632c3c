import { givenNames, titlesBefore } from '../../locale/en/person-words.ts'
import { placeWords } from '../../locale/en/places.ts'
import { endOfParticles } from '../../locale/ko/particles.ts'
import { familyNames, foreignGivenNames, notPersons, personTitles } from '../../locale/ko/person-words.ts'
import { isHangulAt } from '../../scan/char-class.ts'
import { createWordLexicon } from '../../scan/word-lexicon.ts'
import type { WordStarts } from '../../scan/word-starts.ts'
import { isWordCode } from './boundaries.ts'
import { endOfWord, isCapitalWord, isUpperCase } from './capital-words.ts'
import { byEndOf, createFinding, type Finding } from './finding.ts'

/**
 * Persons by their titles and given names: `이창용 총재`, `이수민 키움증권 연구원`, `김 대표`, `Fed Chair Jerome Powell`, `Marcus
 * Feld, an economist at`. `findings` are the other names, in reading order: a house may stand between name and title.
 */
export const findPersons = (text: string, starts: WordStarts, findings: readonly Finding[]): Finding[] => {
  const found: Finding[] = []
  const offices = new Map<Finding, string>()
  const byEnd = byEndOf(findings)
  titles.scan(
    text,
    starts,
    ({ start, end }) => {
      const house = byEnd.get(start - 1)
      const person = readKoreanPerson(text, (house?.start ?? start) - 1, house !== undefined)
      if (!person || byEnd.has(person.end)) return
      found.push(person)
      offices.set(person, text.slice(start, end))
    },
    (_text, start, end) => text.charCodeAt(start - 1) === 0x20 && isWordEnd(text, end),
  )
  let next = 0
  for (let i = 0; i < starts.at.length; i += 1) {
    const at = starts.at[i] as number
    if (at < next || !isUpperCase(text.charCodeAt(at))) continue
    const end = endOfWord(text, at)
    const person = readLatinPerson(text, at, end)
    if (person) found.push(person)
    next = person?.end ?? end
  }
  return nameSurnames(found, offices)
}

const titles = createWordLexicon([...new Set(personTitles)].map((text) => ({ text, payload: true })))

const isWordEnd = (text: string, end: number): boolean =>
  isHangulAt(text, end) ? endOfParticles(text, end) !== undefined : !isWordCode(text.charCodeAt(end))

const toPerson = (text: string, start: number, end: number, rule: string): Finding =>
  createFinding(start, end, rule, 'person', text.slice(start, end))

/** 이창용, 김, 제롬 파월 before `end`; undefined for words that are no names (신임, 이사회). */
const readKoreanPerson = (text: string, end: number, housed: boolean): Finding | undefined => {
  const start = startOfHangul(text, end)
  const word = text.slice(start, end)
  if (word.length === 0 || word.length > 5 || isWordCode(text.charCodeAt(start - 1))) return undefined
  if (text.charCodeAt(start - 1) === 0x20 && word.length >= 2) {
    const givenAt = startOfHangul(text, start - 1)
    if (foreignGivenNames.has(text.slice(givenAt, start - 1)))
      return toPerson(text, givenAt, end, 'ko/entity/<given name> <name> <title>')
  }
  if (!familyNames.has(word.charAt(0)) || notPersons.has(word)) return undefined
  if (word.length === 1) return toPerson(text, start, end, 'ko/entity/<family name> <title>')
  // 이사|의 총재: two syllables are more often a word, and a word with its particle is no name.
  // 정해|인 한울자산운용 대표: with a house behind it the last syllable is the name's.
  const whole = endOfParticles(text, start + 2) !== end || (housed && text.charAt(end - 1) === '인')
  return word.length === 3 && whole ? toPerson(text, start, end, 'ko/entity/<name> <title>') : undefined
}

const startOfHangul = (text: string, end: number): number => {
  let at = end
  while (end - at < 7 && isHangulAt(text, at - 1)) at -= 1
  return at
}

/** `Mr Mittal`, `Jerome Powell`, `Mark J. Vitner`. */
const readLatinPerson = (text: string, start: number, end: number): Finding | undefined => {
  const word = text.slice(start, end)
  const isTitle = word === 'Mr' || word === 'Mrs' || word === 'Ms' || word === 'Dr'
  if (!isTitle && !givenNames.has(word)) return undefined
  let last = end
  for (let words = 0; words < 3; words += 1) {
    let at = last
    if (text.charCodeAt(at) === 0x2e && (isTitle || last - start > 1)) at += 1
    if (text.charCodeAt(at) !== 0x20) break
    const next = endOfWord(text, at + 1)
    const part = text.slice(at + 1, next)
    if (!/^[A-Z]/.test(part) || !isCapitalWord(text, at + 1, next) || titlesBefore.has(part)) break
    last = next
    if (words > 0 && part.length > 2) break
    if (part.length > 2 && text.charCodeAt(next) !== 0x20) break
    if (part.length > 2 && !/^[A-Z][a-z]+$/.test(text.slice(next + 1, endOfWord(text, next + 1)))) break
  }
  if (last === end) return undefined
  const from = isTitle ? text.indexOf(' ', end) + 1 : start
  return toPerson(text, from, last, isTitle ? 'en/entity/Mr <name>' : 'en/entity/<given name> <name>')
}

/**
 * `김 연구원` is the 김창권 named before. Syllables that are also words (이 위원: this member, 한 위원: one, 전 대표: former)
 * name a person only where one of that family and office stands in the article.
 */
const nameSurnames = (persons: readonly Finding[], offices: ReadonlyMap<Finding, string>): Finding[] => {
  const full = new Map<string, string>()
  const named: Finding[] = []
  for (const person of [...persons].sort((a, b) => a.start - b.start)) {
    const { name } = person
    const family = name.charAt(0)
    const office = offices.get(person) ?? ''
    if (/^[가-힣]{3}$/.test(name)) {
      full.set(family, name)
      full.set(family + office, name)
    } else if (name.length === 1) {
      const known = full.get(family + office) ?? (alsoWords.has(family) ? undefined : full.get(family))
      if (known === undefined && alsoWords.has(family)) continue
      person.name = known ?? name
    }
    named.push(person)
  }
  return named
}

const alsoWords = new Set([...'이전현신한양제명구주성정부각본동타양위모진'])

/** The last names under which the persons of an English article come again: Powell, Vitner. */
export const readSurnames = (persons: readonly Finding[]): Map<string, Finding> => {
  const surnames = new Map<string, Finding>()
  for (const person of persons) {
    const last = person.name.slice(person.name.lastIndexOf(' ') + 1)
    if (/^[A-Z][A-Za-z'’-]{2,}$/.test(last) && !placeWords.has(last) && !surnames.has(last))
      surnames.set(last, person)
  }
  return surnames
}
