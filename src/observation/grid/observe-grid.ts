import type { MetricCue } from '../../model/cue.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Measure } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { Decided } from '../build.ts'
import type { ObservationContext } from '../context.ts'
import type { FoundCue } from '../cues.ts'
import type { Filled } from '../filled.ts'
import { toPeriod } from '../period.ts'
import type { Register } from '../register.ts'
import { nameOf } from '../subject.ts'
import { isMoversList, metricNamed } from './grid-topic.ts'
import type { Grid, GridFigure, GridRow } from './read-grids.ts'

/**
 * The figures of a list or table: each row inherits metric, portfolio and date from the caption or its column's head. In a
 * list of weights the row is the object and the portfolio the subject; in any other the row itself is the subject.
 */
export const observeGrid = (
  context: ObservationContext,
  grid: Grid,
  register: Register,
  locale: LocaleTag,
): readonly Decided[] => {
  const lead = leadTopic(context, grid, locale)
  return grid.rows.flatMap((row) =>
    row.figures.flatMap((figure) => decide(context, grid, row, figure, lead, register, locale) ?? []),
  )
}

interface Lead {
  readonly metric?: FoundCue<MetricCue>
  readonly movers: boolean
  readonly portfolio?: Decided['subject']
  readonly period?: Decided['period']
}

const leadTopic = ({ text, mentions }: ObservationContext, { lead }: Grid, locale: LocaleTag): Lead => {
  if (!lead) return { movers: false }
  const inside = mentions.filter(({ span }) => lead.start <= span.start && span.end <= lead.end)
  const fund = inside.find(
    (mention) =>
      mention.kind === 'entity' && (mention.entity.kind === 'fund' || mention.entity.kind === 'index'),
  )
  const day = inside
    .filter((mention) => mention.kind === 'date')
    .find(({ interval }) => interval !== undefined)
  const metric = metricNamed(text, lead, locale)
  return {
    ...(metric && { metric }),
    movers: isMoversList(text, lead, locale),
    ...(fund?.kind === 'entity' && {
      portfolio: { value: nameOf(fund), basis: 'inherited' as const, span: fund.span, plain: true },
    }),
    ...(day && {
      period: { value: toPeriod(day), basis: 'inherited' as const, span: day.span, plain: true },
    }),
  }
}

const shares = new Set(['portfolio-weight', 'sector-weight', 'top-holdings-weight'])

const decide = (
  context: ObservationContext,
  grid: Grid,
  row: GridRow,
  { mention, column }: GridFigure,
  lead: Lead,
  register: Register,
  locale: LocaleTag,
): Decided | undefined => {
  const { text } = context
  const head = grid.heads[column]
  const headMetric = head && head.end > head.start ? metricNamed(text, head, locale) : undefined
  const found = headMetric ?? lead.metric
  if (!found || mention.kind !== 'percent') return undefined
  const metric = found.cue.metric === 'top-holdings-weight' ? 'portfolio-weight' : found.cue.metric
  const measure: Measure = found.cue.percent ?? 'change'
  if (shares.has(metric) && lead.movers) return undefined
  const label: Filled<{ name: string; id?: string }> = {
    value: row.entity ? nameOf(row.entity) : { name: labelText(text, row.label) },
    basis: 'stated',
    span: row.label,
    plain: true,
  }
  const portfolio = lead.portfolio ?? inherited(register)
  const share = shares.has(metric)
  const negative = mention.value?.startsWith('-') === true
  return {
    mention,
    ...(share ? { ...(portfolio && { subject: portfolio }), object: label } : { subject: label }),
    metric: { value: metric, basis: 'inherited', span: { start: found.start, end: found.end }, plain: true },
    measure: { value: measure, basis: 'inherited', plain: true },
    ...(measure === 'change' && {
      direction: { value: negative ? 'down' : 'up', basis: 'stated', plain: true },
    }),
    ...(lead.period && { period: lead.period }),
    realis: { value: 'actual', basis: 'default', plain: true },
    certainty: (!share || portfolio) && row.entity ? 'certain' : 'likely',
  }
}

const inherited = ({ portfolio, topics }: Register): Decided['subject'] => {
  const topic = portfolio ?? topics.at(-1)
  return topic ? { value: topic.value, basis: 'inherited', plain: false } : undefined
}

const labelText = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')
