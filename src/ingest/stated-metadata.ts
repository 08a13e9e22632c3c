import type { Structure } from '../model/block.ts'
import type { Document, Stated } from '../model/document.ts'
import type { Report } from '../model/report.ts'

/** What is known about the article besides its text: what the caller gave, else what the front matter or the text states. */
export interface StatedMetadata {
  readonly title?: Stated
  readonly summary?: Stated
  readonly publisher?: Stated
  readonly author?: Stated
  readonly publishedAt?: Stated
}

export const readMetadata = (document: Document, _structure: Structure, _report: Report): StatedMetadata => ({
  ...(document.given.publishedAt && {
    publishedAt: { value: document.given.publishedAt, basis: 'given' as const },
  }),
})
