import { titlesAfter, titlesBefore } from '../../locale/en/person-words.ts'
import { beginningAt, type WordStarts } from '../../scan/word-starts.ts'
import { endsName } from './boundaries.ts'
import { endOfWord, isUpperCase, startOfCapitals, startOfWord } from './capital-words.ts'
import { createFinding, type Finding } from './finding.ts'
import { trimFront } from './formed-names.ts'

/** Names this one article has made known, by what it prints, with what each stands for. */
export type KnownNames = ReadonlyMap<string, Finding>

/** Every place where one of the names stands as a word of its own: one walk over the text, whatever their number. */
export const findLaterNames = (text: string, starts: WordStarts, names: KnownNames): Finding[] => {
  if (names.size === 0) return []
  const byBeginning = new Map<number, string[]>()
  const mayBegin = new Uint8Array(beginningBits)
  for (const name of [...names.keys()].sort((a, b) => b.length - a.length)) {
    const key = beginningAt(name, 0)
    mayBegin[key & (beginningBits - 1)] = 1
    const same = byBeginning.get(key)
    if (same) same.push(name)
    else byBeginning.set(key, [name])
  }
  const found: Finding[] = []
  let next = 0
  for (let i = 0; i < starts.at.length; i += 1) {
    const beginning = starts.beginnings[i] as number
    const candidates =
      mayBegin[beginning & (beginningBits - 1)] === 1 ? byBeginning.get(beginning) : undefined
    if (candidates === undefined) continue
    const at = starts.at[i] as number
    if (at < next) continue
    const name = candidates.find(
      (candidate) =>
        text.startsWith(candidate, at) &&
        endsName(text, at + candidate.length) &&
        standsAlone(text, at, candidate),
    )
    if (name === undefined) continue
    found.push(copyOf(names.get(name) as Finding, at, at + name.length))
    next = at + name.length
  }
  return found
}

/** A small table of beginnings by their low bits spares most words the look into the map. */
const beginningBits = 1024

/** A single Latin word is the name only when it is all of its run of capitals: not Mittal in `Lakshmi Mittal`, `Mr Mittal`. */
const standsAlone = (text: string, at: number, name: string): boolean => {
  if (name.includes(' ') || text.charCodeAt(at) >= 0x1100) return true
  const owner = /['’]s?$/.test(text.slice(Math.max(0, at - 3), at - 1))
  if (
    !owner &&
    text.charCodeAt(at - 1) === 0x20 &&
    trimFront(text, startOfCapitals(text, at - 1), at - 1) < at - 1
  )
    return false
  if (titlesBefore.has(text.slice(startOfWord(text, at - 1), at - 1))) return false
  const end = at + name.length
  if (text.charCodeAt(end) !== 0x20 || !isUpperCase(text.charCodeAt(end + 1))) return true
  return name === name.toUpperCase() || titlesAfter.has(text.slice(end + 1, endOfWord(text, end + 1)))
}

const copyOf = (long: Finding, start: number, end: number): Finding => {
  const copy = createFinding(start, end, 'entity/<name said before>', long.kind, long.name, long.entry)
  copy.ticker = long.ticker
  return copy
}
