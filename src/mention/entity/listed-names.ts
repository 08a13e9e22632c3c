import { endsName } from './boundaries.ts'
import type { Finding } from './finding.ts'
import type { NameLexicon, Sense } from './name-lexicon.ts'
import { beginsWordAt } from './word-starts.ts'

/**
 * Names of the reference data, at every place where a word begins, the longest that may end where it ends:
 * 카카오 in `카카오는`, 카카오뱅크 in `카카오뱅크는`, nothing in `카카오톡은`.
 */
export const findListedNames = (text: string, lexicon: NameLexicon, choose: ChooseSense): Finding[] => {
  const found: Finding[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!beginsWordAt(text, at)) continue
    const match = lexicon.longestAt(text, at, text.length, endsNameAt)
    const sense = match && choose(match.payload, at, match.end)
    if (!match || !sense) continue
    found.push(toFinding(text, at, match.end, sense))
    at = match.end - 1
  }
  return found
}

/** Picks what a printed form means at its place, or undefined when it can't be meant there. */
export type ChooseSense = (senses: readonly Sense[], start: number, end: number) => Sense | undefined

const endsNameAt = (text: string, _start: number, end: number): boolean => endsName(text, end)

const toFinding = (
  text: string,
  start: number,
  end: number,
  { entry, use, locale, kind, name }: Sense,
): Finding => ({
  start,
  end,
  rule: `${locale}/entity/${use === 'plain' ? '<listed name>' : '<listed name in context>'}`,
  kind,
  name: name === '' ? text.slice(start, end) : name,
  entry,
  supported: use === 'plain',
  ...(use === 'stated' && { needsTicker: true }),
})
