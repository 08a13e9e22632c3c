import type { OutputFolder } from '../emit/output-folder.ts'
import { documentName } from './document-name.ts'
import type { Inputs } from './list-inputs.ts'
import type { Place, StateStore } from './state-store.ts'

export interface Gone {
  readonly notes: readonly string[]
  readonly pruned: number
}

/**
 * Documents whose article is gone: named, or with `prune` removed. Only where the run saw a whole folder, with nothing in
 * it that couldn't be read; lines that left a file of JSON Lines are gone when the file is.
 */
export const findGone = async (
  inputs: Inputs,
  state: StateStore,
  outputs: OutputFolder,
  { prune = false, dryRun = false }: { readonly prune?: boolean; readonly dryRun?: boolean },
): Promise<Gone> => {
  if (!inputs.whole) return { notes: [], pruned: 0 }
  const present = new Set(inputs.paths)
  const notes: string[] = []
  let [pruned, gone] = [0, 0]
  for (const folder of state.folders())
    for (const name of state.namesIn(folder)) {
      const place = { folder, name }
      const path = pathOf(place)
      if (present.has(path) || present.has(folder)) continue
      const document = documentOf(place, path)
      if (!(await outputs.has(document))) {
        if (!dryRun) state.remove([place])
        continue
      }
      gone += 1
      if (prune && !dryRun) {
        await outputs.remove(document)
        state.remove([place])
        pruned += 1
      } else if (gone <= mostNotes)
        notes.push(
          `${document}: its article ${whereTo(place, state, present)}; the document is left (--prune removes it)`,
        )
    }
  if (gone > mostNotes && !(prune && !dryRun))
    notes.push(`… and ${gone - mostNotes} more documents without an article`)
  return { notes, pruned }
}

const mostNotes = 20

const pathOf = ({ folder, name }: Place): string => (folder === '' ? name : `${folder}/${name}`)

const documentOf = ({ folder, name }: Place, path: string): string =>
  folder.endsWith('.jsonl') ? `${folder}/${documentName(name)}.json` : `${path}.json`

/** An article of the same content elsewhere: it was moved or renamed. */
const whereTo = (place: Place, state: StateStore, present: ReadonlySet<string>): string => {
  const known = state.get(place)
  const moved = known && state.placesOf(known.input).find((other) => present.has(pathOf(other)))
  return moved ? `moved to ${pathOf(moved)}` : 'is gone'
}
