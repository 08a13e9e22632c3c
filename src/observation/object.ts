import type { Metric } from '../model/observation.ts'
import type { Named } from '../model/values.ts'
import type { Filled } from './filled.ts'
import { type EntityMention, nameOf, type SubjectSlot } from './subject.ts'
import type { Figure, SentenceView } from './view.ts'

/** The second party of a stake or deal: the company held or bought, named near the figure, behind it rather than before. */
export const findObject = (
  view: SentenceView,
  figure: Figure,
  metric: Metric,
  subject: SubjectSlot | undefined,
): Filled<Named> | undefined => {
  if (metric !== 'stake' && metric !== 'deal-value') return undefined
  const other = (entity: EntityMention) =>
    entity.span.start !== subject?.span?.start && entity.entity.kind !== 'person'
  const before = view.entities.findLast((entity) => entity.span.end <= figure.start && other(entity))
  const behind = view.entities.find(
    (entity) => entity.span.start >= figure.end && other(entity) && entity.span.start - figure.end < 40,
  )
  const found = behind ?? before
  return found ? { value: nameOf(found), basis: 'stated', span: found.span, plain: false } : undefined
}
