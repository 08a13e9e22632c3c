import type { Mention, MentionOf } from '../../mention/index.ts'
import type { Period } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'

export type DateMention = MentionOf<'date'>

/** The last date of a clause before its move, else the first behind it; durations are no time of a decision. */
export const findDate = (
  clause: Span,
  head: number,
  mentions: readonly Mention[],
  text: string,
): DateMention | undefined => {
  let behind: DateMention | undefined
  let before: DateMention | undefined
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.timex.type !== 'DATE') continue
    if (mention.span.start < clause.start || mention.span.end > clause.end) continue
    if (isRecord(text, mention.span, clause)) continue
    if (mention.span.start < head) before = mention
    else behind ??= mention
  }
  return before ?? behind
}

/** The highest since 1995, 2022년 7월 이후 가장 높은: how far back one must look, no time of the decision. */
const isRecord = (text: string, { start, end }: Span, clause: Span): boolean =>
  /^\s?(?:이후|이래)(?:로)? (?:가장|최고|최저|처음|첫)/.test(text.slice(end, end + 10)) ||
  (/\bsince (?:\w+ )?$/i.test(text.slice(Math.max(0, start - 12), start)) &&
    !/\b(?:has|have|had|having|'ve)\b/i.test(text.slice(clause.start, start)) &&
    /\b(?:highest|lowest|first|most|biggest|largest|level|time|cut|hike|rise|move|increase|reduction)\b/i.test(
      text.slice(Math.max(clause.start, start - 40), start),
    ))

/** The last date before a clause: it holds for what follows; what stands behind the clause belongs to another. */
export const findDateBefore = (clause: Span, sentence: Span, mentions: readonly Mention[], text: string) =>
  findDate({ start: sentence.start, end: clause.start }, clause.start, mentions, text)

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
