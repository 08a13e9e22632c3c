import { runFolder } from '../../batch/run-folder.ts'
import { visibleText } from '../../emit/visible-text.ts'
import type { ExtractorOptions } from '../../pipeline/create-extractor.ts'
import { createProgress } from '../progress.ts'
import { type Streams, writeTo } from '../streams.ts'

/** Extracts a folder into another and tells in one line what was done. */
export const runCommand = async (
  folder: string,
  out: string,
  streams: Streams,
  extractor: ExtractorOptions,
): Promise<number> => {
  const started = performance.now()
  const progress = createProgress(streams)
  const summary = await runFolder(folder, out, { extractor, onProgress: progress.show }).finally(
    progress.clear,
  )
  const seconds = ((performance.now() - started) / 1000).toFixed(2)

  const { articles, extracted, unchanged, failures, notes } = summary
  for (const note of notes) await writeTo(streams.stderr, `note: ${visibleText(note)}\n`)
  for (const { path, message } of failures)
    await writeTo(streams.stderr, `failed: ${visibleText(`${path}: ${message}`)}\n`)
  if (articles === 0)
    await writeTo(streams.stderr, `note: no articles (.txt, .md, .markdown) below ${visibleText(folder)}\n`)
  await writeTo(
    streams.stdout,
    `${articles} ${articles === 1 ? 'article' : 'articles'}: ${extracted} extracted, ${unchanged} unchanged, ${failures.length} failed → ${visibleText(out)} (${seconds} s)\n`,
  )
  return failures.length > 0 ? 1 : 0
}
