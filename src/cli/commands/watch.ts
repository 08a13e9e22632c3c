import { watch } from 'chokidar'
import { type RunOptions, runFolder } from '../../batch/run-folder.ts'
import { visibleText } from '../../emit/visible-text.ts'
import { listenForInterrupt } from '../interrupt.ts'
import { createRunLog, type LogFormat } from '../run-log.ts'
import { type Streams, writeTo } from '../streams.ts'
import { tellSummary } from './run.ts'

/** Runs a folder, and again whenever something in it changed, until a signal comes; an unchanged article costs a stat. */
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
  // A file that is still being written counts when it has stood still for a moment.
  const watcher = watch(folder, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 300 } })
  watcher.on('all', changes.tell)
  try {
    await new Promise<void>((resolve) => void watcher.once('ready', () => resolve()))
    do {
      const started = performance.now()
      const summary = await runFolder(folder, out, withSignal)
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
    } while (await changes.next())
    return interrupt.code() === 130 ? 0 : (interrupt.code() ?? 0)
  } finally {
    await watcher.close()
    interrupt.stop()
  }
}

interface Changes {
  readonly tell: () => void
  /** Waits for a change since the last call; false when the end was asked for. */
  next(): Promise<boolean>
}

const createChanges = (signal: AbortSignal): Changes => {
  let changed = false
  let wake = (): void => {}
  signal.addEventListener('abort', () => wake())
  return {
    tell: () => {
      changed = true
      wake()
    },
    async next() {
      if (!changed && !signal.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      changed = false
      return !signal.aborted
    },
  }
}
