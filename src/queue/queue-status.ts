import type { Queue } from 'bullmq'
import { BatchJob } from './batch-job.ts'
import { type QueueAddress, withQueue } from './redis.ts'
import { readTally, type Tally } from './tally.ts'

export interface QueueStatus extends Tally {
  /** Jobs by where they stand; `delayed` wait for their next try, `failed` are the dead-letter list. */
  readonly jobs: {
    readonly waiting: number
    readonly active: number
    readonly delayed: number
    readonly failed: number
  }
  readonly workers: number
  /** The newest of the dead-letter list, at most `most` jobs. */
  readonly dead: readonly DeadJob[]
}

export interface DeadJob {
  readonly id: string
  readonly attempts: number
  readonly reason: string
  /** The articles that are left, each with its own reason where one is known. */
  readonly articles: readonly { readonly path: string; readonly reason?: string }[]
}

/** How a queue stands. Throws `Misuse` when the server does not answer. */
export const queueStatus = (address: QueueAddress, most = 20): Promise<QueueStatus> =>
  withQueue<BatchJob, QueueStatus>(address, async (queue) => {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed')
    const count = (state: string): number => counts[state] ?? 0
    return {
      jobs: {
        waiting: count('waiting'),
        active: count('active'),
        delayed: count('delayed'),
        failed: count('failed'),
      },
      workers: await queue.getWorkersCount(),
      dead: await deadJobs(queue, most),
      ...(await readTally(queue)),
    }
  })

const deadJobs = async (queue: Queue<BatchJob>, most: number): Promise<readonly DeadJob[]> => {
  const jobs = await queue.getFailed(0, most - 1)
  return jobs.map(({ id = '?', attemptsMade, failedReason, data }) => {
    const parsed = BatchJob.safeParse(data)
    const { articles, reasons = [] } = parsed.success ? parsed.data : { articles: [] }
    return {
      id,
      attempts: attemptsMade,
      reason: failedReason,
      articles: articles.map((path, at) => {
        const reason = reasons[at]
        return reason === undefined ? { path } : { path, reason }
      }),
    }
  })
}

/** Puts every job of the dead-letter list back into the queue, with all its attempts before it; answers how many. */
export const retryDead = (address: QueueAddress): Promise<number> =>
  withQueue<BatchJob, number>(address, async (queue) => {
    const jobs = await queue.getFailed(0, -1)
    for (const job of jobs) await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true })
    return jobs.length
  })
