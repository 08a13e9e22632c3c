import type { MentionOf } from '../mention/index.ts'
import type { Period } from '../model/observation.ts'
import type { Timex } from '../model/values.ts'
import { type Candidate, choose } from './choose.ts'
import { isCue } from './cues.ts'
import type { Filled } from './filled.ts'
import { skipBracket } from './ko/particles.ts'
import type { Register } from './register.ts'
import type { Clause, Figure, SentenceView } from './view.ts'

type DateMention = MentionOf<'date'>

/** When a figure is about: the nearest date of its clause that is no base of comparison, else the sentence's, else the one in force. */
export const findPeriod = (
  view: SentenceView,
  clauses: readonly Clause[],
  figure: Figure,
  register: Register,
): Filled<Period> | undefined => {
  const clauseOf = (at: number) => clauses.findIndex(({ start, end }) => start <= at && at < end)
  const own = clauseOf(figure.start)
  const candidates: Candidate<DateMention>[] = []
  for (const date of view.dates) {
    if (isBase(view, date) || date.timex.type === 'SET') continue
    const behind = date.span.start >= figure.end
    const clause = clauseOf(date.span.start)
    if (clause > own && behind) continue
    const distance = behind ? date.span.start - figure.end : figure.start - date.span.end
    // Korean modifiers stand before what they modify; English puts "in 2004" behind as often.
    if (behind && (view.locale === 'ko' || distance > 40)) continue
    const figuresBetween = view.figures.filter(
      (other) =>
        other !== figure &&
        (behind
          ? other.start >= figure.end && other.end <= date.span.start
          : other.start >= date.span.end && other.end <= figure.start),
    ).length
    candidates.push({
      item: date,
      key: [own - clause < 0 ? 1 : own - clause, behind && figuresBetween > 0 ? 1 : 0, distance],
    })
  }
  const chosen = choose(candidates)
  if (chosen)
    return {
      value: periodOf(view, chosen.best),
      basis: 'stated',
      span: chosen.best.span,
      plain: candidates.length === 1,
    }
  const before = register.period
  return before && before.block === view.sentence.block
    ? { value: before.value, basis: 'inherited', plain: false }
    : undefined
}

/** 전년 동기 대비: a date that a comparison uses is no period of the figure. */
export const isBase = (view: SentenceView, date: DateMention): boolean =>
  view.cues.some(
    (found) =>
      isCue(found, 'base') &&
      found.cue.base !== 'to-date' &&
      found.start <= date.span.end + 1 &&
      date.span.start <= found.end,
  )

/** The period a date gives where it stands: 2023년 초부터 and "since 2023" are open, 올해 들어 and YTD run to date. */
export const periodOf = (view: SentenceView, date: DateMention): Period => {
  const { text } = view
  const period = toPeriod(date)
  // 올해(2026년) 들어: a date in a bracket belongs to what stands behind it.
  const behind = text.slice(skipBracket(text, date.span.end), date.span.end + 40).replace(/^\)/, '')
  const before = text.slice(Math.max(view.sentence.start, date.span.start - 12), date.span.start)
  const open =
    /^\s?(?:이후|이래)/.test(behind) ||
    (/^부터/.test(behind) && !/까지/.test(behind.slice(0, 16))) ||
    /\bsince (?:the |early |late |mid-)?$/i.test(before)
  if (date.timex.type === 'DATE' && open && !isYearToDate(period, behind)) {
    const { end: _open, ...rest } = period
    return { ...rest, timex: period.timex.includes('/') ? period.timex : `${period.timex}/..`, kind: 'since' }
  }
  return isYearToDate(period, behind) ? { ...period, kind: 'to-date' } : period
}

/** 올해 들어, 연초 이후: the year so far is the year (CONTRACT). */
const isYearToDate = ({ timex, mod }: Period, behind: string): boolean =>
  /^\d{4}$/.test(timex) && (/^\s?들어/.test(behind) || (mod === 'START' && /^\s?(?:이후|대비)/.test(behind)))

export const toPeriod = ({ timex, interval }: DateMention): Period => ({
  timex: timex.value,
  ...(interval && { start: interval.start, end: interval.end }),
  kind: periodKind(timex),
  ...(timex.mod && { mod: timex.mod }),
})

const periodKind = ({ type, value }: Timex): Period['kind'] =>
  type === 'DURATION'
    ? 'trailing'
    : value.endsWith('/..')
      ? 'since'
      : value.startsWith('FY')
        ? 'fiscal'
        : /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(value) || type === 'TIME'
          ? 'instant'
          : 'calendar'
