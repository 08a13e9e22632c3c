import PQueue from 'p-queue'
import { workerData } from 'piscina'
import {
  type ArticleJob,
  type ArticleResult,
  openProcessor,
  type Processor,
  type ProcessorSettings,
} from './process-article.ts'

/** What a thread is given at a time. `beats` is shared: it grows with every article begun or done, as a sign of life. */
export interface Batch {
  readonly jobs: readonly ArticleJob[]
  readonly beats: Int32Array<SharedArrayBuffer>
}

/** Runs in a worker thread: reads, extracts and writes each article of a batch; answers in their order. */
export const processBatch = async ({ jobs, beats }: Batch): Promise<readonly ArticleResult[]> => {
  const process = await open()
  // While one article is read or written, another is extracted.
  const queue = new PQueue({ concurrency: 4 })
  return Promise.all(
    jobs.map((job) =>
      queue.add(async () => {
        Atomics.add(beats, 0, 1)
        const result = await process(job)
        Atomics.add(beats, 0, 1)
        return result
      }),
    ),
  )
}

/** Opened by the first batch, and by the next one where that failed: one bad moment of the disk is no fault of all articles. */
const open = (): Promise<Processor> => {
  opened ??= openProcessor(workerData as ProcessorSettings).catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}

let opened: Promise<Processor> | undefined
