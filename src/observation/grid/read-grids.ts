import type { Mention, MentionOf } from '../../mention/index.ts'
import type { Block, TableRow } from '../../model/block.ts'
import { bySpan, type Span } from '../../model/span.ts'
import { CharClass, classAt } from '../../scan/char-class.ts'
import type { ObservationContext } from '../context.ts'
import { firstSpanFrom, mentionsIn } from '../mentions-in.ts'
import type { FigureMention } from '../view.ts'

/** A list or table as one thing: rows with a label and figures, under an introduction and column heads. */
export interface Grid {
  /** The caption or lead-in, when there is one. */
  readonly lead?: Span
  /** A short line right below that gives source or date. */
  readonly note?: Span
  /** The head cells, by column; a list has none. */
  readonly heads: readonly Span[]
  readonly rows: readonly GridRow[]
}

export interface GridRow {
  readonly span: Span
  readonly ordinal?: number
  /** What the row is about: the name in it, or its first words. */
  readonly label: Span
  readonly entity?: MentionOf<'entity'>
  readonly figures: readonly GridFigure[]
}

export interface GridFigure {
  readonly mention: FigureMention
  /** Column index of a table; 0 in a list. */
  readonly column: number
}

/** The lists and tables of which at least two rows print a figure; the others are prose with markers. */
export const readGrids = (context: ObservationContext): readonly Grid[] => {
  const { structure } = context
  const grids: Grid[] = []
  for (const list of structure.lists) {
    const rows = list.items.flatMap(({ block, content, ordinal }) => {
      const span = (structure.blocks[block] as Block).span
      const row = listRow(context, span, content)
      return row ? [{ ...row, ...(ordinal !== undefined && { ordinal }) }] : []
    })
    if (rows.length >= 2)
      grids.push({ ...leadOf(structure.blocks, list.caption), ...noteOf(context, rows), heads: [], rows })
  }
  for (const table of structure.tables) {
    const rows = table.rows.flatMap((row) => tableRow(context, row) ?? [])
    if (rows.length >= 2)
      grids.push({
        ...leadOf(structure.blocks, table.caption),
        ...noteOf(context, rows),
        heads: table.head?.cells ?? [],
        rows,
      })
  }
  return grids.sort((a, b) => bySpan((a.rows[0] as GridRow).span, (b.rows[0] as GridRow).span))
}

const leadOf = (blocks: readonly Block[], caption: number | undefined): { lead?: Span } => {
  const block = caption === undefined ? undefined : blocks[caption]
  return block ? { lead: block.span } : {}
}

/** 데이터 출처: Vanguard. …2025년 12월 31일 기준; "As of Feb. 27, 2026": the block behind the last row. */
const noteOf = ({ structure, text }: ObservationContext, rows: readonly GridRow[]): { note?: Span } => {
  const last = rows.at(-1)?.span.end ?? 0
  const { blocks } = structure
  let next = firstSpanFrom(blocks, last)
  while (blocks[next]?.kind === 'table') next += 1
  const block = blocks[next]
  if (!block || block.span.end - block.span.start > 200) return {}
  return /기준|출처|자료|\bas of\b|\bsource/i.test(text.slice(block.span.start, block.span.end))
    ? { note: block.span }
    : {}
}

const isFigure = (mention: Mention): mention is FigureMention =>
  mention.kind === 'percent' || mention.kind === 'money' || mention.kind === 'quantity'

/** `Qualcomm (NASDAQ: QCOM) — 3.1%`; an item whose label is a whole sentence is prose. */
const listRow = ({ text, mentions }: ObservationContext, span: Span, content: Span): GridRow | undefined => {
  const inside = mentionsIn(mentions, content)
  const figures = inside.filter(isFigure)
  const first = figures[0]
  if (!first) return undefined
  const entity = inside.find((mention) => mention.kind === 'entity' && mention.span.start < first.span.start)
  const label = entity?.kind === 'entity' ? entity.span : labelSpan(text, content.start, first.span.start)
  if (!label || label.start - content.start > 20 || label.end - label.start > 60) return undefined
  if (content.end - (figures.at(-1) as FigureMention).span.end > 60) return undefined
  return {
    span,
    label,
    ...(entity?.kind === 'entity' && { entity }),
    figures: figures.map((mention) => ({ mention, column: 0 })),
  }
}

/** The words before the first separator: a dash, colon, bracket or the figure itself. */
const labelSpan = (text: string, from: number, to: number): Span | undefined => {
  let end = from
  while (end < to && !'—–:(:·|'.includes(text[end] ?? '') && !(text[end] === '-' && text[end - 1] === ' '))
    end += 1
  while (end > from && (classAt(text, end - 1) === CharClass.space || text[end - 1] === '*')) end -= 1
  let start = from
  while (start < end && (classAt(text, start) === CharClass.space || text[start] === '*')) start += 1
  return end - start >= 1 ? { start, end } : undefined
}

const tableRow = (
  { text, mentions, structure }: ObservationContext,
  { block, cells }: TableRow,
): GridRow | undefined => {
  const figures = cells.flatMap((cell, column) =>
    mentionsIn(mentions, cell)
      .filter(isFigure)
      .map((mention) => ({ mention, column })),
  )
  const numeric = new Set(figures.map(({ column }) => column))
  const named = cells
    .map((cell, column) => ({
      cell,
      column,
      entity: mentionsIn(mentions, cell).find((mention) => mention.kind === 'entity'),
    }))
    .filter(({ cell, column }) => cell.end > cell.start && !numeric.has(column))
  // A column of ranks or tickers is no label: prefer the cell with a name that is not just its symbol, else the first with words.
  const best =
    named.find(
      ({ entity, cell }) =>
        entity?.kind === 'entity' && text.slice(cell.start, cell.end) !== entity.ticker?.symbol,
    ) ?? named.find(({ cell }) => !/^[\d.\s]*$/.test(text.slice(cell.start, cell.end)))
  if (!best || figures.length === 0) return undefined
  const label = labelSpan(text, best.cell.start, best.cell.end) ?? best.cell
  return {
    span: (structure.blocks[block] as Block).span,
    label: best.entity?.kind === 'entity' ? best.entity.span : label,
    ...(best.entity?.kind === 'entity' && { entity: best.entity }),
    figures,
  }
}
