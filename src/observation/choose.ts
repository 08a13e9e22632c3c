/**
 * A candidate for a slot, ranked by a lexicographic key, smaller first: what fits the type, then what the markers say,
 * then how near it stands. Keys are never summed, so a lower preference can't outvote a higher one.
 */
export interface Candidate<Item> {
  readonly item: Item
  readonly key: readonly number[]
}

export interface Choice<Item> {
  readonly best: Item
  /** The first place where the runner-up's key differs; undefined without a runner-up. A late gap is a close call. */
  readonly gap?: number
}

/** The best candidate; undefined when there is none or the best two tie on every place. */
export const choose = <Item>(candidates: readonly Candidate<Item>[]): Choice<Item> | undefined => {
  let best: Candidate<Item> | undefined
  let second: Candidate<Item> | undefined
  for (const candidate of candidates) {
    if (!best || compareKeys(candidate.key, best.key) < 0) {
      second = best
      best = candidate
    } else if (!second || compareKeys(candidate.key, second.key) < 0) second = candidate
  }
  if (!best) return undefined
  if (!second) return { best: best.item }
  const gap = firstDifference(best.key, second.key)
  return gap === undefined ? undefined : { best: best.item, gap }
}

const compareKeys = (a: readonly number[], b: readonly number[]): number => {
  for (let i = 0; i < a.length; i += 1) {
    const difference = (a[i] as number) - (b[i] as number)
    if (difference !== 0) return difference
  }
  return 0
}

const firstDifference = (a: readonly number[], b: readonly number[]): number | undefined => {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? undefined : at
}
