import type { List, ListItem, Paragraph } from 'mdast'
import { endsInFigure } from './figure-line.ts'
import { isBlankLine, type Line, positionOf, toParagraph } from './lines.ts'
import { isOrdered, type Marker, readMarker } from './list-marker.ts'
import type { Construct } from './parse.ts'

/** Two or more items of one style; numbered ones count up. A single bullet is a caption, a heading or a dash. */
export const readList: Construct = (text, lines, at) => {
  const found = readItems(text, lines, at, 1)
  return found && found.list.children.length > 1 ? { nodes: [found.list], next: found.next } : undefined
}

/** Three or more short lines in a row that each end in a figure: `엔비디아 9.1%`. Their markers are empty. */
export const readUnmarkedList: Construct = (text, lines, at) => {
  let next = at
  while (isUnmarkedItem(text, lines[next])) next += 1
  if (next - at < 3) return undefined
  const children = lines
    .slice(at, next)
    .map((line) => toItem([toParagraph(text, line, line)], line, line.start))
  return { nodes: [toList(children, false)], next }
}

const isUnmarkedItem = (text: string, line: Line | undefined): boolean =>
  line !== undefined && !isBlankLine(line) && endsInFigure(text, line) && readMarker(text, line) === undefined

const deepest = 3

interface Items {
  readonly list: List
  readonly next: number
}

/**
 *     1. 매출      an item
 *        - 국내    a deeper one belongs to it
 *        - 해외
 *                  blank lines between items are nothing
 *     2. 이익      the same style goes on
 */
const readItems = (text: string, lines: readonly Line[], at: number, depth: number): Items | undefined => {
  const first = lines[at] as Line
  const style = readMarker(text, first)
  if (!style) return undefined
  const items: ListItem[] = []
  let expected = style.ordinal
  let next = at
  for (;;) {
    const line = lines[next] as Line
    const marker = readMarker(text, line)
    if (!marker || !follows(marker, style, expected)) break
    if (Math.abs(line.indent - first.indent) > 1) break
    let last = next
    while (isContinuation(text, lines[last + 1], line, marker)) last += 1
    const children: ListItem['children'] = [toParagraph(text, line, lines[last] as Line, marker.content)]
    next = last + 1
    const nested = depth < deepest ? readNested(text, lines, next, first, style, depth, marker) : undefined
    if (nested) {
      children.push(nested.list)
      next = nested.next
    }
    items.push(toItem(children, line, line.start))
    if (expected !== undefined) expected += 1
    const following = skipBlank(lines, next)
    if (following >= lines.length) break
    next = following
  }
  if (items.length === 0) return undefined
  return { list: toList(items, isOrdered(style), style.ordinal), next: Math.max(next, at + 1) }
}

/** The same style, and for numbers the next one. */
const follows = (marker: Marker, style: Marker, expected: number | undefined): boolean =>
  marker.style === style.style && (expected === undefined || marker.ordinal === expected)

/** A deeper list of any style, or bullets under a number that counts on behind them. */
const readNested = (
  text: string,
  lines: readonly Line[],
  at: number,
  first: Line,
  style: Marker,
  depth: number,
  parent: Marker,
): Items | undefined => {
  const line = lines[at]
  if (line === undefined || isBlankLine(line)) return undefined
  const marker = readMarker(text, line)
  if (!marker) return undefined
  if (line.indent >= first.indent + 2) return readItems(text, lines, at, depth + 1)
  if (!isOrdered(style) || isOrdered(marker)) return undefined
  const found = readItems(text, lines, at, depth + 1)
  const behind = found && lines[skipBlank(lines, found.next)]
  const resumed = behind && readMarker(text, behind)
  return resumed && resumed.style === style.style && resumed.ordinal === (parent.ordinal ?? 0) + 1
    ? found
    : undefined
}

/** A line without a marker that is indented as deep as the item's text. */
const isContinuation = (text: string, line: Line | undefined, item: Line, marker: Marker): boolean =>
  line !== undefined &&
  !isBlankLine(line) &&
  line.indent >= item.indent + Math.min(2, marker.content - item.start) &&
  readMarker(text, line) === undefined

const skipBlank = (lines: readonly Line[], at: number): number => {
  let next = at
  while (next < lines.length && isBlankLine(lines[next])) next += 1
  return next
}

const toItem = (children: ListItem['children'], line: Line, start: number): ListItem => {
  const own = children[0] as Paragraph
  return {
    type: 'listItem',
    spread: false,
    children,
    position: {
      start: positionOf(line, start, line, start).start,
      end: own.position?.end ?? { line: line.row, column: 1 },
    },
  }
}

const toList = (children: ListItem[], ordered: boolean, start?: number): List => {
  const [first, last] = [children[0], children.at(-1)]
  return {
    type: 'list',
    ordered,
    ...(start !== undefined && { start }),
    spread: false,
    children,
    ...(first?.position &&
      last?.position && { position: { start: first.position.start, end: last.position.end } }),
  }
}
