import { createHash } from 'node:crypto'
import { diagnose } from '../model/diagnostic.ts'
import type { Document, MediaType, Metadata } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'
import type { Report } from '../model/report.ts'
import { decodeUtf8 } from './decode.ts'
import { readFrontMatter } from './front-matter.ts'
import { checkMetadata } from './given-metadata.ts'
import { normaliseText } from './normalise.ts'

/**
 * Bytes or text to a Document. Throws `InputError` for bytes that are no UTF-8 text, a media type gisa does not read, or
 * metadata that is none; an odd but readable text is a diagnostic. UTF-8 per RFC 3629, normal form C per UAX #15.
 *
 *     ingest(readFileSync('기사.txt'), { publishedAt: '2026-02-13' }, report)
 *     ingest('Shares of Acme rose 3%.', {}, report)
 */
export const ingest = (input: string | Uint8Array, metadata: Metadata, report: Report): Document => {
  const mediaType = checkMediaType(metadata.mediaType)
  const caller = checkMetadata(metadata)
  const raw = typeof input === 'string' ? withoutMark(input) : decodeUtf8(input)
  const text = normaliseText(raw, report)
  const sha256 = sha256Of(input)
  const textSha256 = text.length === input.length && text === input ? sha256 : sha256Of(text)
  const { bodyStart, stated, language, url, id } = readFrontMatter(text, report)
  if (isBlank(text, bodyStart))
    report(diagnose('empty-text', 'the article has no text: nothing was extracted'))
  return {
    id: caller.id ?? id ?? sha256.slice(0, 16),
    mediaType,
    encoding: 'utf-8',
    sha256,
    textSha256,
    text,
    bodyStart,
    given: { ...(language && { language }), ...(url && { url }), ...caller },
    ...(stated && { frontMatter: stated }),
  }
}

const mediaTypes: readonly MediaType[] = ['text/plain', 'text/markdown']

/** `text/markdown; charset=utf-8` is `text/markdown`. */
const checkMediaType = (given = 'text/plain'): MediaType => {
  const bare = given.split(';', 1)[0]?.trim().toLowerCase()
  const found = mediaTypes.find((type) => type === bare)
  if (found) return found
  throw new InputError(
    'unsupported-media-type',
    `media type "${given}" is not read yet; give ${mediaTypes.join(' or ')}`,
  )
}

const byteOrderMark = '\uFEFF'
const withoutMark = (text: string): string => (text.startsWith(byteOrderMark) ? text.slice(1) : text)

const sha256Of = (data: string | Uint8Array): string => {
  const hash = createHash('sha256')
  return (typeof data === 'string' ? hash.update(data, 'utf8') : hash.update(data)).digest('hex')
}

const isBlank = (text: string, from: number): boolean => {
  const visible = /\S/g
  visible.lastIndex = from
  return !visible.test(text)
}
