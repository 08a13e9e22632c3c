import type { LevelCue, MoveCue } from '../../model/cue.ts'
import { type FoundCue, isCue } from '../cues.ts'
import type { Role } from '../role.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'
import { isNounStem, readEnding } from './endings.ts'
import { particleAt, skipBracket } from './particles.ts'

type Predicate = FoundCue<MoveCue | LevelCue>

/**
 * The part a Korean figure plays: its particle says goal (2.25%로), start (2.5%에서) or comparison (보다); without one the
 * predicate that follows in its clause says it: 1.54% 오른 is a change, 278억원을 기록했다 a level.
 */
export const findRole = (view: SentenceView, clause: Clause, figure: Figure): Role => {
  const { text } = view
  const particle = sharedParticle(view, clause, figure)
  const predicate = nextPredicate(view, figure.end, view.sentence.end)
  const reach =
    predicate && predicate.start < clause.end
      ? isBeside(text, figure.end, predicate.start)
        ? 'beside'
        : 'clause'
      : 'far'
  const adnominal = predicate !== undefined && isAdnominal(text, predicate)
  const bound = { ...(predicate && { predicate }), ...(adnominal && { adnominal }), strength: reach } as const

  switch (particle) {
    case 'from':
      return { kind: 'from', ...bound }
    case 'than':
      return { kind: 'against', ...bound }
    case 'to':
    case 'until':
      return { kind: 'level', ...bound }
    default:
  }
  const rate = rateNounBefore(view, clause, figure)
  if (rate && (particle !== 'none' || reach === 'far' || predicate?.cue.type === 'level'))
    return { kind: 'change', direction: rate.cue.direction, predicate: rate, strength: 'clause' }
  if (!predicate || reach === 'far') return { kind: 'open', strength: 'far' }
  if (predicate.cue.type === 'level') return { kind: 'level', ...bound }
  const { direction } = predicate.cue
  // 1조 원을 넘어서 / 시장 전망치를 2% 웃돈: an object is moved past, a bare figure is the distance.
  if (particle === 'object' && !isAmountMoved(text, predicate)) return { kind: 'level', ...bound }
  if (particle === 'topic' || particle === 'copula' || particle === 'at') return { kind: 'level', ...bound }
  if (particle === 'genitive' && text.slice(figure.end, predicate.start).length > 12)
    return { kind: 'open', ...bound }
  return { kind: 'change', direction, ...bound }
}

/** S&P 500의 346%, 나스닥-100의 602%에 못 미친다: the members of a list share the particle of the last. */
const sharedParticle = (
  { text, figures, cues }: SentenceView,
  clause: Clause,
  figure: Figure,
): ReturnType<typeof particleAt> => {
  const own = particleAt(text, figure.end)
  const next = figures[figure.index + 1]
  if (
    own !== 'none' ||
    !next ||
    next.unit !== figure.unit ||
    next.start >= clause.end ||
    text[skipBracket(text, figure.end)] !== ','
  )
    return own
  return cues.some(
    ({ start, end, cue }) => start >= figure.end && end <= next.start && cue.type !== 'qualifier',
  )
    ? own
    : sharedParticle({ text, figures, cues } as SentenceView, clause, next)
}

/** The first predicate behind `from`; the figures between them share it (23.11포인트(0.48%) 오른). */
const nextPredicate = (view: SentenceView, from: number, to: number): Predicate | undefined => {
  for (const found of view.cues) {
    if (found.start < from) continue
    if (found.start >= to) return undefined
    if (isCue(found, 'level')) return found
    if (isCue(found, 'move') && !isRateNoun(view.text, found)) return found
  }
  return undefined
}

/** 상승률, 증가폭, 오름세: names a rate of change instead of moving anything. */
const isRateNoun = (text: string, found: FoundCue<MoveCue>): boolean =>
  found.cue.noun === true && '률율폭'.includes(text[found.end] ?? ' ')

/** 증가율은 158.7%, 낙폭이 1112.03포인트: a rate noun before the figure makes it a change. */
const rateNounBefore = (
  view: SentenceView,
  clause: Clause,
  figure: Figure,
): FoundCue<MoveCue> | undefined => {
  let best: FoundCue<MoveCue> | undefined
  for (const found of view.cues) {
    if (found.start >= figure.start) break
    if (found.start < clause.start || !isCue(found, 'move')) continue
    const names =
      isRateNoun(view.text, found) ||
      /^(낙폭|오름폭|상승폭|하락폭|내림폭)$/.test(view.text.slice(found.start, found.end))
    best =
      names && !view.figures.some((other) => other.start > found.end && other.end < figure.start)
        ? found
        : names
          ? undefined
          : best
  }
  return best
}

const isAdnominal = (text: string, predicate: Predicate): boolean => {
  return readEnding(text, predicate.end, isNounStem(text, predicate)) === 'adnominal'
}

/** 96억원을 순매수했다, 3000억원을 늘렸다: here the object itself is the amount that moves. */
const isAmountMoved = (text: string, { start, end, cue }: Predicate): boolean =>
  cue.type === 'move' &&
  (cue.metric !== undefined ||
    /[렸린려인였였]$/.test(text.slice(start, end)) ||
    /^(내준|내줬|잃었|잃은|더한|더했|보탰|보탠|깎았|깎은)/.test(text.slice(start, end)))

const isBeside = (text: string, from: number, to: number): boolean =>
  to - from <= 4 || !/[가-힣]{2}/.test(text.slice(from, to).replace(/\([^)]*\)/g, ''))
