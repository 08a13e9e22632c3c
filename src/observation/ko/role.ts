import type { LevelCue, MoveCue } from '../../model/cue.ts'
import type { Direction } from '../../model/observation.ts'
import { type FoundCue, isCue } from '../cues.ts'
import { firstFrom } from '../nearby.ts'
import type { Role } from '../role.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'
import { isNounStem, isSyllable, readEnding } from './endings.ts'
import { type Particle, particleAt, skipBracket } from './particles.ts'

type Predicate = FoundCue<MoveCue | LevelCue>

/**
 * The part a Korean figure plays: its particle says goal (2.25%로), start (2.5%에서) or comparison (보다); without one the
 * predicate that follows in its clause says it: 1.54% 오른 is a change, 278억원을 기록했다 a level.
 */
export const findRole = (view: SentenceView, clause: Clause, figure: Figure): Role => {
  const { text } = view
  const arrow = arrowBehind(text, figure.end)
  if (arrow)
    return { kind: 'change', direction: arrow, predicate: undefined, adnominal: false, strength: 'beside' }
  const shared = sharedParticle(view, clause, figure)
  const particle = shared === 'none' ? inBracket(text, figure) : shared
  const predicate = nextPredicate(view, figure.end)
  const strength =
    predicate && predicate.start < clause.end
      ? isBeside(text, figure.end, predicate.start)
        ? 'beside'
        : 'clause'
      : 'far'
  const bound = (kind: Role['kind'], direction?: Direction): Role => ({
    kind,
    direction,
    predicate,
    adnominal: predicate !== undefined && isAdnominal(text, predicate),
    strength,
  })

  switch (particle) {
    case 'from':
      return bound('from')
    case 'than':
      return bound('against')
    case 'to':
    case 'until':
      return bound('level')
    default:
  }
  // 27.41포인트 상승한 6,912.88, …: what an adnominal move binds is where it led to.
  const led = movedTo(view, figure)
  if (led)
    return { kind: 'level', direction: undefined, predicate: led, adnominal: false, strength: 'beside' }
  const rate = rateNounBefore(view, clause, figure)
  if (rate && (particle !== 'none' || strength === 'far' || predicate?.cue.type === 'level'))
    return {
      kind: 'change',
      direction: rate.cue.direction,
      predicate: rate,
      adnominal: false,
      strength: 'clause',
    }
  if (!predicate || strength === 'far')
    return { kind: 'open', direction: undefined, predicate: undefined, adnominal: false, strength: 'far' }
  if (predicate.cue.type === 'level' || isEarned(text, figure, predicate)) return bound('level')
  const { direction } = predicate.cue
  // 1조 원을 넘어서 / 시장 전망치를 2% 웃돈: an object is moved past, a bare figure is the distance.
  if (particle === 'object' && !isAmountMoved(text, predicate)) return bound('level')
  if (particle === 'topic' || particle === 'copula' || particle === 'at') return bound('level')
  if (particle === 'genitive' && predicate.start - figure.end > 12) return bound('open')
  return bound('change', direction)
}

/** 2.3%↑, 5원 ↓, 0.4%▼: the sign of headlines; ▲ before a name is a bullet. */
const arrowBehind = (text: string, end: number): Direction | undefined => {
  const sign = /^(?:\s?([↑↓])|([▲▼])(?![가-힣A-Za-z\d]))/.exec(text.slice(end, end + 3))
  const found = sign?.[1] ?? sign?.[2]
  if (found === undefined) return undefined
  return found === '↑' || found === '▲' ? 'up' : 'down'
}

/** The adnominal move right before a money amount or index level that another figure of its own moved: 3.1% 오른 |2만1000원. */
const movedTo = ({ text, cues, figures }: SentenceView, figure: Figure): FoundCue<MoveCue> | undefined => {
  if (figure.unit === 'percent' || figure.unit === 'multiple') return undefined
  const found = cues[firstFrom(cues, figure.start) - 1]
  const by = figures[figure.index - 1]
  if (!found || !by || by.end > found.start || !isCue(found, 'move')) return undefined
  const between = text.slice(found.end, figure.start)
  return between.length < 5 && /^[가-힣]{0,2}\s$/.test(between) && isAdnominal(text, found)
    ? found
    : undefined
}

