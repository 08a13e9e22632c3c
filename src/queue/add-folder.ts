import { join, relative, sep } from 'node:path'
import type { Queue } from 'bullmq'
import { findArticles } from '../batch/find-articles.ts'
import { hashOf } from '../batch/hash.ts'
import { messageOf } from '../batch/message.ts'
import { readArticle } from '../batch/read-article.ts'
import type { Failure } from '../batch/run-folder.ts'
import { Misuse } from '../emit/misuse.ts'
import type { ExtractorOptions } from '../pipeline/create-extractor.ts'
import { fingerprintOf } from '../pipeline/fingerprint.ts'
import { ArticlePath, type BatchJob, endsBatch, type HashedArticle, jobIdOf } from './batch-job.ts'
import { holdInside, realRoot } from './inside.ts'
import { type QueueAddress, withQueue } from './redis.ts'

export interface AddOptions extends QueueAddress {
  /** The folder that paths are told from, on this machine; `folder` lies in it. Default: `folder` itself. */
  readonly root?: string
  /** Must be the workers' own: the fingerprint covers it. */
  readonly extractor?: ExtractorOptions
  /** Articles a job, about. Default 50. */
  readonly batchSize?: number
  /** How often a job is tried before it goes to the dead-letter list. Default 5. */
  readonly attempts?: number
  /** Before the first retry, in milliseconds; doubled before each one after. Default 1000. */
  readonly backoff?: number
  readonly onProgress?: (done: number, total: number, path: string) => void
}

export interface AddSummary {
  readonly articles: number
  readonly jobs: number
  /** Of `jobs`, those that were in the queue already: the same articles with the same content. */
  readonly known: number
  /** Articles that can't be read here; they are in no job. */
  readonly failures: readonly Failure[]
  readonly notes: readonly string[]
}

/**
 * Puts every article below `folder` into the queue, in batches of paths below the root. Adding the same folder again
 * while its jobs wait adds nothing. Throws `Misuse` for a missing folder or a server that does not answer.
 */
export const addFolder = async (folder: string, options: AddOptions): Promise<AddSummary> => {
  const { root = folder, extractor = {}, batchSize = 50, onProgress } = options
  const [top, below] = [await realRoot(root), await realRoot(folder)]
  const under = relative(top, below).split(sep).join('/')
  if (under !== '' && !ArticlePath.safeParse(under).success)
    throw new Misuse(`${folder} does not lie in the root ${root}`)
  const { paths, notes } = await findArticles(folder)
  const fingerprint = fingerprintOf(extractor)
  return withQueue<BatchJob, AddSummary>(options, async (queue) => {
    const failures: Failure[] = []
    let [articles, jobs, known, done]: [number, number, number, number] = [0, 0, 0, 0]
    let batch: HashedArticle[] = []

    const flush = async (): Promise<void> => {
      if (batch.length === 0) return
      if (!(await addJob(queue, fingerprint, batch, options))) known += 1
      jobs += 1
      batch = []
    }
    for (const name of paths) {
      const path = under === '' ? name : `${under}/${name}`
      try {
        batch.push({ path: ArticlePath.parse(path), content: await contentOf(top, path) })
        articles += 1
      } catch (error) {
        failures.push({ path, message: messageOf(error) })
      }
      if (batch.length >= batchSize * 4 || endsBatch(path, batchSize)) await flush()
      done += 1
      onProgress?.(done, paths.length, path)
    }
    await flush()
    return { articles, jobs, known, failures, notes }
  })
}

/** Answers whether the job is new. */
const addJob = async (
  queue: Queue<BatchJob>,
  fingerprint: string,
  batch: readonly HashedArticle[],
  { attempts = 5, backoff = 1000 }: AddOptions,
): Promise<boolean> => {
  const jobId = jobIdOf(fingerprint, batch)
  const isNew = (await queue.getJobState(jobId)) === 'unknown'
  await queue.add(
    'articles',
    { version: 1, fingerprint, articles: batch.map(({ path }) => path) },
    {
      jobId,
      attempts,
      backoff: { type: 'exponential', delay: backoff },
      // What is done is in the output folder; what failed for good is the dead-letter list.
      removeOnComplete: true,
      removeOnFail: false,
    },
  )
  return isNew
}

const contentOf = async (root: string, path: string): Promise<string> => {
  await holdInside(root, path)
  const { bytes, metadata } = await readArticle(join(root, path))
  return hashOf(bytes, JSON.stringify(metadata))
}
