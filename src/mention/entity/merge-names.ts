import type { Finding } from './finding.ts'
import { isLegalFormTail } from './formed-names.ts'

/**
 * Listed and formed names together, in reading order. A formed name that only adds legal forms to a listed one lengthens
 * it (`Nvidia| Corp`); one that says more is somebody else (`Ford| Foundation`); one the list has already is dropped.
 */
export const mergeNames = (
  text: string,
  listed: readonly Finding[],
  formed: readonly Finding[],
): Finding[] => {
  const kept: Finding[] = []
  let next = 0
  for (const name of formed) {
    while (next < listed.length && (listed[next] as Finding).end <= name.start)
      kept.push(listed[next++] as Finding)
    const inside: Finding[] = []
    while (next < listed.length && (listed[next] as Finding).start < name.end)
      inside.push(listed[next++] as Finding)
    kept.push(...settle(text, name, inside))
  }
  kept.push(...listed.slice(next))
  return kept
}

const settle = (text: string, name: Finding, inside: readonly Finding[]): readonly Finding[] => {
  const [first] = inside
  if (!first) return [name]
  if (
    inside.some(
      ({ start, end }) => start < name.start || end > name.end || (start === name.start && end === name.end),
    )
  )
    return inside
  if (first.start === name.start && isLegalFormTail(text.slice(first.end, name.end))) {
    first.end = name.end
    first.supported ||= first.needsTicker !== true
    return inside.filter((other) => other === first || other.start >= name.end)
  }
  return [name]
}
