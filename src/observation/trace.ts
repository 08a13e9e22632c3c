import type { Explain } from '../model/explain.ts'
import type { Observation } from '../model/observation.ts'
import type { Candidate } from './choose.ts'
import type { Tie } from './group.ts'
import type { Role } from './role.ts'
import type { Clause, Figure, SentenceView } from './view.ts'

/**
 * How each figure was read, for `--explain`: the group it was read in, its frame, and the ranked candidates of each slot.
 * There is a trace only when somebody asked, so a pass says `view.trace?.…` and costs nothing otherwise.
 */
export interface Trace {
  /** What is said from here on is about this figure. */
  readonly figure: (
    view: SentenceView,
    figure: Figure,
    clause: Clause,
    role: Role,
    tie: Tie | undefined,
  ) => void
  /** The candidates of a slot, with the names of their key's places. */
  readonly choice: <Item>(
    slot: string,
    places: readonly string[],
    candidates: readonly Candidate<Item>[],
    wordsOf: (item: Item) => string,
  ) => void
  /** Tells what was said of each figure under its observation's id, or under its mention's when none came of it. */
  readonly tell: (explain: Explain, observations: readonly Observation[]) => void
}

export const createTrace = (): Trace => {
  const told = new Map<string, string[]>()
  let lines: string[] = []
  return {
    figure: (view, figure, clause, role, tie) => {
      lines = []
      told.set(figure.mention.id, lines)
      lines.push(`group: ${groupText(view, figure, tie)}`, `frame: ${frameText(view, clause, role)}`)
    },
    choice: (slot, places, candidates, wordsOf) =>
      void lines.push(...choiceLines(slot, places, candidates, wordsOf)),
    tell: (explain, observations) => {
      for (const { id, figure = '' } of observations) {
        for (const line of told.get(figure) ?? ['group: a row of a list or table']) explain(id, line)
        told.delete(figure)
      }
      for (const [mention, unused] of told) {
        explain(mention, 'no observation: nothing says what it counts')
        for (const line of unused) explain(mention, line)
      }
    },
  }
}

const groupText = ({ figures }: SentenceView, { index, mention }: Figure, tie: Tie | undefined): string => {
  const before = figures[index - 1]?.mention.quote
  switch (tie) {
    case 'same':
      return `${before} and ${mention.quote} say one thing in two units`
    case 'from':
      return `${before} and ${mention.quote} are the two ends of one move`
    case undefined:
      return `${mention.quote} alone`
  }
}

/** `clause "…"; predicate "오른" beside, moves up; the figure is its change`. */
const frameText = (
  { text }: SentenceView,
  clause: Clause,
  { kind, predicate, direction, strength }: Role,
) => {
  const words = (start: number, end: number) => `"${text.slice(start, end).trim()}"`
  const bound = predicate
    ? `predicate ${words(predicate.start, predicate.end)} ${strengths[strength]}${direction ? `, ${direction}` : ''}`
    : 'no predicate'
  return `clause ${words(clause.start, clause.end)}; ${bound}; the figure is ${kinds[kind]}`
}

const strengths: Readonly<Record<Role['strength'], string>> = {
  beside: 'beside it',
  clause: 'in its clause',
  far: 'farther off',
}

const kinds: Readonly<Record<Role['kind'], string>> = {
  change: 'what it moves by',
  level: 'where it stands or moves to',
  from: 'where it came from',
  against: 'what it is compared with',
  open: 'left open',
}

const choiceLines = <Item>(
  slot: string,
  places: readonly string[],
  candidates: readonly Candidate<Item>[],
  wordsOf: (item: Item) => string,
): readonly string[] => {
  const ranked = [...candidates].sort((a, b) => compare(a.key, b.key))
  const [first, second] = ranked
  if (!first) return [`${slot}: no candidate in the sentence`]
  return [
    `${slot}: ${verdict(places, first.key, second?.key)}`,
    ...ranked.map(
      ({ item, key }, i) =>
        `  ${i + 1}. "${wordsOf(item)}" [${key.map((value, place) => `${places[place]} ${value}`).join(', ')}]`,
    ),
  ]
}

const verdict = (
  places: readonly string[],
  first: readonly number[],
  second: readonly number[] | undefined,
) => {
  if (!second) return 'the only candidate'
  const at = first.findIndex((value, i) => value !== second[i])
  return at < 0
    ? 'the best two tie on every place: none is taken'
    : `the first wins by ${places[at]}, ${first[at]} before ${second[at]}`
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number)
}
