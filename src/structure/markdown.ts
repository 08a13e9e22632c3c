import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Korean news writes ranges with a tilde, and `3~4% 올랐고 5~6%` is no text struck through. */
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

export const parseMarkdown = (text: string): Root => processor.parse(text)
