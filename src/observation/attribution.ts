import type { MentionOf } from '../mention/index.ts'
import type { Attribution } from '../model/observation.ts'
import { type FoundCue, isCue } from './cues.ts'
import type { Filled } from './filled.ts'
import { particleAt } from './ko/particles.ts'
import type { Register } from './register.ts'
import type { SentenceView } from './view.ts'

type EntityMention = MentionOf<'entity'>

export interface Sourced {
  readonly attribution?: Filled<Attribution> | undefined
  /** The names that only speak in this sentence. */
  readonly sources: ReadonlySet<EntityMention>
}

/** Who says what a sentence says: X에 따르면, X는 …고 밝혔다, according to X, X said; a speaker goes on while their quotation is open. */
export const findAttribution = (view: SentenceView, register: Register): Sourced => {
  const { locale } = view
  const sources = new Set<EntityMention>()
  let speaker: EntityMention | undefined
  for (const found of view.cues) {
    if (isCue(found, 'source')) {
      const beside = locale === 'ko' ? lastBefore(view, found, 30) : firstBehind(view, found, 40)
      if (beside) speaker = beside
    } else if (isCue(found, 'say') && !speaker) {
      speaker = locale === 'ko' ? koreanSpeaker(view, found) : englishSpeaker(view, found)
    }
  }
  if (speaker) {
    sources.add(speaker)
    const value: Attribution = {
      name: speaker.quote.replace(/\s+/g, ' '),
      ...(speaker.entity.id !== undefined && { id: speaker.entity.id }),
      span: speaker.span,
    }
    return { attribution: { value, basis: 'stated', span: speaker.span, plain: true }, sources }
  }
  const before = register.attribution
  if (before && register.quoteOpen)
    return { attribution: { value: before.value, basis: 'inherited', plain: false }, sources }
  return { sources }
}

const lastBefore = ({ entities }: SentenceView, cue: FoundCue, reach: number): EntityMention | undefined =>
  entities.filter(({ span }) => span.end <= cue.start && cue.start - span.end <= reach).at(-1)

const firstBehind = ({ entities }: SentenceView, cue: FoundCue, reach: number): EntityMention | undefined =>
  entities.find(({ span }) => span.start >= cue.end && span.start - cue.end <= reach)

/** X는 … 고 밝혔다: the topic-marked name before the verb that closes the sentence; a verb in mid-sentence binds no whole sentence. */
const koreanSpeaker = (view: SentenceView, cue: FoundCue): EntityMention | undefined => {
  if (view.sentence.end - cue.end > 25) return undefined
  if (
    !/(?:고|라며|다며|면서)[’'”"]?\s*(?:\S+\s)?$/.test(
      view.text.slice(Math.max(view.sentence.start, cue.start - 14), cue.start),
    )
  )
    return undefined
  const topics = view.entities.filter(
    ({ span }) => span.end <= cue.start && ['topic', 'subject'].includes(particleAt(view.text, span.end)),
  )
  return topics.find(({ entity }) => entity.kind === 'person') ?? topics[0]
}

/** "Goldman said", "said Goldman": the name right beside the verb. */
const englishSpeaker = (view: SentenceView, cue: FoundCue): EntityMention | undefined => {
  const before = view.entities
    .filter(({ span }) => span.end <= cue.start && cue.start - span.end <= 25)
    .at(-1)
  if (before && !/[.;]/.test(view.text.slice(before.span.end, cue.start))) return before
  return view.entities.find(({ span }) => span.start >= cue.end && span.start - cue.end <= 5)
}
