import { CharClass, charClasses, isBlankAt, isDigitAt } from '../../../scan/char-class.ts'
import { skipGap, wordAt } from './word.ts'

/**
 * Whether what stands behind the digits at `at` lets an English date or duration begin there. Most numbers of the news
 * begin none (`12.5%`, `3,000`, `15만`, `$3.5 billion`), and a look at what follows them spares all the readers.
 */
export const mayBeginAtDigit = (text: string, at: number, limit: number): boolean => {
  let end = skipDigits(text, at, limit)
  let width = end - at
  // 20260213 is a date whatever follows.
  if (width === 8) return true
  if (text.charCodeAt(end) === 0x2e && end + 1 < limit && isDigitAt(text, end + 1)) {
    // 26.02.13 is a date, 1.5 years a duration, 4820.66 no year.
    end = skipDigits(text, end + 1, limit)
    width = 0
    if (text.charCodeAt(end) === 0x2e) return true
  }
  const mayBeYear = width === 4
  if (end >= limit) return mayBeYear
  const code = text.charCodeAt(end)
  switch (charClasses[code]) {
    case CharClass.latin:
      return true
    case CharClass.hangul:
      return false
    case CharClass.space:
    case CharClass.newline:
      return mayBeYear || mayGoOn(text, end, limit)
    default:
      if (code === 0x25) return false
      if (code === 0x2e) return mayBeYear || isBlankAt(text, end + 1)
      return mayBeYear || joints.includes(text.charAt(end))
  }
}

/** What joins a number to the next part of a date. */
const joints = '-‐‑–—~/'

/** Behind a blank: a calendar word, or what leads from one number to the next (`12 to 18 months`, `1 1/2 years`, `9 of May`). */
const mayGoOn = (text: string, end: number, limit: number): boolean => {
  const next = skipGap(text, end, limit)
  if (next >= limit) return false
  const found = charClasses[text.charCodeAt(next)]
  if (found === CharClass.digit) return true
  if (found !== CharClass.latin) return joints.includes(text.charAt(next))
  return leads.some((lead) => text.startsWith(lead, next)) || wordAt(text, next, limit) !== undefined
}

const leads = ['to ', 'of ', 'or ', 'and ', 'till ', 'until ', 'through ', 'day of ']

const skipDigits = (text: string, from: number, limit: number): number => {
  let at = from
  while (at < limit && isDigitAt(text, at)) at += 1
  return at
}

/** Whether a code that begins with a letter may stand here: `Q3`, `H1`, `FY2026`, `CY18`. */
export const mayBeginCode = (text: string, at: number): boolean => {
  const second = text.charCodeAt(at + 1)
  switch (text.charCodeAt(at) | 0x20) {
    case 0x71:
    case 0x68:
      return second >= 0x31 && second <= 0x34
    case 0x66:
    case 0x63:
      return (second | 0x20) === 0x79
    default:
      return false
  }
}
