import type { Figure, SentenceView } from '../view.ts'
import type { Chunk } from './chunks.ts'
import type { Phrase } from './phrases.ts'

/** 디지털 광고(14.4%): the phrase whose bracket holds the figure. */
export const bracketOwner = (
  view: SentenceView,
  chunks: readonly Chunk[],
  figure: Figure,
): Phrase | undefined => {
  const { text } = view
  const open = openBracket(text, figure.start)
  if (open === undefined) return undefined
  const at = chunks.findIndex(({ end }) => end === open || end === open - 1)
  const last = chunks[at]
  if (last?.kind !== 'noun' || isMotion(view, last)) return undefined
  let from = at
  while (
    !last.entity &&
    chunks[from - 1]?.kind === 'noun' &&
    chunks[from - 1]?.marker === 'none' &&
    !chunks[from - 1]?.closed &&
    isNamePart(text, chunks[from - 1] as Chunk)
  )
    from -= 1
  const run = chunks.slice(from, at + 1)
  return {
    chunks: run,
    start: (run[0] as Chunk).start,
    end: last.end,
    stop: last.end,
    marker: 'none',
    metric: undefined,
    embedded: undefined,
  }
}

/** 전기·전자(2.2%)|와| 증권(1.9%)이 강세를 |보였고| 건설(-0.9%)은: neither belongs to the name behind it. */
const isNamePart = (text: string, { start, end }: Chunk): boolean =>
  text[start - 1] !== ')' && !/(?:고|며|지만|으나)$/.test(text.slice(start, end))

/** The bracket that opened shortly before and is still open. */
const openBracket = (text: string, at: number): number | undefined => {
  for (let open = at; open >= 0 && at - open <= 12; open -= 1) {
    if (text[open] === '(') return open
    if (text[open] === ')' && open < at) return undefined
  }
  return undefined
}

/** 소폭 감소(3조2000억→3조1000억원): a movement owns nothing. */
export const isMotion = (view: SentenceView, { start, stop }: Chunk): boolean =>
  view.cues.some((cue) => cue.cue.type === 'move' && cue.start < stop && start < cue.end)
