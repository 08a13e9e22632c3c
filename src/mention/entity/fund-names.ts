import { fundHouses } from '../../locale/en/fund-houses.ts'
import { fundWords } from '../../locale/ko/fund-words.ts'
import { endOfParticles } from '../../locale/ko/particles.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createWordLexicon } from '../../scan/word-lexicon.ts'
import type { WordStarts } from '../../scan/word-starts.ts'
import { isWordCode } from './boundaries.ts'
import { endOfWord, isUpperCase } from './capital-words.ts'
import { createFinding, type Finding } from './finding.ts'

/**
 * Funds by their house and what follows it: `iShares S&P 500 3% Capped ETF`, `TIGER 미국나스닥100`, `KODEX 200`. A fund's
 * name swallows the figures and the index inside it. A house alone (`Vanguard said`) is no fund.
 */
export const findFundNames = (text: string, starts: WordStarts): Finding[] => {
  const found: Finding[] = []
  houses.scan(
    text,
    starts,
    ({ start, end }) => {
      const nameEnd = readFund(text, end)
      if (nameEnd === undefined) return
      const name = text.slice(start, nameEnd)
      found.push(createFinding(start, nameEnd, 'entity/<fund house> <name>', 'fund', name))
    },
    (_text, start, end) => !isWordCode(text.charCodeAt(start - 1)) && !isWordCode(text.charCodeAt(end)),
  )
  return found
}

const houses = createWordLexicon(fundHouses.map((text) => ({ text, payload: true })))

/** Where the fund's name that began with its house ends, or undefined when no fund follows. */
const readFund = (text: string, houseEnd: number): number | undefined => {
  let end = houseEnd
  let closed: number | undefined
  let korean = false
  for (let words = 0; words < 10 && text.charCodeAt(end) === 0x20; words += 1) {
    const at = end + 1
    const wordEnd = endOfFundWord(text, at)
    if (wordEnd === at) break
    const word = text.slice(at, wordEnd)
    if (closing.has(word)) {
      closed = wordEnd
      end = wordEnd
      continue
    }
    if (closed !== undefined && !fundWords.has(word) && !/^(II|III|\(H\))$/.test(word)) break
    if (hasHangul(word)) {
      const bare = withoutParticles(text, at, wordEnd)
      if (korean && !fundWords.has(text.slice(at, bare)) && closed === undefined && !/\d/.test(word)) break
      korean = true
      end = bare
      if (fundWords.has(text.slice(at, bare)) && closed !== undefined) closed = bare
      if (bare < wordEnd) break
      continue
    }
    if (!isNamePart(text, at, word)) break
    end = wordEnd
  }
  if (closed !== undefined) return closed
  // Without ETF at its end only a Korean house's name is sure: KODEX 200, TIGER 미국나스닥100.
  return end > houseEnd && (korean || koreanHouse.test(text.slice(Math.max(0, houseEnd - 9), houseEnd)))
    ? end
    : undefined
}

const closing = new Set('ETF ETN Fund Trust Shares Portfolio ETFs'.split(' '))
const koreanHouse = /(KODEX|TIGER|KBSTAR|HANARO|ARIRANG|KOSEF|KINDEX|TIMEFOLIO|KIWOOM|KoAct)$/

/** Letters, digits and `&` `%` `-` `.` `+` and Hangul. */
const endOfFundWord = (text: string, at: number): number => {
  let end = at
  for (;;) {
    const wordEnd = endOfWord(text, end)
    let next = wordEnd
    while (
      charClasses[text.charCodeAt(next)] === CharClass.hangul ||
      text.charAt(next) === '%' ||
      text.charAt(next) === '+'
    )
      next += 1
    if (next === end) return end
    end = next
  }
}

const hasHangul = (word: string): boolean => /[가-힣]/.test(word)

const isNamePart = (text: string, at: number, word: string): boolean =>
  isUpperCase(text.charCodeAt(at)) ||
  /^[\d&]/.test(word) ||
  /^(ex|of|and|to|ex-US|iBoxx|iBonds|the)$/.test(word)

/** 미국나스닥100|의, 반도체|가: the particle stays outside; at least two syllables stay in. */
const withoutParticles = (text: string, at: number, end: number): number => {
  if (charClasses[text.charCodeAt(end - 1)] !== CharClass.hangul || fundWords.has(text.slice(at, end)))
    return end
  for (let cut = Math.max(at + 2, end - 5); cut < end; cut += 1)
    if (
      endOfParticles(text, cut) === end &&
      (cut - at > 2 || charClasses[text.charCodeAt(cut - 1)] !== CharClass.hangul)
    )
      return cut
  return end
}
