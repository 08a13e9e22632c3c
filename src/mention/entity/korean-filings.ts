import { filingWords, notFilers } from '../../locale/ko/firm-cues.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { isWordCode } from './boundaries.ts'

export type Propose = (start: number, end: number, cue: string) => void

/**
 * Names that the form of a filing's report gives: `▲가온솔=이차전지 …` in a round-up, `[코스닥 공시] 가온솔·누리칩 외` over it,
 * `가온솔은 12일 … 체결했다고 공시했다`, `코스닥 상장사 가온솔은`.
 */
export const findFilers = (text: string, propose: Propose): void => {
  items(text, propose)
  headings(text, propose)
  sentences(text, propose)
  listed(text, propose)
}

/** `▲가온솔=`: an item of a round-up. */
const items = (text: string, propose: Propose): void => {
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    let start = at
    while (at - start < 18 && isNamePart(text.charCodeAt(start - 1))) start -= 1
    const mark = text.charCodeAt(start - 1) === 0x20 ? start - 2 : start - 1
    if (marks.has(text.charAt(mark)) && mayFile(text.slice(start, at))) propose(start, at, '▲<name>=')
  }
}

const marks = new Set('▲△◆◇■□●○▶▷')

/** `[코스닥 공시] 가온솔·누리칩·에이펙솔 외`: the names over a round-up. */
const headings = (text: string, propose: Propose): void => {
  for (let at = text.indexOf('공시]'); at >= 0; at = text.indexOf('공시]', at + 3)) {
    let start = at + 3
    if (text.charCodeAt(start) === 0x20) start += 1
    while (start < text.length) {
      let end = start
      while (end - start < 18 && isNamePart(text.charCodeAt(end))) end += 1
      const next = text.charAt(end)
      const goesOn = next === '·' || next === 'ㆍ' || (next === ',' && text.charCodeAt(end + 1) === 0x20)
      const ends = text.startsWith(' 외', end) || next === '' || next === '\n'
      if (end === start || !(goesOn || ends)) break
      if (mayFile(text.slice(start, end))) propose(start, end, '[<market> 공시] <name>')
      if (ends) break
      start = end + (next === ',' ? 2 : 1)
    }
  }
}

/** `가온솔은 12일 … 공시했다`, `장비 업체 가온솔은 … 공시했다`: who the sentence begins with, or a kind of firm leads to. */
const sentences = (text: string, propose: Propose): void => {
  for (let at = text.indexOf('공시했다'); at >= 0; at = text.indexOf('공시했다', at + 4)) {
    const from = startOfSentence(text, at)
    const topic = filer.exec(text.slice(from, Math.min(at, from + 60)))
    const name = topic?.[1]
    if (topic && name !== undefined && mayFile(name)) {
      const start = from + topic[0].length - name.length - 1
      propose(start, start + name.length, '<name>는 … 공시했다')
    }
  }
}

/** The topic with its particle, behind nothing, or behind 업체, 제조사, 따르면. */
const filer =
  /^(?:\s?|.{0,40}?(?:업체|기업|제조사|개발사|상장사|회사|따르면|지주사|바이오텍)(?:인)? )([가-힣A-Za-z0-9&]{2,15})[은는](?= )/

const startOfSentence = (text: string, at: number): number => {
  let start = at
  while (start > 0 && at - start < 400) {
    const code = text.charCodeAt(start - 1)
    if (charClasses[code] === CharClass.newline || code === 0x3d) break
    if (code === 0x2e && charClasses[text.charCodeAt(start - 2)] === CharClass.hangul) break
    start -= 1
  }
  return start
}

/** `코스닥 상장사 가온솔은`. */
const listed = (text: string, propose: Propose): void => {
  for (const word of ['코스닥 상장사 ', '코스피 상장사 ', '코스닥 상장기업 ', '코스닥상장사 '])
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const start = at + word.length
      let end = start
      while (end - start < 16 && isNamePart(text.charCodeAt(end))) end += 1
      const last = text.charAt(end - 1)
      const bare = text.charCodeAt(end) === 0x28 ? end : '은는이가의'.includes(last) ? end - 1 : -1
      if (bare - start >= 3 && mayFile(text.slice(start, bare))) propose(start, bare, '코스닥 상장사 <name>')
    }
}

/** No word of the filing itself (매출액, 계약금액), nobody's common noun (회사, 최대주주). */
const mayFile = (name: string): boolean =>
  name.length >= 2 && !notFilers.has(name) && !/^\d/.test(name) && !filingWords.test(name)

const isNamePart = (code: number): boolean => isWordCode(code) || code === 0x26
