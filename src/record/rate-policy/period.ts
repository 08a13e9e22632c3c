import type { Mention, MentionOf } from '../../mention/index.ts'
import type { Period } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'

export type DateMention = MentionOf<'date'>

/** The last date of a clause before its move, else the first behind it; durations are no time of a decision. */
export const findDate = (
  clause: Span,
  head: number,
  mentions: readonly Mention[],
): DateMention | undefined => {
  let behind: DateMention | undefined
  let before: DateMention | undefined
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.timex.type !== 'DATE') continue
    if (mention.span.start < clause.start || mention.span.end > clause.end) continue
    if (mention.span.start < head) before = mention
    else behind ??= mention
  }
  return before ?? behind
}

/** The last date before a clause: it holds for what follows; what stands behind the clause belongs to another. */
export const findDateBefore = (clause: Span, sentence: Span, mentions: readonly Mention[]) =>
  findDate({ start: sentence.start, end: clause.start }, clause.start, mentions)

/** A date as the period of a decision: a day, a calendar period, or all since then (2024년 9월 이후, since August 2024). */
export const toPeriod = (text: string, { timex, interval, span }: DateMention): Period => {
  const since =
    !timex.value.includes('/') &&
    (/^\s?(?:이후|부터|이래)/.test(text.slice(span.end, span.end + 4)) ||
      /\bsince\s$/i.test(text.slice(Math.max(0, span.start - 6), span.start)))
  if (since) return { timex: `${timex.value}/..`, ...(interval && { start: interval.start }), kind: 'since' }
  const isDay = /^\d{4}-\d\d-\d\d$/.test(timex.value)
  const fiscal = timex.value.startsWith('FY')
  return {
    timex: timex.value,
    ...(interval && { start: interval.start, end: interval.end }),
    kind: isDay ? 'instant' : fiscal ? 'fiscal' : 'calendar',
    ...(timex.mod && { mod: timex.mod }),
  }
}
