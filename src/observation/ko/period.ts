import type { MentionOf } from '../../mention/index.ts'
import type { Metric, Period } from '../../model/observation.ts'
import { type Candidate, choose } from '../choose.ts'
import { isCue } from '../cues.ts'
import type { Filled } from '../filled.ts'
import { clauseAt, firstFrom } from '../nearby.ts'
import { isBase, periodOf, toPeriod } from '../period.ts'
import type { Register } from '../register.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'
import { type MetricTime, timeOf } from './metric-time.ts'
import { skipBracket } from './particles.ts'

type DateMention = MentionOf<'date'>

/**
 * When a Korean figure is about. Modifiers stand before what they modify, so only dates before the figure count: those of
 * its clause first, then those that suit the metric (a price asks for a day, a profit for a quarter), then the nearest.
 * What the sentence leaves unsaid is the session, term or day of record in force.
 */
export const findKoreanPeriod = (
  view: SentenceView,
  clauses: readonly Clause[],
  figure: Figure,
  metric: Metric | undefined,
  register: Register,
): Filled<Period> | undefined => {
  const beside = dateBeside(view, figure)
  if (beside) return { value: toPeriod(beside), basis: 'stated', span: beside.span, plain: true }
  const time = timeOf(metric)
  const own = clauseAt(clauses, figure.start)
  const candidates: Candidate<{ readonly date: DateMention; readonly period: Period }>[] = []
  for (const date of view.dates) {
    if (date.span.end > figure.start) break
    const period = toldBy(view, date)
    if (!period || ownsEarlierFigure(view, date, figure)) continue
    const distance = figure.start - date.span.end
    candidates.push({
      item: { date, period },
      key: [suits(view, date, period, metric) ? 0 : 1, own - clauseAt(clauses, date.span.start), distance],
    })
  }
  const chosen = choose(candidates)
  view.trace?.choice('period', keyPlaces, candidates, ({ date }) => date.quote)
  const before = stretchInForce(view, metric, register) ?? inForce(register, time)
  if (chosen && (!before || suits(view, chosen.best.date, chosen.best.period, metric)))
    return {
      value: untilThen(view, chosen.best.date, chosen.best.period),
      basis: 'stated',
      span: chosen.best.date.span,
      plain: candidates.length === 1,
    }
  return before && { value: before, basis: 'inherited', plain: false }
}

/** |지난주|(0.11%)보다, |작년 11월|(1.5%) 이후: a bracket right behind a date tells its figure. */
const dateBeside = ({ text, dates }: SentenceView, { start, end }: Figure): DateMention | undefined => {
  if (text[end] !== ')') return undefined
  const date = dates.findLast(({ span }) => span.end < start)
  return date?.timex.type === 'DATE' && /^ ?\((?:약 )?$/.test(text.slice(date.span.end, start))
    ? date
    : undefined
}

const keyPlaces = ['unsuited to the metric', 'clauses off', 'distance']

/** 코스피는 1분기에 11% 올랐다. 이어 닛케이지수가 7% 상승했다: moves told in one paragraph run over one stretch, unless measured by the day. */
const stretchInForce = (
  { sentence, cues }: SentenceView,
  metric: Metric | undefined,
  { stretch }: Register,
): Period | undefined =>
  (metric === 'price-change' || metric === 'total-return') &&
  stretch?.block === sentence.block &&
  !cues.some((found) => isCue(found, 'base') && found.cue.base === 'day')
    ? stretch.value
    : undefined

const inForce = ({ times }: Register, time: MetricTime | undefined): Period | undefined =>
  time && times?.[time]

/** A day suits a price, a month or quarter a result; what runs from then to now suits both. */
const suits = (
  view: SentenceView,
  date: DateMention,
  period: Period,
  metric: Metric | undefined,
): boolean => {
  switch (timeOf(metric)) {
    case 'session':
      return (
        metric === 'policy-rate' ||
        metric === 'policy-rate-change' ||
        (period.kind !== 'calendar' && period.kind !== 'fiscal') ||
        // 올해 12% 올랐다, 3분기에만, 같은 기간 3% 내렸다: a stretch the price moved over.
        isYear(period) ||
        date.quote.includes('기간') ||
        /^(?:에|\s?동안|\s?중|간)/.test(view.text.slice(date.span.end, date.span.end + 3))
      )
    case 'term':
      return period.kind !== 'instant'
    case 'record':
      return period.kind === 'instant'
    default:
      return true
  }
}

/** The period a date tells, read once for the register and all figures of its sentence. */
const toldBy = (view: SentenceView, date: DateMention): Period | undefined => {
  const { periods } = view
  if (periods.has(date)) return periods.get(date)
  const period = tellsWhen(view, date) ? periodOf(view, date) : undefined
  periods.set(date, period)
  return period
}

/**
 * Whether a date says when something was: not the base of a comparison, no set, no streak (8분기 연속, 13개월 만에, 10거래일째),
 * no record's reach (2014년 2분기 이후 최저, 역대 10월 중), no contract's month (6월 인도분, 5월물).
 */
export const tellsWhen = (view: SentenceView, date: DateMention): boolean => {
  if (date.timex.type === 'SET' || isBase(view, date)) return false
  const { text } = view
  const end = skipBracket(text, date.span.end)
  const behind = text.slice(end, end + 24)
  const before = text.slice(Math.max(view.sentence.start, date.span.start - 4), date.span.start)
  if (/역대\s?$/.test(before)) return false
  if (/^\s?(?:연속|만에|만의|만이|째|내 최|래 최|래 가장|선행|평균|[과와] (?:같|동일|비슷))/.test(behind))
    return false
  if (/^\s?(?:인도분|물(?![가-힣])|물\s|분기점|당\b)/.test(behind)) return false
  return (
    !/^\s?(?:이후|이래)(?:로)?\s?(?:[가-힣\d]{1,6}\s){0,2}?(?:최|가장|처음|첫|만에)/.test(behind) &&
    !/^\s?(?:이후|이래)\s[\d가-힣]{1,8}\s만/.test(behind)
  )
}

/** 102.56엔보다, 7조1000억원에서: the figure a date stands before takes it along when it is only compared with. */
const ownsEarlierFigure = (view: SentenceView, date: DateMention, figure: Figure): boolean => {
  const next = view.figures[firstFrom(view.figures, date.span.end)]
  if (!next || next === figure || next.start - date.span.end > 16) return false
  const behind = skipBracket(view.text, next.end)
  return /^\)?(?:보다|에서|에 비해|과 비교|와 비교|이던|였던|이었던|에 이어)/.test(
    view.text.slice(behind, behind + 6),
  )
}

