import { realpathSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Misuse } from '../emit/misuse.ts'
import { type OutputFolder, openOutputFolder } from '../emit/output-folder.ts'
import type { ExtractorOptions } from '../pipeline/create-extractor.ts'
import { fingerprintOf } from '../pipeline/fingerprint.ts'
import { openFileLayout } from './file-layout.ts'
import { type Found, findDue } from './find-due.ts'
import { findGone } from './find-gone.ts'
import type { Layout } from './layout.ts'
import { listChanged } from './list-changed.ts'
import { keepListed, type ListedInput } from './list-file.ts'
import { type Inputs, listInputs } from './list-inputs.ts'
import { isOfDisk, messageOf } from './message.ts'
import { defaultMaxBytes } from './process-article.ts'
import { type DueSummary, runDue } from './run-due.ts'
import { takeLock } from './run-lock.ts'
import { writeReport } from './run-report.ts'
import type { RunnerOptions } from './runner.ts'
import { makeShardFolders, openShardLayout } from './shards/shard-layout.ts'
import { holdLayout } from './shards/shard-state.ts'
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
  /** Documents as lines of so many files, `shard-00000-of-00008.jsonl` and on, instead of a file each. */
  readonly shards?: number
  /** Tells what is due and makes, writes and locks nothing. */
  readonly dryRun?: boolean
  /** Only these of the inputs: what an earlier run failed at, for one. */
  readonly only?: readonly ListedInput[]
  /** Of a single folder, only these paths below it, which changed since the last run: the others are not looked at. */
  readonly changed?: Iterable<string>
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
  const inputs = await inputsOf(typeof input === 'string' ? [input] : input, out, options)
  return options.dryRun ? planRun(inputs, out, options) : runInputs(inputs, out, options)
}

const inputsOf = async (
  inputs: readonly string[],
  out: string,
  { only, changed }: RunOptions,
): Promise<Inputs> => {
  const [folder] = inputs
  if (changed && folder !== undefined) return listChanged(folder, changed, out)
  const listed = await listInputs(inputs, [out])
  return only ? keepListed(listed, only) : listed
}

/** Does with these articles what `runFolder` does with those it finds. */
const runInputs = async (inputs: Inputs, out: string, options: RunOptions): Promise<RunSummary> => {
  const started = new Date()
  const outputs = await openOutputFolder(out)
  const root = realpathSync(out)
  await mkdir(join(root, stateFolder), { recursive: true })
  const state = await StateStore.open(root, { fsync: options.fsync === true })
  try {
    const lock = takeLock(state, out)
    try {
      holdLayout(state, options.shards, out)
      await rm(join(root, drafts), { recursive: true, force: true })
      if (options.shards !== undefined) await makeShardFolders(root)
      const layout = await openLayout(root, state, options, outputs)
      const signals = [lock.lost, ...(options.signal ? [options.signal] : [])]
      const due = await runLocked(inputs, root, state, layout, {
        ...options,
        signal: AbortSignal.any(signals),
      })
      const whole = await finish(inputs, state, layout, due, options)
      const fingerprint = fingerprintOf(options.extractor ?? {})
      return await writeReport(outputs, whole, { started, fingerprint }).then(
        () => whole,
        (error) => withFailures(whole, [{ path: `${stateFolder}/run.json`, message: messageOf(error) }]),
      )
    } finally {
      lock.release()
    }
  } catch (error) {
    throw isOfDisk(error) ? new Misuse(`the output folder ${out}: ${messageOf(error)}`) : error
  } finally {
    state.close()
  }
}

const withFailures = (summary: RunSummary, failures: readonly Failure[]): RunSummary => ({
  ...summary,
  failures: [...summary.failures, ...failures],
})

/** Tells what `runInputs` would do, and leaves everything as it is. */
const planRun = async (inputs: Inputs, out: string, options: RunOptions): Promise<RunSummary> => {
  const root = resolve(out)
  const state = await StateStore.openToRead(root)
  try {
    holdLayout(state, options.shards, out)
    const layout = await openLayout(root, state, options)
    return await finish(inputs, state, layout, await runLocked(inputs, root, state, layout, options), options)
  } finally {
    state.close()
  }
}

/** On the disk of the documents, so that a finished one only takes its place; emptied by the next run after a kill. */
const drafts = `${stateFolder}/drafts`

const openLayout = async (
  root: string,
  state: StateStore,
  { shards, changed, verify = false, fsync = false }: RunOptions,
  outputs?: OutputFolder,
): Promise<Layout> =>
  shards === undefined
    ? openFileLayout(root, { few: changed !== undefined, ...(outputs && { outputs }) })
    : openShardLayout(root, state, { shards, verify, fsync })

const runLocked = (
  inputs: Inputs,
  out: string,
  state: StateStore,
  layout: Layout,
  options: RunOptions,
): Promise<DueSummary> => {
  const { extractor = {}, maxBytes = defaultMaxBytes, fsync = false, verify = false } = options
  const fingerprint = fingerprintOf(extractor)
  const settings = { root: inputs.root, out, extractor, maxBytes, drafts, fsync }
  const only =
    options.only &&
    new Set(options.only.flatMap(({ path, id }) => (id === undefined ? [] : [`${path}#${id}`])))
  const wanted = ({ key, place }: Found): boolean =>
    only === undefined || only.size === 0 || only.has(key) || !place.folder.endsWith('.jsonl')
  const found = findDue(inputs, state, { fingerprint, verify, maxBytes, layout })
  const total = inputs.paths.some((path) => path.endsWith('.jsonl')) ? undefined : inputs.paths.length
  return runDue(found, state, settings, { ...options, layout, fingerprint, total, wanted })
}

/** What is gone, what stands where, and all that is to be told. */
const finish = async (
  inputs: Inputs,
  state: StateStore,
  layout: Layout,
  { gone: lines, ...summary }: DueSummary,
  options: RunOptions,
): Promise<RunSummary> => {
  const gone = await findGone(inputs, lines, state, layout, options)
  const settled = options.dryRun ? { failures: [], notes: [] } : await layout.settle()
  const notes = [inputs.notes, state.note ?? [], summary.notes, gone.notes, settled.notes].flat()
  return withFailures({ ...summary, notes, pruned: gone.pruned }, settled.failures)
}
