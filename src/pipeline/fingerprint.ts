import { createHash } from 'node:crypto'
import { codeHash } from './code-hash.ts'
import type { ExtractorOptions } from './create-extractor.ts'
import { digestOf } from './prepare-reference.ts'

/** Covers code (with the reference data compiled into it), configuration and the user's reference; 16 hex digits. */
export const fingerprintOf = ({ offsets = 'utf16', text = true, reference }: ExtractorOptions): string =>
  createHash('sha256')
    .update(JSON.stringify({ codeHash, offsets, text, ...(reference && { reference: digestOf(reference) }) }))
    .digest('hex')
    .slice(0, 16)
