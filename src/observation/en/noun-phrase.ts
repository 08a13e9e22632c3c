import type { Span } from '../../model/span.ts'
import { isBlankAt } from '../../scan/char-class.ts'
import { isCue } from '../cues.ts'
import { firstFrom } from '../nearby.ts'
import type { Clause, SentenceView } from '../view.ts'
import { firstVerb, type Verbs } from './verbs.ts'

/** The noun phrase before a clause's verb. */
export interface NounPhrase {
  readonly start: number
  readonly end: number
  /** Its words without determiners and metric, when any are left: "Irish shares", "consumers expecting fewer jobs". */
  readonly words: Span | undefined
  /** It only points back: it, the company, shares, revenue for the quarter. */
  readonly generic: boolean
}

/** Reads the phrase; what a verb of saying introduces ("it said profits rose") begins behind that verb. */
export const nounPhrase = (
  view: SentenceView,
  verbs: Verbs,
  clause: Clause,
  limit: number,
): NounPhrase | undefined => {
  const { text } = view
  const to = Math.min(clause.end, limit)
  let start = skipOpening(view, clause.start, to)
  let verb = firstVerb(verbs, start, to)
  while (verb !== undefined && isSaying(view, verb.start) && verb.end < to) {
    const next = skipOpening(view, verb.end, to)
    const following = firstVerb(verbs, next, to)
    if (!following) break
    start = next
    verb = following
  }
  if (!verb || verb.start - start < 2) return undefined
  let end = verb.start
  while (end > start && isBlankOrComma(text, end - 1)) end -= 1
  const words = wordsOf(view, start, end)
  return { start, end, words, generic: !words }
}

const isSaying = ({ text, cues }: SentenceView, at: number): boolean => {
  const cue = cues[firstFrom(cues, at)]
  return (
    (cue !== undefined && cue.start === at && isCue(cue, 'say')) ||
    /^(?:said|says|reported|announced|expects?|showed|shows?)\b/i.test(text.slice(at, at + 10))
  )
}

/** Skips conjunctions and a leading adverbial: "Meanwhile, ", "On Monday, ", "that ". */
const skipOpening = (view: SentenceView, from: number, to: number): number => {
  const { text } = view
  let at = from
  for (let tries = 0; tries < 4; tries += 1) {
    const opening =
      /^[\s,“"–—:;()-]*(?:(?:and|but|while|that|which|who|as|although|whereas|or|after|with|because|yet|so)\b\s*)?/i.exec(
        text.slice(at, to),
      )
    at += opening?.[0].length ?? 0
    const adverbial =
      /^(?:in|on|by|for|during|since|over|at|under|after|meanwhile|however|overall|separately|still|instead|also|earlier|last|this|elsewhere)\b[^,;]{0,60},\s/i.exec(
        text.slice(at, Math.min(to, at + 64)),
      )
    if (!adverbial) return at
    at += adverbial[0].length
  }
  return at
}

const pointers =
  /^(?:it|they|he|she|that|this|these|those|there|we|i|you|who|which|both|each|all|what|one|others?|some|many)$/i
const generic =
  /^(?:company|group|firm|bank|business|stock|shares?|index|fund|etf|airline|retailer|carmaker|chipmaker|maker|lender|giant|benchmark|gauge|portfolio|measure|rate|rates|figure|figures|price|prices|number|total|value|amount|level|reading|quarter|year|month|period|board|results?|report|deal|sale|analysts?|consensus|percentage|economists?|investors?|company[’']s|group[’']s|bank[’']s|firm[’']s)$/i
const determiners =
  /^(?:the|its|their|his|her|a|an|another|total|overall|average|annual|quarterly|net|gross|adjusted|underlying|combined|previous|current|new|latest|same|first|second|third|fourth|full-year|operating|global|worldwide|reported)\s+/i

/** Adverbs and terminal codes behind the noun: "Amgen now", "Copper CMCU3", "Sterling GBP=". */
const trailing =
  /(?:\s+(?:also|now|still|yesterday|since|once|already|then|today|each|all|both|together|alone|combined|[A-Z]{2,}[A-Za-z]*\d*=?))+$/

/** What is left of the phrase without determiners, metric and dates; nothing when it only points back. */
const wordsOf = (view: SentenceView, start: number, end: number): Span | undefined => {
  const { text } = view
  let from = start
  for (
    let match = determiners.exec(text.slice(from, end));
    match;
    match = determiners.exec(text.slice(from, end))
  )
    from += match[0].length
  let to = end
  const metric = view.cues.find(
    (found) => isCue(found, 'metric') && found.end > from && found.start >= start && found.end <= end,
  )
  if (metric) {
    // sales of Enbrel; rates for adjustable-rate mortgages: what the link brings, else what stands before the metric.
    const link = /^\s+(?:of|for|at|in|from|on)\s+(?:the\s+)?/i.exec(text.slice(metric.end, end))
    if (
      link &&
      metric.end + link[0].length < end &&
      !view.dates.some(({ span }) => span.start <= metric.end + link[0].length + 6 && metric.end < span.end)
    )
      from = metric.end + link[0].length
    else to = metric.start
  }
  while (to > from && isBlankOrComma(text, to - 1)) to -= 1
  if (/[’']s$/.test(text.slice(from, to))) to -= 2
  to -= trailing.exec(text.slice(from, to))?.[0].length ?? 0
  if (to <= from) return undefined
  const phrase = text.slice(from, to)
  const words = phrase.split(/\s+/)
  if (/^(?:of|in|for|on|by|with|from|to|at|than)\b/i.test(phrase)) return undefined
  if (
    phrase.length < 2 ||
    words.length > 9 ||
    /[,:;()“”"]/.test(phrase) ||
    pointers.test(phrase) ||
    generic.test(words.at(-1) ?? '') ||
    generic.test(words[0] ?? '')
  )
    return undefined
  if (
    view.figures.some((figure) => figure.start < to && from < figure.end) ||
    view.dates.some(({ span }) => span.start < to && from < span.end)
  )
    return undefined
  return { start: from, end: to }
}

const isBlankOrComma = (text: string, at: number): boolean => text[at] === ',' || isBlankAt(text, at)
