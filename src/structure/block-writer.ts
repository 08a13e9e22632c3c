import type { Block, BlockKind, List, Structure, Table } from '../model/block.ts'
import { createIdGiver } from '../model/id.ts'
import type { LanguageTag } from '../model/locale-tag.ts'
import type { Span } from '../model/span.ts'

export interface BlockWriter {
  readonly blocks: readonly Block[]
  /** Adds a block and answers its index; -1 when the span is empty, for then there is no block. */
  add(kind: BlockKind, span: Span, level?: number): number
  /** Keeps a list's or table's place before those inside it. */
  addList(list: List): (list: List) => void
  addTable(table: Table): void
  finish(): Structure
}

/** Collects blocks in reading order and remembers the heading in force. */
export const createBlockWriter = (languageOf: (span: Span) => LanguageTag): BlockWriter => {
  const blocks: Block[] = []
  const lists: List[] = []
  const tables: Table[] = []
  const giveId = createIdGiver()
  let heading: string | undefined
  return {
    blocks,
    add(kind, span, level) {
      if (span.start === span.end) return -1
      const id = giveId(kind, span)
      const section = kind === 'heading' ? undefined : heading
      if (kind === 'heading') heading = id
      const block = { id, kind, span, ...(level !== undefined && { level }), language: languageOf(span) }
      return blocks.push(section === undefined ? block : { ...block, section }) - 1
    },
    addList(list) {
      const place = lists.push(list) - 1
      return (whole) => {
        lists[place] = whole
      }
    },
    addTable: (table) => void tables.push(table),
    finish: () => ({ blocks, lists: lists.filter(({ items }) => items.length > 0), tables }),
  }
}
