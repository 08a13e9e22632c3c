import type { Mention } from '../../mention/index.ts'
import type { Span } from '../../model/span.ts'

/** The mentions inside a span; they are sorted, so the first is found by halving. */
export const mentionsIn = (mentions: readonly Mention[], { start, end }: Span): readonly Mention[] => {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).span.start < start) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let i = low; i < mentions.length; i += 1) {
    const mention = mentions[i] as Mention
    if (mention.span.start >= end) break
    if (mention.span.end <= end) found.push(mention)
  }
  return found
}
