/** Two lists side by side: what is in both, and what is in one only. */
export interface Paired<Item> {
  readonly both: readonly (readonly [Item, Item])[]
  readonly onlyA: readonly Item[]
  readonly onlyB: readonly Item[]
}

export interface Likeness<Item> {
  /** Items of different keys are never a pair. */
  readonly keyOf: (item: Item) => string
  /** How much two items of one key differ, 0 not at all; undefined when they can't be a pair. */
  readonly costOf: (a: Item, b: Item) => number | undefined
}

/** Pairs the items of two lists, the most alike first and of those that are equally alike the first ones. */
export const pairItems = <Item>(
  a: readonly Item[],
  b: readonly Item[],
  { keyOf, costOf }: Likeness<Item>,
): Paired<Item> => {
  const partner = new Map<Item, Item>()
  const taken = new Set<Item>()
  const others = groupBy(b, keyOf)
  for (const [key, group] of groupBy(a, keyOf))
    for (const [one, other] of cheapestPairs(group, others.get(key) ?? [], costOf)) {
      partner.set(one, other)
      taken.add(other)
    }
  return {
    both: a.flatMap((item) => {
      const other = partner.get(item)
      return other === undefined ? [] : [[item, other] as const]
    }),
    onlyA: a.filter((item) => !partner.has(item)),
    onlyB: b.filter((item) => !taken.has(item)),
  }
}

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** A number that is printed hundreds of times is compared in order: every pair would take too long. */
const mostCompared = 100

const cheapestPairs = <Item>(
  a: readonly Item[],
  b: readonly Item[],
  costOf: Likeness<Item>['costOf'],
): readonly (readonly [Item, Item])[] => {
  if (a.length > mostCompared || b.length > mostCompared)
    return a.slice(0, b.length).map((item, i) => [item, b[i] as Item] as const)
  const candidates = a.flatMap((item, i) =>
    b.flatMap((other, j) => {
      const cost = costOf(item, other)
      return cost === undefined ? [] : [{ i, j, cost }]
    }),
  )
  candidates.sort((x, y) => x.cost - y.cost || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i)
  const [left, right] = [new Set<number>(), new Set<number>()]
  const pairs: (readonly [Item, Item])[] = []
  for (const { i, j } of candidates) {
    if (left.has(i) || right.has(j)) continue
    left.add(i)
    right.add(j)
    pairs.push([a[i] as Item, b[j] as Item])
  }
  return pairs
}
