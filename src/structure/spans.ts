import type { Span } from '../model/span.ts'
import { isBlankAt } from '../scan/char-class.ts'

/** Without the white space at either end. */
export const trim = (text: string, from: number, to: number): Span => {
  let [start, end] = [from, to]
  while (start < end && isBlankAt(text, start)) start += 1
  while (end > start && isBlankAt(text, end - 1)) end -= 1
  return { start, end }
}

/**
 * Of a list item's paragraph the lines that belong to it. CommonMark lets a line at the margin go on with the item above
 * ("lazy continuation"); in news it is the next paragraph: `10. 가람전자 0.41%` and then `자료: …` below it.
 */
export const ownLines = (text: string, { start, end }: Span): Span => {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 0x0a && code !== 0x0d) continue
    const behind = code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1
    if (!isBlankAt(text, behind)) return trim(text, start, at)
  }
  return { start, end }
}

/** Without emphasis and code marks around it: `**합계**` is the cell 합계. */
export const withoutMarks = (text: string, span: Span): Span => {
  let { start, end } = span
  while (
    end - start > 2 &&
    '*_`'.includes(text.charAt(start)) &&
    text.charAt(start) === text.charAt(end - 1)
  ) {
    start += 1
    end -= 1
  }
  return { start, end }
}

/** The number a marker prints: `3.` `(3)` `③` `3위`. */
export const readOrdinal = (text: string, { start, end }: Span): number | undefined => {
  const code = text.charCodeAt(start)
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f
  const digits = /\d{1,9}/.exec(text.slice(start, end).normalize('NFKC'))
  return digits ? Number(digits[0]) : undefined
}
