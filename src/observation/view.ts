import type { Mention, MentionOf } from '../mention/index.ts'
import type { UnitClass } from '../model/cue.ts'
import type { LocaleTag } from '../model/locale-tag.ts'
import type { Period } from '../model/observation.ts'
import type { Sentence } from '../model/segments.ts'
import type { ObservationContext } from './context.ts'
import { type FoundCue, findCues } from './cues.ts'
import { piecesOf } from './pieces.ts'
import type { Trace } from './trace.ts'

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
  /** A headline or a heading within the article: short of particles and verbs. */
  readonly isHeading: boolean
  readonly figures: readonly Figure[]
  readonly entities: readonly MentionOf<'entity'>[]
  readonly dates: readonly MentionOf<'date'>[]
  readonly cues: readonly FoundCue[]
  /** What each date tells, read when a figure first asks. */
  readonly periods: Map<MentionOf<'date'>, Period | undefined>
  /** Told how each figure is read, when somebody asked. */
  readonly trace: Trace | undefined
}

/** Every sentence with what stands in it: those without figures too set topics and periods. */
export const viewSentences = (context: ObservationContext, trace?: Trace): readonly SentenceView[] => {
  const { text, structure, segments, mentions, language } = context
  const views: SentenceView[] = []
  const periods: SentenceView['periods'] = new Map()
  let next = 0
  for (const whole of segments.sentences) {
    const tag = structure.blocks[whole.block]?.language ?? language
    const locale: LocaleTag = tag === 'und' ? 'en' : tag
    const isHeading = structure.blocks[whole.block]?.kind === 'heading'
    for (const sentence of piecesOf(text, whole)) {
      while (next < mentions.length && (mentions[next] as Mention).span.start < sentence.start) next += 1
      const figures: Figure[] = []
      const entities: MentionOf<'entity'>[] = []
      const dates: MentionOf<'date'>[] = []
      for (; next < mentions.length; next += 1) {
        const mention = mentions[next] as Mention
        if (mention.span.start >= sentence.end) break
        if (mention.kind === 'entity') entities.push(mention)
        else if (mention.kind === 'date') dates.push(mention)
        else figures.push(toFigure(mention, figures.length))
      }
      const cues = outsideNames(findCues(text, sentence.start, sentence.end, locale), entities)
      views.push({ text, sentence, locale, isHeading, figures, entities, dates, cues, periods, trace })
    }
  }
  return views
}

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

/** The 투자 of 한국투자증권 is part of a name, not a cue. Both lists are sorted, so one walk along them does. */
const outsideNames = (
  cues: readonly FoundCue[],
  entities: readonly MentionOf<'entity'>[],
): readonly FoundCue[] => {
  let next = 0
  const isOutside = (cue: FoundCue): boolean => {
    while (next < entities.length && (entities[next] as MentionOf<'entity'>).span.end < cue.end) next += 1
    const name = entities[next]
    return !name || cue.start < name.span.start || isNoun(name)
  }
  return entities.length === 0 ? cues : cues.filter(isOutside)
}

/** The name is itself a word for a metric: 금값, "the dollar", CPI. */
const isNoun = ({ entity }: MentionOf<'entity'>): boolean =>
  entity.kind === 'indicator' || entity.kind === 'currency' || entity.kind === 'commodity'
