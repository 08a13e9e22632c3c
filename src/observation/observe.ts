import type { BlockKind } from '../model/block.ts'
import { createIdGiver } from '../model/id.ts'
import type { Observation } from '../model/observation.ts'
import { buildObservation, type Decided } from './build.ts'
import type { ObservationContext } from './context.ts'
import { decideEnglishSentence } from './en/decide-sentence.ts'
import { dayPeriod } from './en/terms.ts'
import { observeGrid } from './grid/observe-grid.ts'
import { type Grid, readGrids } from './grid/read-grids.ts'
import { setBases } from './ko/base.ts'
import { decideKoreanSentence } from './ko/decide-sentence.ts'
import { setTimes } from './ko/period.ts'
import type { Register } from './register.ts'
import { relate } from './relation/relate.ts'
import { createTrace } from './trace.ts'
import { countNames, countOfMain, updateRegister } from './update-register.ts'
import { type FigureMention, type SentenceView, viewSentences } from './view.ts'

/**
 * Every figure explained. Sentence by sentence in reading order: cues, clauses, the figure's role, its slots; what stays
 * unsaid comes from the register of what is in force. Lists and tables are read as grids.
 */
export const observe = (context: ObservationContext): readonly Observation[] => {
  const grids = readGrids(context)
  const giveId = createIdGiver()
  const register: Register = { topics: [], places: [], ...today(context) }
  const decided: Decided[] = []
  const weights = countNames(context.mentions)
  const main = countOfMain(context.text, context.mentions, weights)
  if (main !== undefined) register.main = main
  /** The figures of grids, which are also figures of some sentence. */
  const explained = new Set<FigureMention>()
  let nextGrid = 0
  const trace = context.explain && createTrace()
  const views = viewSentences(context, trace)
  // What the first sentences date holds for the headline too.
  for (const view of views.slice(0, 12))
    if (view.locale === 'ko') {
      setTimes(register, view, false, context.referenceTime)
      setBases(register, view)
    }
  for (const view of views) {
    for (; nextGrid < grids.length; nextGrid += 1) {
      const grid = grids[nextGrid] as Grid
      if (gridStart(grid) > view.sentence.start) break
      for (const one of observeGrid(context, grid, register, view.locale)) {
        decided.push(one)
        explained.add(one.mention)
      }
    }
    if (view.locale === 'ko') setTimes(register, view, true, context.referenceTime)
    const kind = context.structure.blocks[view.sentence.block]?.kind
    const fresh = relate(view, decideSentence(view, kind, register, explained))
    for (const one of fresh) decided.push(one)
    updateRegister(register, view, fresh, weights)
  }
  // Tables have no sentences: those behind the last one are still to be read.
  for (const grid of grids.slice(nextGrid))
    decided.push(...observeGrid(context, grid, register, context.language === 'en' ? 'en' : 'ko'))
  // Sentences come in reading order; what grids say stands before or behind theirs.
  if (grids.length > 0) decided.sort((a, b) => a.mention.span.start - b.mention.span.start)
  const ids = new Map<FigureMention, string>()
  const observations = decided.map((one) => {
    const id = giveId('observation', one.mention.span)
    ids.set(one.mention, id)
    return buildObservation(id, one, (mention) => ids.get(mention))
  })
  if (context.explain) trace?.tell(context.explain, observations)
  return observations
}

/** A price move nobody dates is of the day the article is from. */
const today = ({ referenceTime }: ObservationContext): Pick<Register, 'terms'> =>
  referenceTime ? { terms: { market: { value: dayPeriod(referenceTime), block: -1 } } } : {}

const gridStart = ({ rows }: Grid): number => rows[0]?.span.start ?? 0

const decideSentence = (
  view: SentenceView,
  blockKind: BlockKind | undefined,
  register: Register,
  explained: ReadonlySet<FigureMention>,
): readonly Decided[] => {
  // What a table's rows say is read with its heads, never as a sentence.
  if (blockKind === 'table-row') return []
  const figures = view.figures.filter(({ mention }) => !explained.has(mention))
  return view.locale === 'en'
    ? decideEnglishSentence(view, figures, register)
    : decideKoreanSentence(view, figures, register)
}
