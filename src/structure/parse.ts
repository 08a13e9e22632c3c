import type { Structure } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import { createIdGiver } from '../model/id.ts'
import type { LanguageTag } from '../model/locale-tag.ts'
import type { Span } from '../model/span.ts'

export const parseStructure = (document: Document, languageOf: (span: Span) => LanguageTag): Structure => {
  const giveId = createIdGiver()
  const blocks = [...document.text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => {
    const span = { start: line.index, end: line.index + line[0].length }
    return { id: giveId('paragraph', span), kind: 'paragraph' as const, span, language: languageOf(span) }
  })
  return { blocks, lists: [], tables: [] }
}
