import type { MentionOf } from '../../mention/index.ts'
import type { Metric } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import { type Candidate, type Choice, choose } from '../choose.ts'
import type { PhraseSubject } from '../ko/phrases.ts'
import { subjectKindsOf } from '../subject-kinds.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'

/**
 * Whom an English figure is about: what its bracket belongs to, the subject before the predicate of its clause, a
 * possessive or "of/for" phrase beside the metric, then the subjects of earlier clauses.
 */
export const findEnglishSubject = (
  view: SentenceView,
  clauses: readonly Clause[],
  figure: Figure,
  metric: Metric | undefined,
  isSource: (entity: MentionOf<'entity'>) => boolean,
): Choice<PhraseSubject> | undefined => {
  const clauseOf = (at: number) => clauses.findIndex(({ start, end }) => start <= at && at < end)
  const own = clauseOf(figure.start)
  const kinds = metric ? subjectKindsOf(metric) : undefined
  const candidates: Candidate<PhraseSubject>[] = []
  for (const entity of view.entities) {
    if (isSource(entity) || entity.entity.kind === 'person') continue
    const behind = entity.span.start >= figure.end
    const marker = markerRank(view, entity.span, figure)
    if (marker > 2 || (behind && entity.span.start - figure.end > 50)) continue
    const clause = Math.abs(own - clauseOf(entity.span.start))
    const fits = !kinds || kinds.includes(entity.entity.kind) ? 0 : 1
    candidates.push({
      item: { name: entity.quote, span: entity.span, entity },
      key: [
        isBracketed(view.text, entity.span.end, figure.start) ? 0 : 1,
        fits,
        clause,
        marker,
        behind ? 1 : 0,
        behind ? entity.span.start - figure.end : figure.start - entity.span.end,
      ],
    })
  }
  const chosen = choose(candidates)
  const phrase = subjectPhrase(view, clauses[own] ?? view.sentence, figure)
  if (
    phrase &&
    (!chosen ||
      (clauseOf(chosen.best.span.start) !== own &&
        (chosen.best.span.start > figure.start || !chosen.best.entity)) ||
      (kinds && chosen.best.entity && !kinds.includes(chosen.best.entity.entity.kind)))
  ) {
    const inside = view.entities.find(({ span }) => span.start >= phrase.start && span.end <= phrase.end)
    return {
      best: {
        name: view.text.slice(phrase.start, phrase.end),
        span: phrase,
        ...(inside && inside.span.end === phrase.end && { entity: inside }),
      },
      gap: 9,
    }
  }
  return chosen
}

/** How well a name's place suits a subject: before the predicate 0, a possessive 1, behind "of/for" 2, an object 3. */
const markerRank = ({ text, sentence }: SentenceView, span: Span, figure: Figure): number => {
  const before = text.slice(Math.max(sentence.start, span.start - 12), span.start).toLowerCase()
  if (/^[’']s\b/.test(text.slice(span.end, span.end + 2))) return 1
  if (span.start >= figure.end) return /\b(?:of|in|for|at)\s+(?:the\s+)?$/.test(before) ? 2 : 3
  if (/\b(?:on|by|with|from|to|against|via|through|at)\s+(?:the\s+)?$/.test(before)) return 3
  if (/\b(?:of|in|for)\s+(?:the\s+)?$/.test(before)) return 2
  return 0
}

const isBracketed = (text: string, nameEnd: number, figureStart: number): boolean =>
  figureStart - nameEnd <= 16 &&
  /^(?: ?\([^)]{0,12}\))? ?\([^)\d]{0,6}$/.test(text.slice(nameEnd, figureStart))

const opening =
  /^(?:the|its|their|his|her|a|an|and|but|while|that|which|meanwhile|however|in|also|total|overall|separately|still)\s+/i

/** The words between the clause's start and its predicate, as the subject nobody has in a list: "Irish shares". */
const subjectPhrase = (view: SentenceView, clause: Clause, figure: Figure): Span | undefined => {
  const { text } = view
  const predicate = view.cues.find(
    (cue) =>
      cue.start > clause.start &&
      cue.end <= figure.start &&
      (cue.cue.type === 'move' || cue.cue.type === 'level' || cue.cue.type === 'hedge'),
  )
  if (!predicate) return undefined
  let start = clause.start
  while (start < predicate.start && /[\s,"“]/.test(text[start] ?? '')) start += 1
  for (
    let match = opening.exec(text.slice(start, predicate.start));
    match;
    match = opening.exec(text.slice(start, predicate.start))
  )
    start += match[0].length
  const metric = view.cues.find(
    (cue) => cue.cue.type === 'metric' && cue.start >= start && cue.end <= predicate.start,
  )
  let end = metric ? metric.start : predicate.start
  while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end -= 1
  if (/[’']s$/.test(text.slice(start, end))) end -= 2
  const phrase = text.slice(start, end)
  if (phrase.length < 3 || phrase.split(/\s+/).length > 7 || /[,:;()]/.test(phrase)) return undefined
  if (view.dates.some(({ span }) => span.start < end && start < span.end)) return undefined
  if (
    /^(?:it|he|she|they|that|this|there|we|i|who|which|and|but|net|gross|operating|annual|quarterly|adjusted)$/i.test(
      phrase,
    )
  )
    return undefined
  return { start, end }
}
