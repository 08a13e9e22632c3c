import type { Figure, SentenceView } from '../view.ts'
import type { Phrase } from './phrases.ts'

/** 제조업 3천명(1.2%), |도소매업| 2천명(0.8%): the members of a list stand right before their figures. */
export const isListed = ({ text, figures }: SentenceView, phrase: Phrase, figure: Figure): boolean =>
  phrase.marker === 'none' &&
  phrase.metric === undefined &&
  figure.start - phrase.stop === 1 &&
  figures.some(
    ({ end, unit, index }) =>
      unit === figure.unit && index < figure.index && phrase.start - end < 14 && phrase.start > end,
  ) &&
  /^(?:\([^)]{1,12}\))?, $/.test(
    text.slice(
      figures.findLast(({ end, unit }) => unit === figure.unit && end < phrase.start)?.end ?? 0,
      phrase.start,
    ),
  )

/** |제조업| 3천명(1.2%), 도소매업 …: what is counted stands in one phrase with its count. */
export const counted = ({ text }: SentenceView, phrase: Phrase, figure: Figure): Phrase | undefined => {
  if (figure.unit !== 'count' || !/^(?:\(|, )/.test(text.slice(figure.end, figure.end + 2))) return undefined
  const chunks = phrase.chunks.filter(({ stop }) => stop <= figure.start)
  const [first, last] = [chunks[0], chunks.at(-1)]
  if (!first || !last || last.kind !== 'noun' || phrase.metric) return undefined
  return {
    ...phrase,
    chunks,
    start: first.start,
    end: last.end,
    stop: last.stop,
    marker: 'none',
    embedded: undefined,
  }
}
