import type { Metric } from '../model/observation.ts'
import type { Named } from '../model/values.ts'
import type { Filled } from './filled.ts'
import { type EntityMention, nameOf, type SubjectSlot } from './subject.ts'
import type { Figure, SentenceView } from './view.ts'

const withObject = new Set<Metric>(['portfolio-weight', 'sector-weight', 'stake', 'deal-value'])

/** The second party of a share or deal: the holding inside the fund, the sector, the target; the name nearest before the figure. */
export const findObject = (
  view: SentenceView,
  figure: Figure,
  metric: Metric,
  subject: SubjectSlot | undefined,
): Filled<Named> | undefined => {
  if (!withObject.has(metric)) return undefined
  const other = (entity: EntityMention) =>
    entity.span.start !== subject?.span?.start && entity.entity.kind !== 'person'
  const before = view.entities.filter((entity) => entity.span.end <= figure.start && other(entity)).at(-1)
  const behind = view.entities.find(
    (entity) => entity.span.start >= figure.end && other(entity) && entity.span.start - figure.end < 40,
  )
  const found = metric === 'stake' || metric === 'deal-value' ? (behind ?? before) : before
  return found ? { value: nameOf(found), basis: 'stated', span: found.span, plain: false } : undefined
}
