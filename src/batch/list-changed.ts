import { stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { type Inputs, isInput } from './list-inputs.ts'
import { mediaTypes, metadataFileOf } from './read-article.ts'

/**
 * Of a folder only what is said to have changed: articles and files of JSON Lines that are there, and those that are gone.
 * `changed` are paths below the folder, with slashes; what is no article, or lies in `out`, is passed over. One changed
 * article costs a few looks, however many others lie beside it.
 */
export const listChanged = async (
  folder: string,
  changed: Iterable<string>,
  out: string,
): Promise<Inputs> => {
  const root = resolve(folder)
  const inside = `${relative(root, resolve(out)).split(sep).join('/')}/`
  const [paths, beside, gone] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const path of changed) {
    const names = path.split('/')
    if (names.some((name) => name.startsWith('.')) || path.startsWith(inside)) continue
    if (!isInput(names.at(-1) ?? '')) continue
    for (const article of articlesOf(path))
      if (await isFile(join(root, article))) paths.add(article)
      else if (article === path) gone.add(article)
  }
  for (const path of paths) {
    const told = metadataFileOf(path)
    if (await isFile(join(root, told))) beside.add(told)
  }
  return { root, paths: [...paths].sort(), beside, notes: [], whole: false, gone: [...gone].sort() }
}

/** The path itself, or the articles that a metadata file may tell of: which of them are there must be looked up. */
const articlesOf = (path: string): readonly string[] => {
  if (!path.endsWith('.meta.json')) return [path]
  const stem = path.slice(0, -'.meta.json'.length)
  return Object.keys(mediaTypes).flatMap((ending) => [`${stem}${ending}`, `${stem}${ending.toUpperCase()}`])
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
