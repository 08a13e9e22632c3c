import { emptyNouns } from '../../locale/en/subject-words.ts'
import type { EntityKind } from '../../model/values.ts'
import type { Role } from '../role.ts'
import { type EntityMention, nameOf, type SubjectSlot } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'
import { readPhrase } from './phrase.ts'
import type { EnglishSyntax } from './syntax.ts'
import { isVerb, type Word } from './words.ts'

/**
 * Whose a figure is that is set against the one before, or goes on a list: metric, measure and period are that one's. A noun
 * that points back (its benchmark's 7%) gives the kind of its name.
 */
export interface Party {
  readonly slot?: SubjectSlot
  readonly hint?: EntityKind
}

/**
 * The party a figure has for itself: "against 15 times |for the DAX|", "beating |the index's| 7%", "… and |Volvo| at 9
 * times", "Apple rose 2%, |Intel| 1%". None for "up from $3bn in Norway": what a move started from is its own subject's.
 */
export const findParty = (
  view: SentenceView,
  { words }: EnglishSyntax,
  figure: Figure,
  role: Role,
): Party | undefined => {
  const at = words.findIndex(({ start }) => start === figure.start)
  if (at < 0) return undefined
  return (
    possessorBefore(view, words, at) ??
    (figure.index > 0
      ? (nameBefore(view, words, at, figure) ??
        nounBefore(view, words, at, figure) ??
        partyBehind(view, words, at, role))
      : undefined)
  )
}

