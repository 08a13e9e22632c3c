/** Items by a character code of theirs, in their order: what begins or ends like the text at hand, without trying all. */
export const byCode = <Item>(
  items: readonly Item[],
  codeOf: (item: Item) => number,
): ReadonlyMap<number, readonly Item[]> => {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const group = groups.get(codeOf(item))
    if (group) group.push(item)
    else groups.set(codeOf(item), [item])
  }
  return groups
}
