import type { Metric, Observation } from '../model/observation.ts'
import type { RecordContext } from './context.ts'

export type Run = readonly [Observation, ...Observation[]]

/** Shares of the same portfolio that follow each other closely: a list's rows, or one sentence's enumeration. */
export const shareRuns = ({ observations, structure }: RecordContext, metric: Metric): readonly Run[] => {
  const runs: [Observation, ...Observation[]][] = []
  const blockOf = (at: number) =>
    structure.blocks.findIndex(({ kind, span }) => kind !== 'table' && span.start <= at && at < span.end)
  const isListed = (block: number) => ['list-item', 'table-row'].includes(structure.blocks[block]?.kind ?? '')
  let last: { readonly observation: Observation; readonly block: number } | undefined
  for (const observation of observations) {
    if (observation.metric !== metric || observation.measure !== 'proportion' || !observation.object) continue
    const block = blockOf(observation.evidence[0]?.start ?? 0)
    const continues =
      last !== undefined &&
      last.observation.subject?.name === observation.subject?.name &&
      (last.block === block || (isListed(last.block) && isListed(block) && block - last.block <= 2))
    if (continues) runs.at(-1)?.push(observation)
    else runs.push([observation])
    last = { observation, block }
  }
  return runs
}
