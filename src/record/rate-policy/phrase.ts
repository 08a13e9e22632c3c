/** A phrase and what it tells, a line a record: bank, action, realis, rate, level, size, count, probability, vote. */
export type RatePolicyPhrase = readonly [text: string, ...records: readonly string[]]
