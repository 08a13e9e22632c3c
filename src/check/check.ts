import type { Mention } from '../mention/index.ts'
import type { Structure } from '../model/block.ts'
import type { Check } from '../model/check.ts'
import type { Observation } from '../model/observation.ts'
import type { Segments } from '../model/segments.ts'
import { bySpan } from '../model/span.ts'
import type { GisaRecord } from '../record/index.ts'
import { checkChanges } from './change.ts'
import { checkDiscounts } from './discount.ts'
import { type Line, readLines } from './line.ts'
import { checkRepeats } from './repeat.ts'
import { checkSessions } from './session.ts'
import { checkSumOfRows } from './sum-of-rows.ts'
import { checkWeights } from './weights-at-most-100.ts'

/** What the stages before hand on. */
export interface CheckInput {
  readonly text: string
  readonly structure: Structure
  readonly segments: Segments
  readonly mentions: readonly Mention[]
  readonly records: readonly GisaRecord[]
  readonly observations: readonly Observation[]
}

/** What the checks read: the same, and the sentences that print figures. */
export interface CheckContext extends CheckInput {
  readonly lines: readonly Line[]
}

/** The article's own arithmetic, recomputed. A check flags and explains; it changes no value. */
export const checkArithmetic = (input: CheckInput): readonly Check[] => {
  const context: CheckContext = { ...input, lines: readLines(input) }
  return kinds
    .flatMap((check) => check(context))
    .sort((a, b) => bySpan(a.evidence[0] ?? nowhere, b.evidence[0] ?? nowhere))
}

const kinds: readonly ((context: CheckContext) => readonly Check[])[] = [
  checkSumOfRows,
  checkWeights,
  checkDiscounts,
  checkRepeats,
  checkChanges,
  checkSessions,
]

const nowhere = { start: 0, end: 0 }
