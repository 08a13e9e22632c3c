import { englishUnits } from '../../locale/en/units.ts'
import { koreanUnits } from '../../locale/ko/units.ts'
import type { UnitWord } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createLexicon, type Lexicon } from '../../scan/lexicon.ts'

/**
 * Unit words of both languages in one lexicon: Korean articles print `25bp` and `USD`, English ones `원` in tables, so
 * what stands in the text decides, not the language of the article.
 */
export const unitLexicon: Lexicon<UnitWord> = createUnitLexicon()

/** A Latin unit must not run on into a longer word or number: `p` is none in `people`, `x` none in `3x86`. */
export const endsCleanly = (text: string, _start: number, end: number): boolean => {
  if (end >= text.length || charClasses[text.charCodeAt(end - 1)] !== CharClass.latin) return true
  const next = charClasses[text.charCodeAt(end)]
  return next !== CharClass.latin && next !== CharClass.digit
}

function createUnitLexicon(): Lexicon<UnitWord> {
  const entries = new Map<string, UnitWord>()
  for (const [word, unit] of [...koreanUnits, ...englishUnits])
    for (const printed of spellings(word)) {
      const known = entries.get(printed)
      if (known && JSON.stringify(known) !== JSON.stringify(unit))
        throw new Error(`two units are called "${word}"`)
      entries.set(printed, unit)
    }
  return createLexicon(
    [...entries].map(([text, payload]) => ({ text, payload })),
    { foldCase: true },
  )
}

/** `basis point` may be printed `basis-point`, with U+2011, or broken over two lines. */
function spellings(word: string): readonly string[] {
  const lower = word.toLowerCase()
  return [' ', '-', '\u2010', '\u2011', '\n', '\u00a0'].map((joint) => lower.replaceAll(' ', joint))
}
