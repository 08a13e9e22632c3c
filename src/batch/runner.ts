import { availableParallelism } from 'node:os'
import { openInlineRunner } from './inline-runner.ts'
import type { ArticleJob, ArticleResult, ProcessorSettings } from './process-article.ts'

/** Answers a batch's results in the order of its jobs. Never rejects: what happened to an article is its result. */
export interface Runner {
  run(jobs: readonly ArticleJob[]): Promise<readonly ArticleResult[]>
  /** How many batches keep it busy. */
  readonly width: number
  /** Articles it is given at a time: what it has in hand is finished when a run is to stop. */
  readonly batchSize: number
  close(): Promise<void>
}

export interface RunnerOptions {
  /** Threads; 1: the process itself, when no time budget was asked for. Default: one a core. */
  readonly jobs?: number
  /** Seconds an article may take on a thread, 60 by default. What was asked for is kept by threads always. */
  readonly timeout?: number
  /** The worker's module, for tests of what a broken one costs. */
  readonly worker?: URL
}

/** Threads where they pay: few articles are done in the process itself before a thread has started. */
export const openRunner = async (
  settings: ProcessorSettings,
  { jobs, timeout, worker }: RunnerOptions,
  isSmall: boolean,
): Promise<Runner> => {
  const asked = timeout !== undefined || (jobs !== undefined && jobs > 1)
  const threads = jobs ?? availableParallelism()
  if (!asked && (isSmall || threads === 1)) return openInlineRunner(settings)
  const { openThreadPool } = await import('./thread-pool.ts')
  return openThreadPool(settings, { threads, timeout: timeout ?? 60, ...(worker && { worker }) })
}
