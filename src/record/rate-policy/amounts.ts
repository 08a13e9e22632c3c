import type { PolicyMove } from '../../locale/rate-policy-cue.ts'
import type { Mention, MentionOf } from '../../mention/index.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Measured } from '../../model/values.ts'
import { basisPointsOf } from './basis-points.ts'
import type { PolicyClause } from './clause.ts'
import { type FoundPolicyCue, isPolicyCue } from './cues.ts'
import type { Corridor, Magnitude } from './type.ts'

type PercentMention = MentionOf<'percent'>

export interface Amounts {
  readonly magnitude?: Magnitude
  readonly level?: Corridor & { readonly prior?: Corridor }
  readonly projected?: Corridor
  readonly probability?: Measured
  readonly figures: readonly Mention[]
}

/** What the figures of a clause say of its move: how far, from where, to where, how likely. */
export const readAmounts = (
  text: string,
  clause: PolicyClause,
  move: PolicyMove | undefined,
  mentions: readonly Mention[],
  cues: readonly FoundPolicyCue[],
  locale: LocaleTag,
): Amounts => {
  const figures: Mention[] = []
  let magnitude: Magnitude | undefined
  let [level, prior, projected]: (Corridor | undefined)[] = []
  let probability: Measured | undefined
  const dots =
    (move === undefined || cues.some((cue) => isPolicyCue(cue, 'dots'))) &&
    !cues.some((cue) => isPolicyCue(cue, 'probability'))
  for (const mention of mentions) {
    if (mention.kind !== 'percent' || mention.span.start < clause.start || mention.span.end > clause.end)
      continue
    if (text[mention.span.start - 1] === '=') continue
    const use = useOf(text, mention, clause, cues, locale)
    if (use === 'none') continue
    if (use === 'probability') {
      // 58%, down from 64%; 35%로 48%보다: what it is compared with is not said of the move.
      if (
        probability &&
        (locale === 'en' || /^(?:보다|에서)/.test(text.slice(mention.span.end, mention.span.end + 2)))
      )
        continue
      probability = measured(mention)
      figures.push(mention)
    } else if (use === 'magnitude') {
      if (move === 'hold') continue
      const found = basisPointsOf(mention)
      if (found && !magnitude) {
        magnitude = found
        figures.push(mention)
      }
    } else {
      const found = corridorOf(mention)
      if (isAnothers(mention, clause, cues)) continue
      if (!found || Number(found.high) > 60) continue
      if (dots) projected ??= found
      else if (use === 'prior' && move !== 'hold') prior ??= found
      else level ??= found
      figures.push(mention)
    }
  }
  if (!magnitude) {
    const said = clause.moves.find(({ cue }) => cue.basisPoints !== undefined)?.cue.basisPoints
    if (said !== undefined) magnitude = { value: said, unit: 'basis-point' }
  }
  return {
    ...(magnitude && { magnitude }),
    ...(level && { level: prior ? { ...level, prior } : level }),
    ...(projected && { projected }),
    ...(probability && { probability }),
    figures,
  }
}

/** "Inflation slowed to 2.4%, giving the Fed room to cut": a level stands behind the move or behind its rate. */
const isAnothers = (
  { span }: PercentMention,
  clause: PolicyClause,
  cues: readonly FoundPolicyCue[],
): boolean => {
  const thing = cues.findLast(
    (cue) =>
      cue.end <= span.start &&
      cue.start >= clause.start &&
      (isPolicyCue(cue, 'rate') || isPolicyCue(cue, 'other')),
  )
  if (thing) return isPolicyCue(thing, 'other')
  return (
    clause.moves.length > 0 &&
    clause.moves.every(({ start, end }) => start > span.end + 14 && end > span.start)
  )
}

type Use = 'magnitude' | 'level' | 'prior' | 'probability' | 'none'

const useOf = (
  text: string,
  mention: PercentMention,
  clause: PolicyClause,
  cues: readonly FoundPolicyCue[],
  locale: LocaleTag,
): Use => {
  const { start, end } = mention.span
  if (mention.unit !== 'percent') return 'magnitude'
  const near = cues.findLast(
    (cue) => isPolicyCue(cue, 'probability') && cue.start < start && cue.start >= clause.start,
  )
  const tail = text.slice(end, Math.min(clause.end, end + 30))
  if (locale === 'ko') {
    if (near) return 'probability'
    if (/^\s*(?:의|로)?\s*(?:확률|가능성)/.test(tail)) return 'probability'
    if (/^\s*(?:인하|인상|내리|내렸|내린|올리|올렸|올린|낮췄|낮춘|낮추)/.test(tail)) return 'magnitude'
    if (/^에서|^이던|^이었던|^였던/.test(tail)) return 'prior'
    if (/^(?:인|의)\s/.test(tail)) return clause.moves[0]?.cue.move === 'hold' ? 'level' : 'prior'
    if (/^(?:으로|로|까지|에|를|을|가|이|다|입니다|였|대|\s*수준|$|\s*(?:유지|동결)|\))/.test(tail))
      return 'level'
    return 'none'
  }
  const head = text.slice(Math.max(clause.start, start - 26), start).toLowerCase()
  if (/^\s*(?:chance|probability|likelihood|odds)/.test(tail) || (near && start - near.end < 70))
    return 'probability'
  if (/^[\s-]*(?:cut|hike|rate cut|rate hike|reduction|increase|off)\b/.test(tail)) return 'magnitude'
  if (/\bby (?:another |a further |up to )?$/.test(head)) return 'magnitude'
  if (/\bfrom (?:a range of |between |a record low of )?$/.test(head)) return 'prior'
  if (
    /\b(?:to|at|of|between|around|near|stands|is|in|below|above|rate) (?:a range of |a target range of |between |a record low of |an? )?$/.test(
      head,
    )
  )
    return 'level'
  return 'none'
}

export const corridorOf = ({ value, range }: PercentMention): Corridor | undefined =>
  value !== undefined
    ? { low: value, high: value }
    : range?.low !== undefined && range.high !== undefined
      ? { low: range.low, high: range.high }
      : undefined

const measured = ({ value, range, unit, mod }: PercentMention): Measured | undefined =>
  value !== undefined
    ? { value, unit, ...(mod && { mod }) }
    : range
      ? { range, unit, ...(mod && { mod }) }
      : undefined
