import type { Span } from '../../model/span.ts'
import type { Decided } from '../build.ts'
import type { SentenceView } from '../view.ts'

/** The clause a supposed figure hangs on: `|금리가 1%포인트 오르면| 이자 부담이 …`, `|If rates rise by a point|, interest costs …`. */
export const findCondition = (
  { text, sentence, locale }: SentenceView,
  { mention }: Decided,
): Span | undefined =>
  locale === 'ko'
    ? koreanCondition(text, sentence.start, mention.span.start)
    : englishCondition(text, sentence, mention.span)

/** From behind the last comma or connective to the conditional predicate. */
const koreanCondition = (text: string, from: number, to: number): Span | undefined => {
  const before = text.slice(from, to)
  const found = [...before.matchAll(/[가-힣]+(?:면| 경우)(?=[,\s])/g)].findLast(
    ([words]) =>
      !/(?:반면|측면|화면|국면|전면|장면|표면|이면|따르면|보면|비하면|감안하면|고려하면|제외하면|합하면|포함하면|더하면|빼면|치면)$/.test(
        words,
      ),
  )
  if (!found) return undefined
  const end = found.index + found[0].length
  const start = Math.max(before.lastIndexOf(', ', found.index) + 2, startOf(before, found.index))
  return { start: from + (start < 2 ? 0 : start), end: from + end }
}

const startOf = (before: string, to: number): number => {
  const clause = /^[\s\S]*[가-힣](?:고|며|지만|는데) /.exec(before.slice(0, to))
  return clause ? clause[0].length : 0
}

const englishCondition = (text: string, sentence: Span, figure: Span): Span | undefined => {
  const words = text.slice(sentence.start, sentence.end)
  for (const found of words.matchAll(/\b(?:if|unless|should|provided that|in case)\b/gi)) {
    const start = sentence.start + found.index
    const comma = text.indexOf(',', start)
    const end = comma < 0 || comma > sentence.end ? sentence.end : comma
    // The figure may stand in the condition itself: "if rates rise by 1%".
    if (start < figure.start || start - figure.end < 80) return { start, end: trimEnd(text, start, end) }
  }
  return undefined
}

const trimEnd = (text: string, start: number, to: number): number => {
  let end = to
  while (end > start && /[\s.]/.test(text[end - 1] ?? '')) end -= 1
  return end
}
