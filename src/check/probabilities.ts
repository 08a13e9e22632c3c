import type { Check } from '../model/check.ts'
import { add, compare, subtract } from '../model/decimal.ts'
import type { RecordOf } from '../record/index.ts'
import type { CheckContext } from './check.ts'
import { brief } from './tolerance.ts'

type Policy = RecordOf<'rate-policy'>

/** The chances of what a committee may do at one meeting are at most 100 %: 동결 62.4%, 인하 37.6%. */
export const checkProbabilities = ({ text, records }: CheckContext): readonly Check[] => {
  const groups: Policy[][] = []
  for (const record of records) {
    if (record.type !== 'rate-policy' || !record.probability || !('value' in record.probability)) continue
    const before = groups.at(-1)?.at(-1)
    if (before && isSameMeeting(text, before, record)) groups.at(-1)?.push(record)
    else groups.push([record])
  }
  return groups.flatMap((group) => (group.length < 2 ? [] : checkGroup(group)))
}

/** Told in one paragraph, of one bank, from one source and over one period, and of different outcomes. */
const isSameMeeting = (text: string, a: Policy, b: Policy): boolean => {
  const [from, to] = [a.evidence[0]?.end ?? 0, b.evidence[0]?.start ?? 0]
  return (
    a.centralBank.id === b.centralBank.id &&
    a.action !== b.action &&
    a.period?.timex === b.period?.timex &&
    a.attribution?.name === b.attribution?.name &&
    to - from < 60 &&
    !/[\n.]/.test(text.slice(from, Math.max(from, to)))
  )
}

/** More than 100 is wrong; less may leave out an outcome, so only exactly all is confirmed. */
const checkGroup = (group: readonly Policy[]): readonly Check[] => {
  const chances = group.flatMap(({ probability }) =>
    probability && 'value' in probability ? [probability.value] : [],
  )
  const sum = chances.reduce(add, '0')
  const tolerance = String(chances.length)
  const over = compare(subtract(sum, '100'), tolerance) > 0
  if (!over && compare(subtract('100', sum), tolerance) > 0) return []
  return [
    {
      id: `probabilities-sum:${group[0]?.id}`,
      kind: 'probabilities-sum',
      verdict: over ? 'inconsistent' : 'consistent',
      expression: `${chances.join(' + ')} = ${brief(sum)}`,
      expected: '100',
      found: brief(sum),
      tolerance,
      evidence: group.flatMap(({ evidence }) => evidence[0] ?? []),
    },
  ]
}
