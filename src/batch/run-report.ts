import type { OutputFolder } from '../emit/output-folder.ts'
import { version } from '../version.ts'
import type { RunSummary } from './run-folder.ts'
import { stateFolder } from './state-store.ts'

/**
 * Writes what a run did beside its state: `run.json`, and `failed.jsonl`, which `--from-list` takes. It names articles by
 * their paths below the root and holds no other path, no environment, and nothing of a command line.
 */
export const writeReport = async (
  outputs: OutputFolder,
  summary: RunSummary,
  { started, fingerprint }: { readonly started: Date; readonly fingerprint: string },
): Promise<void> => {
  const { articles, extracted, unchanged, failures, notes, pruned, finished } = summary
  const ended = new Date()
  const seconds = (ended.getTime() - started.getTime()) / 1000
  const run = {
    generator: { name: 'gisa', version, fingerprint },
    started: started.toISOString(),
    ended: ended.toISOString(),
    seconds,
    articlesPerSecond: Math.round((extracted / Math.max(seconds, 0.001)) * 10) / 10,
    finished,
    articles,
    extracted,
    unchanged,
    pruned,
    failed: failures.length,
    failures: failures.map(({ path, message }) => ({ ...toListed(path), reason: message })),
    notes,
  }
  await outputs.write(`${stateFolder}/run.json`, `${JSON.stringify(run, null, 2)}\n`)
  await outputs.write(
    `${stateFolder}/failed.jsonl`,
    run.failures.map((failure) => `${JSON.stringify(failure)}\n`).join(''),
  )
}

/** `wire.jsonl#a1` is the line a1 of wire.jsonl. */
const toListed = (key: string): { readonly path: string; readonly id?: string } => {
  const at = key.indexOf('.jsonl#')
  return at < 0 ? { path: key } : { path: key.slice(0, at + 6), id: key.slice(at + 7) }
}
