import type { MentionOf } from '../../mention/index.ts'
import type { Span } from '../../model/span.ts'
import { isHangulAt } from '../../scan/char-class.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'
import { particleAt } from './particles.ts'

/** How well a name's particle suits a subject: 는/이/도 0, 의 or none before the metric 1, 와 in a pair 2, others not. */
export const markerRank = (view: SentenceView, { span }: MentionOf<'entity'>, figure: Figure): number => {
  switch (particleAt(view.text, span.end)) {
    case 'topic':
    case 'subject':
    case 'also':
      return 0
    case 'genitive':
    case 'none':
      return 1
    case 'and':
      return 2
    case 'from':
    case 'at':
      return view.entities.some((other) => other.span.start > span.start && other.span.end <= figure.start)
        ? 4
        : 3
    default:
      return 4
  }
}

/**
 * The noun phrase before the figure that carries 은/는/이/가 and is no metric, date or figure itself: 개인 투자자는, 251개사의.
 * What stands before the metric in such a phrase is the subject: 톡비즈 매출은 gives 톡비즈.
 */
export const subjectPhrase = (
  view: SentenceView,
  clauses: readonly Clause[],
  own: number,
  figure: Figure,
): Span | undefined => {
  for (let at = own; at >= Math.max(0, own - 1); at -= 1) {
    const clause = clauses[at]
    if (!clause) continue
    const found = phraseIn(view, clause.start, Math.min(clause.end, figure.start))
    if (found) return found
  }
  return undefined
}

const phraseIn = (view: SentenceView, from: number, to: number): Span | undefined => {
  const { text } = view
  let best: Span | undefined
  for (let at = from; at < to; ) {
    while (at < to && !isHangulAt(text, at) && !/[A-Za-z‘'“"]/.test(text[at] ?? '')) at += 1
    let end = at
    while (end < to && text[end] !== ' ' && text[end] !== '\n' && text[end] !== ',') end += 1
    const last = text[end - 1] ?? ''
    if (end - at >= 2 && '은는이가'.includes(last) && end < to + 1 && !isTaken(view, at, end)) {
      const start = phraseStart(view, from, at)
      const stop = beforeMetric(view, start, end - 1)
      if (stop > start) best = trim(text, start, stop)
    }
    at = Math.max(end, at + 1)
  }
  return best
}

/** An eojeol that is (part of) a date or figure, or ends as a predicate (오른, 늘어나는), names nobody. */
const isTaken = (view: SentenceView, start: number, end: number): boolean =>
  view.figures.some((figure) => figure.start < end && start < figure.end) ||
  view.dates.some(({ span }) => span.start < end && start < span.end) ||
  view.cues.some(
    (cue) =>
      (cue.cue.type === 'move' || cue.cue.type === 'say') &&
      cue.start < end &&
      start < cue.end &&
      !cueIsNoun(cue.cue),
  ) ||
  /(?:하는|되는|있는|없는|같은|높은|낮은|많은|적은|이는|이번|것은|것이|점은|점이|수가|바는|때문)$/.test(
    view.text.slice(start, end),
  )

const cueIsNoun = (cue: SentenceView['cues'][number]['cue']): boolean =>
  cue.type === 'move' && cue.noun === true

/** Walks left over plain nouns: 개인 투자자는 begins at 개인; a particle, comma, figure or date ends the phrase. */
const phraseStart = (view: SentenceView, from: number, at: number): number => {
  const { text } = view
  let start = at
  for (let words = 0; words < 3; words += 1) {
    if (start - 1 <= from || text[start - 1] !== ' ') break
    let previous = start - 1
    while (previous > from && text[previous - 1] !== ' ' && text[previous - 1] !== '\n') previous -= 1
    const word = text.slice(previous, start - 1)
    if (
      word === '' ||
      /[은는이가을를에로의도와과며고서,.다]$/.test(word) ||
      /\d/.test(word) ||
      isTaken(view, previous, start - 1)
    )
      break
    start = previous
  }
  return start
}

const beforeMetric = (view: SentenceView, start: number, end: number): number => {
  const metric = view.cues.find(
    (cue) => (cue.cue.type === 'metric' || cue.cue.type === 'move') && cue.start >= start && cue.end <= end,
  )
  return metric ? metric.start : end
}

const trim = (text: string, start: number, end: number): Span | undefined => {
  let [from, to] = [start, end]
  while (from < to && /[\s‘'“"(]/.test(text[from] ?? '')) from += 1
  while (to > from && /[\s’'”")의]/.test(text[to - 1] ?? '')) to -= 1
  return to - from >= 2 ? { start: from, end: to } : undefined
}
