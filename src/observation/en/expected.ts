import type { Attribution } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { EntityMention } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'

/** A figure that others expected, and the words that say who. */
export interface Expected {
  readonly cue: Span
  readonly holder?: Attribution
  /** It is others' though nobody says whose: an average, a poll. */
  readonly others?: true
}

const nouns =
  /\b(?:forecasts?|estimates?|expectations?|consensus|projections?|predictions?)\b(?:[^,;.\d]{0,24}?)\b(?:of|for|at|was|is|were|stood at|called for)\s+(?:an? |about |around |just |some |earnings of |revenue of |sales of |a profit of )*$/i
const behindWords =
  /^(?:\)|%)?(?: [a-z-]+){0,4}?,? (?:that |which )?((?:had been |was |were |is |are )?(?:forecast|expected|projected|predicted|estimated|anticipated))\b(?: (?:by|in) ((?:the )?[A-Za-z][\w ’'&.-]{2,40}?))?(?=[,.;)]|\s+(?:for|in|by|this|next|a|to|on|from)\b|$)/
const expecters =
  /\b((?:[A-Z][\w&’']+ ){0,3}(?:analysts?|economists?|Wall Street|investors|traders|strategists|the (?:market|street)|consensus)(?: polled by [A-Z]\w+| surveyed by [A-Z]\w+)?)[^,;.]{0,30}\b(?:had (?:been )?(?:expect|forecast|look|predict|estimat)\w*|expect(?:ed|s|ing)?|forecast(?:s|ing)?|predict(?:ed|s)?|(?:were|are) (?:looking|expecting|forecasting)|look(?:ed|ing)? for|estimate[sd]?)\b[^,;.\d$£€]{0,40}$/i

const behindExpecters =
  /^(?:\)|%)?(?: [a-z-]+){0,3} ((?:analysts?|economists?|Wall Street|investors|traders|strategists|the market|forecasters)(?: (?:polled|surveyed) by [A-Z]\w+(?: [A-Z]\w+)?)?) (?:had |have |were |are )?(?:been )?(expect(?:ed|ing)?|forecast(?:ing)?|predict(?:ed|ing)|project(?:ed|ing)|estimated|anticipated|looking for|hoped for)\b/

/** "the $4.7 billion |consensus estimate|", "the 20-cent |average forecast|" */
const behindNoun =
  /^,? ((?:(?:analysts?[’']?|Wall Street|[A-Z][A-Za-z]+) )?(?:(?:consensus|average|mean|median) (?:analysts?[’']? )?(?:estimates?|forecasts?|expectations?|projections?)|consensus))\b/

/**
 * "the consensus estimate of $1.10", "Wall Street forecasts of $2.8 billion", "the $4 billion gap forecast by
 * economists", "analysts had hoped for $1.2 billion": the figure is what was expected, whatever came.
 */
export const findExpected = (view: SentenceView, { start, end, index }: Figure): Expected | undefined => {
  const { text, sentence, figures } = view
  const from = Math.max(sentence.start, figures[index - 1]?.end ?? 0, start - 110)
  const before = text.slice(from, start)
  const noun = nouns.exec(before)
  if (noun) {
    const found = make(
      view,
      from + noun.index,
      start,
      holderBefore(view, from, from + noun.index + noun[0].length),
    )
    const isMean = /\b(?:average|mean|median|consensus)\b/.test(before.slice(Math.max(0, noun.index - 12)))
    return isMean && !found.holder ? { ...found, others: true } : found
  }
  const verb = expecters.exec(before)
  if (verb) {
    const at = from + verb.index
    return make(view, at, start, wordsHolder(view, at, at + (verb[1] as string).length))
  }
  const to = Math.min(sentence.end, figures[index + 1]?.start ?? sentence.end, end + 80)
  const rest = text.slice(end, to)
  const estimate = behindNoun.exec(rest)
  if (estimate) {
    const at = end + estimate[0].length
    return make(
      view,
      end,
      at,
      holderBefore(view, end, at) ?? wordsHolder(view, at - (estimate[1] as string).length, at),
    )
  }
  const behind = behindExpecters.exec(rest)
  if (behind) {
    const who = behind[1] as string
    const at = end + behind[0].indexOf(who)
    return make(view, at, end + behind[0].length, wordsHolder(view, at, at + who.length))
  }
  const participle = behindWords.exec(rest)
  if (!participle || /\bthan\b/.test(participle[0])) return undefined
  const at = end + participle.index + participle[0].indexOf(participle[1] as string)
  const who = participle[2]
  const holderAt = who === undefined ? -1 : text.indexOf(who, at)
  return make(
    view,
    at,
    at + (participle[1] as string).length,
    who === undefined ? undefined : wordsHolder(view, holderAt, holderAt + who.length),
  )
}

const make = (_view: SentenceView, start: number, end: number, holder: Attribution | undefined): Expected => {
  const cue = { start, end: Math.max(start + 1, end) }
  return holder ? { cue, holder } : { cue }
}

/** Whose estimate it is: "Wall Street forecasts", "analysts’ estimates", "the Zacks consensus estimate"; none for "its". */
const holderBefore = (view: SentenceView, from: number, to: number): Attribution | undefined => {
  const words = view.text.slice(from, to)
  const owner =
    /\b(analysts?|economists?|Wall Street|(?:[A-Z][\w&]+ ){0,4}(?:I\/B\/E\/S )?consensus(?: estimates?)?|market|street)(?=[’']?s?[’']?\s)/.exec(
      words,
    )
  if (!owner) return undefined
  const start = from + owner.index
  return wordsHolder(view, start, start + (owner[1] as string).length)
}

const wordsHolder = (view: SentenceView, start: number, end: number): Attribution => {
  const name: EntityMention | undefined = view.entities.find(
    ({ span }) => span.start === start && span.end === end,
  )
  const words = view.text.slice(start, end).replace(/\s+/g, ' ')
  const id = name?.entity.id
  return id === undefined ? { name: words, span: { start, end } } : { name: words, id, span: { start, end } }
}
