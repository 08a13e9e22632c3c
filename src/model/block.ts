import * as z from 'zod'
import { LanguageTag } from './locale-tag.ts'
import { Span } from './span.ts'

export const BlockKind = z.enum([
  'heading',
  'paragraph',
  'list-item',
  'table',
  'table-row',
  'caption',
  'quote',
  'byline',
  'boilerplate',
])
export type BlockKind = z.infer<typeof BlockKind>

export const Block = z.strictObject({
  id: z.string().min(1),
  kind: BlockKind,
  span: Span,
  /** Depth of a heading, 1 the highest; nesting of a list item, 1 the outermost. */
  level: z.exactOptional(z.int().positive()),
  language: LanguageTag,
  /** The id of the heading in force. */
  section: z.exactOptional(z.string().min(1)),
})
export type Block = Readonly<z.infer<typeof Block>>

/** `1. Credo — 0.74%`: the marker is `1.`, the content what follows it. */
export interface ListItem {
  /** Index into `Structure.blocks`. */
  readonly block: number
  readonly marker: Span
  /** The printed number of a numbered item. */
  readonly ordinal?: number
  readonly content: Span
}

export interface List {
  readonly ordered: boolean
  /** Index of the block that introduces the list: its caption, or a paragraph that ends in a colon. */
  readonly caption?: number
  readonly items: readonly ListItem[]
}

export interface TableRow {
  readonly block: number
  /** Trimmed cells; an empty one has start === end. */
  readonly cells: readonly Span[]
}

export interface Table {
  /** Index of the `table` block, which spans all rows. */
  readonly block: number
  readonly caption?: number
  /** The head's cells, when the table has a head; the head is a `table-row` block too and not among `rows`. */
  readonly head?: TableRow
  readonly rows: readonly TableRow[]
}

/** The article's blocks in reading order, with the lists and tables they form. Only `table` blocks contain others (their rows). */
export interface Structure {
  readonly blocks: readonly Block[]
  readonly lists: readonly List[]
  readonly tables: readonly Table[]
}
