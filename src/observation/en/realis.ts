import type { Metric, Realis } from '../../model/observation.ts'
import type { EntityKind } from '../../model/values.ts'
import { type FoundCue, isCue } from '../cues.ts'
import type { Filled } from '../filled.ts'
import { isStronger } from '../realis.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'
import type { EnglishSyntax } from './syntax.ts'

export interface RealisAsk {
  readonly metric: Metric | undefined
  /** The kind of name the figure is of. */
  readonly kind: EntityKind | undefined
  /** It is what something is compared with or moved from. */
  readonly compared: boolean
  /** The figure's subject is who speaks: what a company says it will do is guidance. */
  readonly ownWord: boolean
}

/**
 * Whether an English figure is a fact, a forecast, a plan or a supposition, by the hedge of its clause that stands before it.
 * "would" supposes unless it reports what was said; what a company itself will do is guidance; the price of a future is a
 * fact, what futures say of a decision is not; a target price is a forecast.
 */
export const findEnglishRealis = (
  view: SentenceView,
  syntax: EnglishSyntax,
  clause: Clause,
  figure: Figure,
  ask: RealisAsk,
): Filled<Realis> => {
  let best: Filled<Realis> | undefined
  for (const found of view.cues) {
    if (found.start >= figure.start) break
    const realis = realisOf(view, syntax, clause, figure, found, ask)
    if (realis && (!best || isStronger(realis, best.value)))
      best = {
        value: realis,
        basis: 'stated',
        span: { start: found.start, end: found.end },
        plain: found.start >= clause.start,
      }
  }
  if (best) return best
  return ask.metric === 'target-price'
    ? { value: 'forecast', basis: 'default', plain: true }
    : { value: 'actual', basis: 'default', plain: true }
}

const realisOf = (
  view: SentenceView,
  syntax: EnglishSyntax,
  clause: Clause,
  figure: Figure,
  found: FoundCue,
  ask: RealisAsk,
): Realis | undefined => {
  if (!isCue(found, 'hedge') && !(isCue(found, 'say') && found.cue.realis)) return undefined
  const { text } = view
  const realis = isCue(found, 'hedge') ? found.cue.realis : 'forecast'
  const word = text.slice(found.start, found.end).toLowerCase()
  if (view.dates.some(({ span }) => span.start <= found.start && found.end <= span.end)) return undefined
  if (found.start < clause.start && !governsFrom(view, syntax, clause, found)) return undefined
  const gap = text.slice(found.end, figure.start)
  if (/^(?:futures|swaps)$/.test(word))
    return ask.metric === 'probability' || ask.metric === 'policy-rate' || ask.metric === 'policy-rate-change'
      ? realis
      : undefined
  if (isCue(found, 'say')) {
    const before = text.slice(Math.max(view.sentence.start, found.start - 20), found.start)
    // better than expected; an estimated 3 million; a forecast (noun) of others.
    if (
      /(?:than[ -]|an |than [a-z]+ (?:had )?)$/i.test(before) ||
      (/^(?:estimates?|forecasts?|expected|estimated)$/.test(word) &&
        /\b(?:the|its|their|of|exceeding|beat|beating|topp\w+|above|below|miss\w*|analysts[’']?|street)\s+$/i.test(
          before,
        ) &&
        !ask.ownWord)
    )
      return undefined
    if (/[,;]/.test(gap) && /\b(?:from|than|compared|against)\b/.test(gap)) return undefined
    return ask.ownWord ? 'guidance' : 'forecast'
  }
  if (word === 'would')
    return ask.ownWord
      ? 'guidance'
      : syntax.predications.some(
            ({ say }) => say !== undefined && (syntax.words[say]?.start ?? 0) < found.start,
          )
        ? 'forecast'
        : 'hypothetical'
  // "cut from 90,000 to 70,000 by 2030": where a planned move starts is a fact.
  if (ask.compared && realis !== 'unconfirmed' && realis !== 'denied') return undefined
  if (realis !== 'forecast') return realis
  return ask.ownWord ||
    (ask.kind === 'company' &&
      /^(?:will|could|may|might|expected to|is set to|are set to)$/.test(word) &&
      isDeed(ask.metric))
    ? 'guidance'
    : realis
}

/** What a company does by its own will, not what happens to it. */
const isDeed = (metric: Metric | undefined): boolean =>
  metric === 'layoffs' ||
  metric === 'headcount' ||
  metric === 'capex' ||
  metric === 'funding' ||
  metric === 'dividend' ||
  metric === 'ipo-proceeds' ||
  metric === 'price'

/** A hedge of an earlier clause holds on only for what is coordinated with it and has no tense of its own. */
const governsFrom = (
  view: SentenceView,
  { predications, clauses }: EnglishSyntax,
  clause: Clause,
  found: FoundCue,
): boolean => {
  const own = clauses.findIndex(({ start }) => start === clause.start)
  const at = clauses.findIndex(({ start, end }) => start <= found.start && found.start < end)
  if (own < 0 || at !== own - 1) return false
  const { clause: mine, verb } = predications[own] ?? {}
  if (mine?.link === 'participle') return true
  return isCue(found, 'hedge') && found.cue.realis === 'hypothetical'
    ? view.text.slice(found.end, clause.start).length < 90
    : mine?.link === 'coordinate' && verb === undefined
}
