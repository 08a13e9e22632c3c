import type { Check } from '../model/check.ts'
import { absolute, add, compare, divide, multiply, subtract } from '../model/decimal.ts'
import type { Decimal } from '../model/values.ts'
import type { CheckContext } from './check.ts'
import type { Entry } from './line.ts'
import { type Move, readMoves } from './move.ts'
import { agrees, brief, type Claim, grainOf, toleranceOf } from './tolerance.ts'

/** A move against its own ends: 4조 to 5조 is 1조 (`difference`), is 25 % (`change-of-levels`), is 1.25 times (`ratio`). */
export const checkChanges = (context: CheckContext): readonly Check[] =>
  context.lines.flatMap((line) => readMoves(context, line).flatMap((move) => checkMove(move) ?? []))

const checkMove = (move: Move): Check | undefined => {
  const [from, to, by] = [sizeOf(move.from), sizeOf(move.to), sizeOf(move.by)]
  if (from === undefined || to === undefined || by === undefined) return undefined
  if (move.by.unit === 'multiple') return checkTimes(move, from, to, by)
  if (move.by.unit === 'percent' && move.from.unit !== 'percent') return checkPercent(move, from, to, by)
  const places = move.by.unit === 'basis-point' ? '100' : '1'
  const expected = multiply(absolute(subtract(to, from)), places)
  const slack = multiply(add(grainOf(move.from), grainOf(move.to)), places)
  const claim = { expected, slack, found: by, grain: grainOf(move.by), mod: move.by.mod }
  const kind = isPolicyRate(move) ? 'rate-step' : 'difference'
  return told(kind, move, claim, `|${to} − ${from}| = ${brief(expected)}`)
}

const checkPercent = (move: Move, from: Decimal, to: Decimal, by: Decimal): Check | undefined => {
  const growth = (a: Decimal, b: Decimal) => divide(multiply(subtract(b, a), '100'), a, 4)
  const expected = growth(from, to)
  const most = growth(subtract(from, grainOf(move.from)), add(to, grainOf(move.to)))
  const least = growth(add(from, grainOf(move.from)), subtract(to, grainOf(move.to)))
  if (expected === undefined || most === undefined || least === undefined) return undefined
  const [up, down] = [absolute(subtract(most, expected)), absolute(subtract(expected, least))]
  const claim = {
    expected: absolute(expected),
    slack: compare(up, down) >= 0 ? up : down,
    found: by,
    grain: move.by.resolution,
    mod: move.by.mod,
  }
  return told('change-of-levels', move, claim, `(${to} − ${from}) / ${from} = ${brief(expected, 2)} %`)
}

/** 세 배로 늘었다 is three times as much; 세 배 더 늘었다 may be four. */
const checkTimes = (move: Move, from: Decimal, to: Decimal, by: Decimal): Check | undefined => {
  const [times, fraction] = [divide(to, from, 4), divide(from, to, 4)]
  if (times === undefined || fraction === undefined) return undefined
  const expected = compare(times, '1') >= 0 ? times : fraction
  const base = { slack: '0.1', found: by, grain: move.by.resolution, mod: move.by.mod }
  const more = { ...base, expected: subtract(expected, '1') }
  return told(
    'ratio',
    { ...move, sure: move.sure && !agrees(more) },
    { ...base, expected },
    `${to} / ${from} = ${brief(times, 2)}`,
  )
}

const told = (kind: Check['kind'], { from, to, by, sure }: Move, claim: Claim, expression: string) => {
  const agreed = agrees(claim)
  if (!agreed && !sure) return undefined
  return {
    id: `${kind}:${by.id}`,
    kind,
    verdict: agreed ? 'consistent' : 'inconsistent',
    expression,
    expected: brief(claim.expected),
    found: claim.found,
    tolerance: brief(toleranceOf(claim)),
    evidence: figuresOf(from, to, by),
  } satisfies Check
}

/** The figures an expression is made of, in reading order. */
export const figuresOf = (...entries: readonly Entry[]): Check['evidence'] =>
  entries.map(({ start, end }) => ({ role: 'figure' as const, start, end })).sort((a, b) => a.start - b.start)

/** A change is compared by its size: 23% 감소 and -23% are one. */
const sizeOf = ({ value }: Entry): Decimal | undefined => (value === undefined ? undefined : absolute(value))

const isPolicyRate = ({ from, to, by }: Move): boolean =>
  [from, to, by].some(({ observation }) => observation?.metric.startsWith('policy-rate'))
