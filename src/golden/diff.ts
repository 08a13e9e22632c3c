import type { Extraction } from '../pipeline/extraction.ts'
import { compareJson } from './compare.ts'
import { type Meaning, meaningOfObservation, meaningOfRecord, type Wording } from './meaning.ts'
import { pairItems } from './pair-items.ts'

/** Of an Extraction or a golden, what is compared. */
export interface Told {
  readonly document: Pick<Extraction['document'], 'language'>
  readonly observations: Extraction['observations']
  readonly records: Extraction['records']
}

/** A field that two observations or records of one number, or of one kind, have differently; `a`, `b` absent when it is missing there. */
export interface Disagreement {
  /** `period`, `rows[XNAS:CRDO].weight.value`. */
  readonly field: string
  readonly a?: unknown
  readonly b?: unknown
}

export type Section = 'observations' | 'records'

/** One thing the two do not agree on. */
export type ItemDifference =
  | {
      readonly section: Section
      readonly in: 'both'
      readonly a: { readonly id: string }
      readonly b: { readonly id: string }
      readonly fields: readonly Disagreement[]
    }
  | { readonly section: Section; readonly in: 'a' | 'b'; readonly item: { readonly id: string } }

export interface MeaningDiff {
  /** How many observations and records agree wholly. */
  readonly alike: Readonly<Record<Section, number>>
  readonly differences: readonly ItemDifference[]
}

/**
 * Where two Extractions say different things, whatever their languages and wherever it stands in their texts. 삼성전자
 * and Samsung Electronics are one when their ids are; units, values, metric, measure, direction, period, base and realis
 * must be equal. Observations are matched by their number, records by their type, the most alike first.
 */
export const diffExtractions = (a: Told, b: Told): MeaningDiff => {
  const wording: Wording = a.document.language === b.document.language ? 'same-language' : 'another-language'
  const observations = diffItems('observations', a.observations, b.observations, {
    meaning: (item) => meaningOfObservation(item, wording),
    key: numberOf,
    // Where both print a number, it is the same figure, however differently it was read.
    mostUnlike: 1,
  })
  const records = diffItems('records', a.records, b.records, {
    meaning: (item) => meaningOfRecord(item, wording),
    key: ({ type }) => `${type}`,
    // Two records of one type that agree in less than half of what they say tell of two things.
    mostUnlike: 0.5,
  })
  return {
    alike: { observations: observations.alike, records: records.alike },
    differences: [...observations.differences, ...records.differences],
  }
}

interface View {
  readonly item: { readonly id: string }
  readonly meaning: Meaning
}

interface Look {
  readonly meaning: (item: object) => Meaning
  readonly key: (meaning: Meaning) => string
  /** Which share of their fields the two of a pair may have differently. */
  readonly mostUnlike: number
}

const diffItems = (
  section: Section,
  a: readonly { readonly id: string }[],
  b: readonly { readonly id: string }[],
  look: Look,
): { readonly alike: number; readonly differences: readonly ItemDifference[] } => {
  const view = (item: { readonly id: string }): View => ({ item, meaning: look.meaning(item) })
  const { both, onlyA, onlyB } = pairItems(a.map(view), b.map(view), {
    keyOf: ({ meaning }) => look.key(meaning),
    costOf: (one, other) => costOf(one.meaning, other.meaning, look.mostUnlike),
  })
  const differing = both.flatMap(([one, other]): ItemDifference[] => {
    const fields = disagreements(one.meaning, other.meaning)
    return fields.length === 0 ? [] : [{ section, in: 'both', a: one.item, b: other.item, fields }]
  })
  return {
    alike: both.length - differing.length,
    differences: [
      ...differing,
      ...onlyA.map(({ item }): ItemDifference => ({ section, in: 'a', item })),
      ...onlyB.map(({ item }): ItemDifference => ({ section, in: 'b', item })),
    ],
  }
}

/** The number an observation states, with its unit. */
const numberOf = ({ value, range, ratio, unit }: Meaning): string =>
  `${JSON.stringify(value ?? range ?? ratio)} ${unit}`

const costOf = (a: Meaning, b: Meaning, mostUnlike: number): number | undefined => {
  const cost = topFields(disagreements(a, b)).size
  const fields = Math.max(Object.keys(a).length, Object.keys(b).length)
  return cost > fields * mostUnlike ? undefined : cost
}

const topFields = (fields: readonly Disagreement[]): ReadonlySet<string> =>
  new Set(fields.map(({ field }) => field.replace(/[.[].*$/s, '')))

const disagreements = (a: Meaning, b: Meaning): readonly Disagreement[] =>
  compareJson(a, b)
    // Which row stands first says nothing that its rank does not, and a row's id is that of its subject.
    .filter(({ path }) => !path.endsWith(' (order)') && !path.endsWith('].id'))
    .map(({ path, expected, found }) => ({
      field: path,
      ...(expected !== undefined && { a: expected }),
      ...(found !== undefined && { b: found }),
    }))
