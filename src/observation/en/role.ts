import type { LevelCue, MoveCue } from '../../model/cue.ts'
import { type FoundCue, isCue } from '../cues.ts'
import { firstFrom } from '../nearby.ts'
import type { Role } from '../role.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'

type Predicate = FoundCue<MoveCue | LevelCue>

/**
 * The part an English figure plays: the preposition before it says change (by), goal (to, at) or start (from); without
 * one the verb before it or the noun behind it does: rose 3%, up 23 points, a 3% rise, 2 percent lower.
 */
export const findRole = (view: SentenceView, clause: Clause, figure: Figure): Role => {
  const { text } = view
  const before = lastPredicate(view, clause, figure)
  const after = adjacentBehind(view, figure)
  const word = wordBefore(text, figure.start, view.sentence.start)
  const bound = before
    ? ({ predicate: before, strength: isNear(text, before.end, figure.start) ? 'beside' : 'clause' } as const)
    : ({ strength: 'far' } as const)
  if (after && word !== 'from' && word !== 'to')
    return { kind: 'change', direction: after.cue.direction, predicate: after, strength: 'beside' }
  switch (word) {
    case 'by':
      return before && isCue(before, 'move')
        ? { kind: 'change', direction: before.cue.direction, ...bound }
        : { kind: 'open', strength: 'far' }
    case 'at':
      // "expanded at a 5% annual pace"
      if (before && isCue(before, 'move') && isPace.test(text.slice(figure.end, figure.end + 24)))
        return { kind: 'change', direction: before.cue.direction, ...bound }
      return { kind: 'level', ...bound }
    case 'to':
    case 'over':
    case 'above':
    case 'below':
    case 'under':
    case 'around':
      return { kind: 'level', ...bound }
    case 'from':
      return { kind: 'from', ...bound }
    case 'than':
    case 'with':
    case 'versus':
    case 'against':
      return { kind: 'against', ...bound }
    default:
  }
  if (!before) return { kind: 'open', strength: 'far' }
  if (before.cue.type === 'level') {
    // "its rise this year, close to 12%", "the advance came to 9%": the subject itself is a move.
    const noun = movingSubject(view, clause, before, figure)
    return noun
      ? { kind: 'change', direction: noun.cue.direction, predicate: noun, strength: 'clause' }
      : { kind: 'level', ...bound }
  }
  // a rise of 3%; rose 3%; sales up a modest 3%
  const between = text.slice(before.end, figure.start)
  const direct = between.length <= 30 && !/[,;:(]|\b(?:to|from|at|in|on|after|for)\b/.test(between)
  if (direct)
    return { kind: 'change', direction: before.cue.direction, predicate: before, strength: 'beside' }
  // rose 23 points, or 0.4 percent, to …; rose 3% (4% in dollars)
  if (
    figure.index > 0 &&
    /^[^a-z]*(?:\(|or |, or )/.test(text.slice(view.figures[figure.index - 1]?.end ?? 0, figure.start))
  )
    return { kind: 'change', direction: before.cue.direction, ...bound }
  return { kind: 'open', ...bound }
}

const isPace = /^ (?:annual |annualized |annualised |yearly )?(?:pace|rate|clip)\b/

const lastPredicate = (view: SentenceView, clause: Clause, figure: Figure): Predicate | undefined => {
  let best: Predicate | undefined
  for (let i = firstFrom(view.cues, clause.start); i < view.cues.length; i += 1) {
    const found = view.cues[i] as FoundCue
    if (found.end > figure.start) break
    if (isCue(found, 'move')) best = found
    // "was up 3%": the copula gives way to what it carries.
    else if (
      isCue(found, 'level') &&
      !(best && isCue(best, 'move') && isWeakLevel(view.text, found) && found.start - best.end < 25)
    )
      best = found
  }
  return best
}

const movingSubject = (
  view: SentenceView,
  clause: Clause,
  { start, end }: Predicate,
  figure: Figure,
): FoundCue<MoveCue> | undefined => {
  if (
    !/^(?:was|were|is|are|came in|of|stood|amounted|reached|averaged|totaled|totalled)$/i.test(
      view.text.slice(start, end),
    )
  )
    return undefined
  if (figure.unit === 'money' || figure.unit === 'point') return undefined
  return view.cues.find(
    (found): found is FoundCue<MoveCue> =>
      isCue(found, 'move') &&
      found.start >= clause.start &&
      found.end <= start &&
      isMovingNoun(view.text, found),
  )
}

/** "its gain", "GDP growth", "a rise": a noun of moving, led by a determiner or naming what grows. */
const isMovingNoun = (text: string, { start, end }: FoundCue): boolean => {
  const word = text.slice(start, end).toLowerCase()
  if (
    !/^(?:gain|gains|rise|increase|growth|advance|jump|drop|fall|decline|decrease|reduction|improvement|expansion|contraction|surge|slump|climb)$/.test(
      word,
    )
  )
    return false
  return (
    word === 'growth' ||
    /\b(?:a|an|the|its|their|this|that|[a-z-]+-to-date|annual|year-on-year|quarterly|monthly)\s+$/i.test(
      text.slice(Math.max(0, start - 16), start),
    )
  )
}

const isWeakLevel = (text: string, { start, end }: FoundCue): boolean =>
  /^(of|at|is|are|was|were)$/i.test(text.slice(start, end))

/** 3% rise, 2 percent lower, 5-percent increase: the mover right behind. */
const adjacentBehind = (view: SentenceView, figure: Figure): FoundCue<MoveCue> | undefined => {
  for (let i = firstFrom(view.cues, figure.end); i < view.cues.length; i += 1) {
    const found = view.cues[i] as FoundCue
    if (!isCue(found, 'move')) {
      if (found.start - figure.end > 25) return undefined
      continue
    }
    const between = view.text.slice(figure.end, found.start)
    return /^[ -]?(?:[a-z-]+ )?$/i.test(between) && !/\b(?:to|and|from|in|after|as)\b/.test(between)
      ? found
      : undefined
  }
  return undefined
}

const softeners = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'some',
  'an',
  'a',
  'the',
  'approximately',
  'just',
  'only',
  'more',
  'less',
  'than',
  'as',
  'much',
  'up',
  'least',
  'estimated',
  'record',
  'another',
  'further',
  'revised',
  'modest',
  'mere',
  'still-healthy',
  'adjusted',
  'high',
])

/** The word that governs the figure: the one before it, softeners skipped (by about 3% gives `by`). */
const wordBefore = (text: string, at: number, from: number): string => {
  let end = at
  for (let tries = 0; tries < 5; tries += 1) {
    while (end > from && /[\s"“'(]/.test(text[end - 1] ?? '')) end -= 1
    let start = end
    while (start > from && /[A-Za-z-]/.test(text[start - 1] ?? '')) start -= 1
    const word = text.slice(start, end).toLowerCase()
    if (word === '' || !softeners.has(word)) return word
    end = start
  }
  return ''
}

const isNear = (text: string, from: number, to: number): boolean =>
  to - from <= 20 && !/[,;]/.test(text.slice(from, to))
