import type { Mention } from '../mention/index.ts'
import type { Structure } from '../model/block.ts'
import type { Document, Stated } from '../model/document.ts'
import type { Observation } from '../model/observation.ts'
import type { Report } from '../model/report.ts'
import type { Segments } from '../model/segments.ts'

/** What records are assembled from. */
export interface RecordContext {
  readonly document: Document
  readonly text: string
  /** Who wrote the article, given or stated. */
  readonly author?: Stated
  readonly structure: Structure
  readonly segments: Segments
  readonly mentions: readonly Mention[]
  readonly observations: readonly Observation[]
  readonly report: Report
}

/** The observations whose figures stand in one sentence, in reading order. */
export interface SentenceGroup {
  /** Index into `Segments.sentences`. */
  readonly sentence: number
  readonly observations: readonly Observation[]
}

/** The same, with what several assemblers look up computed once for the article. */
export interface IndexedContext extends RecordContext {
  readonly groups: readonly SentenceGroup[]
}
