import type { Clause, SentenceView } from '../view.ts'

const openers = [
  ', and ',
  ', but ',
  ', while ',
  ' while ',
  ' whereas ',
  ', which ',
  ', although ',
  ' although ',
  ', as ',
  '; ',
  ', or ',
  ' after ',
  ' and ',
  ', with ',
  ' – ',
  ' — ',
]

/** Splits a sentence where a new predication begins: at a coordinator, subordinator or semicolon with a predicate on both sides. */
export const splitClauses = (view: SentenceView): readonly Clause[] => {
  const { text, sentence, cues } = view
  const hasPredicate = (from: number, to: number) =>
    cues.some(
      ({ start, end, cue }) =>
        start >= from && end <= to && (cue.type === 'move' || cue.type === 'level' || cue.type === 'say'),
    )
  const clauses: Clause[] = []
  let start = sentence.start
  for (let at = sentence.start + 1; at < sentence.end; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 0x2c && code !== 0x20 && code !== 0x3b) continue
    const opener = openers.find((word) => text.startsWith(word, at))
    if (!opener) continue
    const next = at + opener.length
    if (!hasPredicate(start, at) || !hasPredicate(next, nextOpener(text, next, sentence.end))) continue
    clauses.push({ start, end: at })
    start = at + 1
  }
  clauses.push({ start, end: sentence.end })
  return clauses
}

const nextOpener = (text: string, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if ((code === 0x2c || code === 0x3b) && openers.some((word) => text.startsWith(word, at))) return at
  }
  return to
}
