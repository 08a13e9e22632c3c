import { readFile } from 'node:fs/promises'
import { readInputList } from '../../batch/list-file.ts'
import { messageOf } from '../../batch/message.ts'
import { type RunOptions, type RunSummary, runFolder } from '../../batch/run-folder.ts'
import { Misuse } from '../../emit/misuse.ts'
import { visibleText } from '../../emit/visible-text.ts'
import { listenForInterrupt } from '../interrupt.ts'
import { createProgress } from '../progress.ts'
import { createRunLog, type LogFormat, type RunLog } from '../run-log.ts'
import { type Streams, writeTo } from '../streams.ts'

export interface RunFlags {
  readonly log: LogFormat
  readonly fromList?: string
}

/** Extracts inputs into a folder and tells in one line what was done. */
export const runCommand = async (
  inputs: readonly string[],
  out: string,
  streams: Streams,
  options: RunOptions,
  { log: format, fromList }: RunFlags,
): Promise<number> => {
  const started = performance.now()
  const progress = createProgress(streams)
  const interrupt = listenForInterrupt()
  try {
    const only = fromList === undefined ? undefined : await readList(fromList)
    const summary = await runFolder(inputs, out, {
      ...options,
      ...(only && { only }),
      signal: interrupt.signal,
      onProgress: progress.show,
    }).finally(progress.clear)
    const seconds = (performance.now() - started) / 1000
    const log = createRunLog(streams, format)
    await tellSummary(summary, log, inputs, seconds)
    if (options.dryRun)
      await writeTo(streams.stdout, summary.due.map((key) => `${visibleText(key)}\n`).join(''))
    await writeTo(streams.stdout, lineOf(summary, out, seconds, options.dryRun === true))
    return interrupt.code() ?? (summary.failures.length > 0 ? 1 : 0)
  } finally {
    interrupt.stop()
  }
}

const readList = async (path: string) => {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new Misuse(`the list ${path}: ${messageOf(error)}`)
  })
  return readInputList(text, path)
}

/** Notes, failures, and for machines the counts. */
export const tellSummary = async (
  { articles, extracted, unchanged, failures, notes, pruned, finished }: RunSummary,
  log: RunLog,
  inputs: readonly string[],
  seconds: number,
): Promise<void> => {
  for (const note of notes) await log.note(note)
  for (const { path, message } of failures) await log.failed(path, message)
  if (articles === 0 && finished)
    await log.note(`no articles (.txt, .md, .markdown, .jsonl) below ${inputs.join(', ')}`)
  await log.done({ articles, extracted, unchanged, failed: failures.length, pruned, finished, seconds })
}

const lineOf = (summary: RunSummary, out: string, seconds: number, dryRun: boolean): string => {
  const { articles, extracted, unchanged, failures, pruned, due, finished } = summary
  const what = [
    dryRun ? `${due.length} to extract` : `${extracted} extracted`,
    `${unchanged} unchanged`,
    `${failures.length} failed`,
    ...(pruned > 0 ? [`${pruned} removed`] : []),
    ...(finished ? [] : ['stopped before the end']),
  ]
  const noun = articles === 1 ? 'article' : 'articles'
  return `${articles} ${noun}: ${what.join(', ')} → ${visibleText(out)} (${seconds.toFixed(2)} s)\n`
}
