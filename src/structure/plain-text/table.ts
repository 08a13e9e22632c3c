import type { Table, TableCell, TableRow } from 'mdast'
import { CharClass, classAt } from '../../scan/char-class.ts'
import { isRule } from './atx-heading.ts'
import { isFigure, isPeriod } from './figure-line.ts'
import { isBlankLine, isWide, type Line, positionOf, toText } from './lines.ts'
import { readMarker } from './list-marker.ts'
import type { Construct } from './parse.ts'

interface Cell {
  readonly start: number
  readonly end: number
}

interface Row {
  readonly line: Line
  readonly cells: readonly Cell[]
}

/** `| 순위 | 종목 |` with or without a line of hyphens, with or without the outer bars. */
export const readPipeTable: Construct = (text, lines, at) => {
  const first = splitAtBars(text, lines[at] as Line)
  if (!first) return undefined
  const rows: Row[] = []
  let hasDelimiter = false
  let next = at
  for (; !isBlankLine(lines[next]); next += 1) {
    const line = lines[next] as Line
    const cells = splitAtBars(text, line)
    if (!cells) break
    if (isDelimiter(text, line)) {
      if (rows.length !== 1 || hasDelimiter) break
      hasDelimiter = true
      continue
    }
    if (!hasDelimiter && cells.length !== first.length && !isDelimiter(text, lines[at + 1] as Line)) break
    rows.push({ line, cells })
  }
  if (rows.length < 2 && !(hasDelimiter && rows.length === 1)) return undefined
  return { nodes: [toTable(text, rows, hasDelimiter || headsOthers(text, rows))], next }
}

const isDelimiter = (text: string, line: Line): boolean => {
  for (let at = line.start; at < line.end; at += 1) if (!'|-: +'.includes(text.charAt(at))) return false
  return line.end > line.start
}

const splitAtBars = (text: string, line: Line): readonly Cell[] | undefined => {
  if (line.width > widestRow) return undefined
  const cells: Cell[] = []
  let from = line.start
  let bars = 0
  for (let at = line.start; at <= line.end; at += 1) {
    const isBar = at < line.end && barCodes.has(text.charCodeAt(at)) && text.charCodeAt(at - 1) !== 0x5c
    if (!isBar && at < line.end) continue
    if (isBar) bars += 1
    const isOuter = (isBar && at === line.start) || (at === line.end && from === line.end)
    if (!isOuter) cells.push(trimmed(text, from, at))
    from = at + 1
  }
  return bars > 0 && cells.length > 1 ? cells : undefined
}

/** A longer line is a paragraph. */
const widestRow = 240

const barCodes = new Set([...'|│┃｜'].map((char) => char.charCodeAt(0)))

/**
 * Columns that white space lines up:
 *
 *     Asset class     $bn   Share
 *     Public equity  212.4   39.6%
 */
export const readAlignedTable: Construct = (text, lines, at) => {
  if (!splitAtGaps(text, lines[at] as Line)) return undefined
  const rows: Row[] = []
  let headRows = 0
  let next = at
  for (; !isBlankLine(lines[next]); next += 1) {
    const line = lines[next] as Line
    if (isRule(text, line)) {
      if (rows.length === 1) headRows = 1
      continue
    }
    const cells = splitAtGaps(text, line)
    if (!cells) break
    rows.push({ line, cells })
  }
  if (rows.length < 2) return undefined
  const width = usualWidth(rows)
  const usual = rows.filter(({ cells }) => cells.length === width)
  const withFigures = usual.filter(({ cells }) => cells.slice(1).some((cell) => isFigureCell(text, cell)))
  if (usual.length < 2 || usual.length * 3 < rows.length * 2 || withFigures.length * 2 < usual.length - 1)
    return undefined
  if (withFigures.length === 0) return undefined
  const columns = columnsOf(text, usual, width)
  const full = rows.map((row) => (row.cells.length === width ? row : alignRow(text, row, columns)))
  return { nodes: [toTable(text, full, headRows > 0 || headsOthers(text, full))], next }
}

const widestCell = 60

