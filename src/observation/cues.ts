import { demonymCues } from '../locale/en/demonyms.ts'
import { discourseCues as enDiscourse } from '../locale/en/discourse-cues.ts'
import { metricCues as enMetrics } from '../locale/en/metric-cues.ts'
import { predicateCues as enPredicates } from '../locale/en/predicate-cues.ts'
import { discourseCues as koDiscourse } from '../locale/ko/discourse-cues.ts'
import { metricCues as koMetrics } from '../locale/ko/metric-cues.ts'
import { predicateCues as koPredicates } from '../locale/ko/predicate-cues.ts'
import type { Cue, CueTable } from '../model/cue.ts'
import type { LocaleTag } from '../model/locale-tag.ts'
import { CharClass, classAt } from '../scan/char-class.ts'
import { type Accept, createLexicon, type Lexicon, type LexiconOptions } from '../scan/lexicon.ts'

/** A cue word where it stands. */
export interface FoundCue<Type extends Cue = Cue> {
  readonly start: number
  readonly end: number
  readonly cue: Type
}

export const isCue = <Type extends Cue['type']>(
  found: FoundCue,
  type: Type,
): found is FoundCue<Extract<Cue, { type: Type }>> => found.cue.type === type

/** Every cue word of one stretch of text, left to right, longest first, none overlapping. */
export const findCues = (
  text: string,
  start: number,
  end: number,
  locale: LocaleTag,
): readonly FoundCue[] => {
  const [lexicon, accept] = [lexicons[locale], accepts[locale]]
  const found: FoundCue[] = []
  for (let at = start; at < end; ) {
    // English cues are whole words: where a word goes on none begins, and the lexicon needn't be asked.
    const match =
      locale === 'en' && isWordPart(text, at - 1) ? undefined : lexicon.longestAt(text, at, end, accept)
    if (match) found.push({ start: match.start, end: match.end, cue: match.payload })
    at = match ? match.end : at + 1
  }
  return found
}

const lexiconOf = (tables: readonly CueTable[], options: LexiconOptions): Lexicon<Cue> =>
  createLexicon(
    tables.flatMap((table) =>
      table.flatMap(([surfaces, cue]) => surfaces.split('|').map((text) => ({ text, payload: cue }))),
    ),
    options,
  )

const lexicons: Readonly<Record<LocaleTag, Lexicon<Cue>>> = {
  ko: lexiconOf([koMetrics, koPredicates, koDiscourse], { foldSpaces: true }),
  en: lexiconOf([enMetrics, enPredicates, enDiscourse, demonymCues], { foldCase: true }),
}

/** Whether a letter or digit stands there, so that a word goes on. */
export const isWordPart = (text: string, at: number): boolean => {
  const found = classAt(text, at)
  return found === CharClass.latin || found === CharClass.digit
}

/** Korean cues may be part of a compound; Latin letters (PER, GDP) must not go on. English cues are whole words. */
const accepts: Readonly<Record<LocaleTag, Accept<Cue>>> = {
  ko: (text, start, end) =>
    !(end === start + 2 && text[start - 1] === ' ' && text.startsWith('보다', start)) &&
    !(isWordPart(text, start) && classAt(text, start - 1) === CharClass.latin) &&
    !(classAt(text, end - 1) === CharClass.latin && classAt(text, end) === CharClass.latin),
  en: (text, _start, end) => !isWordPart(text, end),
}
