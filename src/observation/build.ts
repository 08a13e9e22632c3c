import type { Draft } from '../model/draft.ts'
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
import type { Relations } from './relation/relations.ts'
import type { FigureMention } from './view.ts'

/** Everything decided about one figure. */
export interface Decided {
  readonly mention: FigureMention
  readonly subject?: Filled<Subject> | undefined
  readonly metric: Filled<Metric>
  readonly metricText?: string | undefined
  readonly measure: Filled<Measure>
  readonly direction?: Filled<Direction> | undefined
  readonly period?: Filled<Period> | undefined
  readonly base?: Filled<Base> | undefined
  readonly object?: Filled<Named> | undefined
  readonly attribution?: Filled<Attribution> | undefined
  readonly realis: Filled<Realis>
  readonly certainty: Certainty
  readonly qualifier?: string | undefined
  /** The amount is a loss: its level is negative. */
  readonly loss?: true | undefined
  readonly turn?: 'to-profit' | 'to-loss' | undefined
  /** What it says together with its neighbours. */
  readonly relations?: Relations | undefined
}

/** Makes the observation, its keys in the schema's order and its evidence with the figure first. */
export const buildObservation = (
  id: string,
  decided: Decided,
  idOf: (mention: FigureMention) => string | undefined,
): Observation => {
  const {
    mention,
    subject,
    metric,
    measure,
    direction,
    period,
    base,
    object,
    attribution,
    realis,
    relations,
  } = decided
  // Required fields stand between optional ones in the schema, so the draft can't have them all from the start.
  const made = { id, figure: mention.id } as Draft<Observation>
  if (subject) made.subject = subject.value
  made.metric = metric.value
  if (decided.metricText) made.metricText = decided.metricText
  made.measure = measure.value
  addNumber(made, mention, measure.value === 'change' && direction !== undefined, decided.loss === true)
  if (relations?.per) made.per = relations.per.value
  if (decided.turn) made.turn = decided.turn
  if (direction) made.direction = direction.value
  if (period) made.period = period.value
  if (base) made.base = base.value
  if (relations?.baseValue) made.baseValue = relations.baseValue.value
  if (object) made.object = object.value
  if (attribution) made.attribution = attribution.value
  made.realis = realis.value
  if (realis.span) made.cue = realis.span
  made.certainty = decided.certainty
  made.slots = slotsOf(decided)
  if (decided.qualifier) made.qualifier = decided.qualifier
  if (relations) addRelations(made, relations, idOf)
  made.evidence = evidenceOf(decided)
  return made
}

const addRelations = (
  made: Draft<Observation>,
  { streak, vintage, sameAs, condition }: Relations,
  idOf: (mention: FigureMention) => string | undefined,
): void => {
  if (streak) made.streak = streak.value
  if (vintage) made.vintage = vintage.value
  const same = sameAs && idOf(sameAs)
  if (same !== undefined) made.sameAs = same
  if (condition) made.condition = condition
}

/** The mention's number as the observation states it: a change's minus becomes its direction, a loss keeps it. */
const addNumber = (
  made: Draft<Observation>,
  mention: FigureMention,
  isChange: boolean,
  isLoss: boolean,
): void => {
  const number = mention.kind === 'money' ? mention.amount : mention.value
  if (number !== undefined) made.value = signed(number, isChange, isLoss)
  if (mention.range) made.range = mention.range
  if (mention.kind === 'quantity' && mention.ratio) made.ratio = mention.ratio
  made.unit = mention.kind === 'money' ? mention.currency : mention.unit
  if (mention.mod) made.mod = mention.mod
  if (mention.resolution !== undefined) made.resolution = mention.resolution
}

const signed = (number: string, isChange: boolean, isLoss: boolean): string => {
  const hasMinus = number.startsWith('-')
  if (isChange && hasMinus) return number.slice(1)
  return isLoss && !hasMinus ? `-${number}` : number
}

const slotsOf = (decided: Decided): Observation['slots'] => {
  const { subject, metric, measure, direction, period, base, object, attribution, realis } = decided
  const slots: Draft<Observation['slots']> = {}
  if (subject) slots.subject = subject.basis
  slots.metric = metric.basis
  slots.measure = measure.basis
  if (direction) slots.direction = direction.basis
  if (period) slots.period = period.basis
  if (base) slots.base = base.basis
  if (object) slots.object = object.basis
  if (attribution) slots.attribution = attribution.basis
  slots.realis = realis.basis
  return slots
}

const evidenceOf = (decided: Decided): Evidence[] => {
  const pieces: Evidence[] = []
  addPiece(pieces, 'figure', decided.mention.span)
  addPiece(pieces, 'subject', decided.subject?.span)
  addPiece(pieces, 'metric', decided.metric.span)
  addPiece(pieces, 'direction', decided.direction?.span)
  addPiece(pieces, 'period', decided.period?.span)
  addPiece(pieces, 'base', decided.base?.span)
  addPiece(pieces, 'base-value', decided.relations?.baseValue?.span)
  addPiece(pieces, 'object', decided.object?.span)
  addPiece(pieces, 'attribution', decided.attribution?.span)
  addPiece(pieces, 'cue', decided.realis.span)
  if (decided.relations) addRelationPieces(pieces, decided.relations)
  return pieces
}

const addRelationPieces = (pieces: Evidence[], { per, streak, vintage, condition }: Relations): void => {
  addPiece(pieces, 'per', per?.span)
  addPiece(pieces, 'streak', streak?.span)
  addPiece(pieces, 'vintage', vintage?.span)
  addPiece(pieces, 'condition', condition)
}

const addPiece = (pieces: Evidence[], role: Evidence['role'], span: Span | undefined): void => {
  if (span) pieces.push({ role, start: span.start, end: span.end })
}
