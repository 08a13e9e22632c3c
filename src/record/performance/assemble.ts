import type { Draft } from '../../model/draft.ts'
import { createIdGiver } from '../../model/id.ts'
import type { Observation } from '../../model/observation.ts'
import type { IndexedContext } from '../context.ts'
import { clauseSpan, sentenceAt } from '../sentence-at.ts'
import { sameNamed, sideBySide } from '../side-by-side.ts'
import type { Performance } from './type.ts'

/**
 * Performance from observed returns and price changes in percent. The rows of a sentence stand together; the same rows
 * told again (summary and body) are one record with both places as evidence, a return when either place says so.
 */
export const assemblePerformance = (context: IndexedContext): readonly Performance[] => {
  const giveId = createIdGiver()
  const records: Performance[] = []
  for (const { observations } of context.groups) {
    if (!observations.some(isPerformance)) continue
    const fresh = toRecord(context, giveId, observations.filter(isPerformance))
    if (!fresh) continue
    const last = records.at(-1)
    if (last && goesOn(context, last, fresh)) {
      records[records.length - 1] = append(last, fresh)
      continue
    }
    const told = records.findIndex((record) => isSameStatement(record, fresh))
    const earlier = records[told]
    if (earlier) records[told] = merge(earlier, fresh)
    else records.push(fresh)
  }
  return records
}

/** A session's move belongs to market-move; a plan or forecast of a return is none. */
const isPerformance = ({
  metric,
  measure,
  unit,
  subject,
  period,
  base,
  value,
  range,
}: Observation): boolean =>
  (metric === 'total-return' || metric === 'price-change') &&
  measure === 'change' &&
  unit === 'percent' &&
  subject !== undefined &&
  (value !== undefined || range !== undefined) &&
  base !== 'day' &&
  (metric === 'total-return' || (period !== undefined && period.kind !== 'instant'))

const toRecord = (
  context: IndexedContext,
  giveId: ReturnType<typeof createIdGiver>,
  group: readonly Observation[],
): Performance | undefined => {
  const { period, rows } = sideBySide(group)
  const [first] = group
  if (!first || rows.length === 0) return undefined
  const span = clauseSpan(group)
  const attribution = group.find((observation) => observation.attribution)?.attribution
  const made = {
    id: giveId('performance', span),
    type: 'performance',
    metric: group.some(({ metric }) => metric === 'total-return') ? 'total-return' : 'price-change',
  } as Draft<Performance>
  if (period) made.period = period
  made.rows = rows
  made.observations = group.map(({ id }) => id)
  if (attribution) made.attribution = attribution
  made.realis = first.realis
  const { start, end } = sentenceAt(context, span)
  made.evidence = [{ role: 'clause', start, end }]
  return made
}

/** 코스피는 1분기에 11% 올랐다. 이어 닛케이지수가 7% 상승했다: the next sentence names others over the same stretch. */
const goesOn = ({ text }: IndexedContext, last: Performance, fresh: Performance): boolean => {
  const [before, behind] = [last.evidence.at(-1), fresh.evidence[0]]
  if (!last.period || last.period.timex !== fresh.period?.timex || last.metric !== fresh.metric) return false
  if (!before || !behind || behind.start < before.end || behind.start - before.end > 2) return false
  return (
    !text.slice(before.end, behind.start).includes('\n') &&
    fresh.rows.every((row) => last.rows.every((other) => !sameNamed(row.subject, other.subject)))
  )
}

const append = (a: Performance, b: Performance): Performance => ({
  ...a,
  rows: [...a.rows, ...b.rows],
  observations: [...(a.observations ?? []), ...(b.observations ?? [])],
  evidence: [...a.evidence, ...b.evidence],
})

const isSameStatement = (a: Performance, b: Performance): boolean =>
  a.period?.timex === b.period?.timex &&
  a.rows.length === b.rows.length &&
  a.rows.every((row) =>
    b.rows.some(
      (other) =>
        sameNamed(row.subject, other.subject) &&
        'value' in row.value &&
        'value' in other.value &&
        row.value.value === other.value.value,
    ),
  )

const merge = (a: Performance, b: Performance): Performance => ({
  ...a,
  metric: a.metric === 'total-return' || b.metric === 'total-return' ? 'total-return' : a.metric,
  ...(a.period?.kind !== 'to-date' && b.period?.kind === 'to-date' && { period: b.period }),
  observations: [...(a.observations ?? []), ...(b.observations ?? [])],
  evidence: [...a.evidence, ...b.evidence],
})
