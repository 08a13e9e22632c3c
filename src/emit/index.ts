/** `gisa/emit`: Extractions as text, their schemas, and the verification of what was written. */
export { InvalidOutputError, toJsonLine, toPrettyJson, validateExtraction } from './canonical-json.ts'
export { explainExtraction } from './explanation.ts'
export { jsonSchemas } from './json-schema.ts'
export { renderTables } from './tables.ts'
export type { Problem } from './validator.ts'
export { verifyExtraction } from './verify.ts'
