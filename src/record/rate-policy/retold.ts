import type { RatePolicy } from './type.ts'

/** Adds a record, or only its evidence to the first that tells the same decision: same bank, action and realis, nothing new. */
export const mergeRetold = (records: RatePolicy[], fresh: RatePolicy): void => {
  const at = records.findIndex((earlier) => isSameDecision(earlier, fresh))
  const earlier = records[at]
  if (earlier) records[at] = { ...earlier, evidence: [...earlier.evidence, ...fresh.evidence] }
  else records.push(fresh)
}

/** Only what was done can be the same decision without saying when: two forecasts may be two people's. */
const isSameDecision = (earlier: RatePolicy, fresh: RatePolicy): boolean =>
  fresh.realis === 'actual' &&
  earlier.realis === 'actual' &&
  earlier.centralBank.id === fresh.centralBank.id &&
  earlier.action === fresh.action &&
  fresh.count === undefined &&
  fresh.level === undefined &&
  fresh.streak === undefined &&
  (fresh.magnitude === undefined || JSON.stringify(fresh.magnitude) === JSON.stringify(earlier.magnitude)) &&
  (fresh.period === undefined || fresh.period.timex === earlier.period?.timex)
