import { setTimeout as delay } from 'node:timers/promises'
import type { Job, Queue, Worker } from 'bullmq'
import type { RunnerOptions } from '../batch/runner.ts'
import type { ExtractorOptions } from '../pipeline/create-extractor.ts'
import { fingerprintOf } from '../pipeline/fingerprint.ts'
import { BatchJob } from './batch-job.ts'
import { openProcessor, type Processor } from './process.ts'
import { loadBullmq, prefix, type QueueAddress, readAddress, withQueue } from './redis.ts'
import { addToTally } from './tally.ts'

export interface WorkOptions extends QueueAddress, RunnerOptions {
  /** The root that jobs' paths are told from, on this machine. */
  readonly source: string
  /** Where documents go: the same folder for all workers. */
  readonly out: string
  readonly extractor?: ExtractorOptions
  /** Jobs in hand at a time. Default: one more than there are threads, so that one waits where another ends. */
  readonly concurrency?: number
  /** Ends when nothing waits, is in hand anywhere or is put off for a retry. */
  readonly untilEmpty?: boolean
  /** Seconds without a sign of life after which a worker's job is given to another. Default 30. */
  readonly lostAfter?: number
  /** Ends in order when aborted: what is in hand is finished first. */
  readonly signal?: AbortSignal
  /** Told of every try of a job that left articles undone, and of a server that went away. */
  readonly onTrouble?: (message: string) => void
}

export interface WorkSummary {
  readonly jobs: number
  readonly extracted: number
  /** Articles whose document lay there already, with the same bytes. */
  readonly unchanged: number
  /** Articles this worker could not do at the last try of their job: they are in the dead-letter list. */
  readonly failed: number
  /** Why the worker refused to go on: the jobs are for another gisa. */
  readonly refusal?: string
}

/**
 * Takes jobs and extracts their articles until it is told to end. Throws `Misuse` for folders or a server that can't
 * be used at the start; a server that goes away later is waited for.
 */
export const workQueue = async (options: WorkOptions): Promise<WorkSummary> => {
  const { extractor = {}, lostAfter = 30, onTrouble = () => {} } = options
  const bullmq = await loadBullmq()
  const processor = await openProcessor(options.source, options.out, extractor, runnerOptionsOf(options))
  const { concurrency = Math.max(2, processor.width) } = options
  return withQueue<BatchJob, WorkSummary>(options, async (queue) => {
    const ended = new AbortController()
    const end = () => ended.abort()
    options.signal?.addEventListener('abort', end)
    if (options.signal?.aborted) end()
    let [jobs, extracted, unchanged, failed]: [number, number, number, number] = [0, 0, 0, 0]
    let refusal: string | undefined

    const handle = async (job: Job<BatchJob>, token?: string): Promise<void> => {
      const parsed = BatchJob.safeParse(job.data)
      if (!parsed.success)
        throw new bullmq.UnrecoverableError(`the job is none of gisa's: ${issueOf(parsed.error)}`)
      if (parsed.data.fingerprint !== fingerprintOf(extractor)) {
        refusal = refusalOf(parsed.data.fingerprint, fingerprintOf(extractor))
        end()
        await worker.pause(true)
        await job.moveToWait(token)
        throw new bullmq.WaitingError()
      }
      const batch = await processBatch(processor, parsed.data)
      jobs += 1
      extracted += batch.extracted
      unchanged += batch.unchanged
      await addToTally(queue, batch)
      if (batch.undone.length === 0) return
      // A retry takes up only what is left, and the dead-letter list names only that.
      await job.updateData({ ...parsed.data, articles: [...batch.undone], reasons: [...batch.reasons] })
      if (job.attemptsMade + 1 >= (job.opts.attempts ?? 1)) failed += batch.undone.length
      throw new Error(`${batch.undone.length} not done: ${batch.undone[0]}: ${batch.reasons[0]}`)
    }
    const worker = new bullmq.Worker<BatchJob, void>(queue.name, handle, {
      prefix,
      connection: { ...readAddress(options), maxRetriesPerRequest: null },
      concurrency,
      lockDuration: lostAfter * 1000,
      stalledInterval: lostAfter * 1000,
      // A job whose workers were lost so often is the cause of it.
      maxStalledCount: 5,
    })
    watchTroubles(worker, onTrouble)
    try {
      await worker.waitUntilReady()
      await (options.untilEmpty ? untilEmpty(queue, ended.signal) : untilAborted(ended.signal))
    } finally {
      options.signal?.removeEventListener('abort', end)
      await worker.close()
    }
    return { jobs, extracted, unchanged, failed, ...(refusal !== undefined && { refusal }) }
  }).finally(processor.close)
}

const runnerOptionsOf = ({ jobs, timeout, worker }: RunnerOptions): RunnerOptions => ({
  ...(jobs !== undefined && { jobs }),
  ...(timeout !== undefined && { timeout }),
  ...(worker && { worker }),
})

interface BatchResult {
  readonly extracted: number
  readonly unchanged: number
  readonly undone: readonly string[]
  readonly reasons: readonly string[]
}

const processBatch = async (processor: Processor, { articles }: BatchJob): Promise<BatchResult> => {
  const count = { extracted: 0, unchanged: 0 }
  const undone: string[] = []
  const reasons: string[] = []
  const results = await processor.process(articles)
  for (const [at, result] of results.entries())
    if (result.outcome !== 'failed') count[result.outcome] += 1
    else {
      undone.push(articles[at] ?? '')
      reasons.push(result.reason)
    }
  return { ...count, undone, reasons }
}

const watchTroubles = (worker: Worker<BatchJob, void>, tell: (message: string) => void): void => {
  let last = ''
  const tellOnce = (message: string) => {
    if (message !== last) tell(message)
    last = message
  }
  worker.on('failed', (job, error) => tell(`job ${job?.id ?? '?'}: ${error.message}`))
  // A server that is away is tried again and again: once is enough to say so.
  worker.on('error', (error: NodeJS.ErrnoException) => tellOnce(`Redis: ${error.message || error.code}`))
  worker.on('ready', () => {
    last = ''
  })
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
    // Listening alone keeps no process alive, the worker's connections do.
  })

/** Asks the server now and then; while it is away, nothing is known to be empty. */
const untilEmpty = async (queue: Queue, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed').catch(() => undefined)
    if (counts && Object.values(counts).every((count) => count === 0)) return
    await delay(200, undefined, { signal }).catch(() => undefined)
  }
}

const issueOf = (error: { readonly issues: readonly { path: PropertyKey[]; message: string }[] }): string => {
  const [issue] = error.issues
  return `${issue?.path.join('.') || 'the whole'}: ${issue?.message}`
}

const refusalOf = (theirs: string, ours: string): string =>
  `the jobs were added by another gisa (fingerprint ${theirs}, here ${ours}): use the same version, --offsets, --no-text and --reference on both sides; the jobs are left as they were`
