import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes: the process's own, or a test's. */
export interface Streams {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
}

/** The reader has gone (`gisa pipe | head`): not an error, only the end. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe'
}

/** Writes and waits until the stream wants more, so that memory stays constant whatever the reader's pace. */
export const writeTo = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (text === '') return resolve()
    stream.write(text, (error) => (error ? reject(closedOr(error)) : resolve()))
  })

const closedOr = (error: Error & { code?: string }): Error =>
  error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new ClosedPipe() : error

/** Cuts a byte stream at its line feeds, a list of whole lines for each chunk that ends one; only `\n` ends a line. */
export async function* readLines(stream: Readable): AsyncGenerator<readonly Buffer[]> {
  let pending: Buffer[] = []
  for await (const piece of stream) {
    const chunk: Buffer = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece
    const lines: Buffer[] = []
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const end = chunk.subarray(from, at)
      lines.push(pending.length > 0 ? Buffer.concat([...pending, end]) : end)
      pending = []
      from = at + 1
    }
    if (from < chunk.length) pending.push(chunk.subarray(from))
    if (lines.length > 0) yield lines
  }
  if (pending.length > 0) yield [Buffer.concat(pending)]
}

export const readAll = async (stream: Readable): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of stream)
    pieces.push(typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece)
  return Buffer.concat(pieces)
}
