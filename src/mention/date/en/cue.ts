import { aheadWords, behindWords } from '../../../locale/en/time-cue.ts'
import { CharClass, charClasses, isLatinAt } from '../../../scan/char-class.ts'
import { createLexicon } from '../../../scan/lexicon.ts'

const cues = createLexicon<'past' | 'future'>(
  [
    ...aheadWords.map((text) => ({ text, payload: 'future' as const })),
    ...behindWords.map((text) => ({ text, payload: 'past' as const })),
  ],
  { foldCase: true },
)

/**
 * The nearest cue before the date in its clause decides; without one, a future verb right behind it does: "markets will
 * be closed Friday", "on Thursday the bank is expected to".
 */
export const cueAround = (
  text: string,
  start: number,
  end: number,
  from: number,
  limit: number,
): { readonly cue?: 'past' | 'future' } => {
  let cue: 'past' | 'future' | undefined
  const stop = Math.max(from, start - 90)
  for (let at = start - 1; at >= stop && !cue; at -= 1) {
    if (!isLatinAt(text, at) || isLatinAt(text, at - 1)) {
      if (text[at] === ';' || text[at] === '\n') break
      continue
    }
    // higher-than-expected: no expectation of a date.
    if (text[at - 1] !== '-') cue = cues.longestAt(text, at, start, isWord)?.payload
  }
  if (cue) return { cue }
  const last = Math.min(limit, end + 50)
  for (let at = end; at < last; at += 1) {
    const code = text[at] as string
    if (code === '.' || code === ';' || code === ',') break
    if (charClasses[text.charCodeAt(at)] !== CharClass.latin || isLatinAt(text, at - 1)) continue
    const found = cues.longestAt(text, at, limit, isWord)
    if (found && !text.startsWith('by', at)) return { cue: found.payload }
  }
  return {}
}

const isWord = (text: string, _start: number, end: number): boolean => !isLatinAt(text, end)

/** "than in March", "from March", "since June": what is compared with, or only bounds the figures. */
export const isAside = (text: string, start: number, from: number): boolean =>
  /\b(?:than|since|from|against|versus|vs\.?|compared (?:with|to)|until|before|after|by)(?: (?:in|the|for|during))?\s$/i.test(
    text.slice(Math.max(from, start - 22), start),
  )
