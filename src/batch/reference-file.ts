import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { Misuse } from '../emit/misuse.ts'
import { openOutputFolder } from '../emit/output-folder.ts'
import type { PreparedReference } from '../model/reference-entry.ts'
import { prepareReference } from '../pipeline/prepare-reference.ts'
import { UserReference } from '../reference/user-reference.ts'
import { messageOf } from './message.ts'
import { readPrepared, writePrepared } from './prepared-file.ts'

/**
 * A reference of the user's own, ready for every thread: as `gisa reference import` prepared it, or prepared now where
 * the file was edited or gisa is another since. Throws `Misuse` with the place of the first fault.
 */
export const readReferenceFile = async (path: string): Promise<PreparedReference> => {
  const source = await readBytes(path)
  if (!source) throw new Misuse(`the reference ${path}: there is no such file (ENOENT)`)
  const ready = await readPrepared(path, source)
  if (typeof ready !== 'string') return ready
  const prepared = prepareReference(parse(path, source))
  // Where it can't be written, the next reader prepares it too.
  if (ready === 'stale') await writePrepared(path, source, prepared).catch(() => undefined)
  return prepared
}

/** The reference as it can be added to; undefined where there is no such file yet. */
export const readIfThere = async (path: string): Promise<UserReference | undefined> => {
  const source = await readBytes(path)
  return source && parse(path, source)
}

const readBytes = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Misuse(`the reference ${path}: ${messageOf(error)}`)
  }
}

const parse = (path: string, source: Uint8Array): UserReference => {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(source))
  } catch (error) {
    throw new Misuse(
      `the reference ${path}: ${error instanceof SyntaxError ? error.message : messageOf(error)}`,
    )
  }
  const parsed = UserReference.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Misuse(
    `the reference ${path}: ${issue?.path.join('.') || 'the document'}: ${issue?.message}; gisa reference import writes the right form`,
  )
}

/**
 * Writes a reference whole or not at all, one entry a line, sorted by id: it reads well as a diff. Beside it, what
 * opens at once.
 */
export const writeReferenceFile = async (path: string, reference: UserReference): Promise<void> => {
  const { format } = reference
  const entries = [...reference.entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`)
  const json = `{\n  "format": ${JSON.stringify(format)},\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`
  const source = new TextEncoder().encode(json)
  const folder = await openOutputFolder(dirname(path))
  await folder.write(basename(path), source)
  await writePrepared(path, source, prepareReference(parse(path, source)))
}
