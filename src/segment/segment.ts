import type { Structure } from '../model/block.ts'
import type { Segments, Sentence } from '../model/segments.ts'
import { splitSentences } from './sentences.ts'
import { createTokenWriter } from './tokens.ts'

/**
 * Blocks to sentences and tokens. A table's text belongs to its rows; a list item's sentences begin behind its marker, so
 * that the `3.` of the third item is no figure.
 */
export const segment = (text: string, structure: Structure): Segments => {
  const contentStarts = new Map<number, number>()
  for (const list of structure.lists)
    for (const item of list.items) contentStarts.set(item.block, item.content.start)
  const sentences: Sentence[] = []
  const tokens = createTokenWriter()
  structure.blocks.forEach(({ kind, span, language }, block) => {
    if (kind === 'table') return
    const from = contentStarts.get(block) ?? span.start
    if (kind === 'table-row') sentences.push({ block, start: from, end: span.end })
    else
      splitSentences(
        text,
        from,
        span.end,
        language,
        (start, end) => void sentences.push({ block, start, end }),
      )
  })
  for (const { start, end } of sentences) tokens.write(text, start, end)
  return { sentences, tokens: tokens.finish() }
}
