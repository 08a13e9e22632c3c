import PQueue from 'p-queue'
import type { Found } from './find-due.ts'
import type { Layout } from './layout.ts'
import { messageOf } from './message.ts'
import type { Place } from './place.ts'
import type { ArticleResult, ProcessorSettings } from './process-article.ts'
import type { Failure, RunOptions, RunSummary } from './run-folder.ts'
import { openRunner, type Runner } from './runner.ts'
import { type StateStore, stateFile } from './state-store.ts'

export interface DueRun extends RunOptions {
  readonly layout: Layout
  readonly fingerprint: string
  readonly total: number | undefined
  /** Which of the articles are asked for. */
  readonly wanted: (found: Found) => boolean
}

type Due = Found & { readonly is: 'due' }

export interface DueSummary extends RunSummary {
  /** Documents of lines that left their file. */
  readonly gone: readonly Place[]
}

/** Sends what is due to the runner in batches and writes what comes back into the state, however many there are. */
export const runDue = async (
  found: AsyncIterable<Found>,
  state: StateStore,
  settings: ProcessorSettings,
  options: DueRun,
): Promise<DueSummary> => {
  const {
    layout,
    fingerprint,
    total,
    wanted,
    limit = Infinity,
    failFast = false,
    dryRun,
    signal,
    onProgress,
  } = options
  const failures: Failure[] = []
  const due: string[] = []
  const gone: Place[] = []
  let [articles, unchanged, extracted, sent, done, stopped] = [0, 0, 0, 0, 0, false]
  let runner: Runner | undefined
  const queue = new PQueue({ concurrency: 1 })

  const tell = (key: string, failure?: string): void => {
    done += 1
    if (failure !== undefined) failures.push({ path: key, message: failure })
    onProgress?.(done, total, key, failure)
  }
  const record = (batch: readonly Due[], results: readonly ArticleResult[]): void => {
    layout.written(
      batch.flatMap(({ job: { shard } }, i) =>
        shard !== undefined && results[i]?.outcome === 'extracted' ? [shard] : [],
      ),
    )
    state.put(
      batch.flatMap(({ place, stamp, job }, i) => {
        const result = results[i]
        if (!result) return []
        const where = job.shard === undefined ? place : { ...place, shard: job.shard }
        if (result.outcome !== 'failed')
          return [{ ...where, stamp, fingerprint, input: result.input, output: result.output }]
        // The document of an article that was good once stays known, and the article is tried again.
        const before = state.get(place)
        return before ? [{ ...where, ...before, stamp: '' }] : []
      }),
    )
    for (const [i, { key }] of batch.entries()) {
      const result = results[i]
      if (result?.outcome === 'extracted') extracted += 1
      if (result?.outcome === 'unchanged') unchanged += 1
      tell(key, result?.outcome === 'failed' ? result.reason : undefined)
    }
  }
  const mustStop = (): boolean => signal?.aborted === true || (failFast && failures.length > 0)

  /** Waits while the runner has enough to do: what waits here stays bounded. */
  const send = async ({ run }: Runner, batch: readonly Due[]): Promise<void> => {
    await queue.onSizeLessThan(1)
    if (mustStop()) return
    void queue
      .add(async () => record(batch, await run(batch.map(({ job }) => job))))
      .catch((error) => {
        stopped = true
        const why = `what was done can't be remembered: ${messageOf(error)}`
        if (failures.every(({ message }) => message !== why)) failures.push({ path: stateFile, message: why })
      })
  }

  let waiting: Due[] = []
  const sendAll = async (isSmall: boolean): Promise<void> => {
    if (waiting.length === 0) return
    runner ??= await openRunner(settings, options, isSmall)
    queue.concurrency = runner.width
    const batches = toBatches(waiting, runner.batchSize)
    waiting = []
    for (const batch of batches) await send(runner, batch)
  }
  try {
    for await (const each of found) {
      if (each.is === 'gone') {
        gone.push(each.place)
        continue
      }
      if (!wanted(each)) continue
      if (mustStop() || stopped || (each.is === 'due' && sent >= limit)) {
        stopped = true
        break
      }
      articles += 1
      if (each.is === 'unchanged') {
        unchanged += 1
        tell(each.key)
      } else if (each.is === 'failed') tell(each.key, each.reason)
      else {
        sent += 1
        if (dryRun) due.push(each.key)
        else waiting.push(each)
        if (waiting.length >= (runner?.batchSize ?? fewArticles)) await sendAll(false)
      }
    }
    await sendAll(runner === undefined && waiting.length < fewArticles)
    await queue.onIdle()
  } finally {
    await queue.onIdle()
    await runner?.close()
  }
  return {
    articles: stopped || mustStop() ? done : articles,
    extracted,
    unchanged,
    failures: failures.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    notes: [],
    pruned: 0,
    due,
    gone,
    finished: !stopped && !mustStop(),
  }
}

/** Fewer than these are done sooner than a thread has started. */
const fewArticles = 100
const batchBytes = 256_000

const toBatches = (all: readonly Due[], batchSize: number): readonly (readonly Due[])[] => {
  const batches: Due[][] = []
  let bytes = Infinity
  for (const each of all) {
    if (bytes + each.bytes > batchBytes || (batches.at(-1)?.length ?? batchSize) >= batchSize) {
      batches.push([])
      bytes = 0
    }
    batches.at(-1)?.push(each)
    bytes += each.bytes
  }
  return batches
}
