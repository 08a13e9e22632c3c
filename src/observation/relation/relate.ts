import type { Decided } from '../build.ts'
import type { SentenceView } from '../view.ts'
import { findBaseValues } from './base-value.ts'
import { findCondition } from './condition.ts'
import { perOf } from './per.ts'
import type { Relations } from './relations.ts'
import { findSameAmounts } from './same-amount.ts'
import { findStreaks } from './streak.ts'
import { findVintages } from './vintage.ts'

/**
 * What the figures of one sentence say of each other, once each is explained by itself: one amount in two currencies, what a
 * change is measured from, which of two forecasts is the old one, how long a move has gone on.
 */
export const relate = (view: SentenceView, decided: readonly Decided[]): readonly Decided[] => {
  const related = new Map<Decided, Relations>()
  const relationsOf = (one: Decided): Relations => {
    const known = related.get(one)
    if (known) return known
    const fresh: Relations = {}
    related.set(one, fresh)
    return fresh
  }
  for (const one of decided) {
    const per = perOf(view, one)
    if (per) relationsOf(one).per = per
    const condition = one.realis.value === 'actual' ? undefined : findCondition(view, one)
    if (condition) relationsOf(one).condition = condition
  }
  if (decided.length > 1) {
    findSameAmounts(view, decided, relationsOf)
    findBaseValues(view, decided, relationsOf)
  }
  findVintages(view, decided, relationsOf)
  findStreaks(view, decided, relationsOf)
  if (related.size === 0) return decided
  return decided.map((one) => {
    const relations = related.get(one)
    return relations ? { ...one, relations } : one
  })
}
