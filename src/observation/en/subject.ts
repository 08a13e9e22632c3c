import type { MentionOf } from '../../mention/index.ts'
import type { Span } from '../../model/span.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'

/** How well a name's place suits a subject: before the predicate 0, a possessive 1, behind "of/for" 2, an object 3. */
export const isSubjectNoun = (view: SentenceView, { span }: MentionOf<'entity'>, figure: Figure): number => {
  const { text } = view
  const before = text.slice(Math.max(view.sentence.start, span.start - 12), span.start).toLowerCase()
  if (/^[’']s\b/.test(text.slice(span.end, span.end + 2))) return 1
  if (span.start >= figure.end) return /\b(?:of|in|for|at)\s+(?:the\s+)?$/.test(before) ? 2 : 3
  if (/\b(?:on|by|with|from|to|against|via|through|at)\s+(?:the\s+)?$/.test(before)) return 3
  if (/\b(?:of|in|for)\s+(?:the\s+)?$/.test(before)) return 2
  return 0
}

const determiners =
  /^(?:the|its|their|his|a|an|and|but|while|that|which|meanwhile|however|in|on|also|total|overall)\s+/i

/** The words between the clause's start and its predicate, as the subject nobody has in a list: "Irish shares". */
export const subjectPhrase = (view: SentenceView, clause: Clause, figure: Figure): Span | undefined => {
  const { text } = view
  const predicate = view.cues.find(
    (cue) =>
      cue.start > clause.start &&
      cue.end <= figure.start &&
      (cue.cue.type === 'move' || cue.cue.type === 'level' || cue.cue.type === 'hedge'),
  )
  if (!predicate) return undefined
  let start = clause.start
  for (
    let match = determiners.exec(
      text.slice(start, predicate.start).replace(/^[\s,"“]+/, (found) => {
        start += found.length
        return ''
      }),
    );
    match;
    match = determiners.exec(text.slice(start, predicate.start))
  )
    start += match[0].length
  let end = predicate.start
  const metric = view.cues.find(
    (cue) => cue.cue.type === 'metric' && cue.start >= start && cue.end <= predicate.start,
  )
  if (metric) end = metric.start
  while (end > start && /[\s,’'s]/.test(text[end - 1] ?? '') && !/[a-z]s$/i.test(text.slice(end - 2, end)))
    end -= 1
  const words = text.slice(start, end).trim().split(/\s+/).length
  if (end - start < 3 || words > 7 || /[,:;()]/.test(text.slice(start, end))) return undefined
  if (view.dates.some(({ span }) => span.start < end && start < span.end)) return undefined
  if (/^(?:it|he|she|they|that|this|there|we|i|who|which)$/i.test(text.slice(start, end).trim()))
    return undefined
  return { start, end }
}
