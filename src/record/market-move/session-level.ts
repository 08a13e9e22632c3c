import { sessionCues as english } from '../../locale/en/session-cues.ts'
import { sessionCues as korean } from '../../locale/ko/session-cues.ts'
import type { Span } from '../../model/span.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createLexicon } from '../../scan/lexicon.ts'

export type SessionLevel = 'close' | 'open' | 'intraday'

/** A cue speaks of the figure right behind it (장중 5,561.07) or before it (5,509.41로 출발해), the nearest one winning. */
export const sessionLevelAt = (text: string, sentence: Span, figure: Span): SessionLevel | undefined => {
  let [best, distance] = [undefined as SessionLevel | undefined, farthest]
  cues.scan(
    text,
    Math.max(sentence.start, figure.start - farthest),
    Math.min(sentence.end, figure.end + farthest),
    ({ start, end, payload }) => {
      const gap = start >= figure.end ? start - figure.end : figure.start - end
      if (gap >= 0 && gap < distance) [best, distance] = [payload, gap]
    },
    standsAlone,
  )
  return best
}

/** 5,548.64에 거래를 |마쳤다: a cue stands within this many characters of its figure. */
const farthest = 24

const isLatin = (code: number): boolean => charClasses[code] === CharClass.latin

const standsAlone = (text: string, start: number, end: number): boolean =>
  !isLatin(text.charCodeAt(start)) || (!isLatin(text.charCodeAt(start - 1)) && !isLatin(text.charCodeAt(end)))

const cues = createLexicon(
  [...korean, ...english].flatMap(([surfaces, level]) =>
    surfaces.split('|').map((text) => ({ text, payload: level as SessionLevel })),
  ),
  { foldCase: true },
)
