import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { Misuse } from '../emit/misuse.ts'
import { findFiles } from './find-files.ts'
import { globBase, matchGlob } from './glob.ts'
import { mediaTypeOf, metadataFileOf } from './read-article.ts'

export interface Inputs {
  /** What the paths are relative to. */
  readonly root: string
  /** Articles and files of JSON Lines, in the order of their names. */
  readonly paths: readonly string[]
  /** The metadata files among them: `x.meta.json`. */
  readonly beside: ReadonlySet<string>
  readonly notes: readonly string[]
  /** Whether these are all that a folder holds: then what is known and not here is gone. */
  readonly whole: boolean
  /** Paths that are known to be gone, where not all of a folder was looked at. */
  readonly gone?: readonly string[]
}

/**
 * Lists what a run is to read: folders, files and quoted globs. A single folder is the root of its paths; else the
 * folder that holds all that was named. Throws `Misuse` for what is not there.
 */
export const listInputs = async (inputs: readonly string[], except: readonly string[]): Promise<Inputs> => {
  const found = await Promise.all(inputs.map((input) => listOne(input, except)))
  const root = commonFolder(found.map((each) => each.base))
  const all = found.flatMap(({ base, paths }) => paths.map((path) => below(root, join(base, path))))
  const paths = [...new Set(all)].sort()
  return {
    root,
    paths: paths.filter((path) => !path.endsWith('.meta.json')),
    beside: new Set(paths.filter((path) => path.endsWith('.meta.json'))),
    notes: found.flatMap((each) => each.notes),
    whole: found.length === 1 && found[0]?.whole === true && found[0].notes.length === 0,
  }
}

interface Listed {
  readonly base: string
  readonly paths: readonly string[]
  readonly notes: readonly string[]
  readonly whole: boolean
}

const listOne = async (input: string, except: readonly string[]): Promise<Listed> => {
  const found = await stat(input).catch(() => undefined)
  if (found?.isDirectory()) {
    const { paths, notes } = await findFiles(input, isInput, except)
    return { base: resolve(input), paths, notes, whole: true }
  }
  if (found) {
    const name = basename(input)
    const beside = metadataFileOf(name)
    const told = await stat(join(dirname(input), beside)).then(
      () => [beside],
      () => [],
    )
    return { base: resolve(dirname(input)), paths: [name, ...told], notes: [], whole: false }
  }
  if (!/[*?[{]/.test(input)) throw new Misuse(`there is no file or folder ${input}`)
  const base = globBase(input)
  const { paths, notes } = await findFiles(base, isInput, except)
  const matches = matchGlob(relative(base, input).split(sep).join('/'))
  const kept = paths.filter((path) => path.endsWith('.meta.json') || matches(path))
  if (kept.every((path) => path.endsWith('.meta.json'))) throw new Misuse(`no article matches ${input}`)
  return { base: resolve(base), paths: kept, notes, whole: false }
}

/** README files speak of the folder they lie in: they are no articles. */
export const isInput = (name: string): boolean =>
  (mediaTypeOf(name) !== undefined && !/^readme\.[a-z]+$/i.test(name)) || /\.(jsonl|meta\.json)$/.test(name)

const commonFolder = (folders: readonly string[]): string =>
  folders.reduce((common, folder) => {
    let shared = common
    while (shared !== folder && !folder.startsWith(shared.endsWith(sep) ? shared : shared + sep))
      shared = dirname(shared)
    return shared
  })

const below = (root: string, path: string): string => relative(root, path).split(sep).join('/')
