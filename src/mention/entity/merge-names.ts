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
  if (formed.length === 0) return [...listed]
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
    first.supported ||= !first.needsTicker
    return inside.filter((other) => other === first || other.start >= name.end)
  }
  // `Monetary Policy Board of the Bank of Korea` are two, unless the rest is one word: Bank of Ireland.
  const last = inside.at(-1)
  const joint = last ? / of (the )?$/.exec(text.slice(name.start, last.start)) : null
  if (
    last &&
    joint &&
    last.end === name.end &&
    last.kind !== 'country' &&
    text.slice(name.start, name.start + joint.index).includes(' ')
  ) {
    const end = name.start + joint.index
    return [{ ...name, end, name: text.slice(name.start, end) }, last]
  }
  return [name]
}
