import type { Streams } from './streams.ts'

/** A bar on a terminal's standard error; elsewhere nothing. */
export interface Progress {
  show(done: number, total: number, what: string): void
  /** Wipes the bar, so that what is printed next stands on a clean line. */
  clear(): void
}

export const createProgress = ({ stderr }: Streams): Progress => {
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} }
  let last = 0
  return {
    show(done, total, what) {
      const now = performance.now()
      // Ten times a second is as often as anyone can read.
      if (now - last < 100 && done < total) return
      last = now
      const room = Math.max(0, (stderr.columns ?? 80) - width - `${total}`.length * 2 - 6)
      const filled = Math.round((done / total) * width)
      stderr.write(
        `\r\x1b[K[${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${done}/${total} ${tail(what, room)}`,
      )
    },
    clear() {
      stderr.write('\r\x1b[K')
    },
  }
}

const width = 24

/** The end of a path, as a terminal may print it; a wide character takes two columns, so half the room is safe. */
const tail = (path: string, room: number): string =>
  path.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?').slice(-Math.floor(room / 2))
