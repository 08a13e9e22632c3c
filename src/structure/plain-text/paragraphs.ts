import type { Paragraph } from 'mdast'
import { CharClass, classAt } from '../../scan/char-class.ts'
import { isBlankLine, type Line, positionOf, toParagraph } from './lines.ts'
import type { Construct } from './parse.ts'

/**
 * Lines in a row as paragraphs: one a line, unless the lines were broken at a width (`reuters` wires, mails), which shows in
 * that the next line's first word would not have fitted.
 */
export const readParagraphs = (
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
): readonly Paragraph[] => {
  const group = lines.slice(from, to)
  const width = group.length > 1 ? wrappedAt(text, group) : undefined
  const isIndented = group.some((line, i) => i > 0 && line.indent >= (group[i - 1] as Line).indent + 2)
  const paragraphs: Paragraph[] = []
  for (let at = 0; at < group.length; ) {
    const first = group[at] as Line
    let last = at
    if (width !== undefined)
      while (
        last + 1 < group.length &&
        goesOn(text, group[last] as Line, group[last + 1] as Line, width, isIndented)
      )
        last += 1
    paragraphs.push(toParagraph(text, first, group[last] as Line))
    at = last + 1
  }
  return paragraphs
}

/** `> …` lines. */
export const readQuote: Construct = (text, lines, at) => {
  const first = lines[at] as Line
  if (text.charCodeAt(first.start) !== 0x3e || classAt(text, first.start + 1) !== CharClass.space)
    return undefined
  let next = at
  const children: Paragraph[] = []
  for (; !isBlankLine(lines[next]); next += 1) {
    const line = lines[next] as Line
    if (text.charCodeAt(line.start) !== 0x3e) break
    let start = line.start + 1
    while (start < line.end && classAt(text, start) === CharClass.space) start += 1
    if (start < line.end) children.push(toParagraph(text, line, line, start))
  }
  const last = lines[next - 1] as Line
  return {
    nodes: [{ type: 'blockquote', children, position: positionOf(first, first.start, last, last.end) }],
    next,
  }
}

/** Wider lines than this are paragraphs. */
const widestWrap = 100
const narrowestWrap = 40

/** The width the lines were broken at, or undefined when each line is a paragraph. */
const wrappedAt = (text: string, lines: readonly Line[]): number | undefined => {
  const width = Math.max(...lines.map((line) => line.indent + line.width))
  if (width > widestWrap || width < narrowestWrap) return undefined
  let [pairs, full, unfinished] = [0, 0, 0]
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const [line, next] = [lines[at] as Line, lines[at + 1] as Line]
    if (next.indent >= line.indent + 2) continue
    pairs += 1
    if (!endsSentence(text, line)) unfinished += 1
    if (isFull(text, line, next, width)) full += 1
  }
  if (pairs === 0) return undefined
  if (pairs === 1)
    return full === 1 && unfinished === 1 && startsLower(text, lines.at(-1) as Line) ? width : undefined
  return full * 5 >= pairs * 3 && unfinished * 2 >= pairs ? width : undefined
}

/** Whether a paragraph goes on in the next line: the line was full, and the next is not indented anew. */
const goesOn = (text: string, line: Line, next: Line, width: number, isIndented: boolean): boolean => {
  if (next.indent >= line.indent + 2) return false
  if (isFull(text, line, next, width)) return true
  if (endsSentence(text, line)) return false
  // Where indents begin the paragraphs, a short line is one whose dateline was cut off.
  return isIndented || line.indent + line.width > width - 15 || startsLower(text, next)
}

/** The next line's first word would not have fitted; a column or two may be missing. */
const isFull = (text: string, line: Line, next: Line, width: number): boolean =>
  line.indent + line.width + 1 + firstWordWidth(text, next) > width - 2

const firstWordWidth = (text: string, line: Line): number => {
  let [at, width] = [line.start, 0]
  for (; at < line.end && classAt(text, at) !== CharClass.space; at += 1)
    width += classAt(text, at) === CharClass.hangul || classAt(text, at) === CharClass.han ? 2 : 1
  return width
}

export const endsSentence = (text: string, { start, end }: { start: number; end: number }): boolean => {
  let last = end - 1
  while (last > start && '"”’\')]」』'.includes(text.charAt(last))) last -= 1
  return '.?!。！？…'.includes(text.charAt(last))
}

const startsLower = (text: string, line: Line): boolean => /[a-z]/.test(text.charAt(line.start))
