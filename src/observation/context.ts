import type { Mention } from '../mention/index.ts'
import type { Structure } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { Explain } from '../model/explain.ts'
import type { LanguageTag } from '../model/locale-tag.ts'
import type { Report } from '../model/report.ts'
import type { Segments } from '../model/segments.ts'
import type { IsoDate } from '../model/values.ts'

/** What the resolver reads: every layer before it, which it never changes. */
export interface ObservationContext {
  readonly document: Document
  readonly text: string
  readonly language: LanguageTag
  readonly structure: Structure
  readonly segments: Segments
  readonly mentions: readonly Mention[]
  readonly referenceTime?: IsoDate
  readonly report: Report
  /** Told the group, the frame and each slot's ranked candidates, by the observation's id, when somebody asked. */
  readonly explain?: Explain
}
