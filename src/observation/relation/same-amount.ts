import type { Decided } from '../build.ts'
import type { SentenceView } from '../view.ts'
import type { Relations } from './relations.ts'
import { isSameThing, numberOf, unitOf } from './same-thing.ts'

/**
 * One amount said twice: `$1.13bn (£600m)`, `60 billion won, or $45 million`, `4억달러(약 5500억원)`, `0.25%포인트(25bp)`. The second
 * points to the first.
 */
export const findSameAmounts = (
  { text }: SentenceView,
  decided: readonly Decided[],
  relationsOf: (one: Decided) => Relations,
): void => {
  for (let i = 1; i < decided.length; i += 1) {
    const [first, second] = [decided[i - 1] as Decided, decided[i] as Decided]
    if (unitOf(first) === unitOf(second) || first.measure.value !== second.measure.value) continue
    const between = text.slice(first.mention.span.end, second.mention.span.start)
    if (!isSecondUnit(between) || !isSameThing(first, second)) continue
    if (isExchanged(first, second) || isRescaled(first, second)) relationsOf(second).sameAs = first.mention
  }
}

/** Only a bracket, a slash, a comma with "or" between them, and what makes the second a rounding. */
const isSecondUnit = (between: string): boolean =>
  between.length <= 24 &&
  /^\s?(?:[(（/;·]|,? or|,? equivalent to|,? equal to|,)\s?(?:or |about |around |roughly |nearly |approximately |some |just (?:over|under) |한화 |원화 |우리 돈(?:으로)? |미화 |약 ?|한화로 )*$/.test(
    between,
  )

const isExchanged = ({ mention: one }: Decided, { mention: other }: Decided): boolean =>
  one.kind === 'money' && other.kind === 'money'

/** 0.25 percentage points are 25 basis points, 200 percent are twice: the numbers must bear it out. */
const isRescaled = (first: Decided, second: Decided): boolean => {
  const [scale, other] = [scales[unitOf(first)], scales[unitOf(second)]]
  const [one, two] = [Number(numberOf(first)), Number(numberOf(second))]
  return (
    scale !== undefined && other !== undefined && Math.abs(one * scale - two * other) < 1e-9 * one * scale
  )
}

/** In basis points; a percent's change of a rate is in percentage points. */
const scales: Readonly<Record<string, number>> = { 'percentage-point': 100, 'basis-point': 1 }
