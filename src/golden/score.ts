import { compareJson } from './compare.ts'

/** Of one kind of item: how many were expected, how many were found, and how many of those are the same in all they say. */
export interface Score {
  readonly expected: number
  readonly found: number
  readonly right: number
}

export const addScores = (a: Score | undefined, b: Score): Score => ({
  expected: (a?.expected ?? 0) + b.expected,
  found: (a?.found ?? 0) + b.found,
  right: (a?.right ?? 0) + b.right,
})

/** Shares between 0 and 1; with nothing to find or nothing found there is nothing wrong, so 1. */
export const precisionOf = ({ found, right }: Score): number => (found === 0 ? 1 : right / found)
export const recallOf = ({ expected, right }: Score): number => (expected === 0 ? 1 : right / expected)
export const f1Of = ({ expected, found, right }: Score): number =>
  expected + found === 0 ? 1 : (2 * right) / (expected + found)

/** Counts the items of one section into `scores`, under `section kind`. An item is right when its like, by id, is equal. */
export const scoreItems = (
  section: string,
  expected: readonly unknown[],
  found: readonly unknown[],
  scores: Map<string, Score>,
): void => {
  const count = (item: unknown, score: Score) => {
    const name = `${section} ${kindOf(item)}`.trim()
    scores.set(name, addScores(scores.get(name), score))
  }
  const byId = new Map(expected.map((item, i) => [keyOf(item, i), item]))
  for (const item of expected) count(item, { expected: 1, found: 0, right: 0 })
  found.forEach((item, i) => {
    const like = byId.get(keyOf(item, i))
    const right = like !== undefined && compareJson(like, item).length === 0
    count(item, { expected: 0, found: 1, right: right ? 1 : 0 })
  })
}

const kindOf = (item: unknown): string => {
  const { kind, type, code } = (item ?? {}) as { kind?: unknown; type?: unknown; code?: unknown }
  return ([kind, type, code].find((value) => typeof value === 'string') as string | undefined) ?? ''
}

const keyOf = (item: unknown, index: number): string => {
  const { id } = (item ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : `#${index}`
}
