import * as z from 'zod'
import { Misuse } from '../emit/misuse.ts'
import type { Inputs } from './list-inputs.ts'

/** An input by its path below the run's root; `id` names one line of JSON Lines. */
const ListedInput = z.object({ path: z.string().min(1), id: z.exactOptional(z.string()) })
export type ListedInput = Readonly<z.infer<typeof ListedInput>>

/** Reads a list of inputs: a path a line, or a JSON object with `path` (and `id`), as a run lists what failed. */
export const readInputList = (text: string, name: string): readonly ListedInput[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, i) => {
      if (!line.startsWith('{')) return { path: line }
      try {
        return ListedInput.parse(JSON.parse(line))
      } catch {
        throw new Misuse(`${name}: line ${i + 1} is neither a path nor a JSON object with "path"`)
      }
    })

/** The inputs that are listed; one that is listed and not there is a note. */
export const keepListed = (inputs: Inputs, list: readonly ListedInput[]): Inputs => {
  const listed = new Set(list.map(({ path }) => path))
  const paths = inputs.paths.filter((path) => listed.has(path))
  const there = new Set(paths)
  const missing = [...listed].filter((path) => !there.has(path))
  const notes = [...inputs.notes, ...missing.map((path) => `${path}: listed, but not among the inputs`)]
  return { ...inputs, paths, notes, whole: false }
}
