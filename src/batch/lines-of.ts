import { closeSync, openSync, readSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'

/** One line of a file that is not blank; `line` holds its bytes until the next is asked for. */
export interface FileLine {
  readonly line: Buffer
  /** Its first byte's place in the file. */
  readonly from: number
  /** 1 the first, blank lines counted. */
  readonly number: number
}

/** Goes through a file of lines, a piece of it in memory at a time. */
export async function* linesOf(path: string): AsyncGenerator<FileLine> {
  const file = openSync(path, 'r')
  try {
    let buffer = Buffer.allocUnsafe(1 << 20)
    // `held` bytes of the buffer are read and not yet told; the first of them is byte `from` of the file.
    let [held, from, number] = [0, 0, 0]
    for (;;) {
      if (held === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)])
      const read = readSync(file, buffer, held, buffer.length - held, from + held)
      if (read === 0) break
      const end = held + read
      let start = 0
      for (let at = buffer.indexOf(10, held); at >= 0 && at < end; at = buffer.indexOf(10, start)) {
        number += 1
        if (at > start) yield { line: buffer.subarray(start, at), from: from + start, number }
        start = at + 1
      }
      buffer.copyWithin(0, start, end)
      held = end - start
      from += start
      // The lock's sign of life and a signal must come through.
      await setImmediate()
    }
    if (held > 0) yield { line: buffer.subarray(0, held), from, number: number + 1 }
  } finally {
    closeSync(file)
  }
}
