import type { Observation } from '../model/observation.ts'
import type { Sentence } from '../model/segments.ts'
import type { Span } from '../model/span.ts'
import type { RecordContext, SentenceGroup } from './context.ts'

/** From the first to the last figure of some observations. */
export const clauseSpan = (observations: readonly Observation[]): Span => {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { evidence } of observations) {
    const figure = evidence[0]
    if (!figure) continue
    if (figure.start < start) start = figure.start
    if (figure.end > end) end = figure.end
  }
  return { start, end }
}

/** The sentence a span stands in; a span over several sentences gives from the first's start to the last's end. */
export const sentenceAt = ({ segments }: Pick<RecordContext, 'segments'>, span: Span): Span => {
  const { sentences } = segments
  const first = sentences[firstEndingAfter(sentences, span.start)]
  const last = sentences[firstEndingAfter(sentences, span.end - 1)]
  return {
    start: Math.min(first?.start ?? span.start, span.start),
    end: Math.max(last?.end ?? span.end, span.end),
  }
}

/** By halves: the index of the first sentence that ends behind `at`; sentences stand in reading order. */
const firstEndingAfter = (sentences: readonly Sentence[], at: number): number => {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).end > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Some of an article's observations by the sentence their figure stands in, in reading order. */
export const bySentence = (
  { segments }: Pick<RecordContext, 'segments'>,
  observations: readonly Observation[],
): readonly (readonly Observation[])[] =>
  groupBySentence({ segments, observations }).map((group) => group.observations)

/** The same with the index of each sentence: done once for the article and handed to all who need it. */
export const groupBySentence = ({
  segments,
  observations,
}: Pick<RecordContext, 'segments' | 'observations'>): readonly SentenceGroup[] => {
  const { sentences } = segments
  const groups: { sentence: number; observations: Observation[] }[] = []
  let at = 0
  for (const observation of observations) {
    const start = observation.evidence[0]?.start ?? 0
    while (at < sentences.length - 1 && (sentences[at] as Sentence).end <= start) at += 1
    const last = groups.at(-1)
    if (last?.sentence === at) last.observations.push(observation)
    else groups.push({ sentence: at, observations: [observation] })
  }
  return groups
}
