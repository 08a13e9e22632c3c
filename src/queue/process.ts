import { randomUUID } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../batch/message.ts'
import { defaultMaxBytes } from '../batch/process-article.ts'
import { readArticle, stemOf } from '../batch/read-article.ts'
import { toPrettyJson } from '../emit/canonical-json.ts'
import { openOutputFolder } from '../emit/output-folder.ts'
import { InputError } from '../model/input-error.ts'
import { createExtractor, type ExtractorOptions } from '../pipeline/create-extractor.ts'
import { holdInside, realRoot } from './inside.ts'

export type Outcome =
  | { readonly outcome: 'extracted' | 'unchanged' }
  | { readonly outcome: 'failed'; readonly reason: string }

export interface Processor {
  /** Extracts the article at a path below the source folder into `<path>.json` below the output folder. Never throws. */
  process(path: string): Promise<Outcome>
  close(): Promise<void>
}

/** The metadata file of an article. */
export const besideOf = (path: string): string => `${stemOf(path)}.meta.json`

/** Throws `Misuse` for a source folder that is missing or an output folder that can't be written to. */
export const openProcessor = async (
  source: string,
  out: string,
  options: ExtractorOptions,
): Promise<Processor> => {
  const root = await realRoot(source)
  // Process ids are no names on a shared disk: in containers every worker is process 1.
  const drafts = `.gisa-queue/${randomUUID()}`
  const outputs = await openOutputFolder(out, { drafts })
  const extractor = await createExtractor(options)

  const processOne = async (path: string): Promise<Outcome> => {
    await holdInside(root, path, besideOf(path))
    await refuseLarge(join(root, path))
    const { bytes, metadata } = await readArticle(join(root, path))
    const json = toPrettyJson(extractor.extract(bytes, { uri: path, ...metadata }))
    // Another worker may have been here before it was lost: the document it left is not written again.
    const written = await outputs.read(`${path}.json`)
    if (written?.equals(Buffer.from(json))) return { outcome: 'unchanged' }
    await outputs.write(`${path}.json`, json)
    return { outcome: 'extracted' }
  }
  return {
    process: (path) => processOne(path).catch((error) => ({ outcome: 'failed', reason: messageOf(error) })),
    close: () => rm(join(out, drafts), { recursive: true, force: true }),
  }
}

const refuseLarge = async (file: string): Promise<void> => {
  const { size } = await stat(file)
  if (size > defaultMaxBytes)
    throw new InputError('too-large', `${size} bytes are more than ${defaultMaxBytes}: not read`)
}
