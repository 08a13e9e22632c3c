import PQueue from 'p-queue'
import { openProcessor, type ProcessorSettings } from './process-article.ts'
import type { Runner } from './runner.ts'

/** Batches in the process itself: for few articles a thread takes longer to start than they take. */
export const openInlineRunner = async (settings: ProcessorSettings): Promise<Runner> => {
  const process = await openProcessor(settings)
  const queue = new PQueue({ concurrency: 4 })
  return {
    width: 1,
    run: (jobs) => Promise.all(jobs.map((job) => queue.add(() => process(job)))),
    close: async () => {},
  }
}
