import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { newLinesName } from './shard-name.ts'

/**
 * Appends a document to the new lines of its shard. Threads append to one file, each line with one write; a line break
 * before it ends what a killed or full-disk write may have left half-written, which then is a line that nobody knows.
 */
export const appendLine = async (out: string, shard: number, line: string, fsync: boolean): Promise<void> => {
  const bytes = Buffer.from(`\n${line}\n`)
  const file = await open(join(out, newLinesName(shard)), 'a')
  try {
    for (let done = 0; done < bytes.length; )
      done += (await file.write(bytes, done, bytes.length - done)).bytesWritten
    if (fsync) await file.sync()
  } finally {
    await file.close()
  }
}
