import type { Span } from '../../model/span.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import { type FoundCue, isCue, isWordPart } from '../cues.ts'
import { firstFrom } from '../nearby.ts'
import type { SentenceView } from '../view.ts'

/** The verbs of a sentence, read once for all its figures and clauses. */
export interface Verbs {
  /** Cues that are verbs where they stand. */
  readonly cues: readonly FoundCue[]
  /** Auxiliaries and other verbs that say nothing of figures, by their words alone. */
  readonly auxiliaries: readonly Span[]
}

export const readVerbs = (view: SentenceView): Verbs => ({
  cues: view.cues.filter((found) => isVerbal(view.text, found)),
  auxiliaries: findAuxiliaries(view),
})

/** The first verb behind `from` that ends by `to`. */
export const firstVerb = ({ cues, auxiliaries }: Verbs, from: number, to: number): Span | undefined => {
  const cue = cues[firstFrom(cues, from + 1)]
  const auxiliary = auxiliaries[firstFrom(auxiliaries, from)]
  const isAuxiliary = auxiliary !== undefined && auxiliary.start > from && auxiliary.end <= to
  if (cue && cue.end <= to && !(isAuxiliary && auxiliary.start < cue.start)) return cue
  return isAuxiliary ? auxiliary : undefined
}

/** A move, level or saying that is a verb here: "the fall in", "growth of" are nouns. */
const isVerbal = (text: string, found: FoundCue): boolean => {
  if (isCue(found, 'hedge')) return true
  if (!isCue(found, 'move') && !isCue(found, 'level') && !isCue(found, 'say')) return false
  return !nouns.has(text.slice(found.start, found.end).toLowerCase()) && !isHeaded(text, found.start)
}

const nouns = new Set(
  'of|at|growth|improvement|expansion|reduction|contraction|upside|above|below|under|off|weaker|close|closing|opening|trading'.split(
    '|',
  ),
)

/** A determiner or adjective right before makes it a noun: the fall, a sharp rise. */
const isHeaded = (text: string, start: number): boolean =>
  /(?:\b(?:a|an|the|its|their|this|of|sharp|steep|further|another)\s)$/i.test(
    text.slice(Math.max(0, start - 9), start),
  )

const findAuxiliaries = ({ text, sentence }: SentenceView): readonly Span[] => {
  const found: Span[] = []
  for (let at = sentence.start; at < sentence.end; at += 1) {
    if (isWordPart(text, at - 1)) continue
    const match = auxiliaries.longestAt(text, at, sentence.end, endsWord)
    if (match) found.push(match)
  }
  return found
}

const endsWord = (text: string, _start: number, end: number): boolean => !isWordPart(text, end)

const auxiliaries = createLexicon(
  'has|have|had|is|are|was|were|be|been|will|would|could|may|might|can|do|does|did|should|must|expect|expects|agreed|plan|plans|took|take|takes|gave|give|gives|paid|pay|pays|sold|sell|sells|bought|buy|buys|showed|show|shows|saw|sees|got|make|makes|made|went|goes|came|comes|said|says|reported|reports|posted|announced|delivered|attracted|spent|own|owns|owned|employ|employs|hold|holds|compare|compares|raised|lifted|boosted|increased|issued'
    .split('|')
    .map((text) => ({ text, payload: true })),
  { foldCase: true },
)
