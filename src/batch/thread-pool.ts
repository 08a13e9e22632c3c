import { totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Batch } from './batch-worker.ts'
import type { ArticleJob, ArticleResult, ProcessorSettings } from './process-article.ts'
import type { Runner } from './runner.ts'

export interface ThreadPoolOptions {
  readonly threads: number
  /** Seconds an article may take. */
  readonly timeout: number
  /** The worker's module, for tests of what a broken one costs. */
  readonly worker?: URL
}

/**
 * Batches on worker threads. A thread that dies or hangs over a batch is replaced and the batch tried again article by
 * article, so that only the article that did it fails.
 */
export const openThreadPool = (settings: ProcessorSettings, options: ThreadPoolOptions): Runner => {
  const { threads, timeout, worker = workerUrl } = options
  const pool = new Piscina({
    filename: fileURLToPath(worker),
    name: 'processBatch',
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: heapOf(threads) },
  })
  // A thread that dies between two batches costs nothing: the next batch has a new one.
  pool.on('error', () => {})

  const runOnce = async (jobs: readonly ArticleJob[]): Promise<readonly ArticleResult[]> => {
    const beats = new Int32Array(new SharedArrayBuffer(4))
    const watch = watchBeats(beats, timeout)
    try {
      return await pool.run({ jobs, beats } satisfies Batch, { signal: watch.signal })
    } finally {
      watch.stop()
    }
  }
  const runAlone = (job: ArticleJob): Promise<readonly ArticleResult[]> =>
    runOnce([job]).catch((error) => [{ outcome: 'failed', reason: reasonOf(error, timeout) }])

  return {
    width: threads + 1,
    batchSize: 16,
    async run(jobs) {
      try {
        if (jobs.length > 1) return await runOnce(jobs)
      } catch {
        // Which article it was, and what of the others was done, the thread can't tell any more.
      }
      const results: ArticleResult[] = []
      for (const job of jobs) results.push(...(await runAlone(job)))
      return results
    },
    close: () => pool.destroy(),
  }
}

/** Compiled code runs compiled workers. */
const workerUrl = new URL(`./batch-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** In MB: together the threads stay below what the machine has, so that the system kills none of its processes. */
const heapOf = (threads: number): number =>
  Math.round(Math.min(4096, Math.max(512, (totalmem() * 0.6) / threads / 1e6)))

/** Aborts when the beats stand still for longer than an article may take. Before the first one, a thread is starting. */
const watchBeats = (beats: Int32Array, seconds: number): { readonly signal: AbortSignal; stop(): void } => {
  const hung = new AbortController()
  let [seen, since] = [0, 0]
  const look = (): void => {
    const [beat, now] = [Atomics.load(beats, 0), performance.now()]
    if (beat !== seen) [seen, since] = [beat, now]
    else if (seen > 0 && now - since > seconds * 1000) hung.abort()
  }
  const timer = setInterval(look, Math.min(1000, seconds * 250))
  return { signal: hung.signal, stop: () => clearInterval(timer) }
}

const reasonOf = (error: unknown, timeout: number): string => {
  const { name, code, message } = error as NodeJS.ErrnoException
  if (name === 'AbortError') return `it took longer than ${timeout} s (--timeout) and was given up`
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'it needs more memory than a worker has'
  return `the worker died over it: ${message}`
}
