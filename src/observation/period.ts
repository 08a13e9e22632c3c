import type { MentionOf } from '../mention/index.ts'
import type { Draft } from '../model/draft.ts'
import type { Period } from '../model/observation.ts'
import type { Timex } from '../model/values.ts'
import { type FoundCue, isCue } from './cues.ts'
import { skipBracket } from './ko/particles.ts'
import { firstFrom } from './nearby.ts'
import type { SentenceView } from './view.ts'

type DateMention = MentionOf<'date'>

/** 전년 동기 대비: a date that a comparison uses is no period of the figure. */
export const isBase = ({ cues, text }: SentenceView, { span }: DateMention): boolean => {
  if (text[span.end] === '(' && behindBracket.test(text.slice(span.end, span.end + 28))) return true
  for (let i = firstFrom(cues, span.end + 2) - 1; i >= 0; i -= 1) {
    const found = cues[i] as FoundCue
    if (found.end < span.start) return false
    // 12일 전 거래일보다: what is compared with is a date of its own.
    if (found.start >= span.end && isCue(found, 'base') && found.cue.base !== 'stated-value') continue
    if (isCue(found, 'base') && (found.cue.base !== 'to-date' || isYearEnd(text, found))) return true
  }
  return false
}

/** 지난주(0.11%)보다: what it was then stands between the date and its particle. */
const behindBracket = /^\([^()]{1,20}\)(?:보다|에서| ?대비|에 비해)/

/** 작년 말보다, 지난해 말 대비: the end of a year is what is compared with. */
const isYearEnd = (text: string, { start, end }: FoundCue): boolean =>
  /말(?:보다| 대비)$/.test(text.slice(start, end))

/** The period a date gives where it stands: 2023년 초부터 and "since 2023" are open, 올해 들어 and YTD run to date. */
export const periodOf = (view: SentenceView, date: DateMention): Period => {
  const { text } = view
  const period = toPeriod(date)
  // 올해(2026년) 들어: a date in a bracket belongs to what stands behind it.
  const from = skipBracket(text, date.span.end)
  const behind = text.slice(
    text[from] === ')' && from < date.span.end + 40 ? from + 1 : from,
    date.span.end + 40,
  )
  if (isYearToDate(date, period, behind)) {
    const { mod: _start, ...year } = period
    return { ...year, kind: 'to-date' }
  }
  if (date.timex.type !== 'DATE') return period
  const before = text.slice(Math.max(view.sentence.start, date.span.start - 12), date.span.start)
  const open =
    /^\s?(?:이후|이래)/.test(behind) ||
    (behind.startsWith('부터') && !behind.slice(0, 16).includes('까지')) ||
    /\bsince (?:the |early |late |mid-)?$/i.test(before)
  if (!open) return period
  const { end: _open, ...rest } = period
  return { ...rest, timex: period.timex.includes('/') ? period.timex : `${period.timex}/..`, kind: 'since' }
}

/** 올해 들어, 연초 이후: the year so far is the year (CONTRACT). 2023년 초 이후 prints a year of its own and is open. */
const isYearToDate = ({ quote }: DateMention, { timex, mod }: Period, behind: string): boolean =>
  timex.length === 4 &&
  /^\d{4}$/.test(timex) &&
  (/^\s?들어/.test(behind) || (mod === 'START' && /^\s?(?:이후|대비)/.test(behind) && !/^\d/.test(quote)))

export const toPeriod = ({ timex, interval }: DateMention): Period => {
  const period = { timex: timex.value } as Draft<Period>
  if (interval) {
    period.start = interval.start
    period.end = interval.end
  }
  period.kind = periodKind(timex)
  if (timex.mod) period.mod = timex.mod
  return period
}

const periodKind = ({ type, value }: Timex): Period['kind'] =>
  type === 'DURATION'
    ? 'trailing'
    : value.endsWith('/..')
      ? 'since'
      : value.startsWith('FY')
        ? 'fiscal'
        : type === 'TIME' || isDay(value)
          ? 'instant'
          : 'calendar'

const isDay = (value: string): boolean => value.length === 10 && /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(value)
