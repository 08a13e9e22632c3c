import type { MentionOf } from '../../mention/index.ts'
import { metricClassOf } from '../../model/metric-class.ts'
import type { Period } from '../../model/observation.ts'
import type { Decided } from '../build.ts'
import type { Filled } from '../filled.ts'
import { toPeriod } from '../period.ts'
import type { Register } from '../register.ts'
import type { SentenceView } from '../view.ts'
import { isDay, useOf } from './date-use.ts'
import { englishPeriodOf } from './period-of-date.ts'

type DateMention = MentionOf<'date'>

/** What a sentence's dates put in force for the sentences behind it, by kind of metric. */
export const termsOf = (
  view: SentenceView,
  decided: readonly Decided[],
  register: Register,
): Register['terms'] => {
  const terms = { ...register.terms }
  const { block } = view.sentence
  for (const { metric, measure, period, realis } of decided) {
    if (period?.basis !== 'stated' || isOfBase(view, period) || measure.value === 'probability') continue
    const kind = metricClassOf(metric.value)
    const before = terms[kind]?.value
    // History between ("in 2003 they had fallen") puts nothing in force; an outlook does only for its own paragraph.
    if (before?.start && period.value.start && period.value.start < before.start) continue
    if (kind !== 'market' && realis.value !== 'actual' && before) continue
    // "from 1.808% on Monday": what a level came from is no session in force.
    if (kind === 'market' && measure.value !== 'change' && terms.market && terms.market.block >= 0) continue
    if (kind === 'market' && period.value.kind !== 'instant' && !/WXX/.test(period.value.timex)) continue
    terms[kind] = { value: period.value, block }
  }
  for (const date of view.dates) {
    if (useOf(view, date) !== 'time') continue
    if (isDay(date)) {
      // "stocks rose on Tuesday" of an article from Wednesday: the session is the day that is said, if it is a recent one.
      const assumed = terms.market === undefined || terms.market.block < 0
      if (assumed && isRecent(date, terms.market?.value.start))
        terms.market = { value: toPeriod(date), block }
    } else if (/^(?:FY)?[\dX]{4}-[QH]\d$/.test(date.timex.value) || /\b(?:ended|to)\b/i.test(date.quote))
      terms.result ??= { value: englishPeriodOf(view, date, 'result'), block }
  }
  return terms
}

/** What something was compared with puts nothing in force. */
const isOfBase = (view: SentenceView, { span }: Filled<Period>): boolean =>
  view.dates.some((date) => date.span.start === span?.start && useOf(view, date) === 'base')

const isRecent = ({ timex, interval }: DateMention, today: string | undefined): boolean =>
  today === undefined || !interval
    ? /WXX-\d$/.test(timex.value)
    : interval.start <= today && Date.parse(today) - Date.parse(interval.start) < 6 * 86_400_000

/** A day as a period. */
export const dayPeriod = (iso: string): Period => ({
  timex: iso,
  start: iso,
  end: new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10),
  kind: 'instant',
})
