import { nounOpeners, pronouns } from '../../locale/en/subject-words.ts'
import { presentVerbs } from '../../locale/en/verbs.ts'
import type { MentionOf } from '../../mention/index.ts'
import type { MetricCue } from '../../model/cue.ts'
import type { Span } from '../../model/span.ts'
import type { EntityKind } from '../../model/values.ts'
import { type FoundCue, isCue } from '../cues.ts'
import type { SentenceView } from '../view.ts'
import type { Word } from './words.ts'

export type EntityMention = MentionOf<'entity'>

/** What the noun phrase before a verb says about whom its predicate is. */
export interface Phrase {
  readonly start: number
  readonly end: number
  /** The name it is about: Nike's revenue, shares of BP, Germany's DAX. */
  readonly entity?: EntityMention
  /** A noun that is no listed name: Irish shares, its cloud unit. */
  readonly words?: Span
  /** The company a segment belongs to: Nike's running unit. */
  readonly partOf?: EntityMention
  /** The metric it names: Nike's revenue. */
  readonly metric?: FoundCue<MetricCue>
  /** It points back, and to what kind of name: it, the company, the index. */
  readonly pointer: boolean
  readonly hint?: EntityKind
  /** The noun is one of securities: Irish shares, Nikkei futures. */
  readonly securities: boolean
}

export const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: (words[from] as Word).start,
  end: (words[to - 1] as Word).end,
})

export const pointerOf = (words: readonly Word[], from: number, to: number, hint?: EntityKind): Phrase => {
  const phrase: Phrase = { ...spanOf(words, from, to), pointer: true, securities: false }
  return hint === undefined ? phrase : { ...phrase, hint }
}

export const metricIn = (view: SentenceView, start: number, end: number): FoundCue<MetricCue> | undefined => {
  let found: FoundCue<MetricCue> | undefined
  for (const cue of view.cues) {
    if (cue.start >= end) break
    if (isCue(cue, 'metric') && cue.end > start) found = cue
  }
  return found
}

export const isSecurities = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:shares|stocks?|equities|bonds|futures|treasuries|notes|gilts)$/.test(word.lower)

/** "The oil driller", "the services provider": who does something, said with the article, is a name said before. */
export const isAgent = (
  { text, sentence }: SentenceView,
  words: readonly Word[],
  first: number,
  { lower }: Word,
): boolean =>
  /(?:er|or)$/.test(lower) &&
  lower.length > 5 &&
  !/^(?:consumer|number|power|quarter|order|sector|factor|dollar|water|paper|silver|copper|labor|weather|winter|summer|offer|member|tender|worker|holder|trader|investor|minister|leader|officer|buyer|seller|customer|subscriber|passenger|traveler|driver|farmer|voter|other|another|rubber|timber|butter|sugar|indicator|director|author|senator|governor|former|either|whether|under|over|higher|lower)$/.test(
    lower,
  ) &&
  /\bthe\s+$/i.test(
    text.slice(Math.max(sentence.start, (words[first] as Word).start - 4), (words[first] as Word).start),
  )

/** Sports shoe brand |Hoka|: a common noun describes, the capitals behind it name. */
export const properTail = (
  { text }: SentenceView,
  words: readonly Word[],
  from: number,
  to: number,
): Span => {
  let at = to
  const isCapital = (word: Word) => /^[A-Z]/.test(text[word.start] ?? '')
  while (
    at > from &&
    (isCapital(words[at - 1] as Word) ||
      ((words[at - 1] as Word).lower === 'and' &&
        at < to &&
        at - 1 > from &&
        isCapital(words[at - 2] as Word)))
  )
    at -= 1
  const describer = words[at - 1]
  return at > from &&
    at < to &&
    describer?.kind === 'word' &&
    !/ly$/.test(describer.lower) &&
    !nounOpeners.has(describer.lower)
    ? spanOf(words, at, to)
    : spanOf(words, from, to)
}

const noStart =
  /^(?:from|to|by|over|under|having|being|whose|who|which|of|with|as|than|at|in|on|for|and|or|but|per|not|effective|advertised|expected)(?: |$)/i
const noEnd = /(?:^| )(?:and|or|the|on|of|for|to|in|at|with|from|by)$/i

/** No clause, figure or date in it, and not too long to be a name for something. */
export const isNoun = (view: SentenceView, { start, end }: Span): boolean => {
  const phrase = view.text.slice(start, end)
  if (phrase.length < 2 || phrase.length > 90 || /[,;()]/.test(phrase)) return false
  if (pronouns.has(phrase.toLowerCase()) || !/[A-Za-z]{2}/.test(phrase)) return false
  // What the passes before cut wrongly: a name for something neither begins nor ends so.
  if (noStart.test(phrase) || noEnd.test(phrase) || presentVerbs.has(phrase)) return false
  return (
    !view.figures.some((figure) => figure.start < end && start < figure.end) &&
    !view.dates.some(
      ({ span, quote }) =>
        span.start < end && start < span.end && !/^(?:the )?[\w-]+-(?:day|week|month|year)$/i.test(quote),
    )
  )
}
