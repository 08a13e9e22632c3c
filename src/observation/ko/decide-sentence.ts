import type { Decided } from '../build.ts'
import { isCue } from '../cues.ts'
import { tieOf } from '../group.ts'
import { clauseAt } from '../nearby.ts'
import type { Register } from '../register.ts'
import type { EntityMention } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'
import { findKoreanAttribution } from './attribution.ts'
import { splitClauses } from './clauses.ts'
import { decideKoreanFigure } from './decide.ts'
import { findRole } from './role.ts'
import { readSyntax } from './subject.ts'
import type { KoreanContext } from './subject-slot.ts'

/** Fills the slots of every figure of a Korean sentence, left to right. */
export const decideKoreanSentence = (
  view: SentenceView,
  figures: readonly Figure[],
  register: Register,
): readonly Decided[] => {
  if (figures.length === 0) {
    hearSpeaker(view, register)
    return []
  }
  const clauses = splitClauses(view)
  const { attribution, sources } = findKoreanAttribution(view, register)
  const isSource = (entity: EntityMention) => sources.has(entity)
  const context: KoreanContext = {
    view,
    clauses,
    korean: readSyntax(view),
    register,
    isSource,
  }
  const fresh: Decided[] = []
  for (const figure of figures) {
    const clause = clauses[clauseAt(clauses, figure.start)] ?? view.sentence
    const role = findRole(view, clause, figure)
    const tie = tieOf(view, figure, role)
    const before = fresh.at(-1)
    const to = tie && before?.mention === view.figures[figure.index - 1]?.mention ? before : undefined
    view.trace?.figure(view, figure, clause, role, tie)
    const one = decideKoreanFigure(context, figure, role, attribution, tie && to && { tie, to })
    if (one) fresh.push(one)
  }
  return fresh
}

/** Who spoke is remembered also where no figure was said: the next sentence may go on with 그는. */
const hearSpeaker = (view: SentenceView, register: Register): void => {
  if (!view.cues.some((found) => isCue(found, 'say') || isCue(found, 'source'))) return
  const { attribution } = findKoreanAttribution(view, register)
  if (attribution) register.attribution = { value: attribution.value, sentence: view.sentence.start }
}
