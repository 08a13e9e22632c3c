import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { Misuse } from '../emit/misuse.ts'
import { openOutputFolder } from '../emit/output-folder.ts'
import { UserReference } from '../reference/user-reference.ts'
import { messageOf } from './message.ts'

/** Reads a reference of the user's own; throws `Misuse` with the place of the first fault. */
export const readReferenceFile = async (path: string): Promise<UserReference> => {
  const reference = await readIfThere(path)
  if (!reference) throw new Misuse(`the reference ${path}: there is no such file (ENOENT)`)
  return reference
}

/** As `readReferenceFile`, but undefined where there is no such file yet. */
export const readIfThere = async (path: string): Promise<UserReference | undefined> => {
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
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

/** Writes a reference whole or not at all, one entry a line, sorted by id: it reads well as a diff. */
export const writeReferenceFile = async (path: string, { format, entries }: UserReference): Promise<void> => {
  const lines = [...entries]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((entry) => `    ${JSON.stringify(entry)}`)
  const folder = await openOutputFolder(dirname(path))
  await folder.write(
    basename(path),
    `{\n  "format": ${JSON.stringify(format)},\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`,
  )
}
