import type { Root } from 'mdast'
import type { Structure } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { LanguageTag } from '../model/locale-tag.ts'
import type { Span } from '../model/span.ts'
import { parseMarkdown } from './markdown.ts'
import { parsePlainText } from './plain-text/parse.ts'
import { toStructure } from './to-structure.ts'

/**
 * The article's blocks with its lists and tables. Every format becomes one mdast tree whose positions index the untouched
 * text, and one conversion makes blocks of it: this room alone knows mdast.
 */
export const parseStructure = (document: Document, languageOf: (span: Span) => LanguageTag): Structure => {
  const { text, bodyStart, mediaType } = document
  const body = bodyStart === 0 ? text : text.slice(bodyStart)
  const root: Root = mediaType === 'text/markdown' ? parseMarkdown(body) : parsePlainText(body)
  return toStructure(root, text, bodyStart, languageOf)
}
