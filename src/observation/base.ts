import type { BaseCue } from '../model/cue.ts'
import type { Base, Period } from '../model/observation.ts'
import { type Candidate, choose } from './choose.ts'
import { type FoundCue, isCue } from './cues.ts'
import type { Filled } from './filled.ts'
import type { Register } from './register.ts'
import type { Clause, Figure, SentenceView } from './view.ts'

/** What a change is measured against: the comparison of its clause, before it (전년 동기 대비 27%) or behind (from a year earlier). */
export const findBase = (
  view: SentenceView,
  clauses: readonly Clause[],
  figure: Figure,
  register: Register,
  period: Filled<Period> | undefined,
): Filled<Base> | undefined => {
  const clauseOf = (at: number) => clauses.findIndex(({ start, end }) => start <= at && at < end)
  const own = clauseOf(figure.start)
  const candidates: Candidate<FoundCue<BaseCue>>[] = []
  for (const found of view.cues) {
    if (!isCue(found, 'base')) continue
    const behind = found.start >= figure.end
    if (behind && view.locale === 'ko') continue
    const clause = clauseOf(found.start)
    if (clause > own) continue
    const figuresBetween = view.figures.filter((other) =>
      behind
        ? other.start >= figure.end && other.end <= found.start
        : other.start >= found.end && other.end <= figure.start,
    ).length
    candidates.push({
      item: found,
      key: [
        own - clause,
        found.cue.base === 'stated-value' ? 1 : 0,
        figuresBetween,
        behind ? found.start - figure.end : figure.start - found.end,
      ],
    })
  }
  const chosen = choose(candidates)
  if (chosen && (chosen.best.cue.base !== 'stated-value' || clauseOf(chosen.best.start) === own))
    return {
      value: chosen.best.cue.base,
      basis: 'stated',
      span: { start: chosen.best.start, end: chosen.best.end },
      plain: candidates.length === 1,
    }
  // The period says it already: since 2023, the year to date.
  if (period?.value.kind === 'since')
    return { value: 'since', basis: 'resolved', plain: true, ...(period.span && { span: period.span }) }
  if (period?.value.kind === 'to-date')
    return { value: 'to-date', basis: 'resolved', plain: true, ...(period.span && { span: period.span }) }
  if (period?.basis === 'stated') return undefined
  const before = register.base
  return before && register.period?.block === view.sentence.block
    ? { value: before.value, basis: 'inherited', plain: false }
    : undefined
}
