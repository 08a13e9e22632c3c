import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { metadataFileOf } from '../batch/read-article.ts'
import { Misuse } from '../emit/misuse.ts'

/** The real place of a root; throws `Misuse` when there is none. */
export const realRoot = async (root: string): Promise<string> => {
  const real = await realpath(root).catch(() => undefined)
  if (real === undefined) throw new Misuse(`there is no folder ${root}`)
  return real
}

/** Throws for an article's path that a link leads out of the root, or whose x.meta.json would be. `root` is a real path. */
export const holdInside = async (root: string, path: string): Promise<void> => {
  await holdOne(root, path)
  await holdOne(root, metadataFileOf(path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}

const holdOne = async (root: string, path: string): Promise<void> => {
  const real = await realpath(join(root, path))
  if (!real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`))
    throw new Misuse(`${path} is a link that leads out of the source folder: not read`)
}
