import type { MentionOf } from '../../mention/index.ts'
import { isCue } from '../cues.ts'
import type { SentenceView } from '../view.ts'

type DateMention = MentionOf<'date'>

/**
 * What a date does in its sentence: it is when something happened (`time`), what something is compared with (`base`:
 * "from a year earlier"), how far back a record reaches (`reach`: "the lowest since May 2024"), when somebody spoke
 * (`report`: "said on Tuesday", "in a note on Monday") or part of a name ("10-year notes", "a 1972 house").
 */
export type DateUse = 'time' | 'base' | 'reach' | 'report' | 'name'

export const useOf = (view: SentenceView, date: DateMention): DateUse => {
  const { text, sentence } = view
  const { start, end } = date.span
  const before = text.slice(Math.max(sentence.start, start - 44), start)
  const behind = text.slice(end, Math.min(sentence.end, end + 32))
  if (date.timex.type === 'DURATION' && isAttributive(view, date, behind)) return 'name'
  if (isYear(date.timex.value) && namesThing(date.quote, before, behind)) return 'name'
  // "its |April| forecast of", "crude for |April| delivery"
  if (/^(?:[’']s)? (?:forecasts?|outlook|guidance|estimates?|projections?)\b/.test(behind))
    return isYear(date.timex.value) || /Q\d|FY/.test(date.timex.value) ? 'time' : 'report'
  if (/^ (?:delivery|contracts?|futures|expiry|settlement)\b/.test(behind)) return 'name'
  if (isComparison(view, date, before)) return 'base'
  if (
    /\b(?:low(?:est)?|high(?:est)?|\w{3,}est|most|least|worst|best|peak|record|first [a-z ]{0,20})\b[^,;.]{0,26}\b(?:since|in|for|of)\s+(?:the\s+)?(?:late |early |mid-|about |nearly |almost |more than |at least )?$/i.test(
      before,
    )
  )
    return 'reach'
  if (
    isDay(date) &&
    /\b(?:said|says|told|announced|reported|showed|shows|released|published|report|note|statement|interview|filing|conference|disclosed|wrote)\s+(?:(?:on|late|early|in [a-z]+)\s+)*$/i.test(
      before,
    )
  )
    return 'report'
  return 'time'
}

/** A day or weekday, whatever year is known. */
export const isDay = ({ timex }: DateMention): boolean =>
  timex.type === 'TIME' || /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(timex.value)

const isYear = (value: string): boolean => /^\d{4}$/.test(value)

/** 10-year notes, a seven-year low; but "three months" and "the past 10 years" are stretches of time. A "52-week high" is a price of its own. */
const isAttributive = (view: SentenceView, date: DateMention, behind: string): boolean => {
  const metric = view.cues.some(
    (found) => isCue(found, 'metric') && found.start <= date.span.start && date.span.end <= found.end,
  )
  if (metric && /(?:high|low)/i.test(behind)) return false
  if (/^[ -](?:day |week )?(?:moving|simple) average/i.test(behind)) return false
  if (/^[- ](?:low|high|lows|highs|peak|trough)\b/i.test(behind)) return !/^(?:12|52)/.test(date.quote)
  return (
    /^\S*-(?:day|week|month|quarter|year)s?$/i.test(date.quote) &&
    /^(?: [a-z]|-)/i.test(behind) &&
    !/^ (?:period|span|stretch|run|rally)\b/i.test(behind)
  )
}

/** A 1972 stone house, the 2010 oil spill: a year that no preposition leads and no measure follows. */
const namesThing = (quote: string, before: string, behind: string): boolean =>
  /^\d{4}$/.test(quote) &&
  /\b(?:a|an|the)\s+$/i.test(before) &&
  /^ [A-Za-z]/.test(behind) &&
  !/^ (?:[a-z-]+ )?(?:results?|outlook|forecast|guidance|profit|earnings|revenue|sales|level|quarter|period|half|first|second|third|fourth|figure|financial|fiscal)/i.test(
    behind,
  )

const isComparison = (view: SentenceView, { span, quote }: DateMention, before: string): boolean =>
  view.cues.some(
    (found) =>
      isCue(found, 'base') &&
      found.cue.base !== 'to-date' &&
      found.cue.base !== 'consensus' &&
      found.start <= span.end + 1 &&
      span.start <= found.end,
  ) ||
  /^(?:a|one) (?:year|month|quarter|week) (?:earlier|ago|before)$|^(?:two|three|four|six|nine|twelve) (?:months|quarters) (?:earlier|before)$|^(?:the )?(?:year|month)-(?:ago|earlier)/i.test(
    quote,
  ) ||
  (/\b(?:from|than|over|against|compared (?:with|to)|versus|on)\s+(?:(?:in|the|for|during|that|those|a|of)\s+)*$/i.test(
    before,
  ) &&
    /^(?:the )?(?:same|previous|prior|year-earlier|corresponding|preceding)\b/i.test(quote)) ||
  (/\b(?:than|compared with|compared to|against|versus)\s+(?:in\s+|for\s+)?(?:the\s+)?$/i.test(before) &&
    !/^(?:XXXX|PX)/.test(quote))
