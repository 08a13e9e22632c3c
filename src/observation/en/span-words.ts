import type { Role } from '../role.ts'
import type { Figure, SentenceView } from '../view.ts'

/** "down 14 percent from its peak", "6 percent above a low". */
export const isSinceExtreme = ({ text, sentence }: SentenceView, { end }: Figure): boolean =>
  /^ (?:higher |lower |up |down |off )?(?:from|above|below|off|since) (?:its|a|an|the|their|that|last [a-z]+[’']s)\b[^,;.]{0,24}\b(?:peaks?|lows?|highs?|bottom|top|trough|record)\b/i.test(
    text.slice(end, Math.min(sentence.end, end + 60)),
  )

/** "has risen 20%": what has happened by now is no move of one session. */
export const isPerfect = ({ text, sentence }: SentenceView, { predicate }: Role): boolean =>
  predicate !== undefined &&
  /\b(?:has|have|had|having)\s+(?:\w+ly\s+|also\s+|now\s+|already\s+|since\s+|been\s+)*$/i.test(
    text.slice(Math.max(sentence.start, predicate.start - 30), predicate.start),
  )
