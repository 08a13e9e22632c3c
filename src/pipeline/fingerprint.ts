import { createHash } from 'node:crypto'
import { codeHash } from './code-hash.ts'
import type { ExtractorOptions } from './create-extractor.ts'

/** Covers code (with the reference data compiled into it) and configuration; 16 hex digits. */
export const fingerprintOf = ({ offsets = 'utf16', text = true }: ExtractorOptions): string =>
  createHash('sha256').update(JSON.stringify({ codeHash, offsets, text })).digest('hex').slice(0, 16)
