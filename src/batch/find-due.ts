import { createReadStream, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { documentName } from './document-name.ts'
import type { Inputs } from './list-inputs.ts'
import { messageOf, tooLarge } from './message.ts'
import type { ArticleJob } from './process-article.ts'
import { metadataFileOf } from './read-article.ts'
import { readLineSlices } from './read-lines.ts'
import type { Known, Place, StateStore } from './state-store.ts'

/** One article of a run: it stands unchanged, is to be read, or can't be. */
export type Found = { readonly key: string; readonly place: Place } & (
  | { readonly is: 'unchanged' }
  | { readonly is: 'due'; readonly job: ArticleJob; readonly bytes: number; readonly stamp: string }
  | { readonly is: 'failed'; readonly reason: string }
)

export interface DueOptions {
  readonly fingerprint: string
  readonly verify: boolean
  readonly maxBytes: number
  /** The real place of the output folder. */
  readonly out: string
}

/** Goes through the articles and tells which are due: an unchanged one costs a stat and a look into the state. */
export async function* findDue(
  inputs: Inputs,
  state: StateStore,
  options: DueOptions,
): AsyncGenerator<Found> {
  const written = listWritten(options.out)
  let looked = 0
  for (const path of inputs.paths) {
    // A signal must be heard while thousands of unchanged articles go by.
    looked += 1
    if (looked % 500 === 0) await setImmediate()
    if (path.endsWith('.jsonl')) yield* findLines(inputs, path, state, options, written)
    else yield findFile(inputs, path, state, options, written)
  }
}

const findFile = (
  { root, beside }: Inputs,
  path: string,
  state: StateStore,
  options: DueOptions,
  written: Written,
): Found => {
  const place = placeOf(path)
  const head = { key: path, place }
  try {
    const { stamp, bytes } = stampOf(join(root, path))
    if (bytes > options.maxBytes) return { ...head, is: 'failed', reason: tooLarge(bytes, options.maxBytes) }
    const told = metadataFileOf(path)
    const whole = beside.has(told) ? both(stamp, stampOf(join(root, told)).stamp) : stamp
    const found = { ...head, stamp: whole, bytes, job: { path } }
    return judge(found, `${path}.json`, state, options, written)
  } catch (error) {
    return { ...head, is: 'failed', reason: messageOf(error) }
  }
}

async function* findLines(
  { root }: Inputs,
  path: string,
  state: StateStore,
  options: DueOptions,
  written: Written,
): AsyncGenerator<Found> {
  const seen = new Set<string>()
  let number = 0
  try {
    const { stamp } = stampOf(join(root, path))
    for await (const { from, bytes, id, fault } of readLineSlices(
      createReadStream(join(root, path)),
      options.maxBytes,
    )) {
      number += 1
      const name = id ?? `line ${number}`
      const head = { key: `${path}#${name}`, place: { folder: path, name } }
      if (fault !== undefined) yield { ...head, is: 'failed', reason: fault }
      else if (seen.has(name))
        yield { ...head, is: 'failed', reason: `line ${number}: an earlier line has the same id` }
      else {
        const output = `${path}/${documentName(name)}.json`
        const job: ArticleJob = { path, line: { from, bytes }, output }
        yield judge({ ...head, stamp: both(stamp, `${from}`), bytes, job }, output, state, options, written)
      }
      seen.add(name)
    }
  } catch (error) {
    yield { key: path, place: placeOf(path), is: 'failed', reason: messageOf(error) }
  }
}

const judge = (
  found: { key: string; place: Place; stamp: string; bytes: number; job: ArticleJob },
  output: string,
  state: StateStore,
  { fingerprint, verify }: DueOptions,
  written: Written,
): Found => {
  const known = state.get(found.place)
  const same = known?.fingerprint === fingerprint ? known : undefined
  if (found.stamp !== '' && same?.stamp === found.stamp && !verify && written(output))
    return { key: found.key, place: found.place, is: 'unchanged' }
  return { ...found, is: 'due', job: { ...found.job, ...hashesOf(same), ...(verify && { verify }) } }
}

const hashesOf = (known: Known | undefined) =>
  known && { known: { input: known.input, output: known.output } }

/** Where an article's path or its file of JSON Lines is known. */
const placeOf = (path: string): Place => {
  const at = path.lastIndexOf('/')
  return { folder: path.slice(0, Math.max(0, at)), name: path.slice(at + 1) }
}

/**
 * A file changed within two seconds of now may change again without another time or size, where a disk counts that
 * coarsely: it gets no stamp, and the next run reads it.
 */
const stampOf = (file: string): { readonly stamp: string; readonly bytes: number } => {
  const { size, mtimeMs, ino } = statSync(file)
  const settled = Date.now() - mtimeMs > 2000
  return { stamp: settled ? `${size}:${mtimeMs}:${ino}` : '', bytes: size }
}

const both = (stamp: string, other: string): string =>
  stamp === '' || other === '' ? '' : `${stamp} ${other}`

/** Whether a document is there, asked of the disk once for each folder. */
type Written = (output: string) => boolean

const listWritten = (out: string): Written => {
  let [folder, names] = ['', new Set<string>()]
  let listed = false
  return (output) => {
    const parent = dirname(output)
    if (!listed || parent !== folder) [folder, names, listed] = [parent, namesIn(join(out, parent)), true]
    return names.has(output.slice(output.lastIndexOf('/') + 1))
  }
}

const namesIn = (folder: string): Set<string> => {
  try {
    return new Set(readdirSync(folder))
  } catch {
    return new Set()
  }
}
