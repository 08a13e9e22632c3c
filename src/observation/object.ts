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
  if (metric === 'valuation-discount') return benchmarkOf(view, figure, subject)
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

/** What a discount is against: "14% to the Nikkei's 21 times", 닛케이의 21배에 견주면 14%. */
const benchmarkOf = (
  { entities, text }: SentenceView,
  { start, end }: Figure,
  subject: SubjectSlot | undefined,
): Filled<Named> | undefined => {
  const found = entities.find(
    ({ span }) =>
      span.start !== subject?.span?.start &&
      (span.end <= start
        ? /^(?:의 \S{1,9}?)?(?:보다|에 견주|에 비해|에 비하| 대비)/.test(text.slice(span.end, span.end + 16))
        : span.start > end && /^ (?:to|against) (?:the )?$/.test(text.slice(end, span.start))),
  )
  return found && { value: nameOf(found), basis: 'stated', span: found.span, plain: true }
}
