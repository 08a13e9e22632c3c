import type { Root, RootContent } from 'mdast'
import { type Plugin, unified } from 'unified'
import { readAtxHeading, readRule } from './atx-heading.ts'
import { nameParagraphs } from './headings.ts'
import { type Line, readLines } from './lines.ts'
import { readList, readUnmarkedList } from './list.ts'
import { readParagraphs, readQuote } from './paragraphs.ts'
import { readAlignedTable, readPipeTable } from './table.ts'

/** What a construct reads at a line: its nodes, and the line behind it. */
export interface Reading {
  readonly nodes: readonly RootContent[]
  readonly next: number
}

/** One way a block may look. It answers undefined when the line is not its beginning. */
export type Construct = (text: string, lines: readonly Line[], at: number) => Reading | undefined

/** In order: the first that reads the line has it; what none reads is a paragraph. */
const constructs: readonly Construct[] = [
  readAtxHeading,
  readRule,
  readPipeTable,
  readList,
  readAlignedTable,
  readUnmarkedList,
  readQuote,
]

const parse = (text: string): Root => {
  const lines = readLines(text)
  const children: RootContent[] = []
  // Where the paragraph lines before this one began; they are read when something else begins.
  let open = -1
  const close = (at: number) => {
    if (open >= 0) children.push(...readParagraphs(text, lines, open, at))
    open = -1
  }
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line
    const reading = line.start === line.end ? { nodes: [], next: at + 1 } : readConstruct(text, lines, at)
    if (!reading) {
      if (open < 0) open = at
      at += 1
      continue
    }
    close(at)
    children.push(...reading.nodes)
    at = reading.next
  }
  close(lines.length)
  return { type: 'root', children: nameParagraphs(text, children) }
}

const readConstruct = (text: string, lines: readonly Line[], at: number): Reading | undefined => {
  for (const construct of constructs) {
    const reading = construct(text, lines, at)
    if (reading) return reading
  }
  return undefined
}

/** The Parser of articles without markup, in unified's sense: same tree as remark's, from how newspapers lay text out. */
const plainText: Plugin<[], string, Root> = function () {
  this.parser = parse
}

const processor = unified().use(plainText).freeze()

export const parsePlainText = (text: string): Root => processor.parse(text)
