import type { Extraction } from '../src/index.ts'

export interface ReadmeSources {
  readonly mentionKinds: readonly object[]
  readonly recordTypes: readonly object[]
  readonly extract: (file: string) => Extraction
}
export declare const fillReadme: (readme: string, sources: ReadmeSources) => string
