import type { Draft } from '../model/draft.ts'
import type { Evidence, Observation, Period } from '../model/observation.ts'
import type { Named } from '../model/values.ts'
import { measuredOf } from './measured.ts'
import { nameOf } from './name-of.ts'
import type { PerformanceRow } from './performance/type.ts'

/** Rows of one statement: the period stands over them when they share it, else in each row. */
export interface SideBySide {
  readonly period: Period | undefined
  readonly rows: PerformanceRow[]
}

export const sideBySide = (observations: readonly Observation[]): SideBySide => {
  const first = observations[0]?.period
  const shared = observations.every(({ period }) => period?.timex === first?.timex)
  const rows: PerformanceRow[] = []
  for (const observation of observations) {
    const row = rowOf(observation, !(shared && first))
    if (row) rows.push(row)
  }
  return { period: shared ? first : undefined, rows }
}

const rowOf = (observation: Observation, ownPeriod: boolean): PerformanceRow | undefined => {
  const { subject, direction, period } = observation
  const value = measuredOf(observation)
  if (!value || !subject) return undefined
  const row = { subject: nameOf(subject), value } as Draft<PerformanceRow>
  if (direction) row.direction = direction
  if (ownPeriod && period) row.period = period
  row.observation = observation.id
  row.evidence = observation.evidence.filter(isRowEvidence) as Evidence[]
  return row
}

const isRowEvidence = ({ role }: Evidence): boolean =>
  role === 'figure' || role === 'subject' || role === 'period'

/** Two names are one when their ids are, else when their words are. */
export const sameNamed = (a: Named, b: Named): boolean =>
  a.id !== undefined && b.id !== undefined ? a.id === b.id : a.name === b.name
