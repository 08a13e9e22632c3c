import type * as z from 'zod'
import type { Structure } from './block.ts'
import type { Document } from './document.ts'
import type { Figure } from './figure.ts'
import type { LanguageTag, LocaleTag } from './locale-tag.ts'
import type { PreparedReference, ReferenceEntry } from './reference-entry.ts'
import type { Report } from './report.ts'
import type { PartOfSpeechTagger, Segments } from './segments.ts'
import type { Span } from './span.ts'
import type { IsoDate } from './values.ts'

/** What every mention has; each kind adds its value fields after these (CONTRACT.md, Mentions). */
export interface MentionBase {
  readonly id: string
  readonly kind: string
  readonly span: Span
  readonly quote: string
  /** The id of the rule that found it, which reads like the phrase: `ko/money/<number><scale>원`. */
  readonly rule: string
}

/** Reference entries a user brings, or the same laid over ours and made ready. */
export type UserNames = readonly ReferenceEntry[] | PreparedReference

/** What a mention kind reads: everything the stages before it have written, and nothing it may change. */
export interface MentionContext {
  readonly document: Document
  readonly text: string
  readonly language: LanguageTag
  readonly structure: Structure
  readonly segments: Segments
  /** The day the article was published, `given` or stated; absent when nobody says. */
  readonly referenceTime?: IsoDate
  readonly partsOfSpeech: PartOfSpeechTagger
  /** Names found before figures and dates are read: digits inside them are no figures. Sorted, not overlapping. */
  readonly names: readonly Candidate[]
  /** Every number of the text with what belongs to it, read once for the kinds that stand for numbers. */
  readonly figures: readonly Figure[]
  /** The user's own reference, laid over ours; the same object for every article of an extractor. */
  readonly userReference?: UserNames
  readonly explaining: boolean
  readonly report: Report
}

/** A possible mention, as it will be put out; `selectCandidates` keeps the best of those that overlap. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly mention: MentionBase
  /** How the value was read, step by step, only when `context.explaining`: `3천500억 → 3500 × 10⁸`. */
  readonly steps: readonly string[] | undefined
}

/** An object on its way to becoming a `T`: its optional fields are assigned one by one, in printed order, which is several times faster than spreading them. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] }

/** One kind of mention: its value fields and how it is found. A new kind is one folder and one line in `mention/index.ts`. */
export interface MentionKind<Kind extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly kind: Kind
  /** The fields after `rule`, in their printed order. */
  readonly fields: Shape
  /** Per locale `supported`, or why not, which the README's coverage table prints. */
  readonly locales: Readonly<Record<LocaleTag, 'supported' | { readonly unsupported: string }>>
  readonly recognise: (context: MentionContext) => readonly Candidate[]
}

/**
 * A phrase for the tests: the mention's span stands in `[[ ]]`, and what its value must contain follows, one object a
 * span. A phrase without `[[ ]]` must yield no mention of the kind. The day it is read on is the file's `publishedAt`.
 */
export type Example = readonly [text: string, ...expected: readonly object[]]

export interface ExampleFile {
  readonly publishedAt?: IsoDate
  readonly examples: readonly Example[]
}
