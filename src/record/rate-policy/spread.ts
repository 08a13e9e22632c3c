import type { Mention } from '../../mention/index.ts'
import { type FoundPolicyCue, isPolicyCue, type RateCue } from './cues.ts'
import type { Head } from './move-record.ts'

/**
 * A bank with several rates moves them in one breath: 예금금리를 2.25%로, 재융자금리를 2.40%로 내렸다. Each gets a head of
 * its own with the figures that are its; the size of the move is everybody's.
 */
export const spreadOverRates = (
  head: Head,
  inside: readonly FoundPolicyCue[],
  mentions: readonly Mention[],
): readonly Head[] => {
  const rates = inside.filter(isNamedRate)
  if (rates.length < 2) return [head]
  const levels = mentions.filter(
    (mention) =>
      mention.kind === 'percent' && mention.unit === 'percent' && mention.span.start > (rates[0]?.start ?? 0),
  )
  const sizes = mentions.filter((mention) => mention.kind === 'percent' && mention.unit !== 'percent')
  const owned = rates.map((rate, i) => {
    const limit = rates[i + 1]?.start ?? Number.POSITIVE_INFINITY
    return levels.filter(({ span }) => span.start > rate.start && span.start < limit)
  })
  if (owned.every(({ length }) => length > 0))
    return rates.map((rate, i) => ({ move: head.move, rate, figures: [...(owned[i] ?? []), ...sizes] }))
  // 세 금리를 각각 2.00%, 2.15%, 2.40%로: the names first, then as many figures.
  if (owned.at(-1)?.length === rates.length && levels.length === rates.length)
    return rates.map((rate, i) => ({
      move: head.move,
      rate,
      figures: [...levels.slice(i, i + 1), ...sizes],
      listed: true,
    }))
  return [head]
}

/** A rate of its own name, each once: 예금금리, main refinancing rate. */
const isNamedRate = (cue: FoundPolicyCue, at: number, all: readonly FoundPolicyCue[]): cue is RateCue =>
  isPolicyCue(cue, 'rate') &&
  cue.cue.rate !== undefined &&
  all.findIndex((other) => isPolicyCue(other, 'rate') && other.cue.rate === cue.cue.rate) === at
