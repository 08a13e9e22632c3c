import type { Check } from '../model/check.ts'
import { absolute, compare, multiply, subtract } from '../model/decimal.ts'
import type { Evidence } from '../model/observation.ts'
import type { RecordOf } from '../record/index.ts'
import { figuresOf } from './change.ts'
import type { CheckContext } from './check.ts'
import type { Entry, Line } from './line.ts'
import { brief } from './tolerance.ts'

/** A decision against itself: the step from the prior level to the new one, and the votes against the committee's size. */
export const checkPolicies = ({ text, lines, records }: CheckContext): readonly Check[] =>
  records.flatMap((record) =>
    record.type === 'rate-policy' ? [...stepOf(lines, record), ...votesOf(text, record)] : [],
  )

/** 5.25–5.50 % to 4.75–5.00 % is a cut of 50 basis points; both ends move by the same. */
const stepOf = (lines: readonly Line[], record: RecordOf<'rate-policy'>): readonly Check[] => {
  const { id, level, magnitude, action, realis, evidence } = record
  if (!level?.prior || !magnitude || !('value' in magnitude) || magnitude.mod !== undefined) return []
  if ((action !== 'raise' && action !== 'cut') || realis === 'denied') return []
  const low = multiply(absolute(subtract(level.low, level.prior.low)), '100')
  const high = multiply(absolute(subtract(level.high, level.prior.high)), '100')
  const right = compare(low, magnitude.value) === 0 && compare(high, magnitude.value) === 0
  // Levels that do not differ, or not by the same, were not told as from and to.
  if (!right && (compare(low, '0') === 0 || compare(low, high) !== 0)) return []
  const [clause] = evidence
  const figures = clause ? levelsIn(lines, clause, [level.high, level.prior.high]) : []
  if (!right && figures.length < 2) return []
  return [
    {
      id: `rate-step:${id}`,
      kind: 'rate-step',
      verdict: right ? 'consistent' : 'inconsistent',
      expression: `|${level.low} − ${level.prior.low}| = ${brief(low)} bp`,
      expected: brief(low),
      found: magnitude.value,
      tolerance: '0',
      evidence: figures.length > 0 ? figuresOf(...figures) : clauseOf(evidence),
    },
  ]
}

/** The figures that print the two levels, each explained as a policy rate: a growth forecast's 1.9 to 1.5 % is no step. */
const levelsIn = (
  lines: readonly Line[],
  { start, end }: Evidence,
  levels: readonly string[],
): readonly Entry[] =>
  lines.flatMap((line) =>
    line.end <= start || line.start >= end
      ? []
      : line.entries.filter(
          ({ value, range, unit, observation }) =>
            unit === 'percent' &&
            observation?.metric === 'policy-rate' &&
            levels.some((level) => isAt(level, value ?? range?.high)),
        ),
  )

const isAt = (level: string, printed: string | undefined): boolean =>
  printed !== undefined && compare(level, printed) === 0

/** 위원 7명 가운데 5명, "the nine-member committee voted 6-3": only a size the clause itself prints. */
const votesOf = (text: string, { id, vote, evidence }: RecordOf<'rate-policy'>): readonly Check[] => {
  const [clause] = evidence
  if (!vote || !clause) return []
  const size = sizeIn(text.slice(Math.max(0, clause.start - 80), clause.end + 80))
  if (size === undefined) return []
  const sum = vote.for + vote.against
  // Members can be absent, never added.
  if (sum < size) return []
  return [
    {
      id: `votes-sum:${id}`,
      kind: 'votes-sum',
      verdict: sum === size ? 'consistent' : 'inconsistent',
      expression: `${vote.for} + ${vote.against} = ${sum}`,
      expected: String(size),
      found: String(sum),
      tolerance: '0',
      evidence: clauseOf(evidence),
    },
  ]
}

const sizes = ['five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen']

const sizeIn = (text: string): number | undefined => {
  const digits =
    /위원 (\d{1,2})명 (?:중|가운데|전원)|(\d{1,2})명의? (?:금통위원|위원) (?:중|가운데|전원)|\b(\d{1,2})-(?:member|person|strong)\b/.exec(
      text,
    )
  const printed = digits?.[1] ?? digits?.[2] ?? digits?.[3]
  if (printed !== undefined) return Number(printed)
  const word = /\b([a-z]+)-(?:member|person)\b|\bof (?:the|its) ([a-z]+) members\b/i.exec(text)
  const at = sizes.indexOf((word?.[1] ?? word?.[2] ?? '').toLowerCase())
  return at < 0 ? undefined : at + 5
}

const clauseOf = ([clause]: readonly Evidence[]): Evidence[] => (clause ? [clause] : [])
