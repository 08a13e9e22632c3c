import { CharClass, charClasses } from '../../scan/char-class.ts'

/**
 * Where the web or mail address around `at` ends, or -1 when none is there. `at` is a character that marks one: the
 * colon of `https://`, the first w of `www.`, the `@` of a mail address, the slash of `naver.com/item`.
 */
export const addressEnd = (text: string, at: number, limit: number): number => {
  switch (text.charCodeAt(at)) {
    case 0x3a:
      return text.startsWith('//', at + 1) ? tokenEnd(text, at, limit) : -1
    case 0x77:
    case 0x57:
      return text.startsWith('ww.', at + 1) ? tokenEnd(text, at, limit) : -1
    case 0x40:
      return at > 0 && isLetter(text, at - 1) ? tokenEnd(text, at, limit) : -1
    case 0x2f:
      return followsDomain(text, at) ? tokenEnd(text, at, limit) : -1
    default:
      return -1
  }
}

/** `naver.com/`: letters, a point before them, and a letter before that. */
const followsDomain = (text: string, slash: number): boolean => {
  let at = slash - 1
  while (at >= 0 && at > slash - 6 && isLetter(text, at)) at -= 1
  return at < slash - 2 && at > 0 && text.charCodeAt(at) === 0x2e && isLetter(text, at - 1)
}

const isLetter = (text: string, at: number): boolean => charClasses[text.charCodeAt(at)] === CharClass.latin

/** Up to the next blank or Hangul. */
const tokenEnd = (text: string, from: number, limit: number): number => {
  let at = from
  while (at < limit) {
    const found = charClasses[text.charCodeAt(at)]
    if (
      found === CharClass.space ||
      found === CharClass.newline ||
      found === CharClass.control ||
      found === CharClass.hangul
    )
      break
    at += 1
  }
  return at
}
