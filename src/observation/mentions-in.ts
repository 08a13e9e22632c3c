import type { Mention } from '../mention/index.ts'
import type { Span } from '../model/span.ts'

/** The mentions that stand wholly in a stretch of text; they come sorted, so the rest of the article isn't looked through. */
export const mentionsIn = (mentions: readonly Mention[], { start, end }: Span): readonly Mention[] => {
  const inside: Mention[] = []
  for (let i = firstSpanFrom(mentions, start); i < mentions.length; i += 1) {
    const mention = mentions[i] as Mention
    if (mention.span.start >= end) break
    if (mention.span.end <= end) inside.push(mention)
  }
  return inside
}

/** The index of the first item whose span starts at or behind `at`. */
export const firstSpanFrom = (items: readonly { readonly span: Span }[], at: number): number => {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as { span: Span }).span.start < at) low = middle + 1
    else high = middle
  }
  return low
}
