import type { Evidence, Observation, Period } from '../model/observation.ts'
import type { Named } from '../model/values.ts'
import { measuredOf } from './measured.ts'
import type { PerformanceRow } from './performance/type.ts'

/** Rows of one statement: the period stands over them when they share it, else in each row. */
export interface SideBySide {
  readonly period?: Period
  readonly rows: PerformanceRow[]
}

export const sideBySide = (observations: readonly Observation[]): SideBySide => {
  const periods = new Set(observations.map(({ period }) => period?.timex))
  const shared = periods.size === 1 ? observations[0]?.period : undefined
  return {
    ...(shared && { period: shared }),
    rows: observations.flatMap((observation) => rowOf(observation, shared === undefined) ?? []),
  }
}

const rowOf = (observation: Observation, ownPeriod: boolean): PerformanceRow | undefined => {
  const value = measuredOf(observation)
  if (!value || !observation.subject) return undefined
  const { name, id } = observation.subject
  return {
    subject: { name, ...(id !== undefined && { id }) },
    value,
    ...(observation.direction && { direction: observation.direction }),
    ...(ownPeriod && observation.period && { period: observation.period }),
    observation: observation.id,
    evidence: observation.evidence.filter(
      ({ role }) => role === 'figure' || role === 'subject' || role === 'period',
    ) as Evidence[],
  }
}

/** Two names are one when their ids are, else when their words are. */
export const sameNamed = (a: Named, b: Named): boolean =>
  a.id !== undefined && b.id !== undefined ? a.id === b.id : a.name === b.name
