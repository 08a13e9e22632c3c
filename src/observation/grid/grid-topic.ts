import type { Mention, MentionOf } from '../../mention/index.ts'
import type { MetricCue } from '../../model/cue.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Span } from '../../model/span.ts'
import type { Decided } from '../build.ts'
import type { ObservationContext } from '../context.ts'
import { type FoundCue, findCues, isCue } from '../cues.ts'
import { mentionsIn } from '../mentions-in.ts'
import { toPeriod } from '../period.ts'
import { nameOf } from '../subject.ts'
import type { Grid } from './read-grids.ts'

/** What a caption, lead-in, column head or note says of the rows: which metric, whose, as of when. */
export interface Topic {
  readonly metric?: FoundCue<MetricCue>
  readonly portfolio?: NonNullable<Decided['subject']>
  readonly period?: NonNullable<Decided['period']>
}

/** Reads one stretch of text as a topic; the metric its words name, the fund nearest the rows, the first resolved date. */
export const readTopic = (context: ObservationContext, span: Span, locale: LocaleTag): Topic => {
  const inside = mentionsIn(context.mentions, span)
  const metric = metricNamed(context.text, span, locale)
  const fund =
    inside.findLast(isOwner(['fund', 'index'])) ?? inside.findLast(isOwner(['institution', 'person']))
  const day = dateOf(inside)
  return {
    ...(metric && { metric }),
    ...(fund && { portfolio: { value: nameOf(fund), basis: 'inherited', span: fund.span, plain: true } }),
    ...(day && { period: { value: toPeriod(day), basis: 'inherited', span: day.span, plain: true } }),
  }
}

/** The caption's topic, completed by the note below the rows ("As of Feb. 27, 2026"). */
export const readLead = (context: ObservationContext, { lead, note }: Grid, locale: LocaleTag): Topic => {
  const above = lead ? readTopic(context, lead, locale) : {}
  const below = note ? readTopic(context, note, locale) : {}
  return { ...(below.period && { period: below.period }), ...above }
}

const isOwner =
  (kinds: readonly string[]) =>
  (mention: Mention): mention is MentionOf<'entity'> =>
    mention.kind === 'entity' && kinds.includes(mention.entity.kind)

/** A duration says what a column is over; else the first date that is one. */
const dateOf = (inside: readonly Mention[]): MentionOf<'date'> | undefined => {
  const dates = inside.filter((mention) => mention.kind === 'date')
  return (
    dates.find(({ timex }) => timex.type === 'DURATION') ??
    dates.find(({ interval }) => interval !== undefined)
  )
}

/** 상위 10개 보유종목 및 포트폴리오 비중: the plainest name of a share wins over the heading's first words. */
const metricNamed = (text: string, span: Span, locale: LocaleTag): FoundCue<MetricCue> | undefined => {
  const metrics = findCues(text, span.start, span.end, locale).filter((cue): cue is FoundCue<MetricCue> =>
    isCue(cue, 'metric'),
  )
  return metrics.find(({ cue }) => cue.metric === 'portfolio-weight') ?? metrics[0]
}

/** A short caption about rises and falls heads a list of the day's winners, not of holdings. */
export const isMoversList = (text: string, span: Span, locale: LocaleTag): boolean =>
  span.end - span.start <= 80 &&
  findCues(text, span.start, span.end, locale).some((cue) => isCue(cue, 'move') && cue.cue.noun === true)

/** "listed the following top 10", 보유 상위 종목은 다음과 같다: a lead-in that lists holdings without the word weight. */
export const listsHoldings = (text: string, span: Span): boolean =>
  /\b(?:top (?:\d+|ten|five)|holdings|positions|portfolio|holds|line-up)\b|보유|상위|편입|구성|종목|포트폴리오/i.test(
    text.slice(Math.max(span.start, span.end - 240), span.end),
  )
