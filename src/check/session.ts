import type { Check } from '../model/check.ts'
import { absolute, add, compare, divide, multiply, subtract } from '../model/decimal.ts'
import { figuresOf } from './change.ts'
import type { CheckContext } from './check.ts'
import { type Frame, frameSet, matchFrames } from './frame.ts'
import type { Entry } from './line.ts'
import { agrees, brief, toleranceOf } from './tolerance.ts'

type SessionRole = 'points' | 'percent' | 'level'

const bracket = /^\s*\(\s*[-+−▲▼△▽↑↓]?\s*$/
const order = ['points', 'percent', 'level'] as const
const korean = frameSet<SessionRole>(order, [
  // 23.11포인트(0.48%) 오른 4820.66, 0.48%(23.11포인트) 오른 4820.66
  ...(['points', 'percent'] as const).map(
    (first): Frame<SessionRole> => ({
      roles: [first, first === 'points' ? 'percent' : 'points', 'level'],
      first: bracket,
      second:
        /^\)?\s*(?:포인트|p)?\s*(?:상승|하락|급등|급락|반등)?(?:한|오른|내린|뛴|떨어진|빠진|밀린|높은|낮은)\s+$/,
    }),
  ),
])
const joined = /^,?\s(?:or|\()\s?(?:about )?$|^\s?\(\s?[-+−]?$/
const english = frameSet<SessionRole>(
  order,
  (['points', 'percent'] as const).map(
    (first): Frame<SessionRole> => ({
      roles: [first, first === 'points' ? 'percent' : 'points', 'level'],
      first: joined,
      second: /^\)?,?\s(?:to|at|to (?:close|end|finish|settle|trade|stand) at|to a (?:record|close of))\s$/,
    }),
  ),
)

/** A move told three ways must be one: 23.11 points and 0.48 % up at 4,820.66 stood at 4,797.55 before. */
export const checkSessions = ({ text, lines }: CheckContext): readonly Check[] =>
  lines.flatMap((line) =>
    line.entries.length < 3
      ? []
      : matchFrames(text, line, line.korean ? korean : english, fits).flatMap(
          (parties) => checkMove(parties) ?? [],
        ),
  )

const fits = (points: Entry, percent: Entry, level: Entry): boolean =>
  percent.unit === 'percent' && points.unit === level.unit && points.unit !== 'percent'

/** Up or down is told by words that may be read wrongly: the one of the two that agrees is meant. */
const checkMove = ({ points, percent, level }: Readonly<Record<SessionRole, Entry>>): Check | undefined => {
  const [by, to, rate] = [points.value, level.value, percent.value].map((value) => absolute(value ?? '0'))
  if (by === undefined || to === undefined || rate === undefined) return undefined
  const ways = [subtract(to, by), add(to, by)].flatMap((before) => {
    const expected = compare(before, '0') > 0 ? divide(multiply(by, '100'), before, 4) : undefined
    const slack = expected && divide(multiply(points.resolution, '100'), before, 4)
    return expected === undefined || slack === undefined
      ? []
      : [
          {
            before,
            claim: { expected, slack, found: rate, grain: percent.resolution, mod: percent.mod },
          },
        ]
  })
  const way = ways.find(({ claim }) => agrees(claim)) ?? ways[0]
  if (!way) return undefined
  return {
    id: `change-of-levels:${percent.id}`,
    kind: 'change-of-levels',
    verdict: agrees(way.claim) ? 'consistent' : 'inconsistent',
    expression: `${by} / ${way.before} = ${brief(way.claim.expected, 2)} %`,
    expected: brief(way.claim.expected),
    found: rate,
    tolerance: brief(toleranceOf(way.claim)),
    evidence: figuresOf(points, percent, level),
  }
}
