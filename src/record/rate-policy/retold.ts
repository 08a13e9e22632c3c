import type { Draft } from '../../model/draft.ts'
import type { RatePolicy } from './type.ts'

/** Adds a record, or only its evidence to the first that tells the same decision: same bank, action and realis, nothing new. */
export const mergeRetold = (records: RatePolicy[], fresh: RatePolicy): void => {
  const at = records.findIndex((earlier) => isSameDecision(earlier, fresh))
  const earlier = records[at]
  const before = records.at(-1)
  if (earlier) records[at] = { ...earlier, evidence: [...earlier.evidence, ...fresh.evidence] }
  else if (before && isAfterthought(before, fresh)) records[records.length - 1] = withStreak(before, fresh)
  else records.push(fresh)
}

/** "cut its rate to 3%, its third straight reduction"; 동결했다. 다섯 차례 연속 동결이다: the same decision, counted. */
const isAfterthought = (earlier: RatePolicy, fresh: RatePolicy): boolean => {
  const [clause, next] = [earlier.evidence[0], fresh.evidence[0]]
  return (
    clause !== undefined &&
    next !== undefined &&
    next.start - clause.end <= 3 &&
    fresh.streak !== undefined &&
    earlier.streak === undefined &&
    fresh.realis === 'actual' &&
    earlier.realis === 'actual' &&
    earlier.centralBank.id === fresh.centralBank.id &&
    earlier.action === fresh.action &&
    fresh.level === undefined &&
    fresh.magnitude === undefined &&
    (fresh.period === undefined || fresh.period.timex === earlier.period?.timex)
  )
}

/** Keys in the schema's order: the streak stands before the level. */
const withStreak = (earlier: RatePolicy, { streak, evidence }: RatePolicy): RatePolicy => {
  const { id, type, centralBank, rate, action, magnitude, count, evidence: own, ...rest } = earlier
  const made = { id, type, centralBank } as Draft<RatePolicy>
  if (rate !== undefined) made.rate = rate
  made.action = action
  if (magnitude) made.magnitude = magnitude
  if (count) made.count = count
  if (streak) made.streak = streak
  return Object.assign(made, rest, { evidence: [...own, ...evidence] })
}

/** Only what was done can be the same decision without saying when: two forecasts may be two people's. */
const isSameDecision = (earlier: RatePolicy, fresh: RatePolicy): boolean =>
  fresh.realis === 'actual' &&
  earlier.realis === 'actual' &&
  earlier.centralBank.id === fresh.centralBank.id &&
  earlier.action === fresh.action &&
  (fresh.rate === undefined || fresh.rate === earlier.rate) &&
  fresh.count === undefined &&
  fresh.level === undefined &&
  fresh.streak === undefined &&
  (fresh.magnitude === undefined || JSON.stringify(fresh.magnitude) === JSON.stringify(earlier.magnitude)) &&
  (fresh.period === undefined || fresh.period.timex === earlier.period?.timex)
