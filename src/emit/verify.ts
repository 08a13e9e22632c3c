import { createHash } from 'node:crypto'
import { ingest } from '../ingest/ingest.ts'
import { Extraction } from '../pipeline/extraction.ts'
import type { Problem } from './validator.ts'
import { verifyReferences } from './verify-references.ts'
import { verifySpans } from './verify-spans.ts'

/**
 * Everything that is wrong with a document, which may come from anywhere: its schema, every span and quote against the
 * text, hashes, ids and what refers to them. With `source`, the bytes the article was read from, text and hash are held
 * to it too. Nothing the document says of itself is believed.
 */
export const verifyExtraction = (value: unknown, source?: Uint8Array): readonly Problem[] => {
  const parsed = Extraction.safeParse(value)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({ path: printPath(path), message }))
  const extraction = parsed.data
  const problems: Problem[] = []
  const text = textOf(extraction, source, problems)
  if (text !== undefined) {
    if (sha256(text) !== extraction.document.textSha256)
      problems.push({ path: 'document.textSha256', message: 'is not the SHA-256 of the text' })
    problems.push(...verifySpans(extraction, text))
  }
  problems.push(...verifyUri(extraction.document.uri), ...verifyReferences(extraction))
  return problems
}

/** The text that spans are held to: the document's own, which must be the source's; without it the source's. */
const textOf = (
  { document }: Extraction,
  source: Uint8Array | undefined,
  problems: Problem[],
): string | undefined => {
  const report = (path: string, message: string) => void problems.push({ path, message })
  if (!source) {
    if (document.text === undefined) report('document.text', 'was left out: only its source can verify it')
    return document.text
  }
  if (sha256(source) !== document.sha256) report('document.sha256', 'is not the SHA-256 of the source')
  let text: string
  try {
    text = ingest(source, { mediaType: document.mediaType }, () => {}).text
  } catch (error) {
    report('document', `its source can't be read: ${(error as Error).message}`)
    return document.text
  }
  if (document.text !== undefined && document.text !== text)
    report('document.text', 'is not the text of the source')
  return document.text ?? text
}

/** A path below the run's root, with slashes, whatever a file system would make of another. */
const verifyUri = (uri: string | undefined): readonly Problem[] =>
  uri === undefined || isBelowRoot(uri)
    ? []
    : [{ path: 'document.uri', message: `is no path below the root: ${JSON.stringify(uri)}` }]

export const isBelowRoot = (uri: string): boolean =>
  !/^[\\/]|^[A-Za-z]:[\\/]|\0/.test(uri) &&
  uri.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const printPath = (path: readonly PropertyKey[]): string =>
  path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${String(step)}`))
    .join('')
