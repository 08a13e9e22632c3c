import type { Mention } from '../mention/index.ts'
import type { Structure } from '../model/block.ts'
import type { Check } from '../model/check.ts'
import type { Observation } from '../model/observation.ts'
import type { Segments } from '../model/segments.ts'
import { bySpan, overlaps } from '../model/span.ts'
import type { GisaRecord } from '../record/index.ts'
import { checkChanges } from './change.ts'
import { checkDiscounts } from './discount.ts'
import { checkGaps } from './gap.ts'
import { checkHeadline } from './headline.ts'
import { type Line, readLines } from './line.ts'
import { checkMargins } from './margin.ts'
import { checkPolicies } from './policy.ts'
import { checkPremiums } from './premium.ts'
import { checkProbabilities } from './probabilities.ts'
import { checkProducts } from './product.ts'
import { checkRepeats } from './repeat.ts'
import { checkSessions } from './session.ts'
import { checkShares } from './share-of-whole.ts'
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
  const checks: Check[] = []
  for (const kind of kinds)
    for (const check of kind(context)) if (!checks.some((other) => isSame(other, check))) checks.push(check)
  return checks.sort((a, b) => bySpan(a.evidence[0] ?? nowhere, b.evidence[0] ?? nowhere))
}

/** A record tells again what a sentence's figures have shown: once is enough. */
const isSame = (a: Check, b: Check): boolean =>
  a.kind === b.kind && b.evidence.every((piece) => a.evidence.some((other) => overlaps(piece, other)))

const kinds: readonly ((context: CheckContext) => readonly Check[])[] = [
  checkSumOfRows,
  checkWeights,
  checkChanges,
  checkSessions,
  checkGaps,
  checkPremiums,
  checkDiscounts,
  checkRepeats,
  checkProducts,
  checkShares,
  checkMargins,
  checkPolicies,
  checkProbabilities,
  checkHeadline,
]

const nowhere = { start: 0, end: 0 }
