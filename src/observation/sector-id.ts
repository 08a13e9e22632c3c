import { sectorLabels as english } from '../locale/en/portfolio-words.ts'
import { sectorLabels as korean } from '../locale/ko/portfolio-words.ts'

/** The id of a sector named as a part of something: 보건의료 and "health care" are `sector:gics-35`; undefined for no sector. */
export const sectorIdOf = (name: string): string | undefined => ids.get(name.trim().toLowerCase())

const ids: ReadonlyMap<string, string> = new Map(
  [...korean, ...english].flatMap(([labels, code]) =>
    labels.split('|').map((label) => [label.toLowerCase(), `sector:gics-${code}`] as const),
  ),
)