/** 1120억원의 영업이익을 올렸다: here 올리다 is to earn. */
const isEarned = (text: string, { end, unit }: Figure, predicate: Predicate): boolean =>
  unit === 'money' &&
  text.startsWith('올', predicate.start) &&
  /^의 [가-힣]{2,8}[을를] $/.test(text.slice(end, predicate.start))

/** (2만1000원)보다, (2950억원)를: the bracket's own particle is that of the amount in it. */
const inBracket = (text: string, { start, end, unit }: Figure): Particle => {
  if (unit !== 'money' || text[end] !== ')' || text[start] === '-') return 'none'
  const particle = particleAt(text, end + 1)
  return particle === 'than' || particle === 'from' || particle === 'object' ? particle : 'none'
}

/** 코스피의 12%, 코스닥의 15%에 못 미친다; 12%와 코스닥의 15%를 밑돌았다: the members of a list share the particle of the last. */
const sharedParticle = (view: SentenceView, clause: Clause, figure: Figure): Particle => {
  const { text, figures } = view
  for (let last = figure; ; ) {
    const own = particleAt(text, last.end)
    const next = figures[last.index + 1]
    const joined = own === 'and' || (own === 'none' && text[skipBracket(text, last.end)] === ',')
    if (
      !joined ||
      !next ||
      next.unit !== last.unit ||
      next.start >= clause.end ||
      hasCue(view, last.end, next.start)
    )
      return own
    last = next
  }
}

const hasCue = ({ cues }: SentenceView, from: number, to: number): boolean => {
  for (let i = firstFrom(cues, from); i < cues.length; i += 1) {
    const { end, cue } = cues[i] as FoundCue
    if (end > to) return false
    if (cue.type !== 'qualifier') return true
  }
  return false
}

/** The first predicate behind `from`; the figures between them share it (23.11포인트(0.48%) 오른). */
const nextPredicate = ({ text, cues }: SentenceView, from: number): Predicate | undefined => {
  for (let i = firstFrom(cues, from); i < cues.length; i += 1) {
    const found = cues[i] as FoundCue
    if (isCue(found, 'level')) return found
    if (isCue(found, 'move') && !isRateNoun(text, found)) return found
  }
  return undefined
}

/** 상승률, 증가폭, 오름세: names a rate of change instead of moving anything. */
const isRateNoun = (text: string, found: FoundCue<MoveCue>): boolean =>
  found.cue.noun === true && '률율폭'.includes(text[found.end] ?? ' ')

/** 증가율은 64.2%, 낙폭이 305.11포인트: a rate noun before the figure makes it a change. */
const rateNounBefore = (
  { text, cues, figures }: SentenceView,
  clause: Clause,
  figure: Figure,
): FoundCue<MoveCue> | undefined => {
  for (let i = firstFrom(cues, figure.start) - 1; i >= 0; i -= 1) {
    const found = cues[i] as FoundCue
    if (found.start < clause.start) return undefined
    if (isCue(found, 'move') && (isRateNoun(text, found) || isSpan(text, found)))
      return hasFigure(figures, found.end, figure) ? undefined : found
  }
  return undefined
}

/** 낙폭, 상승폭: how far something moved. */
const isSpan = (text: string, { start, end }: FoundCue): boolean => spans.has(text.slice(start, end))

const spans = new Set(['낙폭', '오름폭', '상승폭', '하락폭', '내림폭'])

/** Whether another figure stands between `from` and this one. */
const hasFigure = (figures: readonly Figure[], from: number, { index, start }: Figure): boolean => {
  let before = index - 1
  while (before >= 0 && (figures[before] as Figure).end >= start) before -= 1
  return before >= 0 && (figures[before] as Figure).start > from
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

/** No word between: at most single syllables, spaces, and what stands in brackets. */
const isBeside = (text: string, from: number, to: number): boolean => {
  if (to - from <= 4) return true
  let [syllables, hasBrackets] = [0, true]
  for (let at = from; at < to; at += 1) {
    if (hasBrackets && text[at] === '(') {
      const close = closingBracket(text, at, to)
      hasBrackets = close < to
      if (hasBrackets) {
        at = close
        continue
      }
    }
    syllables = isSyllable(text.charCodeAt(at)) ? syllables + 1 : 0
    if (syllables === 2) return false
  }
  return true
}

const closingBracket = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && text[at] !== ')') at += 1
  return at
}
