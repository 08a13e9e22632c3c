import { emptyNouns, pointingNouns } from '../../locale/en/subject-words.ts'
import type { MetricCue } from '../../model/cue.ts'
import type { Span } from '../../model/span.ts'
import { type FoundCue, isCue } from '../cues.ts'
import type { SentenceView } from '../view.ts'
import { isPlaced, ownerBehind, ownerOf } from './phrase-owner.ts'
import { isNoun, isSecurities, metricIn, type Phrase, spanOf } from './phrase-parts.ts'
import type { Word } from './words.ts'

/** Northgate’s |sales| are Northgate's. */
const unpossessed = ({ text }: SentenceView, { start, end }: Span): Span => {
  const tail = /[’'](?:s)?$/.exec(text.slice(start, end))
  return tail ? { start, end: end - tail[0].length } : { start, end }
}

/** A metric as head: what stands before it (diesel sales), else what a preposition brings (sales of Enbrel); else it points back. */
export const metricPhrase = (
  view: SentenceView,
  words: readonly Word[],
  first: number,
  head: number,
  last: number,
): Phrase | undefined => {
  const span = spanOf(words, first, head)
  const metric = metricIn(view, span.start, span.end) ?? linkedMetric(view, words, first, head, last)
  const isShares = isSecurities(words[head - 1])
  if (!metric && !isShares) return undefined
  const yields = view.cues.find(
    (cue): cue is FoundCue<MetricCue> =>
      isCue(cue, 'metric') &&
      cue.start >= span.start &&
      cue.start < span.end &&
      /^yields? on$/i.test(view.text.slice(cue.start, cue.end)),
  )
  const held = yields && ownerOf(view, words, yields.end, last)
  if (yields && held)
    return { ...spanOf(words, first, last), metric: yields, pointer: false, securities: false, ...held }
  const base = { ...spanOf(words, first, last), ...(metric && { metric }) }
  let to = first
  // "the 10-year Treasury |yield|": what yields is all that stands before the word.
  if (metric) {
    const limit = metric.cue.metric === 'bond-yield' ? view.text.indexOf('yield', metric.start) : metric.start
    while (to < head && (words[to] as Word).end <= limit) to += 1
    // "the |two-year yield|": how long it runs alone is no name.
    if (to === first + 1 && to < head && (words[first] as Word).kind === 'date') to += 1
  }
  const before =
    to > first && !emptyNouns.has((words[first] as Word).lower)
      ? unpossessed(view, spanOf(words, first, to))
      : undefined
  const link = words[head]
  const linked = link && link.kind === 'word' && /^(?:of|for|at|in|from|on)$/.test(link.lower)
  if ((words[head - 1] as Word).lower === 'futures')
    return { ...base, words: spanOf(words, first, last), pointer: false, securities: true }
  const after = linked ? ownerBehind(view, words, head + 1, last) : undefined
  // "profit at |the maker of handbags|": whom a noun of firms points to.
  if (after?.hint && !before) return { ...base, pointer: true, hint: after.hint, securities: isShares }
  if (after?.entity && (!before || isShares))
    return { ...base, entity: after.entity, pointer: false, securities: isShares }
  if (isShares && !metric) {
    const whole = spanOf(words, first, head)
    return head - first > 1
      ? { ...base, words: whole, pointer: false, securities: true }
      : { ...base, pointer: true, hint: 'company', securities: true }
  }
  // "the San Diego company's revenue"
  const owner =
    before && pointingNouns.get(/[a-z]+$/.exec(view.text.slice(before.start, before.end))?.[0] ?? '')
  if (before && owner === 'company' && isPlaced(view.text.slice(before.start, before.end)))
    return { ...base, pointer: true, hint: owner, securities: false }
  if (before && isNoun(view, before)) return { ...base, words: before, pointer: false, securities: false }
  if (after?.words) return { ...base, words: after.words, pointer: false, securities: false }
  return { ...base, pointer: true, securities: false }
}

/** "rate of inflation", "fall in profit": the head is empty, what it is of names the metric. */
const linkedMetric = (
  view: SentenceView,
  words: readonly Word[],
  first: number,
  head: number,
  last: number,
) =>
  head < last && head - first <= 2 && emptyNouns.has((words[head - 1] as Word).lower)
    ? metricIn(view, (words[head] as Word).start, (words[last - 1] as Word).end)
    : undefined
