import type { Metric } from '../model/observation.ts'
import type { EntityKind, Named } from '../model/values.ts'
import { isCue } from './cues.ts'
import type { Filled } from './filled.ts'
import type { Register } from './register.ts'
import { type EntityMention, nameOf, type SubjectSlot } from './subject.ts'
import type { Figure, SentenceView } from './view.ts'

/** Whose portfolio, and which part of it: the parties of a weight, set right whatever the sentence makes its subject. */
export interface Share {
  readonly metric: Metric
  readonly subject?: SubjectSlot
  readonly object?: Filled<Named>
}

const owners = new Set<EntityKind>(['fund', 'index', 'institution', 'person', 'exchange'])

/**
 * In a weight the part may be the grammatical subject (엔비디아가 9.1%, "Apple made up 7% of the fund") or the whole
 * (the fund holds 7% in Apple): a fund, index or investor is the whole, a company, sector or other noun the part.
 */
export const arrangeShare = (
  view: SentenceView,
  register: Register,
  figure: Figure,
  metric: Metric,
  found: SubjectSlot | undefined,
): Share => {
  const isPart = found !== undefined && !(found.kind && owners.has(found.kind))
  const part = isPart && found.basis === 'stated' ? found : partBefore(view, figure, found)
  const whole = isPart
    ? ownerNear(view, figure)
    : found?.basis === 'stated'
      ? found
      : (ownerNear(view, figure) ?? found)
  const portfolio = register.portfolio
  const subject: SubjectSlot | undefined =
    whole ?? (portfolio && { value: portfolio.value, basis: 'inherited', plain: false, kind: 'fund' })
  const named = isTopHoldings(view, figure)
    ? 'top-holdings-weight'
    : isSector(view, part)
      ? 'sector-weight'
      : metric
  const object = named === 'top-holdings-weight' || !part ? undefined : toObject(part)
  return { metric: named, ...(subject && { subject }), ...(object && { object }) }
}

const toObject = ({ value, basis, plain, span }: SubjectSlot): Filled<Named> => ({
  value: { name: value.name, ...(value.id !== undefined && { id: value.id }) },
  basis,
  plain,
  ...(span && { span }),
})

const toSlot = (mention: EntityMention): SubjectSlot => ({
  value: nameOf(mention),
  basis: 'stated',
  span: mention.span,
  plain: false,
  kind: mention.entity.kind,
})

/** The fund or index the sentence names: nearest before the figure, else right behind ("20% of the S&P 500"). */
const ownerNear = ({ entities }: SentenceView, figure: Figure): SubjectSlot | undefined => {
  const behind = entities.find(
    ({ span, entity }) => span.start >= figure.end && span.start - figure.end < 30 && owners.has(entity.kind),
  )
  const before = entities.findLast(({ span, entity }) => span.end <= figure.start && owners.has(entity.kind))
  const owner = before ?? behind
  return owner && toSlot(owner)
}

/** A listed sector, or a noun nobody listed in a sentence about sectors: 산업(Industrials)이 18.1%. */
const isSector = (view: SentenceView, part: SubjectSlot | undefined): boolean =>
  part?.kind === 'sector' ||
  (part !== undefined &&
    part.kind === undefined &&
    view.cues.some((found) => isCue(found, 'metric') && found.cue.metric === 'sector-weight'))

/** The company or sector named last before the figure. */
const partBefore = (
  { entities }: SentenceView,
  figure: Figure,
  whole: SubjectSlot | undefined,
): SubjectSlot | undefined => {
  const part = entities.findLast(
    ({ span, entity }) =>
      span.end <= figure.start &&
      span.start !== whole?.span?.start &&
      (entity.kind === 'company' || entity.kind === 'sector'),
  )
  return part && part.span.end > figure.start - 40 ? toSlot(part) : undefined
}

/** 상위 10개 종목, "its five biggest positions": several parts taken together. */
const isTopHoldings = ({ text, sentence }: SentenceView, figure: Figure): boolean => {
  const before = text.slice(Math.max(sentence.start, figure.start - 60), figure.start)
  return /(?:상위|이들)\s*\d+\s*(?:개|종목)|\b(?:top[ -](?:\d+|five|ten|three)|(?:\d+|three|five|ten) (?:biggest|largest|top))\b/i.test(
    before,
  )
}
