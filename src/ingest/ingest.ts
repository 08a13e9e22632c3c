import { createHash } from 'node:crypto'
import type { Document, MediaType, Metadata } from '../model/document.ts'
import type { Report } from '../model/report.ts'

/** Bytes or text to a Document. TODO(structure helper): BOM, NFC, charset and binary errors, front matter. */
export const ingest = (input: string | Uint8Array, metadata: Metadata, _report: Report): Document => {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const text = typeof input === 'string' ? input : new TextDecoder('utf-8', { fatal: true }).decode(input)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    id: metadata.id ?? sha256.slice(0, 16),
    mediaType: (metadata.mediaType ?? 'text/plain') as MediaType,
    encoding: 'utf-8',
    sha256,
    textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    text,
    bodyStart: 0,
    given: metadata,
  }
}
