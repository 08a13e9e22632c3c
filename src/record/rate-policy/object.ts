import type { LocaleTag } from '../../model/locale-tag.ts'
import { type FoundPolicyCue, isPolicyCue, type MoveCue, type RateCue } from './cues.ts'

/** What a move moves, as far as the sentence says. */
export type Moved =
  | { readonly is: 'rate'; readonly rate: RateCue }
  | { readonly is: 'other' }
  | { readonly is: 'unsaid' }

/**
 * The object of a move: the nearest thing before it in Korean (기준금리를 … 인하); in English the nearest behind a verb
 * and before a noun ("cut its benchmark rate", "rate cut"), else the subject of a passive ("rates were left").
 */
export const findMoved = (
  text: string,
  move: MoveCue,
  cues: readonly FoundPolicyCue[],
  locale: LocaleTag,
  sentence: readonly FoundPolicyCue[] = cues,
): Moved => {
  // 인하 확률은 48%보다 낮아졌다: a probability moves too.
  const things = cues
    .filter(
      (cue) =>
        isPolicyCue(cue, 'rate') ||
        isPolicyCue(cue, 'other') ||
        (isPolicyCue(cue, 'probability') && !move.cue.noun),
    )
    .filter((thing) => locale === 'en' || !isTaken(text, thing, move, cues))
  const before = things.findLast(
    ({ end }) =>
      end <= move.start && move.start - end <= reachBefore[locale] && unbroken(text, end, move.start),
  )
  const behind = things.find(
    ({ start, end }) =>
      start >= move.end &&
      start - move.end <= reachBehind[locale] &&
      end > start &&
      unbroken(text, move.end, start),
  )
  if (locale === 'ko' && movesAnother(text, move, before)) return { is: 'other' }
  if (locale === 'ko') return toMoved(before ?? (behind && isNear(text, move, behind) ? behind : undefined))
  if (!before && !behind && isPassive(text, move)) return toMoved(lastThing(sentence, move))
  const touching = before && move.start - before.end <= 2 ? before : undefined
  return toMoved(touching ?? behind ?? before)
}

/** 연준의 금리 동결 소식에 … 올랐다: that rate is the noun's. */
const isTaken = (
  text: string,
  thing: FoundPolicyCue,
  move: MoveCue,
  cues: readonly FoundPolicyCue[],
): boolean =>
  !move.cue.noun &&
  isPolicyCue(thing, 'rate') &&
  cues.some(
    (other) =>
      isPolicyCue(other, 'move') &&
      other.cue.noun === true &&
      other.end <= move.start &&
      other.start >= thing.end &&
      other.start - thing.end <= 1 &&
      /^(?: \S|[을를의에과와은는이가])/.test(text.slice(other.end, other.end + 2)),
  )

const reachBefore: Readonly<Record<LocaleTag, number>> = { ko: 60, en: 70 }
const reachBehind: Readonly<Record<LocaleTag, number>> = { ko: 12, en: 45 }

const unbroken = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (';'.includes(text[at] ?? '')) return false
  return true
}

/** 빅스텝(기준금리 0.5%포인트 인상): right behind the bracket. */
const isNear = (text: string, move: MoveCue, thing: FoundPolicyCue): boolean =>
  move.cue.whole === true && text[move.end] === '(' && thing.start - move.end <= 3

/** 금리를 내리면 이익률을 |높이: the word right before a verb is its object, and no rate stands in it. */
const movesAnother = (text: string, { cue, start }: MoveCue, before: FoundPolicyCue | undefined): boolean => {
  if (cue.noun || text[start - 1] !== ' ' || !/[을를]/.test(text[start - 2] ?? '')) return false
  return before !== undefined && before.end < text.lastIndexOf(' ', start - 2)
}

/** "unchanged since May, having been lowered in March": a passive goes back to the rate of the sentence. */
const isPassive = (text: string, { start }: MoveCue): boolean =>
  /\b(?:been|was|were|being) $/.test(text.slice(Math.max(0, start - 6), start))

const lastThing = (cues: readonly FoundPolicyCue[], move: MoveCue): FoundPolicyCue | undefined =>
  cues.findLast((cue) => cue.end <= move.start && (isPolicyCue(cue, 'rate') || isPolicyCue(cue, 'other')))

const toMoved = (thing: FoundPolicyCue | undefined): Moved =>
  !thing ? { is: 'unsaid' } : isPolicyCue(thing, 'rate') ? { is: 'rate', rate: thing } : { is: 'other' }