/** 9월까지 실적, 3분기까지 누적: from the year's first month to the printed end. */
const untilThen = (view: SentenceView, date: DateMention, period: Period): Period => {
  const behind = view.text.slice(date.span.end, date.span.end + 12)
  if (!/^까지\s?(?:의 )?(?:누적|실적|누계)/.test(behind)) return period
  const until = /^(\d{4})-(\d\d|Q[1-4]|H[12])$/.exec(period.timex)
  if (!until) return period
  const [, year, part = ''] = until
  const month = part.startsWith('Q')
    ? String(Number(part[1]) * 3).padStart(2, '0')
    : part.startsWith('H')
      ? String(Number(part[1]) * 6).padStart(2, '0')
      : part
  return { ...period, timex: `${year}-01/${year}-${month}`, start: `${year}-01-01` }
}

/**
 * The session, term and day of record a sentence leaves in force. Terms are set by a date that opens its sentence, for
 * those inside it are mostly asides; a session by any day at or before publication.
 */
export const setTimes = (
  register: Register,
  view: SentenceView,
  leading: boolean,
  publishedAt: string | undefined,
): void => {
  if (view.dates.length === 0) return
  const times = { ...register.times }
  for (const date of view.dates) {
    const period = toldBy(view, date)
    if (!period) continue
    if (publishedAt && period.start && period.start > publishedAt) continue
    const { text } = view
    if (period.kind === 'instant') {
      if (/^\s?(?:기준|현재)/.test(text.slice(date.span.end, date.span.end + 4))) times.record ??= period
      else if (isFresh(period.timex, publishedAt)) times.session ??= period
    } else if (
      (period.kind === 'calendar' || period.kind === 'fiscal') &&
      !isLookBack(period, times.term) &&
      (leading
        ? date.span.start - view.sentence.start <= 3
        : !times.term || (isYear(times.term) && !isYear(period)))
    )
      times.term = period
  }
  register.times = times
}

/** 지난해 1분기 매출은 … where the first quarter is reported: what it is compared with, not what comes next. */
const isLookBack = (period: Period, term: Period | undefined): boolean =>
  term?.start !== undefined &&
  period.start !== undefined &&
  period.start < term.start &&
  period.timex.length === term.timex.length

const isYear = ({ timex }: Period): boolean => timex.length <= 6

/** Within the week before publication: an older day is history, not the session reported. */
const isFresh = (day: string, publishedAt: string | undefined): boolean => {
  if (publishedAt === undefined) return true
  const gap = (Date.parse(publishedAt) - Date.parse(day)) / 86_400_000
  return gap >= 0 && gap <= 7
}
