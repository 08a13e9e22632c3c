import type { CheckContext } from './check.ts'
import { frames as englishFrames, otherTerms as otherEnglish } from './en/moves.ts'
import { frameSet, matchFrames, type Parties } from './frame.ts'
import { frames as koreanFrames, otherBase, otherTerms as otherKorean } from './ko/moves.ts'
import type { Entry, Line } from './line.ts'

/** From A to B by C. */
export type MoveRole = 'from' | 'to' | 'by'

export interface Move {
  readonly from: Entry
  readonly to: Entry
  readonly by: Entry
  /** Nothing hints that the change is against another base or in other terms: only then may a mismatch be told. */
  readonly sure: boolean
}

const order = ['from', 'to', 'by'] as const
const korean = frameSet<MoveRole>(order, koreanFrames)
const english = frameSet<MoveRole>(order, englishFrames)

/** The moves a sentence tells with all three figures. */
export const readMoves = ({ text }: Pick<CheckContext, 'text'>, line: Line): readonly Move[] => {
  if (line.entries.length < 3) return []
  const entries = withoutConversions(text, line.entries)
  return matchFrames(text, line, line.korean ? korean : english, fits, entries).map((parties) => ({
    from: parties.from,
    to: parties.to,
    by: parties.by,
    sure: isSure(text, line, parties),
  }))
}

/** Levels in one unit, and their change in it, in percent, in times or, of percents, in points. */
const fits = (from: Entry, to: Entry, by: Entry): boolean =>
  from.unit === to.unit &&
  (by.unit === from.unit
    ? from.unit !== 'percent'
    : from.unit === 'percent'
      ? by.unit === 'percentage-point' || by.unit === 'basis-point'
      : by.unit === 'percent' || by.unit === 'multiple') &&
  areComparable(from, to)

/** Levels of one thing: $2.15 a share and $1.55 billion are none. */
const areComparable = (from: Entry, to: Entry): boolean => Math.abs(digitsOf(from) - digitsOf(to)) <= 2

const digitsOf = ({ value = '0' }: Entry): number => {
  const point = value.indexOf('.')
  return (point < 0 ? value.length : point) - (value.charCodeAt(0) === 0x2d ? 1 : 0)
}

/** $1.13bn (£600m), 5억달러(약 7000억원): the same amount told again is no party of its own. */
const withoutConversions = (text: string, entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((entry, i) => {
    const before = entries[i - 1]
    return !(
      before &&
      isCurrency(entry.unit) &&
      isCurrency(before.unit) &&
      before.unit !== entry.unit &&
      /^\s?\((?:약 ?|about |or )?$/.test(text.slice(before.end, entry.start))
    )
  })

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

const bounds = new Set<Entry['mod']>(['MORE_THAN', 'LESS_THAN', 'EQUAL_OR_MORE', 'EQUAL_OR_LESS', 'APPROX'])

const isSure = (text: string, line: Line, { from, to, words, explicit }: Parties<MoveRole>): boolean =>
  !bounds.has(from.mod) &&
  !bounds.has(to.mod) &&
  (line.korean
    ? !otherKorean.test(words) && (explicit || !otherBase.test(words))
    : !otherEnglish.test(text.slice(line.start, line.end)) &&
      !(/\byear/i.test(words) && /\b(?:quarter|month|week)/i.test(words)))
