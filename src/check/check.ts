import type { Check } from '../model/check.ts'
import type { Observation } from '../model/observation.ts'
import { bySpan } from '../model/span.ts'
import type { GisaRecord } from '../record/index.ts'
import { checkDiscounts } from './discount.ts'
import { checkRepeats } from './repeat.ts'
import { checkSumOfRows } from './sum-of-rows.ts'
import { checkWeights } from './weights-at-most-100.ts'

/** What the checks read. */
export interface CheckContext {
  readonly text: string
  readonly records: readonly GisaRecord[]
  readonly observations: readonly Observation[]
}

/** The article's own arithmetic, recomputed. A check flags and explains; it changes no value. */
export const checkArithmetic = (context: CheckContext): readonly Check[] =>
  [checkSumOfRows, checkWeights, checkDiscounts, checkRepeats]
    .flatMap((check) => check(context))
    .sort((a, b) => bySpan(a.evidence[0] ?? nowhere, b.evidence[0] ?? nowhere))

const nowhere = { start: 0, end: 0 }
