import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import { englishScales, skipJoint } from './numerals.ts'

const heads = createLexicon(
  'several|a few|tens of|dozens of|hundreds of|thousands of|millions of|billions of|trillions of|tens of thousands of|hundreds of thousands of|tens of millions of|hundreds of millions of|tens of billions of|hundreds of billions of'
    .split('|')
    .map((text) => ({ text, payload: true })),
  { foldCase: true },
)

/** Where the vague number at `at` ends (`several million`, `hundreds of millions of`), or -1. */
export const englishVagueEnd = (text: string, at: number, limit: number): number => {
  const head = heads.longestAt(text, at, limit, endsWord)
  if (!head) return -1
  const next = skipJoint(text, head.end, limit)
  const scale = next > head.end ? englishScales.longestAt(text, next, limit, endsWord) : undefined
  return scale && !scale.payload.short ? scale.end : head.end
}

const endsWord = (text: string, _start: number, end: number): boolean =>
  end >= text.length || charClasses[text.charCodeAt(end)] !== CharClass.latin
