import { CharClass, classAt } from '../../scan/char-class.ts'
import type { Line } from './lines.ts'

/** What a list item begins with: `1.` `1)` `(1)` `①` `1위` `-` `•` `▷` `✔️`. */
export interface Marker {
  /** Items of one list have one style: a number for each way of numbering, else the bullet's code point. */
  readonly style: number
  readonly ordinal?: number
  /** Where the content begins. */
  readonly content: number
}

export const OrderedStyle = { dot: 1, bracket: 2, brackets: 3, circled: 4, rank: 5 } as const

export const isOrdered = ({ style }: Marker): boolean => style <= OrderedStyle.rank

export const readMarker = (text: string, { start, end }: Line): Marker | undefined => {
  const code = text.charCodeAt(start)
  if (code === 0x28) return readNumber(text, start + 1, end, true)
  if (classAt(text, start) === CharClass.digit) return readNumber(text, start, end, false)
  if (code >= 0x2460 && code <= 0x2473)
    return marker(text, OrderedStyle.circled, start + 1, end, code - 0x245f)
  if (spacedBullets.has(code))
    return isSpace(text, start + 1) ? marker(text, code, start + 1, end) : undefined
  if (tightBullets.has(code)) return marker(text, code, skipSelector(text, start + 1), end)
  if (code < 0xd800 || code > 0xdbff) return undefined
  // An emoji is a bullet when a space follows.
  const point = text.codePointAt(start) ?? 0
  const behind = skipSelector(text, start + 2)
  return point >= 0x1f300 && isSpace(text, behind) ? marker(text, point, behind, end) : undefined
}

/** `1.` `1)` `(1)` `1위`; not `2026.`, `1.54%`, nor the month and day of `2. 13. 발표`. */
const readNumber = (text: string, at: number, end: number, isBracketed: boolean): Marker | undefined => {
  let behind = at
  while (behind < end && classAt(text, behind) === CharClass.digit) behind += 1
  if (behind === at || behind - at > 3) return undefined
  const ordinal = Number(text.slice(at, behind).normalize('NFKC'))
  const sign = text.charCodeAt(behind)
  if (isBracketed)
    return sign === 0x29 ? marker(text, OrderedStyle.brackets, behind + 1, end, ordinal) : undefined
  if (sign === 0x29) return marker(text, OrderedStyle.bracket, behind + 1, end, ordinal)
  if (sign === 0xc704)
    return /^[\s:.,)]/.test(text.charAt(behind + 1))
      ? marker(text, OrderedStyle.rank, behind + (isSpace(text, behind + 1) ? 1 : 2), end, ordinal)
      : undefined
  if (sign !== 0x2e && sign !== 0xff0e) return undefined
  const found = marker(text, OrderedStyle.dot, behind + 1, end, ordinal)
  if (!found || classAt(text, found.content) !== CharClass.digit) return found
  return found.content === behind + 1 || /^\d{1,4}\./.test(text.slice(found.content, found.content + 5))
    ? undefined
    : found
}

const marker = (
  text: string,
  style: number,
  behind: number,
  end: number,
  ordinal?: number,
): Marker | undefined => {
  let content = behind
  while (content < end && isSpace(text, content)) content += 1
  return content < end ? { style, content, ...(ordinal !== undefined && { ordinal }) } : undefined
}

const isSpace = (text: string, at: number): boolean => classAt(text, at) === CharClass.space

const skipSelector = (text: string, at: number): number => (text.charCodeAt(at) === 0xfe0f ? at + 1 : at)

const codesOf = (chars: string) => new Set([...chars].map((char) => char.charCodeAt(0)))
const spacedBullets = codesOf('-–—*+‐‑')
const tightBullets = codesOf('•·∙ㆍ‧・▲△▼▽▶▷►▸▹■□▪▫◼◾◆◇◈●○◎◉★☆✔✓☑✅➤➢➔→☞✦✱')
