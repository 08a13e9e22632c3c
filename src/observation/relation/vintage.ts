import type { Realis } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { Decided } from '../build.ts'
import type { SentenceView } from '../view.ts'
import { isStart } from './base-value.ts'
import type { Relations } from './relations.ts'
import { isSameThing, unitOf } from './same-thing.ts'

/**
 * A target, forecast or guidance that replaces another: `기존 15만5000원에서 17만원으로`, `its target to $50 from $45`,
 * `previously $45`. The replaced one is `previous`, what it gave way to `current`.
 */
export const findVintages = (
  view: SentenceView,
  decided: readonly Decided[],
  relationsOf: (one: Decided) => Relations,
): void => {
  decided.forEach((old, at) => {
    if (!isOutlook(old.realis.value) && old.metric.value !== 'target-price') return
    const cue = previousCue(view, old)
    if (!cue && !isStart(view, old)) return
    const fresh = [decided[at - 1], decided[at + 1]].find(
      (one) => one && isReplacement(one, old) && !isStart(view, one) && !previousCue(view, one),
    )
    if (!fresh && !cue) return
    relationsOf(old).vintage = { value: 'previous', span: cue }
    if (fresh) relationsOf(fresh).vintage = { value: 'current', span: undefined }
  })
}

const isOutlook = (realis: Realis): boolean => realis === 'forecast' || realis === 'guidance'

const isReplacement = (one: Decided, old: Decided): boolean =>
  isOutlook(one.realis.value) &&
  one.metric.value === old.metric.value &&
  one.measure.value === old.measure.value &&
  unitOf(one) === unitOf(old) &&
  isSameThing(one, old)

/** 기존 전망치 2.1%, 종전 목표가(5만원); a previous forecast of 2.1%, its earlier target of $45. */
const previousCue = (view: SentenceView, { mention }: Decided): Span | undefined => {
  const { text, sentence } = view
  const from = Math.max(sentence.start, mention.span.start - 40)
  const found = (view.locale === 'ko' ? koPrevious : enPrevious).exec(text.slice(from, mention.span.start))
  if (!found) return undefined
  const start = from + found.index
  return { start, end: start + (found[1] ?? '').length }
}

const koPrevious =
  /(기존|종전|당초|직전)(?:의)?\s?(?:(?:전망치?|예상치?|추정치?|목표(?:주가|가|치)?|가이던스|제시(?:치|액)?)(?:인|였던|는|은)?)?\s?\(?(?:약 )?$/
const enPrevious =
  /\b(previous(?:ly)?|prior|earlier|old|former)(?: (?:guidance|forecasts?|estimates?|outlook|projections?|targets?|price|range|view|of|for|an?|was|at|the|about|around))* \$?$/i
