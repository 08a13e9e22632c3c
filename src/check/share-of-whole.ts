import type { Check } from '../model/check.ts'
import { absolute, compare, divide, multiply } from '../model/decimal.ts'
import { figuresOf } from './change.ts'
import type { CheckContext } from './check.ts'
import { frameSet, matchFrames } from './frame.ts'
import type { Entry } from './line.ts'
import { agrees, brief, grainOf, near, toleranceOf } from './tolerance.ts'

type ShareRole = 'part' | 'whole' | 'rate'

const order = ['part', 'whole', 'rate'] as const
const korean = frameSet<ShareRole>(order, [
  // 전체 4200억원 가운데 1050억원(25%)
  {
    roles: ['whole', 'part', 'rate'],
    first: /^\s?(?:중|가운데) [^.;%]{0,24}$/,
    second: /^\s?\((?:약 )?$|^(?:으로|로),? (?:전체의 )?(?:약 )?$/,
  },
  // 1050억원으로 전체(4200억원)의 25%
  {
    roles: ['part', 'whole', 'rate'],
    first: /^(?:으로|로),? (?:전체|총)[^.;%]{0,16}\(?$/,
    second: /^\)?의 (?:약 )?$/,
  },
])
const english = frameSet<ShareRole>(order, [
  // $1.05bn, or 25%, of its $4.2bn of sales
  {
    roles: ['part', 'rate', 'whole'],
    first: /^,? (?:or|\() ?(?:about |roughly |some )?$|^ \((?:about )?$/,
    second: /^\)?,? of (?:the|its|their|all|total)(?: [a-z]+)? (?:of )?$/,
  },
  // 21 of the 84 members, or 25%
  {
    roles: ['part', 'whole', 'rate'],
    first: /^ of (?:the|its|their|all)(?: total)? $/,
    second: /^[^.;%]{0,24}(?:, or| \() ?(?:about |roughly )?$/,
  },
])

/** A part told with its whole and its share: 1,050 of 4,200 is 25 %. */
export const checkShares = ({ text, lines }: CheckContext): readonly Check[] =>
  lines.flatMap((line) =>
    line.entries.length < 3
      ? []
      : matchFrames(text, line, line.korean ? korean : english, fits).flatMap(
          ({ part, whole, rate }) => shareCheck(part, whole, rate) ?? [],
        ),
  )

const fits = (part: Entry, whole: Entry, rate: Entry): boolean =>
  rate.unit === 'percent' &&
  part.unit === whole.unit &&
  part.unit !== 'percent' &&
  compare(absolute(part.value ?? '0'), absolute(whole.value ?? '0')) <= 0

/** What a part is of its whole, in percent; a printed share that is far off is of another whole. */
export const shareCheck = (part: Entry, whole: Entry, rate: Entry): Check | undefined => {
  if (part.value === undefined || whole.value === undefined || rate.value === undefined) return undefined
  const expected = divide(multiply(part.value, '100'), whole.value, 4)
  const fromPart = divide(multiply(grainOf(part), '100'), whole.value, 4)
  const fromWhole = expected && divide(multiply(grainOf(whole), expected), whole.value, 4)
  if (expected === undefined || fromPart === undefined || fromWhole === undefined) return undefined
  const slack = compare(fromPart, fromWhole) >= 0 ? fromPart : fromWhole
  const claim = { expected, slack, found: rate.value, grain: rate.resolution, mod: rate.mod }
  const agreed = agrees(claim)
  if (!agreed && (!near(expected, rate.value, '40') || part.mod !== undefined || whole.mod !== undefined))
    return undefined
  return {
    id: `ratio:${rate.id}`,
    kind: 'ratio',
    verdict: agreed ? 'consistent' : 'inconsistent',
    expression: `${part.value} / ${whole.value} = ${brief(expected, 2)} %`,
    expected: brief(expected, 2),
    found: rate.value,
    tolerance: brief(toleranceOf(claim)),
    evidence: figuresOf(part, whole, rate),
  }
}
