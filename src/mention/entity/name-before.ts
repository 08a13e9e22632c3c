import { CharClass, charClasses } from '../../scan/char-class.ts'

/** Where the name before a bracket ends: spaces and closing quotes between them don't belong to it. */
export const endOfNameBefore = (text: string, at: number): number => {
  let end = at
  while (
    end > 0 &&
    (charClasses[text.charCodeAt(end - 1)] === CharClass.space || closers.has(text.charCodeAt(end - 1)))
  )
    end -= 1
  return end
}

const closers = new Set([...`'"’”」』》〉`].map((mark) => mark.charCodeAt(0)))

export interface NameBefore {
  readonly start: number
  readonly latin: boolean
  readonly fund: boolean
}

/**
 * The name that ends at `end` when only its form tells: the capitalised words (`Acme Robotics Holdings`), or the Korean
 * word (`가나바이오`), with a fund's house before it (`KODEX 미국반도체`).
 */
export const readNameBefore = (text: string, end: number): NameBefore | undefined => {
  const last = charClasses[text.charCodeAt(end - 1)]
  if (
    last === CharClass.hangul ||
    last === CharClass.digit ||
    last === CharClass.latin ||
    '.!)'.includes(text.charAt(end - 1))
  )
    return readWords(text, end)
  return undefined
}

const readWords = (text: string, end: number): NameBefore | undefined => {
  let start = end
  let latin = true
  for (let words = 0; words < 8; words += 1) {
    const from = startOfWord(text, start)
    if (from === start) break
    const word = text.slice(from, start)
    const hangul = charClasses[word.charCodeAt(0)] === CharClass.hangul
    if (words > 0 && !belongs(word, hangul)) break
    if (words === 0 && !hangul && !startsLikeName(word)) return undefined
    if (hangul) latin = false
    start = from
    // One Korean word is a name; more only behind a fund's house.
    if (hangul && !fundHouseBefore(text, start)) break
    const gap = from - 1
    if (text.charCodeAt(gap) !== 0x20) break
    start = text.charCodeAt(gap - 1) === 0x2c ? from : gap
    if (start === from) break
  }
  while (charClasses[text.charCodeAt(start)] === CharClass.space) start += 1
  if (start >= end) return undefined
  const words = text.slice(start, end)
  return { start, latin, fund: /\b(ETF|ETN|Fund|Trust)\b|상장지수|펀드/.test(words) || fundHouse.test(words) }
}

const fundHouse =
  /^(KODEX|TIGER|ACE|SOL|RISE|KBSTAR|HANARO|ARIRANG|KOSEF|PLUS|KINDEX|TIMEFOLIO|KIWOOM|WON|FOCUS|TREX|BNK|UNICORN|iShares|SPDR|Vanguard|Invesco|ProShares|Direxion|WisdomTree|Schwab|VanEck|First Trust|Global X|ARK|JPMorgan|Fidelity|Xtrackers)\b/

const fundHouseBefore = (text: string, at: number): boolean => {
  const from = startOfWord(text, at - 1)
  return text.charCodeAt(at - 1) === 0x20 && fundHouse.test(text.slice(from, at - 1))
}

const startOfWord = (text: string, end: number): number => {
  let at = end
  while (at > 0) {
    const code = text.charCodeAt(at - 1)
    const found = charClasses[code]
    if (
      found !== CharClass.hangul &&
      found !== CharClass.latin &&
      found !== CharClass.digit &&
      !inner.has(code)
    )
      break
    at -= 1
  }
  return at
}

const inner = new Set([...'&.-’%+!'].map((mark) => mark.charCodeAt(0)))

const startsLikeName = (word: string): boolean => /^[A-Z0-9À-Þ]|^[a-z][A-Z]/.test(word)

const belongs = (word: string, hangul: boolean): boolean =>
  hangul ? false : startsLikeName(word) || word === '&' || word === 'of' || word === 'and' || word === 'the'
