import { openProcessor, type ProcessorSettings } from './process-article.ts'
import type { Runner } from './runner.ts'

/** Articles in the process itself, a few at a time: for few of them a thread takes longer to start than they take. */
export const openInlineRunner = async (settings: ProcessorSettings): Promise<Runner> => {
  const process = await openProcessor(settings)
  return {
    width: 1,
    // While one article is read or written, another is extracted.
    batchSize: 4,
    run: (jobs) => Promise.all(jobs.map(process)),
    close: async () => {},
  }
}
