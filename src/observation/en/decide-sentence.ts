import type { Decided } from '../build.ts'
import { tieOf } from '../group.ts'
import { clauseAt } from '../nearby.ts'
import type { Register } from '../register.ts'
import type { Figure, SentenceView } from '../view.ts'
import { findEnglishSources } from './attribution.ts'
import { decideEnglish, type EnglishContext } from './decide.ts'
import { findRole } from './role.ts'
import { readEnglish } from './syntax.ts'
import { zipRespectively } from './zip.ts'

/** The figures of an English sentence, explained one behind the other. */
export const decideEnglishSentence = (
  view: SentenceView,
  figures: readonly Figure[],
  register: Register,
): readonly Decided[] => {
  const syntax = readEnglish(view)
  const context: EnglishContext = {
    view,
    syntax,
    register,
    sources: findEnglishSources(view, syntax, register),
    zipped: zipRespectively(view),
  }
  const fresh: Decided[] = []
  for (const figure of figures) {
    const clause = syntax.clauses[clauseAt(syntax.clauses, figure.start)] ?? view.sentence
    const role = findRole(view, clause, figure)
    const tie = tieOf(view, figure, role)
    const before = fresh.at(-1)
    const to = tie && before?.mention === view.figures[figure.index - 1]?.mention ? before : undefined
    view.trace?.figure(view, figure, clause, role, tie)
    const one = decideEnglish(context, figure, role, tie && to && { tie, to }, fresh)
    if (one) fresh.push(one)
  }
  return fresh
}
