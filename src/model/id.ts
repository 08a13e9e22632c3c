import type { Span } from './span.ts'

/** Gives ids that derive from content: `percent@2122-2124`, a second one for the same place `percent@2122-2124~2`. */
export const createIdGiver = (): ((kind: string, span: Span) => string) => {
  const given = new Map<string, number>()
  return (kind, span) => {
    const id = `${kind}@${span.start}-${span.end}`
    const times = (given.get(id) ?? 0) + 1
    given.set(id, times)
    return times === 1 ? id : `${id}~${times}`
  }
}
