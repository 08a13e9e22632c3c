import { createReadStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Layout } from './layout.ts'
import type { Inputs } from './list-inputs.ts'
import { messageOf, tooLarge } from './message.ts'
import { keyOf, type Place, placeOf } from './place.ts'
import type { ArticleJob } from './process-article.ts'
import { metadataFileOf } from './read-article.ts'
import { readLineSlices } from './read-lines.ts'
import type { Known, StateStore } from './state-store.ts'

/** One article of a run: it stands unchanged, is to be read, can't be, or left its file of JSON Lines. */
export type Found = { readonly key: string; readonly place: Place } & (
  | { readonly is: 'unchanged' }
  | { readonly is: 'gone' }
  | { readonly is: 'due'; readonly job: ArticleJob; readonly bytes: number; readonly stamp: string }
  | { readonly is: 'failed'; readonly reason: string }
)

export interface DueOptions {
  readonly fingerprint: string
  readonly verify: boolean
  readonly maxBytes: number
  readonly layout: Layout
}

/** Goes through the articles and tells which are due: an unchanged one costs a stat and a look into the state. */
export async function* findDue(
  inputs: Inputs,
  state: StateStore,
  options: DueOptions,
): AsyncGenerator<Found> {
  const known = state.openReader()
  let looked = 0
  for (const path of inputs.paths) {
    // A signal must be heard while thousands of unchanged articles go by.
    looked += 1
    if (looked % 500 === 0) await setImmediate()
    if (path.endsWith('.jsonl')) yield* findLines(inputs, path, state, options)
    else yield findFile(inputs, path, known, options)
  }
}

const findFile = (
  { root, beside }: Inputs,
  path: string,
  known: (place: Place) => Known | undefined,
  options: DueOptions,
): Found => {
  const place = placeOf(path)
  const head = { key: path, place }
  try {
    const { stamp, bytes } = stampOf(join(root, path))
    if (bytes > options.maxBytes) return { ...head, is: 'failed', reason: tooLarge(bytes, options.maxBytes) }
    const told = metadataFileOf(path)
    const whole = beside.has(told) ? both(stamp, stampOf(join(root, told)).stamp) : stamp
    const job = { path, ...options.layout.target(place) }
    return judge({ ...head, stamp: whole, bytes, job }, known(place), options)
  } catch (error) {
    return { ...head, is: 'failed', reason: messageOf(error) }
  }
}

async function* findLines(
  { root }: Inputs,
  path: string,
  state: StateStore,
  options: DueOptions,
): AsyncGenerator<Found> {
  const seen = new Set<string>()
  let [number, faults] = [0, 0]
  try {
    const { stamp } = stampOf(join(root, path))
    for await (const { from, bytes, id, fault } of readLineSlices(
      createReadStream(join(root, path)),
      options.maxBytes,
    )) {
      number += 1
      const name = id ?? `line ${number}`
      const place = { folder: path, name }
      const head = { key: keyOf(place), place }
      if (fault !== undefined) {
        faults += 1
        yield { ...head, is: 'failed', reason: fault }
      } else if (seen.has(name))
        yield { ...head, is: 'failed', reason: `line ${number}: an earlier line has the same id` }
      else {
        const job: ArticleJob = { path, line: { from, bytes }, ...options.layout.target(place) }
        yield judge({ ...head, stamp: both(stamp, `${from}`), bytes, job }, state.get(place), options)
      }
      seen.add(name)
    }
    // A line that can't be read may be any of those that are known.
    if (faults > 0) return
    for (const name of state.namesIn(path)) {
      const place = { folder: path, name }
      if (!seen.has(name)) yield { key: keyOf(place), place, is: 'gone' }
    }
  } catch (error) {
    yield { key: path, place: placeOf(path), is: 'failed', reason: messageOf(error) }
  }
}

const judge = (
  found: { key: string; place: Place; stamp: string; bytes: number; job: ArticleJob },
  known: Known | undefined,
  { fingerprint, verify, layout }: DueOptions,
): Found => {
  const stands = known?.fingerprint === fingerprint && layout.has(found.place, known) ? known : undefined
  if (stands && found.stamp !== '' && stands.stamp === found.stamp && !verify)
    return { key: found.key, place: found.place, is: 'unchanged' }
  return { ...found, is: 'due', job: { ...found.job, ...hashesOf(stands), ...(verify && { verify }) } }
}

const hashesOf = (known: Known | undefined) =>
  known && { known: { input: known.input, output: known.output } }

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
