import { ratePolicyCues as english } from '../../locale/en/rate-policy-cues.ts'
import { ratePolicyCues as korean } from '../../locale/ko/rate-policy-cues.ts'
import type { PolicyCue, PolicyCueTable } from '../../locale/rate-policy-cue.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Span } from '../../model/span.ts'
import { isDigitAt, isLatinAt } from '../../scan/char-class.ts'
import { type Accept, createLexicon, type Lexicon } from '../../scan/lexicon.ts'
import { scanWordStarts } from '../../scan/scan-word-starts.ts'

/** A cue word where it stands. */
export interface FoundPolicyCue<Type extends PolicyCue = PolicyCue> extends Span {
  readonly cue: Type
}
export type MoveCue = FoundPolicyCue<Extract<PolicyCue, { type: 'move' }>>
export type RateCue = FoundPolicyCue<Extract<PolicyCue, { type: 'rate' }>>

export const isPolicyCue = <Type extends PolicyCue['type']>(
  found: FoundPolicyCue,
  type: Type,
): found is FoundPolicyCue<Extract<PolicyCue, { type: Type }>> => found.cue.type === type

/** Every cue word of a sentence, left to right, longest first. */
export const findPolicyCues = (
  text: string,
  { start, end }: Span,
  locale: LocaleTag,
): readonly FoundPolicyCue[] => {
  const found: FoundPolicyCue[] = []
  scanWordStarts(
    lexicons[locale],
    text,
    start,
    end,
    (match) => found.push({ start: match.start, end: match.end, cue: match.payload }),
    accepts[locale],
  )
  return found
}

const lexiconOf = (table: PolicyCueTable, foldCase: boolean): Lexicon<PolicyCue> =>
  createLexicon(
    table.flatMap(([surfaces, cue]) => surfaces.split('|').map((text) => ({ text, payload: cue }))),
    { foldCase },
  )

const lexicons: Readonly<Record<LocaleTag, Lexicon<PolicyCue>>> = {
  ko: lexiconOf(korean, false),
  en: lexiconOf(english, true),
}

const isWordPart = (text: string, at: number): boolean => isLatinAt(text, at) || isDigitAt(text, at)

const accepts: Readonly<Record<LocaleTag, Accept<PolicyCue>>> = {
  ko: (text, start, end) =>
    !(isLatinAt(text, start) && isLatinAt(text, start - 1)) &&
    !(isLatinAt(text, end - 1) && isLatinAt(text, end)),
  en: (text, start, end) => !isWordPart(text, start - 1) && !isWordPart(text, end),
}
