import { toJsonLine } from '../emit/canonical-json.ts'
import type { Metadata } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'
import type { Extractor } from '../pipeline/create-extractor.ts'
import { ArticleLine, readFields } from './article-metadata.ts'
import { messageOf } from './message.ts'

/** What one line of input becomes: one line of output, and whether it is an Extraction or an error. */
export interface Answer {
  readonly line: string
  readonly failed: boolean
}

/**
 * Answers one line of `gisa pipe`: an Extraction, or `{"id", "error"}` for a line or an article that can't be read.
 * Never throws. `lineNumber` (1 the first) names a line whose id can't be read.
 */
export const answerLine = (bytes: Uint8Array, lineNumber: number, extractor: Extractor): Answer => {
  let id: unknown
  try {
    const value = parse(bytes)
    id = (value as { id?: unknown } | null)?.id
    const { text, metadata } = readLine(value)
    return { line: toJsonLine(extractor.extract(text, metadata)), failed: false }
  } catch (error) {
    const readable = (typeof id === 'string' && id !== '') || typeof id === 'number'
    const message = messageOf(error)
    return {
      line: JSON.stringify(readable ? { id, error: message } : { error: `line ${lineNumber}: ${message}` }),
      failed: true,
    }
  }
}

/** One line of JSON Lines as an article; throws an `InputError` that says what is wrong with it. */
export const readArticleLine = (bytes: Uint8Array): LineArticle => readLine(parse(bytes))

export interface LineArticle {
  readonly text: string
  readonly metadata: Metadata
}

const readLine = (value: unknown): LineArticle => {
  const { text, ...metadata } = readFields(ArticleLine, value, 'the line')
  return { text, metadata }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const parse = (bytes: Uint8Array): unknown => {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    throw new InputError('invalid-utf8', 'the line is not UTF-8')
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError('invalid-metadata', `the line is no JSON: ${(error as Error).message}`)
  }
}
