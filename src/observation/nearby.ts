import type { Clause, Figure } from './view.ts'

/**
 * Where something stands among the sorted, non-overlapping things of a sentence. A figure asks for what is near it, and
 * must not pay for how long its sentence is.
 */

/** The index of the first item that starts at or behind `at`. */
export const firstFrom = (items: readonly { readonly start: number }[], at: number): number => {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as { start: number }).start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the clause that `at` stands in; -1 for a place between clauses. */
export const clauseAt = (clauses: readonly Clause[], at: number): number => {
  const last = firstFrom(clauses, at + 1) - 1
  return last >= 0 && at < (clauses[last] as Clause).end ? last : -1
}

/** How many figures stand wholly between two places. */
export const countFigures = (figures: readonly Figure[], from: number, to: number): number => {
  const begun = firstFrom(figures, to)
  const ended = begun > 0 && (figures[begun - 1] as Figure).end > to ? begun - 1 : begun
  return Math.max(0, ended - firstFrom(figures, from))
}
