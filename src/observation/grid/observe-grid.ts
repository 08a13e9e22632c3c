import type { LocaleTag } from '../../model/locale-tag.ts'
import { isWeight } from '../../model/metric-class.ts'
import type { Measure, Metric } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { Decided } from '../build.ts'
import type { ObservationContext } from '../context.ts'
import type { Filled } from '../filled.ts'
import type { Register } from '../register.ts'
import { nameOf } from '../subject.ts'
import { isMoversList, listsHoldings, readLead, readTopic, type Topic } from './grid-topic.ts'
import type { Grid, GridFigure, GridRow } from './read-grids.ts'

/**
 * The figures of a list or table: each row inherits metric, portfolio and date from its column's head or the caption. In a
 * list of weights the row is the object and the portfolio the subject; in any other the row itself is the subject.
 */
export const observeGrid = (
  context: ObservationContext,
  grid: Grid,
  register: Register,
  locale: LocaleTag,
): readonly Decided[] => {
  const lead = readLead(context, grid, locale)
  const heads = grid.heads.map(
    (head): Topic => (head.end > head.start ? readTopic(context, head, locale) : {}),
  )
  const kind = kindOf(context, grid, lead, locale)
  return grid.rows.flatMap((row) =>
    row.figures.flatMap(
      (figure) =>
        decide(context, row, figure, { lead, head: heads[figure.column] ?? {}, kind }, register) ?? [],
    ),
  )
}

interface GridTopic {
  readonly lead: Topic
  readonly head: Topic
  readonly kind: 'holdings' | 'movers' | 'other'
}

const kindOf = (
  { text }: ObservationContext,
  { lead, rows }: Grid,
  topic: Topic,
  locale: LocaleTag,
): GridTopic['kind'] => {
  if (lead && isMoversList(text, lead, locale)) return 'movers'
  const companies = rows.filter(({ entity }) => entity?.entity.kind === 'company').length
  return lead && !topic.metric && companies * 2 >= rows.length && listsHoldings(text, lead)
    ? 'holdings'
    : 'other'
}

const decide = (
  { text }: ObservationContext,
  row: GridRow,
  { mention }: GridFigure,
  { lead, head, kind }: GridTopic,
  register: Register,
): Decided | undefined => {
  const named = head.metric ?? lead.metric
  if (mention.kind !== 'percent' || (!named && kind !== 'holdings')) return undefined
  const metric = rowMetric(text, row, named?.cue.metric ?? 'portfolio-weight')
  const weight = isWeight(metric)
  if (weight && kind === 'movers') return undefined
  const measure: Measure = weight ? 'proportion' : (named?.cue.percent ?? 'change')
  const label: Filled<{ name: string; id?: string }> = {
    value: row.entity ? nameOf(row.entity) : { name: labelText(text, row.label) },
    basis: 'stated',
    span: row.label,
    plain: true,
  }
  const portfolio = head.portfolio ?? lead.portfolio ?? inherited(register)
  const period = head.period ?? lead.period
  return {
    mention,
    ...(weight
      ? {
          ...(portfolio && { subject: portfolio }),
          ...(metric !== 'top-holdings-weight' && { object: label }),
        }
      : { subject: label }),
    metric: {
      value: metric,
      basis: named ? 'inherited' : 'resolved',
      ...(named && { span: { start: named.start, end: named.end } }),
      plain: true,
    },
    measure: { value: measure, basis: 'inherited', plain: true },
    ...(measure === 'change' && {
      direction: { value: mention.value?.startsWith('-') ? 'down' : 'up', basis: 'stated', plain: true },
    }),
    ...(period && { period }),
    realis: { value: 'actual', basis: 'default', plain: true },
    certainty: (!weight || portfolio) && row.entity ? 'certain' : 'likely',
  }
}

/** A total is the weight of the rows together; a sector's row makes its column one of sector weights. */
const rowMetric = (text: string, { label, entity }: GridRow, metric: Metric): Metric => {
  if (!isWeight(metric)) return metric
  if (isTotal(labelText(text, label))) return 'top-holdings-weight'
  if (entity?.entity.kind === 'sector') return 'sector-weight'
  return metric === 'top-holdings-weight' ? 'portfolio-weight' : metric
}

const isTotal = (label: string): boolean =>
  /^(?:합계|총합계|총계|소계|계|전체|합)$|^(?:grand |sub)?totals?\b|^(?:top|all) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty)\b|^상위 \d+\S*(?: 합계)?$/i.test(
    label,
  )

const inherited = ({ portfolio, topics }: Register): Decided['subject'] => {
  const topic = portfolio ?? topics.at(-1)
  return topic ? { value: topic.value, basis: 'inherited', plain: false } : undefined
}

const labelText = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')
