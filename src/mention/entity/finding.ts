import type { EntityKind, Ticker } from '../../model/values.ts'
import type { ReferenceEntry } from '../../reference/entry.ts'

/** A name seen in the text on its way to becoming a mention: later passes may add the ticker and drop what nothing supports. */
export interface Finding {
  start: number
  end: number
  readonly rule: string
  kind: EntityKind
  /** The canonical name, or the words themselves. */
  name: string
  entry: ReferenceEntry | undefined
  ticker: Ticker | undefined
  /** False for a form that is also an ordinary word or somebody else's name, until something supports it. */
  supported: boolean
  /** Only a stated ticker can support it: ALL, ON, IT. */
  needsTicker: boolean
}

/** A finding that its own form supports; with every field there, so that the passes over findings see one shape. */
export const createFinding = (
  start: number,
  end: number,
  rule: string,
  kind: EntityKind,
  name: string,
  entry?: ReferenceEntry,
): Finding => ({
  start,
  end,
  rule,
  kind,
  name,
  entry,
  ticker: undefined,
  supported: true,
  needsTicker: false,
})

/** Findings by where they begin. */
export const byStartOf = (findings: readonly Finding[]): Map<number, Finding> => {
  const byStart = new Map<number, Finding>()
  for (const finding of findings) byStart.set(finding.start, finding)
  return byStart
}

/** Findings by where they end. */
export const byEndOf = (findings: readonly Finding[]): Map<number, Finding> => {
  const byEnd = new Map<number, Finding>()
  for (const finding of findings) byEnd.set(finding.end, finding)
  return byEnd
}

/** Whether a stretch of text overlaps one of the findings, which are in reading order and do not overlap. */
export const isTaken = (known: readonly Finding[], start: number, end: number): boolean => {
  let [low, high] = [0, known.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((known[middle] as Finding).end <= start) low = middle + 1
    else high = middle
  }
  return low < known.length && (known[low] as Finding).start < end
}
