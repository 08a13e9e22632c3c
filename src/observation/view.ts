import type { Mention, MentionOf } from '../mention/index.ts'
import type { UnitClass } from '../model/cue.ts'
import type { LocaleTag } from '../model/locale-tag.ts'
import type { Sentence } from '../model/segments.ts'
import type { ObservationContext } from './context.ts'
import { type FoundCue, findCues } from './cues.ts'

export type FigureMention = MentionOf<'percent'> | MentionOf<'money'> | MentionOf<'quantity'>

/** A number the sentence prints, ready to be explained. */
export interface Figure {
  readonly mention: FigureMention
  readonly start: number
  readonly end: number
  readonly unit: UnitClass
  /** Place among the sentence's figures. */
  readonly index: number
}

export interface Clause {
  readonly start: number
  readonly end: number
}

/** One sentence with everything that stands in it, in reading order. */
export interface SentenceView {
  readonly text: string
  readonly sentence: Sentence
  readonly locale: LocaleTag
  readonly figures: readonly Figure[]
  readonly entities: readonly MentionOf<'entity'>[]
  readonly dates: readonly MentionOf<'date'>[]
  readonly cues: readonly FoundCue[]
}

/** The sentences that print figures, and with `all` also those that don't: they too set topics and periods. */
export const viewSentences = (context: ObservationContext): readonly SentenceView[] => {
  const { text, structure, segments, mentions, language } = context
  const views: SentenceView[] = []
  let next = 0
  for (const sentence of segments.sentences) {
    const inside: Mention[] = []
    while (next < mentions.length && (mentions[next] as Mention).span.start < sentence.start) next += 1
    while (next < mentions.length && (mentions[next] as Mention).span.start < sentence.end)
      inside.push(mentions[next++] as Mention)
    // No newspaper writes a sentence of 4,000 characters: such a run is no prose, and slots are not sought in it.
    if (sentence.end - sentence.start > 4000) continue
    const tag = structure.blocks[sentence.block]?.language ?? language
    const locale: LocaleTag = tag === 'und' ? 'en' : tag
    views.push({
      text,
      sentence,
      locale,
      figures: inside.filter(isFigure).map((mention, index) => toFigure(mention, index)),
      entities: inside.filter((mention) => mention.kind === 'entity'),
      dates: inside.filter((mention) => mention.kind === 'date'),
      cues: outsideNames(findCues(text, sentence.start, sentence.end, locale), inside),
    })
  }
  return views
}

const isFigure = (mention: Mention): mention is FigureMention =>
  mention.kind === 'percent' || mention.kind === 'money' || mention.kind === 'quantity'

const toFigure = (mention: FigureMention, index: number): Figure => ({
  mention,
  start: mention.span.start,
  end: mention.span.end,
  unit: unitClassOf(mention),
  index,
})

const unitClassOf = (mention: FigureMention): UnitClass => {
  if (mention.kind !== 'quantity') return mention.kind
  switch (mention.unit) {
    case 'multiple':
    case 'point':
    case 'share':
      return mention.unit
    default:
      return 'count'
  }
}

/** The 투자 of 한국투자증권 is part of a name, not a cue. */
const outsideNames = (cues: readonly FoundCue[], mentions: readonly Mention[]): readonly FoundCue[] =>
  cues.filter(
    (cue) =>
      !mentions.some(
        ({ kind, span, ...mention }) =>
          kind === 'entity' &&
          span.start <= cue.start &&
          cue.end <= span.end &&
          !(
            'entity' in mention &&
            (mention.entity.kind === 'indicator' ||
              mention.entity.kind === 'currency' ||
              mention.entity.kind === 'commodity')
          ),
      ),
  )
