import type { MentionOf } from '../../mention/index.ts'
import { createIdGiver } from '../../model/id.ts'
import type { Evidence, Observation } from '../../model/observation.ts'
import type { Measured } from '../../model/values.ts'
import type { RecordContext } from '../context.ts'
import { measuredOf } from '../measured.ts'
import { dayOf, entityAt, entityNamed, spanOf } from '../mention-at.ts'
import { type Run, shareRuns } from '../runs.ts'
import { findSource } from '../source.ts'
import type { Holdings, HoldingsRow } from './type.ts'

/**
 * Holdings from the weights observed: runs of `portfolio-weight` figures of one portfolio, from a list, a table or a
 * sentence (엔비디아(7.2%), 애플(6.1%) 순). Two rows make a holding list; one weight is a remark.
 */
export const assembleHoldings = (context: RecordContext): readonly Holdings[] => {
  const giveId = createIdGiver()
  return shareRuns(context, 'portfolio-weight').flatMap((run) => {
    const rows = run.flatMap((observation) => rowOf(context, observation) ?? [])
    const first = run[0]
    if (rows.length < 2 || !first?.subject) return []
    return [toRecord(context, giveId, run, rows)]
  })
}

const rowOf = ({ structure, mentions }: RecordContext, observation: Observation): HoldingsRow | undefined => {
  const weight = measuredOf(observation)
  const place = spanOf(observation, 'object')
  if (!weight || !observation.object || !place) return undefined
  const figure = observation.evidence[0] as Evidence
  const named = entityAt(mentions, place)
  const block = structure.blocks.findIndex(
    ({ kind, span }) => kind !== 'table' && span.start <= figure.start && figure.end <= span.end,
  )
  const ordinal = structure.lists.flatMap(({ items }) => items).find((item) => item.block === block)?.ordinal
  const row = structure.blocks[block]
  const listed = row && (row.kind === 'list-item' || row.kind === 'table-row')
  return {
    ...(ordinal !== undefined && { rank: ordinal }),
    name: observation.object,
    ...(named?.ticker && { ticker: named.ticker }),
    weight,
    observation: observation.id,
    evidence: [
      ...(listed ? [{ role: 'row' as const, ...row.span }] : []),
      { role: 'object', ...place },
      { role: 'figure', start: figure.start, end: figure.end },
    ],
  }
}

const toRecord = (
  context: RecordContext,
  giveId: ReturnType<typeof createIdGiver>,
  run: Run,
  rows: HoldingsRow[],
): Holdings => {
  const [first] = run
  const last = run.at(-1) ?? first
  const portfolio = first.subject as NonNullable<Observation['subject']>
  const span = { start: spanStart(rows, first), end: last.evidence[0]?.end ?? 0 }
  const fund: MentionOf<'entity'> | undefined = entityNamed(context.mentions, portfolio)
  const day = dayOf(first)
  const source = findSource(context, span)
  const total = findTotal(context, portfolio.name, rows.length)
  const period = spanOf(first, 'period')
  return {
    id: giveId('holdings', span),
    type: 'holdings',
    portfolio: { name: portfolio.name, ...(portfolio.id !== undefined && { id: portfolio.id }) },
    ...(fund?.ticker && { ticker: fund.ticker }),
    ...(day !== undefined && { asOf: day }),
    ...(source && { source: source.value }),
    ...(total && { declaredTotal: total.value }),
    rows,
    observations: run.map(({ id }) => id),
    realis: first.realis,
    evidence: [
      { role: 'clause', ...span },
      ...(period ? [{ role: 'period' as const, ...period }] : []),
      ...(source ? [{ role: 'source' as const, ...source.span }] : []),
      ...(total ? [{ role: 'total' as const, ...total.span }] : []),
    ],
  }
}

const spanStart = (rows: readonly HoldingsRow[], first: Observation): number =>
  Math.min(rows[0]?.evidence[0]?.start ?? Number.POSITIVE_INFINITY, first.evidence[0]?.start ?? 0)

/** 상위 10개 보유종목의 합계 비중은 약 5%: what the article says so many holdings add up to. */
export const findTotal = ({ observations, text }: RecordContext, portfolio: string, rows: number) => {
  for (const observation of observations) {
    if (
      observation.metric !== 'top-holdings-weight' ||
      observation.subject?.name !== portfolio ||
      observation.measure !== 'proportion'
    )
      continue
    const value: Measured | undefined = measuredOf(observation)
    const figure = observation.evidence[0]
    if (!value || !figure) continue
    const count = /(\d+)\s*(?:개|종목|largest|biggest|holdings|positions)/.exec(
      text.slice(Math.max(0, figure.start - 60), figure.start),
    )?.[1]
    if (count !== undefined && Number(count) !== rows) continue
    return { value, span: { start: figure.start, end: figure.end } }
  }
  return undefined
}
