import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../batch/message.ts'
import { type ArticleResult, openProcessor as openArticleProcessor } from '../batch/process-article.ts'
import type { ExtractorOptions } from '../pipeline/create-extractor.ts'
import { holdInside, realRoot } from './inside.ts'

export interface Processor {
  /** Extracts the article at a path below the source folder into `<path>.json` below the output folder. Never throws. */
  process(path: string): Promise<ArticleResult>
  close(): Promise<void>
}

/**
 * What `gisa run` does with an article, for paths that come from elsewhere: none may lead out of the source folder. Throws
 * `Misuse` for a source folder that is missing or an output folder that can't be written to.
 */
export const openProcessor = async (
  source: string,
  out: string,
  extractor: ExtractorOptions,
): Promise<Processor> => {
  const root = await realRoot(source)
  // Process ids are no names on a shared disk: in containers every worker is process 1.
  const drafts = `.gisa-queue/${randomUUID()}`
  const process = await openArticleProcessor({ root, out, drafts, extractor, keepEqual: true })
  return {
    process: (path) =>
      holdInside(root, path).then(
        () => process({ path }),
        (error) => ({ outcome: 'failed', reason: messageOf(error) }),
      ),
    close: () => rm(join(out, drafts), { recursive: true, force: true }),
  }
}
