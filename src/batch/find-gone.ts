import type { Layout } from './layout.ts'
import type { Inputs } from './list-inputs.ts'
import { documentOf, type Place, pathOf, placeOf } from './place.ts'
import type { StateStore } from './state-store.ts'

export interface Gone {
  readonly notes: readonly string[]
  readonly pruned: number
}

/**
 * Documents whose article is gone: named, or with `prune` removed. `lines` are those that left a file of JSON Lines; all
 * others are looked for only where the run saw a whole folder, with nothing in it that couldn't be read.
 */
export const findGone = async (
  inputs: Inputs,
  lines: readonly Place[],
  state: StateStore,
  layout: Layout,
  { prune = false, dryRun = false }: { readonly prune?: boolean; readonly dryRun?: boolean },
): Promise<Gone> => {
  const present = new Set(inputs.paths)
  const notes: string[] = []
  let [pruned, gone] = [0, 0]
  for (const place of withoutArticle(inputs, lines, state, present)) {
    const known = state.get(place)
    if (!known) continue
    if (!layout.has(place, known)) {
      if (!dryRun) state.remove([place])
      continue
    }
    gone += 1
    if (prune && !dryRun) {
      await layout.remove(place)
      state.remove([place])
      pruned += 1
    } else if (gone <= mostNotes)
      notes.push(
        `${documentOf(place)}: its article ${whereTo(known.input, state, present)}; the document is left (--prune removes it)`,
      )
  }
  if (gone > mostNotes && !(prune && !dryRun))
    notes.push(`… and ${gone - mostNotes} more documents without an article`)
  return { notes, pruned }
}

const mostNotes = 20

function* withoutArticle(
  { whole, gone = [] }: Inputs,
  lines: readonly Place[],
  state: StateStore,
  present: ReadonlySet<string>,
): Generator<Place> {
  yield* lines
  for (const path of gone)
    if (path.endsWith('.jsonl')) for (const name of state.namesIn(path)) yield { folder: path, name }
    else yield placeOf(path)
  if (!whole) return
  for (const folder of state.folders())
    for (const name of state.namesIn(folder)) {
      const place = { folder, name }
      if (!present.has(pathOf(place)) && !present.has(folder)) yield place
    }
}

/** An article of the same content elsewhere: it was moved or renamed. */
const whereTo = (input: string, state: StateStore, present: ReadonlySet<string>): string => {
  const moved = state.placesOf(input).find((other) => present.has(pathOf(other)))
  return moved ? `moved to ${pathOf(moved)}` : 'is gone'
}
