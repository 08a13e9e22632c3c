import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../batch/message.ts'
import type { ArticleResult } from '../batch/process-article.ts'
import { openRunner, type RunnerOptions } from '../batch/runner.ts'
import { openOutputFolder } from '../emit/output-folder.ts'
import type { ExtractorOptions } from '../pipeline/create-extractor.ts'
import { holdInside, realRoot } from './inside.ts'

export interface Processor {
  /** Extracts the articles at paths below the source folder into `<path>.json` below the output folder. Never throws. */
  process(paths: readonly string[]): Promise<readonly ArticleResult[]>
  /** How many jobs keep it busy. */
  readonly width: number
  close(): Promise<void>
}

/**
 * What `gisa run` does with articles, for paths that come from elsewhere: none may lead out of the source folder. Throws
 * `Misuse` for a source folder that is missing or an output folder that can't be written to.
 */
export const openProcessor = async (
  source: string,
  out: string,
  extractor: ExtractorOptions,
  { jobs = 1, ...options }: RunnerOptions,
): Promise<Processor> => {
  const root = await realRoot(source)
  // Process ids are no names on a shared disk: in containers every worker is process 1.
  const drafts = `.gisa-queue/${randomUUID()}`
  await openOutputFolder(out)
  const settings = { root, out, drafts, extractor, keepEqual: true }
  const runner = await openRunner(settings, { jobs, ...options }, false)

  const processSome = async (paths: readonly string[]): Promise<readonly ArticleResult[]> => {
    const refusals = await Promise.all(paths.map((path) => refusalOf(root, path)))
    const allowed = paths.filter((_, at) => refusals[at] === undefined)
    const results = [...(await runner.run(allowed.map((path) => ({ path }))))]
    return refusals.map((reason) => {
      const result = reason === undefined ? results.shift() : undefined
      return result ?? { outcome: 'failed', reason: reason ?? 'nothing is known of it' }
    })
  }
  return {
    width: runner.width,
    async process(paths) {
      const results: ArticleResult[] = []
      for (let at = 0; at < paths.length; at += runner.batchSize)
        results.push(...(await processSome(paths.slice(at, at + runner.batchSize))))
      return results
    },
    async close() {
      await runner.close()
      await rm(join(out, drafts), { recursive: true, force: true })
    },
  }
}

/** Why a path is not read; undefined when it may be. */
const refusalOf = (root: string, path: string): Promise<string | undefined> =>
  holdInside(root, path).then(() => undefined, messageOf)
