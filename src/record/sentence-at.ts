import type { Observation } from '../model/observation.ts'
import type { Span } from '../model/span.ts'
import type { RecordContext } from './context.ts'

/** From the first to the last figure of some observations. */
export const clauseSpan = (observations: readonly Observation[]): Span => {
  const figures = observations.flatMap(({ evidence }) => evidence[0] ?? [])
  return {
    start: Math.min(...figures.map(({ start }) => start)),
    end: Math.max(...figures.map(({ end }) => end)),
  }
}

/** The sentence a span stands in; a span over several sentences gives from the first's start to the last's end. */
export const sentenceAt = ({ segments }: Pick<RecordContext, 'segments'>, span: Span): Span => {
  const first = segments.sentences.find(({ end }) => end > span.start)
  const last = segments.sentences.find(({ end }) => end >= span.end)
  return {
    start: Math.min(first?.start ?? span.start, span.start),
    end: Math.max(last?.end ?? span.end, span.end),
  }
}

/** Groups observations by the sentence their figure stands in, in reading order. */
export const bySentence = (
  { segments }: Pick<RecordContext, 'segments'>,
  observations: readonly Observation[],
): readonly (readonly Observation[])[] => {
  const groups = new Map<number, Observation[]>()
  let at = 0
  for (const observation of observations) {
    const start = observation.evidence[0]?.start ?? 0
    while (at < segments.sentences.length - 1 && (segments.sentences[at]?.end ?? 0) <= start) at += 1
    const group = groups.get(at)
    if (group) group.push(observation)
    else groups.set(at, [observation])
  }
  return [...groups.values()]
}
