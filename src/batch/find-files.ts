import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Misuse } from '../emit/misuse.ts'

export interface FoundFiles {
  /** Paths below the root with slashes, in the order of their code units: the same on every machine. */
  readonly paths: readonly string[]
  /** What was passed over and should be known: a loop of links, a folder that can't be read. */
  readonly notes: readonly string[]
}

/**
 * Every file below a folder whose name is accepted. Hidden files and the folders in `except` are passed over; links
 * are followed, but not around in circles. Throws `Misuse` when there is no such folder.
 */
export const findFiles = async (
  root: string,
  accept: (name: string) => boolean,
  except: readonly string[] = [],
): Promise<FoundFiles> => {
  const top = await openRoot(root)
  const skipped = new Set(await Promise.all(except.map((folder) => realpath(folder).catch(() => folder))))
  const found: string[] = []
  const notes: string[] = []
  // Folders with links to each other have more ways through them than there is time for: links lead to each once.
  const linked = new Set<string>()

  /** `chain`: the real folders that `below` lies in, and itself. */
  const walk = async (below: string, chain: readonly string[]): Promise<void> => {
    const entries = await readdir(join(root, below), { withFileTypes: true }).catch((error) => {
      notes.push(`${below}: can't be read (${(error as NodeJS.ErrnoException).code}): passed over`)
      return []
    })
    // In one order everywhere: it decides which of two links to a folder is followed.
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      const kind = await kindOf(entry, join(root, path))
      if (kind === 'file' && accept(entry.name)) found.push(path)
      if (kind === 'missing' && accept(entry.name)) notes.push(`${path}: a link to nothing: passed over`)
      if (kind !== 'folder') continue
      const real = await realpath(join(root, path))
      if (skipped.has(real)) continue
      if (chain.includes(real)) notes.push(`${path}: a link back to a folder it lies in: passed over`)
      else if (entry.isSymbolicLink() && linked.has(real))
        notes.push(`${path}: a second link to a folder: passed over`)
      else {
        if (entry.isSymbolicLink()) linked.add(real)
        await walk(path, [...chain, real])
      }
    }
  }
  await walk('', [top])
  return { paths: found.sort(), notes: notes.sort() }
}

const openRoot = async (root: string): Promise<string> => {
  const found = await stat(root).catch(() => undefined)
  if (!found) throw new Misuse(`there is no folder ${root}`)
  if (!found.isDirectory()) throw new Misuse(`${root} is a file, not a folder`)
  return realpath(root)
}

const kindOf = async (entry: Dirent, path: string): Promise<'file' | 'folder' | 'missing' | 'other'> => {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return 'other'
  const target = await stat(path).catch(() => undefined)
  if (!target) return 'missing'
  return target.isFile() ? 'file' : target.isDirectory() ? 'folder' : 'other'
}
