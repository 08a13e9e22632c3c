import { basename, relative, resolve, sep } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { type RunOptions, runFolder } from '../../batch/run-folder.ts'
import { Misuse } from '../../emit/misuse.ts'
import { visibleText } from '../../emit/visible-text.ts'
import { listenForInterrupt } from '../interrupt.ts'
import { createRunLog, type LogFormat } from '../run-log.ts'
import { type Streams, writeTo } from '../streams.ts'
import { tellSummary } from './run.ts'

/** Runs a folder, and then whatever changes in it, until a signal comes: of the others nothing is looked at again. */
export const watchCommand = async (
  folder: string,
  out: string,
  streams: Streams,
  options: RunOptions,
  format: LogFormat,
): Promise<number> => {
  const interrupt = listenForInterrupt()
  const log = createRunLog(streams, format)
  const changes = createChanges(interrupt.signal)
  const withSignal = { ...options, signal: interrupt.signal }
  const watcher = watchFolder(folder, out, changes)
  try {
    await changes.ready
    let changed: readonly string[] | undefined
    do {
      const started = performance.now()
      const summary = await runFolder(folder, out, { ...withSignal, ...(changed && { changed }) })
      const seconds = (performance.now() - started) / 1000
      if (summary.extracted > 0 || summary.failures.length > 0 || summary.pruned > 0) {
        await tellSummary(summary, log, [folder], seconds)
        const { extracted, failures, pruned } = summary
        const removed = pruned > 0 ? `, ${pruned} removed` : ''
        await writeTo(
          streams.stdout,
          `${extracted} extracted, ${failures.length} failed${removed} → ${visibleText(out)}\n`,
        )
      }
      changed = await changes.next()
    } while (changed)
    return interrupt.code() === 130 ? 0 : (interrupt.code() ?? 0)
  } finally {
    await watcher.close()
    interrupt.stop()
  }
}

interface Changes {
  /** Settles when the folder is watched: what changes from then on is told. */
  readonly ready: Promise<void>
  begun(): void
  tell(path: string): void
  fail(error: Error): void
  /** Waits for changes and answers the paths of those since the last call; undefined when the end was asked for. */
  next(): Promise<readonly string[] | undefined>
}

const createChanges = (signal: AbortSignal): Changes => {
  const changed = new Set<string>()
  let failure: Error | undefined
  let wake = (): void => {}
  let begin = (): void => {}
  const ready = new Promise<void>((resolve) => {
    begin = resolve
  })
  signal.addEventListener('abort', () => wake())
  return {
    ready,
    begun: () => begin(),
    tell(path) {
      changed.add(path)
      wake()
    },
    fail(error) {
      failure = error
      begin()
      wake()
    },
    async next() {
      if (changed.size === 0 && !signal.aborted && !failure)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      if (failure) throw new Misuse(`the folder can't be watched: ${failure.message}`)
      const paths = [...changed]
      changed.clear()
      return signal.aborted ? undefined : paths
    },
  }
}

/** Tells of articles by their paths below the folder; hidden folders and the output are not even listened to. */
const watchFolder = (folder: string, out: string, changes: Changes): FSWatcher => {
  const [root, documents] = [resolve(folder), resolve(out)]
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (path) => path !== root && (basename(path).startsWith('.') || path === documents),
    // A file that is still being written counts when it has stood still for a moment.
    awaitWriteFinish: { stabilityThreshold: 300 },
  })
  watcher.on('all', (event, path) => {
    if (!event.endsWith('Dir')) changes.tell(relative(root, path).split(sep).join('/'))
  })
  watcher.once('ready', changes.begun)
  watcher.on('error', (error) => changes.fail(error instanceof Error ? error : new Error(String(error))))
  return watcher
}
