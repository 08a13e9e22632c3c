import { createLexicon } from '../../scan/lexicon.ts'
import type { FoundCue } from '../cues.ts'
import { firstFrom } from '../nearby.ts'
import type { Clause, SentenceView } from '../view.ts'

const openers = createLexicon(
  [
    ', and ',
    ', but ',
    ', while ',
    ' while ',
    ' whereas ',
    ', which ',
    ', although ',
    ' although ',
    ', as ',
    '; ',
    ', or ',
    ' after ',
    ' and ',
    ', with ',
    ' – ',
    ' — ',
  ].map((text) => ({ text, payload: true })),
)

/** Splits a sentence where a new predication begins: at a coordinator, subordinator or semicolon with a predicate on both sides. */
export const splitClauses = (view: SentenceView): readonly Clause[] => {
  const { text, sentence } = view
  const clauses: Clause[] = []
  let start = sentence.start
  for (let at = sentence.start + 1; at < sentence.end; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 0x2c && code !== 0x20 && code !== 0x3b) continue
    const next = openers.longestAt(text, at, text.length)?.end
    if (next === undefined) continue
    if (!hasPredicate(view, start, at) || !hasPredicate(view, next, nextOpener(text, next, sentence.end)))
      continue
    clauses.push({ start, end: at })
    start = at + 1
  }
  clauses.push({ start, end: sentence.end })
  return clauses
}

const hasPredicate = ({ cues }: SentenceView, from: number, to: number): boolean => {
  for (let i = firstFrom(cues, from); i < cues.length; i += 1) {
    const { end, cue } = cues[i] as FoundCue
    if (end > to) return false
    if (cue.type === 'move' || cue.type === 'level' || cue.type === 'say') return true
  }
  return false
}

const nextOpener = (text: string, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if ((code === 0x2c || code === 0x3b) && openers.longestAt(text, at, text.length)) return at
  }
  return to
}
