import type { MentionOf } from '../../mention/index.ts'
import type { MetricClass } from '../../model/metric-class.ts'
import type { Period } from '../../model/observation.ts'
import { isCue } from '../cues.ts'
import { periodOf, toPeriod } from '../period.ts'
import type { SentenceView } from '../view.ts'

type DateMention = MentionOf<'date'>

/** The period of a date: a stretch with a printed end is its interval, "this year" of a price runs to date. */
export const englishPeriodOf = (view: SentenceView, date: DateMention, kind: MetricClass): Period => {
  const period = periodOf(view, date)
  const { quote, timex, interval } = date
  if (timex.type === 'DURATION' && interval && /\b(?:to|ended|ending|through)\b/i.test(quote))
    return {
      timex: `${interval.start}/${dayBefore(interval.end)}`,
      start: interval.start,
      end: interval.end,
      kind: 'calendar',
    }
  if (period.kind === 'since' && /^(?:the )?(?:start|beginning|turn) of (?:the|this) year$/i.test(quote)) {
    const { mod: _start, ...year } = toPeriod(date)
    return { ...year, kind: 'to-date' }
  }
  if (period.kind === 'trailing' && /\bsince\b/i.test(quote)) return { ...period, kind: 'since' }
  const toDate =
    /^(?:so far )?this (?:year|quarter|month|week)(?: so far)?$|\bto[ -]date$/i.test(quote) &&
    (kind === 'market' || isSoFar(view, date) || /to[ -]date$/i.test(quote))
  return toDate ? { ...period, kind: 'to-date' } : period
}

const isSoFar = (view: SentenceView, { span }: DateMention): boolean =>
  view.cues.some(
    (found) =>
      isCue(found, 'base') &&
      found.cue.base === 'to-date' &&
      found.start <= span.end &&
      span.start <= found.end,
  )

const dayBefore = (iso: string): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
