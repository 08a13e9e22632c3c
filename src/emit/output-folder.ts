import { mkdir, open, readFile, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join, relative, sep } from 'node:path'
import { threadId } from 'node:worker_threads'
import { Misuse } from './misuse.ts'

/** A folder that results are written to, and nothing outside it. */
export interface OutputFolder {
  /** The bytes of a file below the folder, or undefined when there is none. */
  read(path: string): Promise<Buffer | undefined>
  /** Whether there is such a file below the folder. */
  has(path: string): Promise<boolean>
  /** Writes a file whole or not at all. Throws when the path leads out of the folder, by `..` or by a link. */
  write(path: string, content: string | Uint8Array): Promise<void>
  /** Removes a file, and the folders that it leaves empty. A file that is not there is no fault. */
  remove(path: string): Promise<void>
}

export interface OutputFolderOptions {
  /** A folder below, on the same disk, where files are made before they take their place. Default: beside their place. */
  readonly drafts?: string
  /** Waits until the disk has a file before it takes its place, and its place after: it survives a power loss. */
  readonly fsync?: boolean
}

/** Makes the folder where it is missing; throws `Misuse` when it can't be one or can't be written to. */
export const openOutputFolder = async (
  folder: string,
  { drafts, fsync = false }: OutputFolderOptions = {},
): Promise<OutputFolder> => {
  const root = await makeFolder(folder)
  const workshop = drafts === undefined ? undefined : join(root, drafts)
  if (workshop !== undefined) await makeFolders(workshop)
  const inside = new Map<string, Promise<string>>()

  /** The real place of a folder below the root; asked of the disk once for each. */
  const placeOf = (parent: string): Promise<string> => {
    const known = inside.get(parent)
    if (known) return known
    const asked = (async () => {
      await makeFolders(parent)
      const real = await realpath(parent)
      if (!isBelow(root, real))
        throw new Misuse(`${parent} leads out of the output folder ${folder}: not written`)
      return real
    })()
    inside.set(parent, asked)
    return asked
  }

  return {
    async read(path) {
      return readFile(join(root, path)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return undefined
        throw error
      })
    },
    async has(path) {
      return stat(join(root, path)).then(
        (found) => found.isFile(),
        () => false,
      )
    },
    async write(path, content) {
      const target = join(root, path)
      if (!isBelow(root, target))
        throw new Misuse(`${path} leads out of the output folder ${folder}: not written`)
      const place = await placeOf(dirname(target))
      const draft = join(workshop ?? place, nextDraft())
      try {
        await (fsync ? writeThrough(draft, content) : writeFile(draft, content))
        await rename(draft, join(place, basename(target)))
        if (fsync) await syncFolder(place)
      } catch (error) {
        // Where the folder was removed meanwhile, the next file makes it again.
        inside.delete(dirname(target))
        await rm(draft, { force: true }).catch(() => undefined)
        throw error
      }
    },
    async remove(path) {
      const target = join(root, path)
      const place = await realpath(dirname(target)).catch(() => undefined)
      if (place === undefined) return
      if (!isBelow(root, place))
        throw new Misuse(`${path} leads out of the output folder ${folder}: not removed`)
      await rm(join(place, basename(target)), { force: true })
      for (let empty = place; empty !== root && (await removeEmpty(empty)); ) {
        inside.delete(empty)
        empty = dirname(empty)
      }
    },
  }
}

let drafted = 0

/**
 * No two drafts have one name: threads share a process's id, and processes of two machines on a shared disk may have the
 * same one.
 */
const nextDraft = (): string => {
  drafted += 1
  return `.gisa-${host}-${process.pid}-${threadId}-${drafted}.tmp`
}

const host = hostname()
  .replace(/[^\w-]/g, '_')
  .slice(0, 64)

const writeThrough = async (path: string, content: string | Uint8Array): Promise<void> => {
  const file = await open(path, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The rename itself must reach the disk; some systems can't sync a folder, and need not. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r').catch(() => undefined)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

const removeEmpty = (folder: string): Promise<boolean> =>
  rmdir(folder).then(
    () => true,
    () => false,
  )

const makeFolder = async (folder: string): Promise<string> => {
  try {
    await makeFolders(folder)
    const probe = join(folder, nextDraft())
    await writeFile(probe, '')
    // On machines that share the disk, another process of the same id may have removed it already.
    await rm(probe, { force: true })
    return await realpath(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Misuse(
      code === 'EEXIST' || code === 'ENOTDIR'
        ? `${folder} can't be the output folder: a file stands in its place`
        : `the output folder ${folder} can't be written to (${code})`,
    )
  }
}

/**
 * Makes a folder and those above it. Node's own `recursive` never comes back from a file system that answers "no such
 * folder" for the parent it has just seen, as /proc does.
 */
const makeFolders = async (folder: string): Promise<void> => {
  const made = await makeOne(folder)
  if (made === 'done') return
  const parent = dirname(folder)
  if (parent === folder) throw made
  // Where the parent stands after all, another article's document has just made it: one more try tells.
  if (!(await exists(parent))) await makeFolders(parent)
  const again = await makeOne(folder)
  if (again !== 'done') throw again
}

/** Answers the error when the folder above is missing; throws any other. */
const makeOne = async (folder: string): Promise<'done' | NodeJS.ErrnoException> => {
  try {
    await mkdir(folder)
    return 'done'
  } catch (error) {
    const failure = error as NodeJS.ErrnoException
    if (failure.code === 'ENOENT') return failure
    if (failure.code === 'EEXIST' && (await stat(folder)).isDirectory()) return 'done'
    throw failure
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const isBelow = (root: string, path: string): boolean => {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^([A-Za-z]:|[\\/])/.test(way))
}
