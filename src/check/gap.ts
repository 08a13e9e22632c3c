import type { Check } from '../model/check.ts'
import { absolute, add, subtract } from '../model/decimal.ts'
import { figuresOf } from './change.ts'
import type { CheckContext } from './check.ts'
import { frameSet, matchFrames } from './frame.ts'
import type { Entry } from './line.ts'
import { agrees, brief, toleranceOf } from './tolerance.ts'

type GapRole = 'one' | 'other' | 'gap'

const apart =
  /^\s?(?:이나 |가량 |나 )?(?:웃돌|웃돈|밑돌|밑돈|앞섰|앞선|앞질|뒤졌|뒤진|뒤처|상회|하회|높|낮|많|적|초과|차이|격차|더)/
const order = ['one', 'other', 'gap'] as const
const korean = frameSet<GapRole>(order, [
  // 수익률은 12.4%로 비교지수(10.1%)를 2.3%포인트 웃돌았다
  {
    roles: ['one', 'other', 'gap'],
    first: /^(?!.*(?:고|며|지만) )[^;%]{0,60}$/,
    second: /^\)?\s?(?:보다|를|을|에|에 비해|대비|에 견줘|과|와)\s(?:약 |무려 )?$/,
    after: apart,
  },
])
const english = frameSet<GapRole>(order, [
  // returned 12.4%, beating the index's 10.1% by 2.3 points
  {
    roles: ['one', 'other', 'gap'],
    first:
      /\b(?:beat|beats|beating|topped|topping|ahead of|above|outpac\w+|outperform\w+|trail\w*|lag\w*|behind|below|against|versus|than|compared with|while)\b[^.;%]{0,50}$/,
    second:
      /^[^.;%]{0,40}?,? (?:by|a (?:gap|lead|difference|margin|shortfall) of|or) (?:about |roughly |just |nearly |almost |an? )?$/,
  },
])

/** A gap in points between two percents: 12.4 % against 10.1 % is 2.3 points. */
export const checkGaps = ({ text, lines }: CheckContext): readonly Check[] =>
  lines.flatMap((line) =>
    line.entries.length < 3
      ? []
      : matchFrames(text, line, line.korean ? korean : english, fits).flatMap(
          (parties) => checkGap(parties, isSure(parties)) ?? [],
        ),
  )

const fits = (one: Entry, other: Entry, gap: Entry): boolean =>
  one.unit === 'percent' &&
  other.unit === 'percent' &&
  (gap.unit === 'percentage-point' || gap.unit === 'point')

/** Two figures of one kind, neither of them a bound. */
const isSure = ({ one, other }: Readonly<Record<GapRole, Entry>>): boolean =>
  one.mod === undefined && other.mod === undefined && one.observation?.measure === other.observation?.measure

const checkGap = (
  { one, other, gap }: Readonly<Record<GapRole, Entry>>,
  sure: boolean,
): Check | undefined => {
  if (one.value === undefined || other.value === undefined || gap.value === undefined) return undefined
  // A fall of 5.5% against a fall of 3.5% is 2 points, a fall against a rise the sum of both.
  const opposed = one.observation?.direction !== other.observation?.direction
  const ways = [subtract(one.value, other.value), ...(opposed ? [add(one.value, other.value)] : [])]
  const claims = ways.map((expected) => ({
    expected: absolute(expected),
    slack: add(one.resolution, other.resolution),
    found: absolute(gap.value as string),
    grain: gap.resolution,
    mod: gap.mod,
  }))
  const claim = claims.find(agrees) ?? claims[0]
  if (!claim || (!agrees(claim) && !sure)) return undefined
  return {
    id: `difference:${gap.id}`,
    kind: 'difference',
    verdict: agrees(claim) ? 'consistent' : 'inconsistent',
    expression: `|${one.value} − ${other.value}| = ${brief(claim.expected)}`,
    expected: brief(claim.expected),
    found: claim.found,
    tolerance: brief(toleranceOf(claim)),
    evidence: figuresOf(one, other, gap),
  }
}
