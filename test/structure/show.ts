import type { Structure } from '../../src/model/block.ts'
import type { Document } from '../../src/model/document.ts'
import { parseStructure } from '../../src/structure/parse.ts'

export const parse = (
  text: string,
  mediaType: Document['mediaType'] = 'text/plain',
  bodyStart = 0,
): Structure =>
  parseStructure(
    { id: 'a', mediaType, encoding: 'utf-8', sha256: '', textSha256: '', text, bodyStart, given: {} },
    () => 'ko',
  )

/** Blocks as lines a reader can compare: `heading 2 · 개요`, `list-item 1 · 3. · 한결전자`, `row · 가 | 나`. */
export const show = (text: string, structure: Structure): string[] => {
  const at = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).replaceAll(/\s*\n\s*/g, ' / ')
  const cells = (row: { cells: readonly { start: number; end: number }[] }) => row.cells.map(at).join(' | ')
  const items = new Map(
    structure.lists.flatMap((list) => list.items.map((item) => [item.block, item] as const)),
  )
  const rows = new Map(
    structure.tables.flatMap(({ head, rows: others }) => [
      ...(head ? [[head.block, `head · ${cells(head)}`] as const] : []),
      ...others.map((row) => [row.block, `row · ${cells(row)}`] as const),
    ]),
  )
  const captions = new Set([...structure.lists, ...structure.tables].map(({ caption }) => caption))
  return structure.blocks.flatMap(({ kind, level, span }, i) => {
    if (kind === 'table') return []
    const item = items.get(i)
    const mark = captions.has(i) && kind !== 'caption' ? ' >' : ''
    if (item) return [`item ${level} · ${at(item.marker)} · ${at(item.content)}`]
    return [rows.get(i) ?? `${kind}${level ? ` ${level}` : ''}${mark} · ${at(span)}`]
  })
}
