import type { BlockKind } from '../model/block.ts'
import { createIdGiver } from '../model/id.ts'
import type { Observation } from '../model/observation.ts'
import type { Span } from '../model/span.ts'
import { findAttribution } from './attribution.ts'
import { buildObservation, type Decided } from './build.ts'
import type { ObservationContext } from './context.ts'
import { decideFigure } from './decide.ts'
import { splitClauses as splitEnglish } from './en/clauses.ts'
import { findRole as findEnglishRole } from './en/role.ts'
import { observeGrid } from './grid/observe-grid.ts'
import { type Grid, readGrids } from './grid/read-grids.ts'
import { tieOf } from './group.ts'
import { splitClauses as splitKorean } from './ko/clauses.ts'
import { setTimes } from './ko/period.ts'
import { findRole as findKoreanRole } from './ko/role.ts'
import { readSyntax } from './ko/subject.ts'
import type { Register } from './register.ts'
import type { EntityMention } from './subject.ts'
import { countNames, updateRegister } from './update-register.ts'
import { type SentenceView, viewSentences } from './view.ts'

/**
 * Every figure explained. Sentence by sentence in reading order: cues, clauses, the figure's role, its slots; what stays
 * unsaid comes from the register of what is in force. Lists and tables are read as grids.
 */
export const observe = (context: ObservationContext): readonly Observation[] => {
  const grids = [...readGrids(context)]
  const giveId = createIdGiver()
  const register: Register = { topics: [], places: [] }
  const decided: Decided[] = []
  const weights = countNames(context.mentions)
  const views = viewSentences(context)
  // What the first sentences date holds for the headline too.
  for (const view of views.slice(0, 6))
    if (view.locale === 'ko') setTimes(register, view, false, context.referenceTime)
  for (const view of views) {
    while (grids[0] && gridStart(grids[0]) <= view.sentence.start)
      decided.push(...observeGrid(context, grids.shift() as Grid, register, view.locale))
    if (view.locale === 'ko') setTimes(register, view, true, context.referenceTime)
    const fresh = decideSentence(view, context.structure.blocks[view.sentence.block]?.kind, register, decided)
    decided.push(...fresh)
    updateRegister(register, view, fresh, weights)
  }
  // Tables have no sentences: those behind the last one are still to be read.
  for (const grid of grids)
    decided.push(...observeGrid(context, grid, register, context.language === 'en' ? 'en' : 'ko'))
  return decided
    .sort((a, b) => a.mention.span.start - b.mention.span.start)
    .map((one) => buildObservation(giveId('observation', one.mention.span), one))
}

const gridStart = ({ rows }: Grid): number => rows[0]?.span.start ?? 0

const decideSentence = (
  view: SentenceView,
  blockKind: BlockKind | undefined,
  register: Register,
  earlier: readonly Decided[],
): readonly Decided[] => {
  // What a table's rows say is read with its heads, never as a sentence.
  if (view.figures.length === 0 || blockKind === 'table-row') return []
  const clauses = view.locale === 'ko' ? splitKorean(view) : splitEnglish(view)
  const { attribution, sources } = findAttribution(view, register)
  const korean = view.locale === 'ko' ? readSyntax(view) : undefined
  const context = {
    view,
    clauses,
    register,
    isSource: (entity: EntityMention) => sources.has(entity),
    ...(korean && { korean }),
  }
  const done = new Set(earlier.map(({ mention }) => mention.id))
  const fresh: Decided[] = []
  for (const figure of view.figures) {
    if (done.has(figure.mention.id)) continue
    const clause: Span & { start: number } =
      clauses.find(({ start, end }) => start <= figure.start && figure.start < end) ?? view.sentence
    const role =
      view.locale === 'ko' ? findKoreanRole(view, clause, figure) : findEnglishRole(view, clause, figure)
    const tie = tieOf(view, figure, role)
    const to =
      tie && fresh.find(({ mention }) => mention.span.start === view.figures[figure.index - 1]?.start)
    const one = decideFigure(context, figure, role, attribution, tie && to && { tie, to })
    if (one) fresh.push(one)
  }
  return fresh
}
