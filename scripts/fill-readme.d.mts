import type { Extraction } from '../src/index.ts'
import type { ReferenceEntry } from '../src/model/reference-entry.ts'

export interface ReadmeSources {
  readonly mentionKinds: readonly object[]
  readonly entries: readonly ReferenceEntry[]
  readonly recordTypes: readonly object[]
  readonly extract: (file: string) => Extraction
}
export declare const fillReadme: (readme: string, sources: ReadmeSources) => string
