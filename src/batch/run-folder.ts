import { createHash } from 'node:crypto'
import { join } from 'node:path'
import PQueue from 'p-queue'
import { toPrettyJson } from '../emit/canonical-json.ts'
import { openOutputFolder } from '../emit/output-folder.ts'
import { createExtractor, type Extractor, type ExtractorOptions } from '../pipeline/create-extractor.ts'
import { fingerprintOf } from '../pipeline/fingerprint.ts'
import { findArticles } from './find-articles.ts'
import { messageOf } from './message.ts'
import { readArticle } from './read-article.ts'
import { type Remembered, readState, writeState } from './state.ts'

export interface RunOptions {
  readonly extractor?: ExtractorOptions
  /** Articles that are read or written at a time. Default 8. */
  readonly concurrency?: number
  /** Called after each article. */
  readonly onProgress?: (done: number, total: number, path: string) => void
}

export interface Failure {
  readonly path: string
  readonly message: string
}

export interface RunSummary {
  readonly articles: number
  readonly extracted: number
  /** The same bytes, metadata and fingerprint as last time, and an output as it was left. */
  readonly unchanged: number
  readonly failures: readonly Failure[]
  readonly notes: readonly string[]
}

/**
 * Extracts every article below `folder` into `out`: `a/b.txt` becomes `a/b.txt.json`. An article whose bytes, metadata
 * and fingerprint are those of the last run and whose output is untouched is not extracted again. A failed article is
 * named in the summary and costs no other its result. Throws `Misuse` for a missing folder or an output folder that
 * can't be written to.
 */
export const runFolder = async (
  folder: string,
  out: string,
  options: RunOptions = {},
): Promise<RunSummary> => {
  const { extractor: extractorOptions = {}, concurrency = 8, onProgress } = options
  const { paths, notes } = await findArticles(folder, [out])
  const outputs = await openOutputFolder(out)
  const { articles: before, note } = await readState(outputs)
  const fingerprint = fingerprintOf(extractorOptions)
  const extractor = once(() => createExtractor(extractorOptions))
  const after = new Map<string, Remembered>()
  const failures: Failure[] = []
  let [extracted, done] = [0, 0]

  const runOne = async (path: string): Promise<void> => {
    const output = `${path}.json`
    const { bytes, metadata } = await readArticle(join(folder, path))
    const input = hashOf(bytes, JSON.stringify(metadata))
    const known = before.get(path)
    if (known?.input === input && known.fingerprint === fingerprint) {
      const written = await outputs.read(output)
      if (written && hashOf(written) === known.output) {
        after.set(path, known)
        return
      }
    }
    const json = toPrettyJson((await extractor()).extract(bytes, { uri: path, ...metadata }))
    await outputs.write(output, json)
    after.set(path, { input, fingerprint, output: hashOf(json) })
    extracted += 1
  }

  const queue = new PQueue({ concurrency })
  for (const path of paths) {
    // The queue holds a bounded number of waiting articles, however large the folder.
    await queue.onSizeLessThan(concurrency * 4)
    void queue.add(async () => {
      await runOne(path).catch((error) => void failures.push({ path, message: messageOf(error) }))
      done += 1
      onProgress?.(done, paths.length, path)
    })
  }
  await queue.onIdle()
  const unsaved = await writeState(outputs, after).then(
    () => [],
    (error) => [`what was done can't be remembered for the next run: ${messageOf(error)}`],
  )
  return {
    articles: paths.length,
    extracted,
    unchanged: paths.length - extracted - failures.length,
    failures: failures.sort((a, b) => (a.path < b.path ? -1 : 1)),
    notes: [
      ...notes,
      ...(note === undefined ? [] : [note]),
      ...unsaved,
      ...(await leftOver(before, paths, outputs)),
    ],
  }
}

/** Outputs of earlier runs whose article has gone: they are named, never removed. */
const leftOver = async (
  before: ReadonlyMap<string, Remembered>,
  paths: readonly string[],
  outputs: { read(path: string): Promise<Buffer | undefined> },
): Promise<readonly string[]> => {
  const present = new Set(paths)
  const notes: string[] = []
  for (const path of before.keys())
    if (!present.has(path) && (await outputs.read(`${path}.json`)))
      notes.push(`${path}.json: its article is gone; the output is left as it is`)
  return notes
}

const hashOf = (...pieces: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece).update('\0')
  return hash.digest('hex')
}

const once = (load: () => Promise<Extractor>): (() => Promise<Extractor>) => {
  let loaded: Promise<Extractor> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}
