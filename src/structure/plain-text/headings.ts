import type { Heading, Paragraph, RootContent } from 'mdast'
import { captionForm } from '../caption-form.ts'
import { roleOf } from '../paragraph-role.ts'
import { headingForm } from './heading-form.ts'
import { endsSentence } from './paragraphs.ts'

/**
 * Gives the paragraphs their roles: heading, caption, byline, boilerplate or none. A heading is a short line in the form of
 * one, with longer text behind it; before a list or table of figures the same line is its caption.
 */
export const nameParagraphs = (text: string, nodes: readonly RootContent[]): RootContent[] => {
  const merged = joinUnits(text, nodes)
  const named = [...merged]
  const title = merged.findIndex((node) => node.type === 'paragraph' || node.type === 'heading')
  // From the end, so that what follows is known.
  for (let at = merged.length - 1; at >= 0; at -= 1) {
    const node = merged[at] as RootContent
    if (node.type === 'paragraph')
      named[at] = nameParagraph(text, node, named[at + 1], at === title, named[at + 2])
  }
  return named
}

const nameParagraph = (
  text: string,
  node: Paragraph,
  next: RootContent | undefined,
  isFirst: boolean,
  afterNext: RootContent | undefined,
): Paragraph | Heading => {
  const { start, end } = spanOf(node)
  const role = roleOf(text, { start, end })
  if (role === 'byline' || role === 'boilerplate') return withRole(node, role)
  const isOneLine = node.position?.start.line === node.position?.end.line
  const introducesFigures = (next?.type === 'list' && !isProse(text, next)) || next?.type === 'table'
  if (introducesFigures && !isFirst && captionForm(text, start, end)) return withRole(node, 'caption')
  if (role === 'caption') return withRole(node, 'caption')
  if (!isOneLine || !next || !headingForm(text, start, end)) return node
  if (introducesFigures) return isFirst ? toHeading(node, 1) : withRole(node, 'caption')
  return leads(text, end - start, next, isFirst, afterNext) ? toHeading(node, isFirst ? 1 : 2) : node
}

/** Whether what follows is what a heading stands over. */
const leads = (
  text: string,
  length: number,
  next: RootContent,
  isFirst: boolean,
  afterNext: RootContent | undefined,
): boolean => {
  switch (next.type) {
    case 'list':
    case 'blockquote':
      return true
    case 'heading':
      // A title over a second one, or a chapter over its first section; a third in a row is a list of words.
      return afterNext?.type !== 'heading' || isFirst
    case 'paragraph': {
      const role = next.data?.role
      if (role === 'byline') return true
      const { start, end } = spanOf(next)
      if (role === 'caption') return isFirst || end - start > length
      return endsSentence(text, { start, end }) ? end - start > length : end - start > 3 * length
    }
    default:
      return false
  }
}

/** A list of sentences is text under a heading; a list of figures has a caption. */
const isProse = (text: string, list: RootContent): boolean =>
  list.type === 'list' &&
  list.children.filter((item) => {
    const own = item.children[0]
    return own !== undefined && endsSentence(text, spanOf(own))
  }).length *
    2 >
    list.children.length

/** `(단위: 억원)` alone in a line belongs to the caption above it. */
const joinUnits = (text: string, nodes: readonly RootContent[]): readonly RootContent[] => {
  const joined: RootContent[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    const isJoined =
      node.type === 'paragraph' &&
      before?.type === 'paragraph' &&
      (node.position?.start.line ?? 0) - (before.position?.end.line ?? 0) === 1 &&
      isUnitLine(text, spanOf(node)) &&
      headingForm(text, spanOf(before).start, spanOf(before).end)
    if (isJoined && before.position && node.position) {
      const position = { start: before.position.start, end: node.position.end }
      joined[joined.length - 1] = {
        type: 'paragraph',
        children: [...before.children, ...node.children],
        position,
      }
    } else joined.push(node)
  }
  return joined
}

const isUnitLine = (text: string, { start, end }: { start: number; end: number }): boolean =>
  end - start < 60 &&
  '([<'.includes(text.charAt(start)) &&
  /^[([<]\s?(?:단위|기준|자료|출처|\d{4}년|in\s|as of|unit)/i.test(text.slice(start, start + 12))

export const spanOf = (node: RootContent): { start: number; end: number } => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

const withRole = (node: Paragraph, role: 'caption' | 'byline' | 'boilerplate'): Paragraph => ({
  ...node,
  data: { role },
})

const toHeading = ({ children, position }: Paragraph, depth: 1 | 2): Heading => ({
  type: 'heading',
  depth,
  children,
  ...(position && { position }),
})
