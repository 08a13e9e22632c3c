import { InvalidOutputError } from '../emit/canonical-json.ts'
import { Misuse } from '../emit/misuse.ts'
import { InputError } from '../model/input-error.ts'

/** What to tell about an article that failed: the input's fault or the disk's in plain words, ours as what it is. */
export const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (isOfDisk(error)) return diskMessage(error)
  const known = [InputError, InvalidOutputError, Misuse].some((type) => error instanceof type)
  return known
    ? error.message
    : `unexpected ${error.name}: ${error.message}; this is a bug in gisa, please report it`
}

/** Whether the disk refused, asked by us or by SQLite. */
export const isOfDisk = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  ('syscall' in error || /^SQLITE_/.test((error as NodeJS.ErrnoException).code ?? ''))

/** Why an article above `--max-bytes` fails. */
export const tooLarge = (bytes: number, most: number): string =>
  `its ${bytes} bytes are more than --max-bytes ${most}: it is not read`

const diskMessage = (error: NodeJS.ErrnoException): string => {
  // SQLite tells apart dozens of ways to fail at reading and writing: SQLITE_IOERR_WRITE.
  const what = plainWords[error.code ?? ''] ?? plainWords[/^SQLITE_[A-Z]+/.exec(error.code ?? '')?.[0] ?? '']
  return what === undefined ? error.message : `${what} (${error.code})`
}

const plainWords: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder: gisa run takes folders',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: "the disk's quota is used up",
  EFBIG: 'the file would be larger than the system allows',
  EIO: 'the disk failed',
  SQLITE_FULL: 'the disk is full',
  SQLITE_IOERR: 'the disk failed',
  SQLITE_READONLY: 'permission denied',
  SQLITE_CANTOPEN: 'permission denied',
  SQLITE_BUSY: 'another process is using it',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a file stands where a folder must be',
  EEXIST: 'a file stands where a folder must be',
  ELOOP: 'its links lead in a circle',
}
