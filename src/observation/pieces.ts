import type { Sentence } from '../model/segments.ts'
import { isBlankAt } from '../scan/char-class.ts'

/**
 * The sentence, or its pieces of at most 1,000 characters when it is longer than any newspaper's: a figure is explained by
 * what stands near it, so that a text without full stops takes time by its length, as one with them does.
 */
export const piecesOf = (text: string, sentence: Sentence): readonly Sentence[] => {
  if (sentence.end - sentence.start <= longest) return [sentence]
  const pieces: Sentence[] = []
  for (let start = sentence.start; start < sentence.end; ) {
    const end = cutBehind(text, start, sentence.end)
    pieces.push({ block: sentence.block, start, end })
    start = end
  }
  return pieces
}

const longest = 4000
const pieceLength = 1000

/** Behind the last space of the piece, or in the middle of what has no space for long. */
const cutBehind = (text: string, start: number, limit: number): number => {
  const furthest = Math.min(start + pieceLength, limit)
  if (furthest === limit) return limit
  for (let at = furthest; at > furthest - 200; at -= 1) if (isBlankAt(text, at - 1)) return at
  return furthest
}
