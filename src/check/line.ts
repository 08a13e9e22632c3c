import type { Mention } from '../mention/index.ts'
import type { BlockKind } from '../model/block.ts'
import { resolutionOf } from '../model/decimal.ts'
import type { Observation } from '../model/observation.ts'
import type { Decimal, Mod, Range } from '../model/values.ts'
import type { CheckInput } from './check.ts'

/** A figure as arithmetic sees it: one exact number with its unit; `value` is absent for a range or a fraction. */
export interface Entry {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly value: Decimal | undefined
  readonly range: Range | undefined
  /** `percent`, `percentage-point`, `basis-point`, an ISO 4217 code, `share`, `point`, `multiple` … */
  readonly unit: string
  readonly resolution: Decimal
  readonly mod: Mod | undefined
  readonly observation: Observation | undefined
}

/** A sentence with its figures, in reading order. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly korean: boolean
  readonly blockKind: BlockKind | undefined
  readonly entries: readonly Entry[]
}

/** The sentences that print figures: only they hold arithmetic. */
export const readLines = ({ mentions, segments, structure, observations }: CheckInput): readonly Line[] => {
  const observed = new Map<string, Observation>()
  for (const observation of observations)
    if (observation.figure !== undefined) observed.set(observation.figure, observation)
  const lines: Line[] = []
  let next = 0
  for (const { start, end, block } of segments.sentences) {
    let entries: Entry[] | undefined
    while (next < mentions.length && (mentions[next] as Mention).span.start < end) {
      const mention = mentions[next++] as Mention
      if (mention.span.start < start) continue
      const entry = toEntry(mention, observed)
      if (!entry) continue
      if (entries) entries.push(entry)
      else entries = [entry]
    }
    if (!entries) continue
    const home = structure.blocks[block]
    lines.push({ start, end, korean: home?.language === 'ko', blockKind: home?.kind, entries })
  }
  return lines
}

const toEntry = (mention: Mention, observed: ReadonlyMap<string, Observation>): Entry | undefined => {
  if (mention.kind === 'entity' || mention.kind === 'date') return undefined
  const value = mention.kind === 'money' ? mention.amount : mention.value
  return {
    id: mention.id,
    start: mention.span.start,
    end: mention.span.end,
    value,
    range: mention.range,
    unit: mention.kind === 'money' ? mention.currency : mention.unit,
    resolution: mention.resolution ?? (value === undefined ? '1' : resolutionOf(value)),
    mod: mention.mod,
    observation: observed.get(mention.id),
  }
}
