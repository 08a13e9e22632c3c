import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Span } from '../../model/span.ts'
import { readAmounts } from './amounts.ts'
import { findBank } from './bank.ts'
import type { PolicyClause } from './clause.ts'
import { type FoundPolicyCue, isPolicyCue, type RateCue } from './cues.ts'
import { findDate, findDateBefore, toPeriod } from './period.ts'
import type { Fresh, Scene } from './scene.ts'

/** 연말 기준금리를 3.4%로 예상했다, "see the federal funds rate at 3.1%": a policy rate foreseen, by no move. */
export const foreseesRate = (text: string, cues: readonly FoundPolicyCue[]): boolean => {
  const rate = cues.find((cue) => isPolicyCue(cue, 'rate') && cue.cue.rate !== undefined)
  const seen = cues.find((cue) => isPolicyCue(cue, 'mood') && cue.cue.mood === 'forecast')
  return rate !== undefined && seen !== undefined && !/[;.] /.test(text.slice(rate.end, seen.start))
}

/** 금리 전망치의 중앙값, median rate projection. */
const speaksOfRates = (text: string, cues: readonly FoundPolicyCue[]): boolean =>
  cues.some((cue) => isPolicyCue(cue, 'dots') && text.startsWith('금리', cue.start))

/** A statement without a move: a dot-plot median (2027년 말 점도표 중앙값은 3.4%) or a tone (매파적인 FOMC). */
export const toneRecord = (
  scene: Scene,
  sentence: Span,
  clause: PolicyClause,
  inside: readonly FoundPolicyCue[],
  locale: LocaleTag,
): Fresh | undefined => {
  const { context, mentions } = scene
  const stance = inside.find((cue) => isPolicyCue(cue, 'stance'))
  const dots = inside.some((cue) => isPolicyCue(cue, 'dots')) || foreseesRate(context.text, inside)
  if (!stance && !dots) return undefined
  const rate = inside.find((cue): cue is RateCue => isPolicyCue(cue, 'rate'))
  const meeting = inside.some((cue) => isPolicyCue(cue, 'meeting'))
  const projected =
    dots && (rate || speaksOfRates(context.text, inside))
      ? readAmounts(context.text, clause, undefined, mentions, inside, locale).projected
      : undefined
  if (!projected && !(stance && (meeting || rate))) return undefined
  const bank = findBank(clause, clause.end, rate, mentions, scene.inForce)
  if (!bank) return undefined
  const date =
    findDate(clause, clause.end, mentions, context.text) ??
    findDateBefore(clause, sentence, mentions, context.text)
  const made = { id: '', type: 'rate-policy', centralBank: { name: bank.name, id: bank.id } } as Fresh
  if (rate?.cue.rate !== undefined) made.rate = rate.cue.rate
  made.action = 'unspecified'
  if (date) made.period = toPeriod(context.text, date)
  made.realis = projected ? 'forecast' : 'actual'
  made.certainty = projected ? 'probable' : 'certain'
  if (stance && isPolicyCue(stance, 'stance')) made.stance = stance.cue.stance
  if (projected) made.projected = projected
  made.evidence = [{ role: 'clause', start: clause.start, end: clause.end }]
  if (bank.span) made.evidence.push({ role: 'subject', start: bank.span.start, end: bank.span.end })
  if (stance) made.evidence.push({ role: 'cue', start: stance.start, end: stance.end })
  return made
}
