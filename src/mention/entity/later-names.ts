import { endsName } from './boundaries.ts'
import type { Finding } from './finding.ts'
import { beginsWordAt } from './word-starts.ts'

/** Names this one article has made known, by what it prints, with what each stands for. */
export type KnownNames = ReadonlyMap<string, Finding>

/** Every place where one of the names stands as a word of its own: one walk over the text, whatever their number. */
export const findLaterNames = (text: string, names: KnownNames): Finding[] => {
  if (names.size === 0) return []
  const byBeginning = new Map<number, string[]>()
  for (const name of [...names.keys()].sort((a, b) => b.length - a.length)) {
    const key = keyAt(name, 0)
    const same = byBeginning.get(key)
    if (same) same.push(name)
    else byBeginning.set(key, [name])
  }
  const found: Finding[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!beginsWordAt(text, at)) continue
    const name = byBeginning
      .get(keyAt(text, at))
      ?.find((candidate) => text.startsWith(candidate, at) && endsName(text, at + candidate.length))
    if (name === undefined) continue
    found.push(copyOf(names.get(name) as Finding, at, at + name.length))
    at += name.length - 1
  }
  return found
}

const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

const copyOf = (long: Finding, start: number, end: number): Finding => ({
  start,
  end,
  rule: 'entity/<name said before>',
  kind: long.kind,
  name: long.name,
  ...(long.entry && { entry: long.entry }),
  ...(long.ticker && { ticker: long.ticker }),
  supported: true,
})
