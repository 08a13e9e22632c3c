import { CharClass, charClasses } from '../../scan/char-class.ts'
import { endsName } from './boundaries.ts'
import type { Finding } from './finding.ts'
import type { NameLexicon, Sense } from './name-lexicon.ts'

/**
 * Names of the reference data, at every place where a word begins, the longest that may end where it ends:
 * 카카오 in `카카오는`, 카카오뱅크 in `카카오뱅크는`, nothing in `카카오톡은`. A word also begins where Latin letters follow
 * Hangul (`미국S&P 500`) and behind 미, which newspapers glue on (`미연준`).
 */
export const findListedNames = (text: string, lexicon: NameLexicon, choose: ChooseSense): Finding[] => {
  const found: Finding[] = []
  const accept = (_text: string, _start: number, end: number): boolean => endsName(text, end)
  let previous: number = CharClass.other
  for (let at = 0; at < text.length; ) {
    const here = charClasses[text.charCodeAt(at)] as number
    if (!beginsWord(text, at, previous, here)) {
      previous = here
      at += 1
      continue
    }
    const match = lexicon.longestAt(text, at, text.length, accept)
    const sense = match && choose(match.payload, at, match.end)
    if (match && sense) found.push(toFinding(text, at, match.end, sense))
    const end = match && sense ? match.end : at + 1
    previous = charClasses[text.charCodeAt(end - 1)] as number
    at = end
  }
  return found
}

/** Picks what a printed form means at its place, or undefined when it can't be meant there. */
export type ChooseSense = (senses: readonly Sense[], start: number, end: number) => Sense | undefined

const beginsWord = (text: string, at: number, previous: number, here: number): boolean => {
  if (here === CharClass.hangul)
    return !isLetterOrDigit(previous) || (text.charCodeAt(at - 1) === 0xbbf8 && !isLetterBefore(text, at - 1))
  if (here === CharClass.latin) return previous !== CharClass.latin && previous !== CharClass.digit
  return here === CharClass.digit && !isLetterOrDigit(previous)
}

const isLetterOrDigit = (found: number): boolean =>
  found === CharClass.latin ||
  found === CharClass.hangul ||
  found === CharClass.digit ||
  found === CharClass.han

const isLetterBefore = (text: string, at: number): boolean =>
  isLetterOrDigit(charClasses[text.charCodeAt(at - 1)] ?? CharClass.other)

const toFinding = (text: string, start: number, end: number, { entry, use, locale }: Sense): Finding => ({
  start,
  end,
  rule: `${locale}/entity/${use === 'plain' ? '<listed name>' : '<listed name in context>'}`,
  kind: entry.kind,
  name: entry.name === '' ? text.slice(start, end) : entry.name,
  entry,
  supported: use === 'plain',
  ...(use === 'stated' && { needsTicker: true }),
})
