import type { Readable } from 'node:stream'
import { tooLarge } from './message.ts'

/** Where a line stands in its file, and whose it is. */
export interface LineSlice {
  readonly from: number
  readonly bytes: number
  readonly id?: string
  /** Why it is no article. */
  readonly fault?: string
}

/** Goes through JSON Lines without keeping any: blank lines are none, a line above `maxBytes` is named and passed over. */
export async function* readLineSlices(stream: Readable, maxBytes: number): AsyncGenerator<LineSlice> {
  let pieces: Buffer[] = []
  let [from, length] = [0, 0]
  const take = (piece: Buffer): void => {
    length += piece.length
    if (length <= maxBytes) pieces.push(piece)
  }
  const end = (): LineSlice => {
    const slice = { from, bytes: length }
    const line = length > maxBytes ? undefined : Buffer.concat(pieces)
    from += length + 1
    length = 0
    pieces = []
    return line === undefined
      ? { ...slice, fault: tooLarge(slice.bytes, maxBytes) }
      : { ...slice, ...idOf(line) }
  }
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, at))
      start = at + 1
      const blank = length === 0
      const slice = end()
      if (!blank) yield slice
    }
    take(chunk.subarray(start))
  }
  if (length > 0) yield end()
}

const idOf = (line: Buffer): { readonly id?: string; readonly fault?: string } => {
  try {
    const id = (JSON.parse(line.toString('utf8')) as { id?: unknown } | null)?.id
    return typeof id === 'string' && id !== '' ? { id } : {}
  } catch (error) {
    return { fault: `the line is no JSON: ${(error as Error).message}` }
  }
}
