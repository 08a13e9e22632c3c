import type { Metadata } from '../model/document.ts'
import type { Explain } from '../model/explain.ts'
import type { PreparedReference } from '../model/reference-entry.ts'
import type { UserReference } from '../reference/user-reference.ts'
import { loadTagger } from '../segment/part-of-speech.ts'
import { version } from '../version.ts'
import { codeHash } from './code-hash.ts'
import { toCodepointOffsets } from './codepoint-offsets.ts'
import type { Extraction } from './extraction.ts'
import { fingerprintOf } from './fingerprint.ts'
import { runPipeline } from './pipeline.ts'

export interface ExtractorOptions {
  /** `utf16` (the default) or `codepoint`, for readers that count Unicode code points (Python, W3C Web Annotation). */
  readonly offsets?: 'utf16' | 'codepoint'
  /** False leaves `document.text` out. */
  readonly text?: boolean
  /**
   * Securities, funds and institutions of the user's own, laid over ours: what `gisa reference import` writes, or
   * `prepareReference` made of it, which opens at once.
   */
  readonly reference?: UserReference | PreparedReference
}

export interface Extractor {
  /** Names the code, configuration and reference data: same fingerprint and input, same bytes out. */
  readonly fingerprint: string
  /**
   * Extracts one article; synchronous and pure. `metadata` is what the caller knows of it: 2026-02-13 as `publishedAt`
   * resolves 지난달 or "last month". Throws `InputError` for bytes that are no text; never for news. `explain`, when
   * given, is told how each mention was read and why each slot was filled.
   */
  extract(input: string | Uint8Array, metadata?: Metadata, explain?: Explain): Extraction
}

/** Loads models and reference data once. */
export const createExtractor = async (options: ExtractorOptions = {}): Promise<Extractor> => {
  const partsOfSpeech = await loadTagger()
  const fingerprint = fingerprintOf(options)
  const { reference } = options
  if (reference && 'bytes' in reference && reference.code !== codeHash)
    throw new Error(`the reference was prepared by another gisa (${reference.code}, here ${codeHash})`)
  const resources = {
    partsOfSpeech,
    ...(reference && { userReference: 'bytes' in reference ? reference : reference.entries }),
    generator: { name: 'gisa' as const, version, fingerprint },
  }
  // What the first article would have to wait for is made now: the lexicon of the names.
  runPipeline('', {}, resources)
  return {
    fingerprint,
    extract: (input, metadata = {}, explain) =>
      present(runPipeline(input, metadata, resources, explain), options),
  }
}

/** The Extraction as the caller wants it: in their offsets, with or without the text. */
const present = (extraction: Extraction, { offsets, text }: ExtractorOptions): Extraction => {
  const counted =
    offsets === 'codepoint' ? toCodepointOffsets(extraction, extraction.document.text ?? '') : extraction
  if (text !== false) return counted
  const { text: _left, ...document } = counted.document
  return { ...counted, document }
}
