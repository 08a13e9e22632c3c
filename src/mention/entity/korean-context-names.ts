import { brandSyllables, commonNouns, firmWords } from '../../locale/ko/firm-cues.ts'
import { endOfParticles } from '../../locale/ko/particles.ts'
import { bySpan } from '../../model/span.ts'
import { CharClass, charClasses, isHangulAt } from '../../scan/char-class.ts'
import { isWordCode } from './boundaries.ts'
import { createFinding, type Finding, isTaken } from './finding.ts'
import { findFilers } from './korean-filings.ts'

/**
 * Korean company names that only what stands beside them betrays: `다온푸드(대표 김하람)`, `[특징주] 누리칩, …`, `가온솔, 3분기
 * 영업이익 …` as a line of its own, `전기차 업체 볼트렉스는`. `known` are the names found so far, in reading order.
 */
export const findKoreanContextNames = (text: string, known: readonly Finding[]): Finding[] => {
  const found: Finding[] = []
  const propose = (start: number, end: number, cue: string) => {
    if (end - start < 2 || end - start > 16 || isTaken(known, start, end)) return
    const name = text.slice(start, end)
    if (!/^[가-힣A-Za-z0-9&]+$/.test(name) || !/[가-힣A-Za-z]{2}/.test(name) || commonNouns.has(name)) return
    found.push(createFinding(start, end, `ko/entity/${cue}`, 'company', name))
  }
  for (let at = text.indexOf('(대표'); at >= 0; at = text.indexOf('(대표', at + 3))
    if (headed.test(text.slice(at, at + 24))) propose(startOfName(text, at), at, '<name>(대표 <person>)')
  for (let at = text.indexOf('특징주]'); at >= 0; at = text.indexOf('특징주]', at + 4)) {
    const start = text.charCodeAt(at + 4) === 0x20 ? at + 5 : at + 4
    const end = endOfName(text, start)
    if (closesHeading.has(text.charAt(end))) propose(start, end, '[특징주] <name>,')
  }
  for (let comma = text.indexOf(', '); comma >= 0; comma = text.indexOf(', ', comma + 2))
    if (isHangulAt(text, comma - 1) && resultLine.test(text.slice(comma + 2, comma + 26))) {
      const start = startOfName(text, comma)
      if (beginsLine(text, start)) propose(start, comma, '<name>, <period> <result>')
    }
  firms(text, propose)
  findFilers(text, propose)
  return found.length > 1 ? withoutOverlaps(found) : found
}

/** Several cues may tell of one name. */
const withoutOverlaps = (found: Finding[]): Finding[] => {
  found.sort(bySpan)
  return found.filter(({ start }, i) => i === 0 || start >= (found[i - 1] as Finding).end)
}

const headed = /^\(대표(?:이사)?[ :]{1,2}[가-힣]{2,4}[)·,]/
const closesHeading = new Set([',', '…', '·'])
const resultLine =
  /^(?:(?:지난해|작년|올해|올) )?(?:[1-4]분기|상반기|하반기|연간) (?:연결 )?(?:영업이익|영업손실|영업익|매출|순이익|순손실)/

const beginsLine = (text: string, start: number): boolean =>
  start === 0 || charClasses[text.charCodeAt(start - 1)] === CharClass.newline

/** `업체 볼트렉스는`, `자회사인 온누리로직스를`: a firm's kind, then a word that sounds like a brand, with its particle. */
const firms = (text: string, propose: (start: number, end: number, cue: string) => void): void => {
  for (const word of firmWords)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      let start = at + word.length
      if (text.charAt(start) === '인') start += 1
      if (text.charCodeAt(start) !== 0x20) continue
      start += 1
      const wordEnd = endOfName(text, start)
      const bracket = text.charCodeAt(wordEnd) === 0x28
      const end = bracket ? wordEnd : endBeforeParticle(text, start, wordEnd)
      if (end - start < 3 || !soundsLikeBrand(text, start, end) || endsInCommon(text, start, end)) continue
      propose(start, end, '<kind of firm> <name>')
    }
}

/** 볼트렉스|는: only the plain particles of a subject, object or owner; -1 without one. */
const endBeforeParticle = (text: string, start: number, wordEnd: number): number => {
  const end = wordEnd - 1
  return end > start && plainParticles.has(text.charAt(end)) && endOfParticles(text, end) === wordEnd
    ? end
    : -1
}

const plainParticles = new Set('은는이가을를의와과')

const soundsLikeBrand = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (brandSyllables.has(text.charAt(at))) return true
  return false
}

/** A word that is a common noun or ends in one: 서비스, 신규브랜드. */
const endsInCommon = (text: string, start: number, end: number): boolean => {
  for (let from = start; from <= end - 2; from += 1) if (commonNouns.has(text.slice(from, end))) return true
  return false
}

const startOfName = (text: string, end: number): number => {
  let at = end
  while (at > 0 && end - at < 18 && isNamePart(text.charCodeAt(at - 1))) at -= 1
  return at
}

const endOfName = (text: string, start: number): number => {
  let at = start
  while (at < text.length && at - start < 18 && isNamePart(text.charCodeAt(at))) at += 1
  return at
}

const isNamePart = (code: number): boolean => isWordCode(code) || code === 0x26
