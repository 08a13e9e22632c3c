import { visibleText } from '../../emit/visible-text.ts'
import type { ExtractorOptions } from '../../pipeline/create-extractor.ts'
import { addFolder } from '../../queue/add-folder.ts'
import { type DeadJob, type QueueStatus, queueStatus, retryDead } from '../../queue/queue-status.ts'
import { workQueue } from '../../queue/work-queue.ts'
import { createProgress } from '../progress.ts'
import { type Streams, writeTo } from '../streams.ts'

export interface QueueFlags {
  readonly redis: string
  readonly name: string
}

export interface AddFlags extends QueueFlags {
  readonly root?: string
  readonly batch: number
  readonly attempts: number
  readonly backoff: number
}

export interface WorkFlags extends QueueFlags {
  readonly source: string
  readonly out: string
  readonly jobs?: number
  readonly timeout?: number
  readonly concurrency?: number
  readonly untilEmpty?: true
  readonly lostAfter: number
}

/** Adds a folder and tells how many jobs it became. */
export const addCommand = async (
  folder: string,
  { redis, name, root, batch, attempts, backoff }: AddFlags,
  extractor: ExtractorOptions,
  streams: Streams,
): Promise<number> => {
  const progress = createProgress(streams)
  const { articles, jobs, known, failures, notes } = await addFolder(folder, {
    redis,
    name,
    ...(root !== undefined && { root }),
    extractor,
    batchSize: batch,
    attempts,
    backoff,
    onProgress: progress.show,
  }).finally(progress.clear)
  for (const note of notes) await writeTo(streams.stderr, `note: ${visibleText(note)}\n`)
  for (const { path, message } of failures)
    await writeTo(streams.stderr, `failed: ${visibleText(`${path}: ${message}`)}\n`)
  await writeTo(
    streams.stdout,
    `${articles} articles in ${jobs} jobs: ${jobs - known} added, ${known} there already, ${failures.length} articles failed\n`,
  )
  return failures.length > 0 ? 1 : 0
}

/** Works until the queue is empty or a signal comes; a second signal ends at once, as signals do. */
export const workCommand = async (
  { redis, name, source, out, jobs: threads, timeout, concurrency, untilEmpty, lostAfter }: WorkFlags,
  extractor: ExtractorOptions,
  { stdout, stderr }: Streams,
): Promise<number> => {
  const stop = new AbortController()
  const onSignal = () => stop.abort()
  for (const signal of signals) process.once(signal, onSignal)
  try {
    const { jobs, extracted, unchanged, failed, refusal } = await workQueue({
      redis,
      name,
      source,
      out,
      extractor,
      ...(threads !== undefined && { jobs: threads }),
      ...(timeout !== undefined && { timeout }),
      ...(concurrency !== undefined && { concurrency }),
      untilEmpty: untilEmpty ?? false,
      lostAfter,
      signal: stop.signal,
      onTrouble: (message) => void stderr.write(`gisa queue work: ${visibleText(message)}\n`),
    })
    await writeTo(
      stdout,
      `${jobs} jobs: ${extracted} articles extracted, ${unchanged} unchanged, ${failed} failed → ${visibleText(out)}\n`,
    )
    if (refusal === undefined) return failed > 0 ? 1 : 0
    await writeTo(stderr, `gisa queue work: ${refusal}\n`)
    return 2
  } finally {
    for (const signal of signals) process.off(signal, onSignal)
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const

export const statusCommand = async (
  { redis, name, json }: QueueFlags & { readonly json?: true },
  { stdout }: Streams,
): Promise<number> => {
  const status = await queueStatus({ redis, name })
  await writeTo(stdout, json ? `${JSON.stringify(status, null, 2)}\n` : printStatus(status))
  return status.jobs.failed > 0 ? 1 : 0
}

export const retryCommand = async ({ redis, name }: QueueFlags, { stdout }: Streams): Promise<number> => {
  const jobs = await retryDead({ redis, name })
  await writeTo(stdout, `${jobs} jobs put back into the queue\n`)
  return 0
}

const printStatus = (status: QueueStatus): string => {
  const { jobs, workers, extracted, unchanged, lastMinute, perMinute, dead } = status
  const lines = [
    `jobs      ${jobs.waiting} waiting, ${jobs.active} in hand, ${jobs.delayed} put off for a retry, ${jobs.failed} in the dead-letter list`,
    `workers   ${workers}`,
    `articles  ${extracted} extracted, ${unchanged} unchanged`,
    `rate      ${lastMinute} articles in the last minute, ${perMinute.toFixed(1)} a minute over the last ten`,
    ...dead.flatMap(deadLines),
  ]
  if (jobs.failed > dead.length) lines.push(`… and ${jobs.failed - dead.length} more jobs`)
  return `${lines.join('\n')}\n`
}

const deadLines = ({ id, attempts, reason, articles }: DeadJob): readonly string[] => [
  visibleText(`failed after ${attempts} tries: job ${id}: ${reason}`),
  ...articles
    .slice(0, most)
    .map((article) => visibleText(`  ${article.path}${article.reason ? `: ${article.reason}` : ''}`)),
  ...(articles.length > most ? [`  … and ${articles.length - most} more articles`] : []),
]

const most = 10
