import { byCode } from '../by-code.ts'

/** Whether `text.slice(start, end)` ends in one of the words. */
export type EndsIn = (text: string, start: number, end: number) => boolean

/**
 * Makes the question from words separated by `|`, as a pattern ending in `$` would be written. The last syllable leads to
 * the few words that can fit, so that the stretch of text is neither cut out nor walked through.
 */
export const endsIn = (words: string): EndsIn => {
  const byLast = byCode(words.split('|'), (word) => word.charCodeAt(word.length - 1))
  return (text, start, end) => {
    const fitting = byLast.get(text.charCodeAt(end - 1))
    if (!fitting) return false
    for (const word of fitting) if (word.length <= end - start && text.endsWith(word, end)) return true
    return false
  }
}
