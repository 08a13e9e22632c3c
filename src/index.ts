/**
 * gisa from a program: `createExtractor()` once, `extract()` as often as wanted. What is heavier stands behind
 * `gisa/emit` (JSON, verification), `gisa/golden` (comparison), `gisa/batch` (folders, lines)
 * and `gisa/reference` (lists of securities of one's own).
 */
export { Mention, type MentionOf } from './mention/index.ts'
export { Block } from './model/block.ts'
export { Check } from './model/check.ts'
export { Diagnostic, diagnosticCodes } from './model/diagnostic.ts'
export type { DocumentFields, Metadata } from './model/document.ts'
export type { Explain } from './model/explain.ts'
export { InputError, type InputErrorCode } from './model/input-error.ts'
export { metrics, Observation } from './model/observation.ts'
export type { PreparedReference } from './model/reference-entry.ts'
export { Span } from './model/span.ts'
export { createExtractor, type Extractor, type ExtractorOptions } from './pipeline/create-extractor.ts'
export { Extraction, schemaVersion } from './pipeline/extraction.ts'
export { prepareReference } from './pipeline/prepare-reference.ts'
export { GisaRecord, type RecordOf } from './record/index.ts'
export { UserReference } from './reference/user-reference.ts'
export { version } from './version.ts'