/** "the S&P 500's 14.9%", "its benchmark's 7.1%". */
const possessorBefore = (view: SentenceView, words: readonly Word[], at: number): Party | undefined => {
  const before = words[at - 1]
  if (!before) return undefined
  if (/^[a-z]+[’']s$/.test(before.lower)) {
    const noun = before.lower.slice(0, -2)
    return noun === 'index' || noun === 'benchmark' || noun === 'market' ? { hint: 'index' } : undefined
  }
  const name = view.entities.find(({ span }) => span.end <= before.end && span.end >= before.end - 2)
  if (
    !name ||
    name.entity.kind === 'person' ||
    !/^[’']s? $/.test(view.text.slice(name.span.end, (words[at] as Word).start))
  )
    return undefined
  return { slot: statedSlot(name) }
}

const gapped = /^ (?:at |with |on |by |to )?(?:a |an )?(?:about |around |nearly |almost |just )?$/
const listed = /(?:,|\bfollowed by|\band|;|\bbut|\bthat of|\bwhile) (?:the |that of |at |for )?$/

/** "…, Intel 1% and Nvidia 3%", "and Volvo at 9 times": a name right before the figure, in a list, with no verb of its own. */
const nameBefore = (
  view: SentenceView,
  words: readonly Word[],
  at: number,
  figure: Figure,
): Party | undefined => {
  const { text } = view
  const name = view.entities.findLast(({ span }) => span.end <= figure.start)
  const before = view.figures[figure.index - 1]
  if (!name || !before || name.span.start < before.end || name.entity.kind === 'person') return undefined
  const gap = text.slice(name.span.end, figure.start)
  if (gap.length > 16 || !gapped.test(gap)) return undefined
  if (!listed.test(text.slice(before.end, name.span.start))) return undefined
  for (let next = at - 1; next > 0 && (words[next] as Word).start >= before.end; next -= 1)
    if (isVerb(words, next)) return undefined
  return { slot: statedSlot(name) }
}

/**
 * "The retail unit had sales of £2.1bn and |its corporate arm| £1.3bn", "volumes rose 4% in Asia and |fuel costs| 3%": a
 * common noun right before the figure, behind the conjunction that goes on from the figure before, the verb said once.
 */
const nounBefore = (
  view: SentenceView,
  words: readonly Word[],
  at: number,
  figure: Figure,
): Party | undefined => {
  const before = view.figures[figure.index - 1]
  if (!before || before.unit !== figure.unit) return undefined
  let from = at
  while (from > 0 && at - from < 6 && isNounWord(words, from - 1)) from -= 1
  const opener = words[from - 1]
  if (!opener || opener.start < before.end || !/^(?:and|while|but|;)$/.test(opener.lower)) return undefined
  // Nothing but the end of the figure before and a comma lies between: no clause of its own.
  for (let next = from - 2; next > 0 && (words[next] as Word).start >= before.end; next -= 1)
    if (isVerb(words, next) || (words[next] as Word).kind === 'name') return undefined
  const led = /^(?:the|its|their|his|her|our)$/.test((words[from] as Word | undefined)?.lower ?? '')
  while (from < at && /^(?:the|its|their|his|her|our)$/.test((words[from] as Word).lower)) from += 1
  const last = words[at - 1] as Word
  if (from === at || isQuantifier(last.lower) || emptyNouns.has(last.lower)) return undefined
  // "would add 15 cents and |save| $3m": a bare word may be a verb.
  if (!led && !/s$/.test(last.lower)) return undefined
  const span = { start: (words[from] as Word).start, end: last.end }
  const name = view.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  if (view.cues.some((cue) => cue.start >= span.start && cue.end <= span.end)) return undefined
  return { slot: { value: { name }, basis: 'stated', span, plain: false } }
}

const isNounWord = (words: readonly Word[], at: number): boolean => {
  const word = words[at] as Word
  return (
    word.kind === 'word' &&
    !isVerb(words, at) &&
    !/^(?:and|but|while|or|in|on|by|from|to|with|at|for|of|than|that|which|who|as|over|after|a|an|up|down|then|also|only|not|will|would|to)$/.test(
      word.lower,
    )
  )
}

const isQuantifier = (lower: string): boolean =>
  /^(?:about|around|nearly|almost|roughly|some|another|just|only|further|additional|approximately|net|total|more|less|respectively|ly)$/.test(
    lower,
  ) || /ly$/.test(lower)

/** "against 15 times for the DAX", "compared with 4% of large firms": for, at or of brings the other party. */
const partyBehind = (
  view: SentenceView,
  words: readonly Word[],
  at: number,
  { kind }: Role,
): Party | undefined => {
  if (kind !== 'against') return undefined
  let from = at + 1
  // "15 times forward earnings for the DAX", "9% growth at Volvo"
  for (let tries = 0; tries < 2 && words[from]?.kind === 'word' && !isLink(words[from]); tries += 1) from += 1
  if (!isLink(words[from])) return undefined
  const first = from + 1
  let to = first
  while (to < words.length && continues(words, to, first)) to += 1
  if (to === first) return undefined
  const phrase = readPhrase(view, words, first, to)
  if (!phrase || phrase.pointer) {
    // "for its benchmark, |the DAX|": the name stands right behind the noun that points to it.
    const name =
      phrase?.hint && view.entities.find(({ span }) => span.start > phrase.end && span.start - phrase.end < 8)
    if (
      name &&
      name.entity.kind === phrase?.hint &&
      /^, (?:the )?$/.test(view.text.slice(phrase.end, name.span.start))
    )
      return { slot: statedSlot(name) }
    return phrase?.hint ? { hint: phrase.hint } : undefined
  }
  if (phrase.entity && !phrase.words) return { slot: statedSlot(phrase.entity) }
  const span = phrase.words
  if (!span) return undefined
  const name = view.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return { slot: { value: { name }, basis: 'stated', span, plain: false } }
}

const isLink = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:for|at|of|among|by)$/.test(word.lower)

const continues = (words: readonly Word[], at: number, first: number): boolean => {
  const word = words[at] as Word
  if (word.kind === 'mark' || word.kind === 'date' || word.kind === 'figure') return false
  return (
    at - first < 7 &&
    !isVerb(words, at) &&
    !/^(?:in|on|by|from|to|and|or|which|that|as|over)$/.test(word.lower)
  )
}

/** A name the sentence itself gives. */
export const statedSlot = (mention: EntityMention): SubjectSlot => ({
  value: nameOf(mention),
  basis: 'stated',
  span: mention.span,
  plain: true,
  kind: mention.entity.kind,
})
