/** One place where what was found is not what was expected. */
export interface Difference {
  /** `mentions[percent@20-24].value`: items with an id are named by it. */
  readonly path: string
  /** Absent when nothing was expected, or nothing was found. */
  readonly expected?: unknown
  readonly found?: unknown
}

/**
 * Every difference between two JSON values. Lists whose items have ids are matched by id, and told apart by order only
 * when they hold the same items; other lists are matched by position.
 */
export const compareJson = (expected: unknown, found: unknown, path = ''): readonly Difference[] => {
  if (Array.isArray(expected) && Array.isArray(found)) return compareLists(expected, found, path)
  if (isObject(expected) && isObject(found)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])]
    return keys.flatMap((key) => compareJson(expected[key], found[key], path === '' ? key : `${path}.${key}`))
  }
  if (Object.is(expected, found)) return []
  return [{ path, ...(expected !== undefined && { expected }), ...(found !== undefined && { found }) }]
}

const compareLists = (
  expected: readonly unknown[],
  found: readonly unknown[],
  path: string,
): readonly Difference[] => {
  const [left, right] = [byId(expected), byId(found)]
  if (!left || !right) {
    const length = Math.max(expected.length, found.length)
    return Array.from({ length }, (_, i) => compareJson(expected[i], found[i], `${path}[${i}]`)).flat()
  }
  const ids = [...new Set([...left.keys(), ...right.keys()])]
  const differences = ids.flatMap((id) => compareJson(left.get(id), right.get(id), `${path}[${id}]`))
  const moved = differences.length === 0 && [...left.keys()].join('\n') !== [...right.keys()].join('\n')
  return moved
    ? [{ path: `${path} (order)`, expected: [...left.keys()], found: [...right.keys()] }]
    : differences
}

/** The items of a list by their ids, or undefined when one has none or two share one. */
const byId = (items: readonly unknown[]): ReadonlyMap<string, unknown> | undefined => {
  const map = new Map<string, unknown>()
  for (const item of items) {
    const { id } = isObject(item) ? item : {}
    if (typeof id !== 'string' || map.has(id)) return undefined
    map.set(id, item)
  }
  return map
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
