import { sourceLabels as english } from '../locale/en/source-labels.ts'
import { sourceLabels as korean } from '../locale/ko/source-labels.ts'
import type { Span } from '../model/span.ts'
import type { Named } from '../model/values.ts'
import { createLexicon } from '../scan/lexicon.ts'
import type { RecordContext } from './context.ts'
import { entityAt } from './mention-at.ts'

const labels = createLexicon(
  [...korean, ...english].map((text) => ({ text, payload: text })),
  { foldCase: true },
)

/** The source a list names in its caption or right below it: (데이터 출처: Vanguard), "Source: Morningstar". */
export const findSource = (
  context: RecordContext,
  list: Span,
): { readonly value: Named; readonly span: Span } | undefined => {
  const { structure } = context
  const first = structure.blocks.findIndex(({ kind, span }) => kind !== 'table' && span.end > list.start)
  const last = structure.blocks.findLastIndex(({ kind, span }) => kind !== 'table' && span.start < list.end)
  for (const block of [
    structure.blocks[first - 1],
    structure.blocks[first - 2],
    structure.blocks[last + 1],
  ]) {
    const found = block && sourceIn(context, block.span)
    if (found) return found
  }
  return undefined
}

const sourceIn = ({ text, mentions }: RecordContext, { start, end }: Span) => {
  let label: Span | undefined
  labels.scan(text, start, end, (match) => {
    if (/^\s*[:=：]/.test(text.slice(match.end, match.end + 3))) label ??= match
  })
  if (!label) return undefined
  let from = (label as Span).end
  while (from < end && /[\s:：=]/.test(text[from] ?? '')) from += 1
  let to = from
  while (to < end && !/[,.;)\]\n]/.test(text[to] ?? '')) to += 1
  while (to > from && text[to - 1] === ' ') to -= 1
  if (to <= from) return undefined
  const named = entityAt(mentions, { start: from, end: to })
  return named
    ? {
        value: { name: named.quote, ...(named.entity.id !== undefined && { id: named.entity.id }) },
        span: named.span,
      }
    : { value: { name: text.slice(from, to) }, span: { start: from, end: to } }
}
