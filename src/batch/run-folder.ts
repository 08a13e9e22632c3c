import { realpathSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openOutputFolder } from '../emit/output-folder.ts'
import type { ExtractorOptions } from '../pipeline/create-extractor.ts'
import { fingerprintOf } from '../pipeline/fingerprint.ts'
import { type Found, findDue } from './find-due.ts'
import { findGone, type Gone } from './find-gone.ts'
import { keepListed, type ListedInput } from './list-file.ts'
import { type Inputs, listInputs } from './list-inputs.ts'
import { defaultMaxBytes } from './process-article.ts'
import { runDue } from './run-due.ts'
import { takeLock } from './run-lock.ts'
import { writeReport } from './run-report.ts'
import type { RunnerOptions } from './runner.ts'
import { StateStore, stateFolder } from './state-store.ts'

export interface RunOptions extends RunnerOptions {
  readonly extractor?: ExtractorOptions
  /** Reads every article and document again and compares their hashes, instead of trusting size, time and inode. */
  readonly verify?: boolean
  /** Removes the documents of articles that are gone. */
  readonly prune?: boolean
  readonly maxBytes?: number
  /** Extracts at most so many articles; the next run goes on from there. */
  readonly limit?: number
  /** Stops at the first article that fails. */
  readonly failFast?: boolean
  /** Tells what is due and writes no document; the folder and its lock are taken all the same. */
  readonly dryRun?: boolean
  /** Only these of the inputs: what an earlier run failed at, for one. */
  readonly only?: readonly ListedInput[]
  /** Documents and state survive a power loss; slower. */
  readonly fsync?: boolean
  /** Finishes what is in hand and stops. */
  readonly signal?: AbortSignal
  /** Called after each article; `failure` is why it failed. */
  readonly onProgress?: (done: number, total: number | undefined, key: string, failure?: string) => void
}

export interface Failure {
  readonly path: string
  readonly message: string
}

export interface RunSummary {
  readonly articles: number
  readonly extracted: number
  /** The same article and fingerprint as last time, and a document that is there. */
  readonly unchanged: number
  readonly failures: readonly Failure[]
  readonly notes: readonly string[]
  /** Documents removed because their articles are gone. */
  readonly pruned: number
  /** With `dryRun`: what would be read. */
  readonly due: readonly string[]
  /** Whether it went through all, rather than stop at a signal, a limit or a failure. */
  readonly finished: boolean
}

/**
 * Extracts articles into `out`: `a/b.txt` becomes `a/b.txt.json`, the line `a1` of `c.jsonl` becomes `c.jsonl/a1.json`.
 * What the last run left and is unchanged is not extracted again. A failed article is named in the summary and costs no
 * other its result. Throws `Misuse` for missing inputs, and for an output folder that can't be written to or is in use.
 */
export const runFolder = async (
  input: string | readonly string[],
  out: string,
  options: RunOptions = {},
): Promise<RunSummary> => {
  const started = new Date()
  const listed = await listInputs(typeof input === 'string' ? [input] : input, [out])
  const inputs = options.only ? keepListed(listed, options.only) : listed
  const outputs = await openOutputFolder(out)
  const root = realpathSync(out)
  await mkdir(join(root, stateFolder), { recursive: true })
  const state = await StateStore.open(root, { fsync: options.fsync === true })
  try {
    const lock = takeLock(state, out)
    try {
      await rm(join(root, drafts), { recursive: true, force: true })
      const signals = [lock.lost, ...(options.signal ? [options.signal] : [])]
      const summary = await runLocked(inputs, root, state, { ...options, signal: AbortSignal.any(signals) })
      const gone = await findGone(inputs, state, outputs, options)
      const whole = { ...summary, ...report(inputs, state, summary.notes, gone) }
      if (!options.dryRun)
        await writeReport(outputs, whole, { started, fingerprint: fingerprintOf(options.extractor ?? {}) })
      return whole
    } finally {
      lock.release()
    }
  } finally {
    state.close()
  }
}

/** On the disk of the documents, so that a finished one only takes its place; emptied by the next run after a kill. */
const drafts = `${stateFolder}/drafts`

const runLocked = (inputs: Inputs, out: string, state: StateStore, options: RunOptions) => {
  const { extractor = {}, maxBytes = defaultMaxBytes, fsync = false, verify = false } = options
  const fingerprint = fingerprintOf(extractor)
  const settings = { root: inputs.root, out, extractor, maxBytes, drafts, fsync }
  const only =
    options.only &&
    new Set(options.only.flatMap(({ path, id }) => (id === undefined ? [] : [`${path}#${id}`])))
  const wanted = ({ key, place }: Found): boolean =>
    only === undefined || only.size === 0 || only.has(key) || !place.folder.endsWith('.jsonl')
  const found = findDue(inputs, state, { fingerprint, verify, maxBytes, out })
  const total = inputs.paths.some((path) => path.endsWith('.jsonl')) ? undefined : inputs.paths.length
  return runDue(found, state, settings, { ...options, fingerprint, total, wanted })
}

const report = (inputs: Inputs, state: StateStore, notes: readonly string[], gone: Gone) => ({
  notes: [...inputs.notes, ...(state.note === undefined ? [] : [state.note]), ...notes, ...gone.notes],
  pruned: gone.pruned,
})
