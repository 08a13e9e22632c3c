import { CharClass, charClasses } from './char-class.ts'
import type { Accept, Lexicon, LexiconMatch } from './lexicon.ts'

/**
 * Like the lexicon's own `scan`, but a word that begins with a Latin letter is looked up only where no Latin letter
 * stands before: five times fewer look-ups in English text. Hangul words may begin anywhere (본|기사를 쓴).
 */
export const scanWordStarts = <Payload>(
  lexicon: Lexicon<Payload>,
  text: string,
  from: number,
  to: number,
  visit: (match: LexiconMatch<Payload>) => void,
  accept?: Accept<Payload>,
): void => {
  let latinBefore = from > 0 && charClasses[text.charCodeAt(from - 1)] === CharClass.latin
  for (let at = from; at < to; ) {
    const latin = charClasses[text.charCodeAt(at)] === CharClass.latin
    const match = latin && latinBefore ? undefined : lexicon.longestAt(text, at, to, accept)
    if (match) visit(match)
    at = match ? match.end : at + 1
    latinBefore = match ? charClasses[text.charCodeAt(at - 1)] === CharClass.latin : latin
  }
}
