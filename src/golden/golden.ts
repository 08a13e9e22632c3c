import type { Extraction } from '../pipeline/extraction.ts'
import { compareJson, type Difference } from './compare.ts'
import { type Score, scoreItems } from './score.ts'

/** What an article must give: an Extraction without `generator`, or only some of its sections. */
export type Golden = Readonly<Record<string, unknown>>

export interface Comparison {
  readonly differences: readonly Difference[]
  /** How many items of each kind are right, by section and kind: `mentions percent`, `records holdings`. */
  readonly scores: ReadonlyMap<string, Score>
}

/**
 * Holds an Extraction to its golden: only the sections the golden has are looked at. Who made it (`generator`) and from
 * which root (`document.uri`) are no facts of the article; its text need not stand in the golden, `textSha256` does.
 */
export const compareWithGolden = (golden: Golden, extraction: Extraction): Comparison => {
  const [expected, found] = [comparable(golden), comparable(extraction)]
  const withText = 'text' in documentOf(golden)
  const differences: Difference[] = []
  const scores = new Map<string, Score>()
  for (const [section, value] of Object.entries(expected)) {
    const other = section === 'document' && !withText ? without(documentOf(found), ['text']) : found[section]
    differences.push(...compareJson(value, other, section))
    if (Array.isArray(value) && Array.isArray(other)) scoreItems(section, value, other, scores)
  }
  return { differences, scores }
}

/** What `--update` writes for an article: the golden's own sections, or all when there is none yet. */
export const toGolden = (extraction: Extraction, sections?: readonly string[]): Golden => {
  const whole = comparable(extraction)
  const golden = { ...whole, document: without(documentOf(whole), ['text']) }
  return sections
    ? Object.fromEntries(Object.entries(golden).filter(([section]) => sections.includes(section)))
    : golden
}

const comparable = (value: object): Golden => {
  const rest = without(value, ['generator'])
  return 'document' in rest ? { ...rest, document: without(documentOf(rest), ['uri']) } : rest
}

const documentOf = (value: object): object => {
  const { document } = value as { document?: unknown }
  return typeof document === 'object' && document !== null ? document : {}
}

const without = (value: object, keys: readonly string[]): Golden =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
