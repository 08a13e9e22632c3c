import type { Check } from '../model/check.ts'
import { absolute, compare, subtract } from '../model/decimal.ts'
import { figuresOf } from './change.ts'
import type { CheckContext } from './check.ts'
import type { Entry } from './line.ts'
import { brief, grainOf, near } from './tolerance.ts'

/**
 * A headline's amount is told again in the story. When no figure of the story agrees with it, but the lead prints a
 * single one that is close (1조8200억원 above, 1조8400억원 below), one of the two is wrong.
 */
export const checkHeadline = ({ text, lines, structure }: CheckContext): readonly Check[] => {
  const [head] = lines
  if (head?.blockKind !== 'heading' || head.entries.length !== 1) return []
  if (
    structure.blocks.some(
      ({ kind, span }) => kind !== 'heading' && span.end <= head.start && span.end > span.start,
    )
  )
    return []
  const [figure] = head.entries
  if (!figure || figure.value === undefined || figure.mod !== undefined || !isAmount(figure.unit)) return []
  const body = lines.slice(1).filter(({ blockKind }) => blockKind !== 'heading')
  const same = body.flatMap(({ entries }) =>
    entries.filter(
      ({ unit, value, mod }) => unit === figure.unit && value !== undefined && mod === undefined,
    ),
  )
  const again = same.find((entry) => isSame(figure, entry))
  if (again) return [toCheck(figure, again, 'consistent')]
  const lead = body.slice(0, 2).find(({ entries }) => entries.some((entry) => same.includes(entry)))
  const told = lead?.entries.filter((entry) => same.includes(entry)) ?? []
  const [rival] = told
  return lead &&
    rival &&
    told.length === 1 &&
    isClose(figure, rival) &&
    rival.observation?.vintage !== 'previous' &&
    shareWords(text.slice(head.start, head.end), text.slice(body[0]?.start, lead.end))
    ? [toCheck(figure, rival, 'inconsistent')]
    : []
}

/** Both speak of one thing when a longer word stands in both. */
const shareWords = (a: string, b: string): boolean => {
  const words = a.match(/[가-힣]{2,}|[A-Za-z]{4,}/g) ?? []
  const other = b.toLowerCase()
  return words.some((word) => other.includes(word.toLowerCase()))
}

const isAmount = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) || unit === 'share'

const isSame = (a: Entry, b: Entry): boolean => compare(distance(a, b), tolerance(a, b)) <= 0

const isClose = (a: Entry, b: Entry): boolean => near(a.value ?? '0', b.value ?? '0', '20')

const distance = (a: Entry, b: Entry): string => absolute(subtract(a.value ?? '0', b.value ?? '0'))

/** The coarser of the two: a headline rounds. */
const tolerance = (a: Entry, b: Entry): string =>
  compare(grainOf(a), grainOf(b)) >= 0 ? grainOf(a) : grainOf(b)

const toCheck = (head: Entry, body: Entry, verdict: Check['verdict']): Check => ({
  id: `repeat:${head.id}`,
  kind: 'repeat',
  verdict,
  expression: `${head.value} = ${body.value}`,
  expected: brief(body.value ?? '0'),
  found: brief(head.value ?? '0'),
  tolerance: brief(tolerance(head, body)),
  evidence: figuresOf(head, body),
})
