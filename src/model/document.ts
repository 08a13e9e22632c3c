import * as z from 'zod'
import { LanguageTag } from './locale-tag.ts'
import { Span } from './span.ts'
import { Basis } from './values.ts'

export const OffsetUnit = z.enum(['utf16', 'codepoint'])
export type OffsetUnit = z.infer<typeof OffsetUnit>

/** A piece of metadata: where it comes from, and where it stands when the article prints it. */
export const Stated = z.strictObject({ value: z.string().min(1), basis: Basis, span: z.exactOptional(Span) })
export type Stated = Readonly<z.infer<typeof Stated>>

export const DocumentFields = z.strictObject({
  id: z.string().min(1),
  uri: z.exactOptional(z.string().min(1)),
  mediaType: z.string().min(1),
  encoding: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  offsetUnit: OffsetUnit,
  language: LanguageTag,
  languages: z.array(z.strictObject({ tag: LanguageTag, share: z.number().min(0).max(1) })),
  title: z.exactOptional(Stated),
  summary: z.exactOptional(Stated),
  publisher: z.exactOptional(Stated),
  author: z.exactOptional(Stated),
  publishedAt: z.exactOptional(Stated),
  url: z.exactOptional(z.string().min(1)),
  text: z.exactOptional(z.string()),
})
/** What an Extraction says about its article (CONTRACT.md, `document`). */
export type DocumentFields = Readonly<z.infer<typeof DocumentFields>>

/** What a caller may say about an article; what they say beats what the article states. */
export interface Metadata {
  readonly id?: string
  /** POSIX path relative to the run's root. */
  readonly uri?: string
  /** `text/plain` (the default) or `text/markdown`. */
  readonly mediaType?: string
  readonly title?: string
  readonly author?: string
  readonly publisher?: string
  /** A date (`2026-02-13`) or a date-time with zone. */
  readonly publishedAt?: string
  readonly language?: LanguageTag
  readonly url?: string
}

/** What the front matter states, each with the span of its value. */
export interface FrontMatter {
  readonly title?: Stated
  readonly summary?: Stated
  readonly publisher?: Stated
  readonly author?: Stated
  readonly publishedAt?: Stated
}

/** Media types whose text gisa reads. */
export type MediaType = 'text/plain' | 'text/markdown'

/** The article after ingest: its text never changes again. */
export interface Document {
  readonly id: string
  readonly mediaType: MediaType
  readonly encoding: string
  readonly sha256: string
  readonly textSha256: string
  readonly text: string
  /** Where the body begins: behind the front matter, which is metadata. */
  readonly bodyStart: number
  /** What the caller said; language and url also from the front matter where the caller said nothing. */
  readonly given: Metadata
  readonly frontMatter?: FrontMatter
}
