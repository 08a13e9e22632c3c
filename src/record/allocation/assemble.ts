import { createIdGiver } from '../../model/id.ts'
import type { Evidence, Observation } from '../../model/observation.ts'
import type { RecordContext } from '../context.ts'
import { measuredOf } from '../measured.ts'
import { dayOf, entityAt, spanOf } from '../mention-at.ts'
import { labelKindOf } from '../portfolio/label-kind.ts'
import { type Run, shareRuns } from '../runs.ts'
import { clauseSpan, sentenceAt } from '../sentence-at.ts'
import { findSource } from '../source.ts'
import type { Allocation, AllocationRow } from './type.ts'

/** Allocations from the sector weights observed: 보건의료 18.8%, 산업 18.1% … of one portfolio. */
export const assembleAllocations = (context: RecordContext): readonly Allocation[] => {
  const giveId = createIdGiver()
  return shareRuns(context, 'sector-weight').flatMap((run) => {
    const rows = run.flatMap((observation) => rowOf(context, observation) ?? [])
    return rows.length > 0 && run[0].subject ? [toRecord(context, giveId, run, rows)] : []
  })
}

const rowOf = ({ mentions }: RecordContext, observation: Observation): AllocationRow | undefined => {
  const weight = measuredOf(observation)
  const place = spanOf(observation, 'object')
  const figure = observation.evidence[0]
  if (!weight || !observation.object || !place || !figure) return undefined
  const code =
    codeOf(entityAt(mentions, place)?.entity.id ?? observation.object.id) ??
    labelKindOf(observation.object.name)?.code
  return {
    label: observation.object.name,
    ...(code !== undefined && { code }),
    weight,
    observation: observation.id,
    evidence: [{ role: 'object', ...place }, figure],
  }
}

/** `sector:gics-45` is GICS 45, `country:KR` ISO 3166 KR. */
const codeOf = (id: string | undefined): string | undefined =>
  /^(?:sector:gics-|country:)(.+)$/.exec(id ?? '')?.[1]

const toRecord = (
  context: RecordContext,
  giveId: ReturnType<typeof createIdGiver>,
  run: Run,
  rows: AllocationRow[],
): Allocation => {
  const [first] = run
  const portfolio = first.subject as NonNullable<Observation['subject']>
  const span = clauseSpan(run)
  const day = dayOf(first)
  const source = findSource(context, span)
  return {
    id: giveId('allocation', span),
    type: 'allocation',
    portfolio: { name: portfolio.name, ...(portfolio.id !== undefined && { id: portfolio.id }) },
    by: rows.every(({ observation }) => isCountry(run.find(({ id }) => id === observation)))
      ? 'country'
      : 'sector',
    ...(day !== undefined && { asOf: day }),
    ...(source && { source: source.value }),
    rows,
    observations: run.map(({ id }) => id),
    realis: first.realis,
    evidence: [
      { role: 'clause', ...sentenceAt(context, span) },
      ...(source ? [{ role: 'source', ...source.span } satisfies Evidence] : []),
    ],
  }
}

const isCountry = (observation: Observation | undefined): boolean =>
  observation?.object?.id?.startsWith('country:') === true
