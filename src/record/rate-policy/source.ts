import type { Mention } from '../../mention/index.ts'
import type { Attribution, Observation } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import { type FoundPolicyCue, isPolicyCue } from './cues.ts'

/** Who says so: a tool that reads the market (CME FedWatch), else whom the sentence's observations are laid to. */
export const findSpeaker = (
  text: string,
  sentence: Span,
  cues: readonly FoundPolicyCue[],
  mentions: readonly Mention[],
  observations: readonly Observation[],
): Attribution | undefined => {
  const tool = cues.find(
    (cue) =>
      isPolicyCue(cue, 'mood') &&
      cue.cue.mood === 'market' &&
      !/^(?:pric|impl|market p)/i.test(text.slice(cue.start, cue.end)),
  )
  if (tool) {
    const owner = mentions.find(
      ({ kind, span }) =>
        kind === 'entity' &&
        span.end <= tool.start &&
        tool.start - span.end <= 4 &&
        span.start >= sentence.start,
    )
    const start = owner?.span.start ?? tool.start
    return { name: text.slice(start, tool.end).replace(/\s+/g, ' '), span: { start, end: tool.end } }
  }
  return observations.find(
    ({ attribution, evidence }) =>
      attribution &&
      (evidence[0]?.start ?? -1) >= sentence.start &&
      (evidence[0]?.start ?? -1) < sentence.end,
  )?.attribution
}
