import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { Misuse } from './misuse.ts'

/** A folder that results are written to, and nothing outside it. */
export interface OutputFolder {
  /** The bytes of a file below the folder, or undefined when there is none. */
  read(path: string): Promise<Buffer | undefined>
  /** Writes a file whole or not at all. Throws when the path leads out of the folder, by `..` or by a link. */
  write(path: string, content: string): Promise<void>
}

/** Makes the folder where it is missing; throws `Misuse` when it can't be one or can't be written to. */
export const openOutputFolder = async (folder: string): Promise<OutputFolder> => {
  const root = await makeFolder(folder)
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
    async write(path, content) {
      const target = join(root, path)
      if (!isBelow(root, target))
        throw new Misuse(`${path} leads out of the output folder ${folder}: not written`)
      const place = await placeOf(dirname(target))
      const draft = join(place, `.${basename(target)}.${process.pid}.tmp`)
      try {
        await writeFile(draft, content)
        await rename(draft, join(place, basename(target)))
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined)
        throw error
      }
    },
  }
}

const makeFolder = async (folder: string): Promise<string> => {
  try {
    await makeFolders(folder)
    const probe = join(folder, `.gisa-${process.pid}.tmp`)
    await writeFile(probe, '')
    await rm(probe)
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
