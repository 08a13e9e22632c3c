import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Span } from '../../model/span.ts'
import { type FoundPolicyCue, isPolicyCue, type MoveCue } from './cues.ts'

/** A stretch of a sentence that tells of one move, or of none (a tone, a dot plot). */
export interface PolicyClause extends Span {
  readonly moves: readonly MoveCue[]
}

/**
 * Cuts a sentence so that each move has its own clause: 동결했고 | 인하했다, "cut rates, | while the ECB held". Moves of
 * one kind with no boundary between them are one: 빅스텝(0.5%포인트 인상).
 */
export const splitByMoves = (
  text: string,
  sentence: Span,
  cues: readonly FoundPolicyCue[],
  locale: LocaleTag,
): readonly PolicyClause[] => {
  const clauses: PolicyClause[] = []
  let start = sentence.start
  let moves: MoveCue[] = []
  for (const cue of cues) {
    if (!isPolicyCue(cue, 'move') || (locale === 'ko' && movesOdds(text, cues, cue))) continue
    const last = moves.at(-1)
    if (last && !continues(text, last, cue)) {
      const boundary = boundaries[locale](text, last.end, cue.start)
      const at =
        boundary ?? (last.cue.move === cue.cue.move ? undefined : endOfWord(text, last.end, cue.start))
      if (at !== undefined) {
        clauses.push({ start, end: at, moves })
        start = at
        moves = []
      }
    }
    moves.push(cue)
  }
  clauses.push({ start, end: sentence.end, moves })
  return clauses.map((clause) => trim(text, clause))
}

/** 빅스텝(0.5%포인트를 한꺼번에 인하): the bracket explains the word. "raised rates, taking them to 5%": where that led. "pause its rate cuts": what is paused. */
const continues = (text: string, last: MoveCue, move: MoveCue): boolean =>
  move.cue.result === true ||
  (last.cue.move === 'hold' &&
    /^ (?:in |to |on )?(?:its |the |their |any |further )*$/.test(text.slice(last.end, move.start))) ||
  (last.cue.whole === true && isBracketed(text, last.end, move.start))

/** 내릴 확률은 68%로 올랐다: the odds moved, no rate did. */
const movesOdds = (text: string, cues: readonly FoundPolicyCue[], { cue, start }: MoveCue): boolean => {
  if (cue.noun) return false
  const thing = cues.findLast(
    (other) =>
      other.end <= start &&
      (isPolicyCue(other, 'rate') || isPolicyCue(other, 'other') || isPolicyCue(other, 'probability')),
  )
  return (
    thing !== undefined &&
    isPolicyCue(thing, 'probability') &&
    !/[.!?]/.test(text.slice(thing.end, start).replace(/\d\.\d/g, ''))
  )
}

export const isBracketed = (text: string, from: number, to: number): boolean => {
  const open = text.startsWith(' ', from) ? from + 1 : from
  if (text[open] !== '(') return false
  const close = text.indexOf(')', open)
  return close > to
}

const trim = (text: string, clause: PolicyClause): PolicyClause => {
  let { start, end } = clause
  while (start < end && ' ,·\n"“”'.includes(text[start] ?? '')) start += 1
  while (end > start && ' ,\n'.includes(text[end - 1] ?? '')) end -= 1
  return { start, end, moves: clause.moves }
}

const endOfWord = (text: string, from: number, limit: number): number => {
  for (let at = from; at < limit; at += 1) if (' ,;)'.includes(text[at] ?? '')) return at
  return limit
}

type FindBoundary = (text: string, from: number, to: number) => number | undefined

/** Behind the first connective: 인하했고, 동결했지만, 100%  (a probability's figure closes its clause). */
const koreanBoundary: FindBoundary = (text, from, to) => {
  for (let at = from; at < to; at += 1) {
    const char = text[at] ?? ''
    if ((char === ',' && text[at + 1] === ' ') || char === '…' || char === ';') return at + 1
    if (char !== ' ') continue
    const word = text.slice(Math.max(from - 4, at - 4), at)
    if (/(?:고|며|지만|는데|은데|으나|면서|반면|경우|뒤|하자|[%％])$/.test(word)) return at
  }
  return undefined
}

const openers = [
  ', ',
  '; ',
  ' while ',
  ' but ',
  ' and ',
  ' although ',
  ' though ',
  ' after ',
  ' as ',
  ' or ',
  ': ',
  ' – ',
  ' — ',
  ' with ',
  ' having ',
  ' which ',
  ' before ',
]

/** Before the last coordinator or subordinator in front of the next move. */
const englishBoundary: FindBoundary = (text, from, to) => {
  for (let at = to - 1; at >= from; at -= 1) {
    const char = text[at]
    if (char !== ' ' && char !== ',' && char !== ';' && char !== ':') continue
    if (openers.some((word) => text.startsWith(word, at) && at + word.length <= to)) return at
  }
  return undefined
}

const boundaries: Readonly<Record<LocaleTag, FindBoundary>> = { ko: koreanBoundary, en: englishBoundary }
