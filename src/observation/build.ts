import type {
  Attribution,
  Base,
  Certainty,
  Direction,
  Evidence,
  Measure,
  Metric,
  Observation,
  Period,
  Realis,
  Subject,
} from '../model/observation.ts'
import type { Span } from '../model/span.ts'
import type { Named } from '../model/values.ts'
import type { Filled } from './filled.ts'
import type { FigureMention } from './view.ts'

/** Everything decided about one figure. */
export interface Decided {
  readonly mention: FigureMention
  readonly subject?: Filled<Subject>
  readonly metric: Filled<Metric>
  readonly metricText?: string
  readonly measure: Filled<Measure>
  readonly direction?: Filled<Direction>
  readonly period?: Filled<Period>
  readonly base?: Filled<Base>
  readonly object?: Filled<Named>
  readonly attribution?: Filled<Attribution>
  readonly realis: Filled<Realis>
  readonly certainty: Certainty
  readonly qualifier?: string
}

/** Makes the observation, its keys in the schema's order and its evidence with the figure first. */
export const buildObservation = (id: string, decided: Decided): Observation => {
  const { mention, subject, metric, measure, direction, period, base, object, attribution, realis } = decided
  return {
    id,
    figure: mention.id,
    ...(subject && { subject: subject.value }),
    metric: metric.value,
    ...(decided.metricText && { metricText: decided.metricText }),
    measure: measure.value,
    ...numberOf(mention, measure.value, direction?.value),
    ...(direction && { direction: direction.value }),
    ...(period && { period: period.value }),
    ...(base && { base: base.value }),
    ...(object && { object: object.value }),
    ...(attribution && { attribution: attribution.value }),
    realis: realis.value,
    ...(realis.span && { cue: realis.span }),
    certainty: decided.certainty,
    slots: {
      ...(subject && { subject: subject.basis }),
      metric: metric.basis,
      measure: measure.basis,
      ...(direction && { direction: direction.basis }),
      ...(period && { period: period.basis }),
      ...(base && { base: base.basis }),
      ...(object && { object: object.basis }),
      ...(attribution && { attribution: attribution.basis }),
      realis: realis.basis,
    },
    ...(decided.qualifier && { qualifier: decided.qualifier }),
    evidence: evidenceOf(decided),
  }
}

type Value = Pick<Observation, 'value' | 'range' | 'ratio' | 'unit' | 'mod' | 'resolution'>

/** The mention's number as the observation states it: a change's minus becomes its direction, a loss keeps it. */
const numberOf = (mention: FigureMention, measure: Measure, direction: Direction | undefined): Value => {
  const number = mention.kind === 'money' ? mention.amount : mention.value
  const value = number !== undefined && measure === 'change' && direction ? number.replace(/^-/, '') : number
  return {
    ...(value !== undefined && { value }),
    ...(mention.range && { range: mention.range }),
    ...(mention.kind === 'quantity' && mention.ratio && { ratio: mention.ratio }),
    unit: mention.kind === 'money' ? mention.currency : mention.unit,
    ...(mention.mod && { mod: mention.mod }),
    ...(mention.resolution !== undefined && { resolution: mention.resolution }),
  }
}

const evidenceOf = ({
  mention,
  subject,
  metric,
  direction,
  period,
  base,
  object,
  attribution,
  realis,
}: Decided): Evidence[] => {
  const piece = (role: Evidence['role'], span: Span | undefined): Evidence[] =>
    span ? [{ role, start: span.start, end: span.end }] : []
  return [
    ...piece('figure', mention.span),
    ...piece('subject', subject?.span),
    ...piece('metric', metric.span),
    ...piece('direction', direction?.span),
    ...piece('period', period?.span),
    ...piece('base', base?.span),
    ...piece('object', object?.span),
    ...piece('attribution', attribution?.span),
    ...piece('cue', realis.span),
  ]
}
