import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import * as z from 'zod'
import { openOutputFolder } from '../emit/output-folder.ts'
import type { PreparedReference } from '../model/reference-entry.ts'
import { codeHash } from '../pipeline/code-hash.ts'

/** What lies beside `reference.json`: `reference.json.prepared`. It may be removed at any time. */
export const preparedPath = (path: string): string => `${path}.prepared`

/** One line of JSON, filled up with spaces, then the bytes. */
const headSize = 512
const format = 'gisa-prepared-reference/1'
const Head = z.strictObject({
  format: z.literal(format),
  code: z.string(),
  /** SHA-256 of the file of the reference. */
  source: z.string(),
  digest: z.string(),
  /** SHA-256 of the bytes. */
  sha256: z.string(),
})

/** The reference as it was prepared from a file with these bytes, by this code; else why not. */
export const readPrepared = async (
  path: string,
  source: Uint8Array,
): Promise<PreparedReference | 'missing' | 'stale'> => {
  const file = await readShared(preparedPath(path)).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? ('missing' as const) : ('stale' as const),
  )
  if (typeof file === 'string') return file
  const head = readHead(file.subarray(0, headSize))
  const bytes = file.subarray(headSize)
  if (!head || head.code !== codeHash || head.source !== hashOf(source) || head.sha256 !== hashOf(bytes))
    return 'stale'
  return { format, code: head.code, digest: head.digest, bytes }
}

/** Writes it whole or not at all. */
export const writePrepared = async (
  path: string,
  source: Uint8Array,
  { code, digest, bytes }: PreparedReference,
): Promise<void> => {
  const head = JSON.stringify({ format, code, source: hashOf(source), digest, sha256: hashOf(bytes) })
  const file = new Uint8Array(headSize + bytes.length)
  file.set(new TextEncoder().encode(`${head.padEnd(headSize - 1)}\n`))
  file.set(bytes, headSize)
  const folder = await openOutputFolder(dirname(path))
  await folder.write(basename(preparedPath(path)), file)
}

/** Into memory that threads can share. */
const readShared = async (path: string): Promise<Uint8Array<SharedArrayBuffer>> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const bytes = new Uint8Array(new SharedArrayBuffer(size))
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(bytes, at, size - at, at)
      if (bytesRead === 0) break
      at += bytesRead
    }
    return bytes
  } finally {
    await file.close()
  }
}

const readHead = (bytes: Uint8Array): z.infer<typeof Head> | undefined => {
  try {
    return Head.safeParse(JSON.parse(new TextDecoder().decode(bytes.slice()))).data
  } catch {
    return undefined
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
