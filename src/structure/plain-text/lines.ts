import type { Paragraph, Text } from 'mdast'
import { CharClass, charClasses } from '../../scan/char-class.ts'

/** One line without the white space around it; a blank one has start === end. */
export interface Line {
  /** From 1, as unist counts. */
  readonly row: number
  /** Where the line itself begins, indent included. */
  readonly from: number
  readonly start: number
  readonly end: number
  /** Columns of white space before the text. */
  readonly indent: number
  /** Columns the text takes: Hangul and Han take two. */
  readonly width: number
}

export const readLines = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let [row, from] = [1, 0]
  for (;;) {
    let at = from
    let [start, end, indent, width, trailing] = [-1, from, 0, 0, 0]
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      const found = charClasses[code]
      if (found === CharClass.newline) break
      const columns = code === 0x09 ? 4 : isWide(code) ? 2 : 1
      if (found === CharClass.space) {
        if (start < 0) indent += columns
        else trailing += columns
        continue
      }
      if (start < 0) start = at
      width += trailing + columns
      trailing = 0
      end = at + 1
    }
    if (start < 0) [start, end] = [from, from]
    lines.push({ row, from, start, end, indent, width })
    if (at >= text.length) return lines
    from = at + (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1)
    row += 1
  }
}

/** Hangul, Han, kana and full-width forms take two columns. */
export const isWide = (code: number): boolean =>
  code >= 0x1100 &&
  (code <= 0x11ff || (code >= 0x2e80 && code <= 0xd7a3) || (code >= 0xff01 && code <= 0xff60))

export const isBlankLine = (line: Line | undefined): boolean => line === undefined || line.start === line.end

type Position = NonNullable<Paragraph['position']>

const pointAt = (line: Line, offset: number): Position['start'] => ({
  line: line.row,
  column: offset - line.from + 1,
  offset,
})

export const positionOf = (first: Line, start: number, last: Line, end: number): Position => ({
  start: pointAt(first, start),
  end: pointAt(last, end),
})

export const toText = (text: string, first: Line, start: number, last: Line, end: number): Text => ({
  type: 'text',
  value: text.slice(start, end),
  position: positionOf(first, start, last, end),
})

/** The lines from `first` to `last` as one paragraph. */
export const toParagraph = (
  text: string,
  first: Line,
  last: Line,
  start: number = first.start,
): Paragraph => ({
  type: 'paragraph',
  children: [toText(text, first, start, last, last.end)],
  position: positionOf(first, start, last, last.end),
})
