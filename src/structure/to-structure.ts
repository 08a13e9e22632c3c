import type {
  ListItem as ItemNode,
  List as ListNode,
  Paragraph,
  Root,
  RootContent,
  TableRow as RowNode,
  Table as TableNode,
} from 'mdast'
import type { ListItem, Structure, TableRow } from '../model/block.ts'
import type { LanguageTag } from '../model/locale-tag.ts'
import type { Span } from '../model/span.ts'
import { createBlockWriter } from './block-writer.ts'
import { captionForm } from './caption-form.ts'
import { roleOf } from './paragraph-role.ts'
import { ownLines, readOrdinal, trim, withoutMarks } from './spans.ts'

/** mdast to blocks in reading order. `shift` is where the parsed text begins in `text`. */
export const toStructure = (
  root: Root,
  text: string,
  shift: number,
  languageOf: (span: Span) => LanguageTag,
): Structure => {
  const writer = createBlockWriter(languageOf)

  const spanOf = ({ position }: { readonly position?: RootContent['position'] }): Span =>
    trim(text, (position?.start.offset ?? 0) + shift, (position?.end.offset ?? 0) + shift)

  /** Adds a node's blocks; answers the index of a block that may introduce what comes next, else -1. */
  const addNode = (node: RootContent, next: RootContent | undefined, before: number): number => {
    switch (node.type) {
      case 'heading':
        return writer.add('heading', spanOf(node), node.depth)
      case 'paragraph':
        return addParagraph(node, next)
      case 'list':
        addList(node, introducing(before), 1)
        return -1
      case 'table':
        addTable(node, introducing(before))
        return -1
      case 'blockquote':
        for (const child of node.children)
          if (child.type === 'paragraph') writer.add('quote', spanOf(child))
          else addNode(child, undefined, -1)
        return -1
      case 'footnoteDefinition':
        for (const child of node.children) addNode(child, undefined, -1)
        return -1
      // Four spaces before a paragraph of news are an indent, not code.
      case 'code':
        return writer.add('paragraph', spanOf(node))
      case 'html':
        return node.value.startsWith('<!--') ? -1 : writer.add('paragraph', spanOf(node))
      default:
        return -1
    }
  }

  const addParagraph = (node: Paragraph, next: RootContent | undefined): number => {
    const span = spanOf(node)
    if (node.data?.role) return writer.add(node.data.role, span)
    const role = roleOf(text, span)
    const introduces = role === 'paragraph' && (next?.type === 'list' || next?.type === 'table')
    return writer.add(introduces && captionForm(text, span.start, span.end) ? 'caption' : role, span)
  }

  /** The block before a list or table when it introduces it: a caption, a heading, or `… 다음과 같다.` and what ends in a colon. */
  const introducing = (before: number): number | undefined => {
    const block = writer.blocks[before]
    if (!block) return undefined
    if (block.kind === 'caption' || block.kind === 'heading') return before
    if (block.kind !== 'paragraph') return undefined
    const tail = text.slice(Math.max(block.span.start, block.span.end - 24), block.span.end)
    return /[:：]\**$|(?:다음|아래)[과와] 같(?:다|습니다)\.?$/.test(tail) ? before : undefined
  }

  const addList = (node: ListNode, caption: number | undefined, level: number): void => {
    const ordered = node.ordered === true
    const items: ListItem[] = []
    const complete = writer.addList({ ordered, items: [] })
    for (const item of node.children) {
      const added = addItem(item, ordered, level)
      if (added) items.push(added)
    }
    complete({ ordered, ...(caption !== undefined && { caption }), items })
  }

  /** The item's own paragraph is its block; what stands deeper in it follows as blocks of its own. */
  const addItem = (item: ItemNode, ordered: boolean, level: number): ListItem | undefined => {
    const [own, ...others] = item.children
    if (own?.type !== 'paragraph') {
      for (const child of item.children) addNode(child, undefined, -1)
      return undefined
    }
    const { start } = spanOf(item)
    const whole = spanOf(own)
    const content = ownLines(text, whole)
    const block = writer.add('list-item', { start, end: content.end }, level)
    if (content.end < whole.end) {
      const rest = trim(text, content.end, whole.end)
      writer.add(roleOf(text, rest), rest)
    }
    for (const child of others)
      if (child.type === 'list') addList(child, block, level + 1)
      else addNode(child, undefined, -1)
    const marker = trim(text, start, content.start)
    const ordinal = ordered ? readOrdinal(text, marker) : undefined
    return { block, marker, ...(ordinal !== undefined && { ordinal }), content }
  }

  const addTable = (node: TableNode, caption: number | undefined): void => {
    const block = writer.add('table', spanOf(node))
    const rows = node.children.map(
      (row): TableRow => ({ block: writer.add('table-row', spanOf(row)), cells: cellsOf(row) }),
    )
    const [head, ...others] = rows
    const hasHead = head !== undefined && (node.data?.hasHead ?? true)
    writer.addTable({
      block,
      ...(caption !== undefined && { caption }),
      ...(hasHead && { head }),
      rows: hasHead ? others : rows,
    })
  }

  const cellsOf = (row: RowNode): readonly Span[] =>
    row.children.map((cell) => {
      const [first, last] = [cell.children[0], cell.children.at(-1)]
      if (first && last) return withoutMarks(text, { start: spanOf(first).start, end: spanOf(last).end })
      const at = cell.position ? Math.max(0, (cell.position.end.offset ?? 0) + shift) : 0
      return { start: at, end: at }
    })

  let before = -1
  root.children.forEach((node, at) => {
    before = addNode(node, root.children[at + 1], before)
  })
  return writer.finish()
}
