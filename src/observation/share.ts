import type { Metric } from '../model/observation.ts'
import type { EntityKind, Named } from '../model/values.ts'
import { isCue } from './cues.ts'
import type { Filled } from './filled.ts'
import type { Register } from './register.ts'
import { sectorIdOf } from './sector-id.ts'
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
  const part =
    isPart && found.basis === 'stated'
      ? (partBeside(view, figure, found) ?? found)
      : (partBefore(view, figure, found) ?? sectorBefore(view, figure))
  const whole = isPart
    ? ownerNear(view, figure)
    : found?.basis === 'stated'
      ? found
      : (ownerNear(view, figure) ?? found)
  const portfolio = register.portfolio
  const together = isTopHoldings(view, figure)
  // "The top 10 together come to 5%": of the fund told about, whatever index it was just held against.
  const own = together && whole?.basis === 'inherited' && portfolio ? undefined : whole
  const subject: SubjectSlot | undefined =
    own ?? (portfolio && { value: portfolio.value, basis: 'inherited', plain: false, kind: 'fund' })
  const named = together ? 'top-holdings-weight' : isSector(view, part) ? 'sector-weight' : metric
  const object = named === 'top-holdings-weight' || !part ? undefined : toObject(part, named)
  return { metric: named, ...(subject && { subject }), ...(object && { object }) }
}

const toObject = ({ value, basis, plain, span }: SubjectSlot, metric: Metric): Filled<Named> => {
  const name = metric === 'sector-weight' ? sectorName(value.name) : value.name
  const id = value.id ?? (metric === 'sector-weight' ? sectorIdOf(name) : undefined)
  return {
    value: id === undefined ? { name } : { name, id },
    basis,
    plain,
    ...(span && { span: { start: span.start, end: span.end - (value.name.length - name.length) } }),
  }
}

/** 정보기술(IT) 한 업종, 금융 섹터: the sector without its gloss and noun, when it is one that is listed. */
const sectorName = (name: string): string => {
  const bare = /^(.{1,20}?)(?: ?\([^)]*\))?(?: 한)?(?: ?(?:업종|섹터|부문))?$/.exec(name)?.[1]
  return bare !== undefined && sectorIdOf(bare) !== undefined ? bare : name
}

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

/** |정보기술|(Tech) 한 업종의 비중이 32.9%에 이르는 S&P 500: the sector right before the weight, whose whole stands behind. */
const sectorBefore = ({ text, sentence }: SentenceView, { start }: Figure): SubjectSlot | undefined => {
  const from = Math.max(sentence.start, start - 40)
  const found =
    /([가-힣]{2,8})(?: ?\([^)]{1,20}\))?(?: 한)?(?: ?(?:업종|섹터|부문))?의 (?:비중|비율)(?:이|은|도)? (?:약 )?$/.exec(
      text.slice(from, start),
    )
  const name = found?.[1] ?? ''
  const id = sectorIdOf(name)
  if (!found || id === undefined) return undefined
  const at = from + found.index
  return {
    value: { name, id },
    basis: 'stated',
    span: { start: at, end: at + name.length },
    plain: true,
    kind: 'sector',
  }
}

/** "Energy is the largest sector with 19%, followed by |consumer staples| at 18%": the part that its own weight follows. */
const partBeside = (view: SentenceView, figure: Figure, found: SubjectSlot): SubjectSlot | undefined => {
  const near = partBefore(view, figure, found)
  if (!near?.span || !found.span || near.span.start < found.span.end) return undefined
  return /^ (?:at|with|on) (?:about |around |just )?$|^ ?\(/.test(
    view.text.slice(near.span.end, figure.start),
  )
    ? near
    : undefined
}

/** A listed sector, or a noun nobody listed in a sentence about sectors: 산업(Industrials)이 18.1%. */
const isSector = (view: SentenceView, part: SubjectSlot | undefined): boolean =>
  part?.kind === 'sector' ||
  (part !== undefined && part.kind === undefined && sectorIdOf(part.value.name) !== undefined) ||
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