/** Cells between gaps of two or more spaces or a tab; undefined for a line without a gap, of prose, or of a list. */
const splitAtGaps = (text: string, line: Line): readonly Cell[] | undefined => {
  if (line.width > widestRow) return undefined
  const cells: Cell[] = []
  let from = line.start
  for (let at = line.start; at < line.end; ) {
    if (classAt(text, at) !== CharClass.space) {
      at += 1
      continue
    }
    const gapStart = at
    let hasTab = false
    for (; classAt(text, at) === CharClass.space; at += 1) if (text.charCodeAt(at) === 0x09) hasTab = true
    if (at - gapStart < 2 && !hasTab) continue
    if (gapStart - from > widestCell) return undefined
    cells.push({ start: from, end: gapStart })
    from = at
  }
  if (cells.length === 0 || line.end - from > widestCell || readMarker(text, line)) return undefined
  // "3.5 pct.  The bank said": two spaces behind a full stop are an old habit of typists.
  if (
    cells.some(
      ({ end }) => '.?!'.includes(text.charAt(end - 1)) && classAt(text, end - 2) !== CharClass.latin,
    )
  )
    return undefined
  if (text.charAt(line.end - 1) === '.' && line.end - from > 12) return undefined
  return [...cells, { start: from, end: line.end }]
}

const usualWidth = (rows: readonly Row[]): number => {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

interface Column {
  from: number
  to: number
}

const columnAt = (text: string, line: Line, offset: number): number => {
  let column = 0
  for (let at = line.from; at < offset; at += 1) {
    const code = text.charCodeAt(at)
    column += code === 0x09 ? 8 - (column % 8) : isWide(code) ? 2 : 1
  }
  return column
}

/** Between which columns of the page each column of the table stands. */
const columnsOf = (text: string, rows: readonly Row[], width: number): readonly Column[] =>
  Array.from({ length: width }, (_, i) => ({
    from: Math.min(...rows.map(({ line, cells }) => columnAt(text, line, cells[i]?.start ?? line.end))),
    to: Math.max(...rows.map(({ line, cells }) => columnAt(text, line, cells[i]?.end ?? line.from))),
  }))

/** A row with fewer or more cells than usual: each cell goes to the column it stands under, the other columns are empty. */
const alignRow = (text: string, { line, cells }: Row, columns: readonly Column[]): Row => {
  const placed: (Cell | undefined)[] = columns.map(() => undefined)
  for (const cell of cells) {
    const [from, to] = [columnAt(text, line, cell.start), columnAt(text, line, cell.end)]
    const distances = columns.map((column) => Math.max(column.from - to, from - column.to, 0))
    const nearest = distances.indexOf(Math.min(...distances))
    const there = placed[nearest]
    placed[nearest] = { start: there?.start ?? cell.start, end: cell.end }
  }
  let at = line.start
  const full = placed.map((cell) => {
    at = cell?.end ?? at
    return cell ?? { start: at, end: at }
  })
  return { line, cells: full }
}

const isFigureCell = (text: string, { start, end }: Cell): boolean => isFigure(text.slice(start, end))

/** The first row is a head when it holds no figures, or periods alone, and the others do hold figures. */
const headsOthers = (text: string, rows: readonly Row[]): boolean => {
  const [first, ...others] = rows
  if (!first || others.length === 0) return false
  const figures = first.cells.map((cell) => text.slice(cell.start, cell.end)).filter(isFigure)
  return figures.every(isPeriod) && others.some(({ cells }) => cells.some((cell) => isFigureCell(text, cell)))
}

const trimmed = (text: string, from: number, to: number): Cell => {
  let [start, end] = [from, to]
  while (start < end && classAt(text, start) === CharClass.space) start += 1
  while (end > start && classAt(text, end - 1) === CharClass.space) end -= 1
  return { start, end }
}

const toTable = (text: string, rows: readonly Row[], hasHead: boolean): Table => {
  const [first, last] = [rows[0] as Row, rows.at(-1) as Row]
  return {
    type: 'table',
    data: { hasHead },
    children: rows.map((row) => toRow(text, row)),
    position: positionOf(first.line, first.line.start, last.line, last.line.end),
  }
}

const toRow = (text: string, { line, cells }: Row): TableRow => ({
  type: 'tableRow',
  children: cells.map(
    ({ start, end }): TableCell => ({
      type: 'tableCell',
      children: start < end ? [toText(text, line, start, line, end)] : [],
      position: positionOf(line, start, line, end),
    }),
  ),
  position: positionOf(line, line.start, line, line.end),
})
