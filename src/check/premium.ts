import type { Check } from '../model/check.ts'
import { absolute, compare, divide, multiply, subtract } from '../model/decimal.ts'
import { figuresOf } from './change.ts'
import type { CheckContext } from './check.ts'
import { frameSet, matchFrames, type Parties } from './frame.ts'
import type { Entry } from './line.ts'
import { agrees, brief, grainOf, toleranceOf } from './tolerance.ts'

type PremiumRole = 'one' | 'other' | 'rate'

const order = ['one', 'other', 'rate'] as const
const korean = frameSet<PremiumRole>(order, [
  // PER은 9배로 업종 평균(12배)보다 25% 낮다
  {
    roles: ['one', 'other', 'rate'],
    first: /^(?:로|으로|이고|인데|이며|,)[^;%]{0,50}$/,
    second: /^\)?\s?(?:보다|에 비해|대비)\s(?:약 |무려 )?$/,
    explicit: true,
    after: /^\s?(?:가량 |정도 )?(?:의 |이나 )?(?:낮|싸|싼|저렴|할인|저평가|높|비싸|비싼|프리미엄|할증)/,
  },
])
const english = frameSet<PremiumRole>(order, [
  // trades at 9 times earnings, a 25% discount to the sector's 12 times
  {
    roles: ['one', 'rate', 'other'],
    first: /^[^.;%]{0,60}, (?:or )?(?:an? |some |about |roughly )*$/,
    second: /^ (?:discount|premium) to [^.;%]{0,50}$/,
    explicit: true,
  },
  // A is on 6 times and B on 8 times, so that A stands at a 25% discount
  {
    roles: ['one', 'other', 'rate'],
    first: /^[^.;%]{0,60}$/,
    second: /^[^.;%]{0,30}, [^.;%]{0,50}\b(?:at|is|a|an)(?: about| roughly)? $/,
    after: /^ (?:discount|premium|cheaper)/,
  },
])

/** A discount or premium in percent between two prices of one kind: 9 times against 12 is 25 % less. */
export const checkPremiums = ({ text, lines }: CheckContext): readonly Check[] =>
  lines.flatMap((line) =>
    line.entries.length < 3
      ? []
      : matchFrames(text, line, line.korean ? korean : english, fits).flatMap(
          (parties) => checkPremium(parties) ?? [],
        ),
  )

const fits = (one: Entry, other: Entry, rate: Entry): boolean =>
  rate.unit === 'percent' && one.unit === other.unit && one.unit === 'multiple'

/** The other is the base; where the words leave the order open, the way that agrees is meant. */
const checkPremium = ({ one, other, rate, explicit }: Parties<PremiumRole>): Check | undefined => {
  if (one.value === undefined || other.value === undefined || rate.value === undefined) return undefined
  const ways = (explicit ? [other] : [other, one]).flatMap((base) => {
    const [a, b] = base === other ? [one, other] : [other, one]
    const gap = absolute(subtract(a.value ?? '0', b.value ?? '0'))
    const expected = divide(multiply(gap, '100'), b.value ?? '0', 4)
    const slack = divide(
      multiply(compare(grainOf(a), grainOf(b)) > 0 ? grainOf(a) : grainOf(b), '200'),
      b.value ?? '0',
      4,
    )
    return expected === undefined || slack === undefined
      ? []
      : [
          {
            expression: `|${a.value} − ${b.value}| / ${b.value} = ${brief(expected, 2)} %`,
            claim: {
              expected,
              slack,
              found: absolute(rate.value ?? '0'),
              grain: rate.resolution,
              mod: rate.mod,
            },
          },
        ]
  })
  const way = ways.find(({ claim }) => agrees(claim)) ?? ways[0]
  if (!way) return undefined
  return {
    id: `discount:${rate.id}`,
    kind: 'discount',
    verdict: agrees(way.claim) ? 'consistent' : 'inconsistent',
    expression: way.expression,
    expected: brief(way.claim.expected, 2),
    found: way.claim.found,
    tolerance: brief(toleranceOf(way.claim)),
    evidence: figuresOf(one, other, rate),
  }
}
