import type { Decided } from '../build.ts'
import { isCue } from '../cues.ts'
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
  if (figures.length === 0) {
    hearSpeaker(view, register)
    return []
  }
  const syntax = readEnglish(view)
  const context: EnglishContext = {
    view,
    syntax,
    register,
    sources: findEnglishSources(view, syntax, register),
    zipped: zipRespectively(view),
    expected: new Map(),
    compared: new Set(),
  }
  const fresh: Decided[] = []
  for (const figure of figures) {
    const clause = syntax.clauses[clauseAt(syntax.clauses, figure.start)] ?? view.sentence
    const role = findRole(view, clause, figure)
    const tie = tieOf(view, figure, role)
    const before = fresh.at(-1)
    const to = tie && before?.mention === view.figures[figure.index - 1]?.mention ? before : undefined
    const anchor = tie === 'from' && to ? beforeShare(view, figure, to, fresh) : to
    view.trace?.figure(view, figure, clause, role, tie)
    const one = decideEnglish(context, figure, role, tie && anchor && { tie, to: anchor }, fresh)
    if (one) fresh.push(one)
  }
  return fresh
}

/** Who spoke is remembered also where no figure was said: the next sentence may go on with "she". */
const hearSpeaker = (view: SentenceView, register: Register): void => {
  if (!view.cues.some((found) => isCue(found, 'say') || isCue(found, 'source'))) return
  const { heard } = findEnglishSources(view, readEnglish(view), register)
  if (heard) register.attribution = { value: heard.value, sentence: view.sentence.start }
}

/** "$41m, or 38 cents a share, from |$52m|, or 47 cents": what the amount moved from is no amount for a share. */
const beforeShare = (
  { text }: SentenceView,
  { end }: Figure,
  to: Decided,
  fresh: readonly Decided[],
): Decided => {
  const whole = fresh.at(-2)
  return whole &&
    to.metric.value === 'eps' &&
    whole.metric.value === 'net-income' &&
    !/^ (?:a|per) share/.test(text.slice(end, end + 10))
    ? whole
    : to
}
