import type { Streams } from './streams.ts'

/** A bar on a terminal's standard error; elsewhere nothing. */
export interface Progress {
  /** `total` is undefined while it is not known. */
  show(done: number, total: number | undefined, what: string): void
  /** Wipes the bar, so that what is printed next stands on a clean line. */
  clear(): void
}

export const createProgress = ({ stderr }: Streams): Progress => {
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} }
  const started = performance.now()
  let last = 0
  return {
    show(done, total, what) {
      const now = performance.now()
      // Ten times a second is as often as anyone can read.
      if (now - last < 100 && done !== total) return
      last = now
      const rate = done / Math.max(0.001, (now - started) / 1000)
      const [bar, count] =
        total === undefined ? ['', `${done}`] : [`[${barOf(done / total)}] `, `${done}/${total}`]
      const pace = done === total || now - started < 1000 ? '' : ` ${paceOf(rate, done, total)}`
      const room = Math.max(0, (stderr.columns ?? 80) - bar.length - count.length - pace.length - 2)
      stderr.write(`\r\x1b[K${bar}${count}${pace} ${tail(what, room)}`)
    },
    clear() {
      stderr.write('\r\x1b[K')
    },
  }
}

const width = 24

const barOf = (share: number): string => {
  const filled = Math.round(share * width)
  return `${'#'.repeat(filled)}${' '.repeat(width - filled)}`
}

/** `812/s, 2 min 5 s left` */
const paceOf = (rate: number, done: number, total: number | undefined): string => {
  const speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`
  return total === undefined ? speed : `${speed}, ${timeOf((total - done) / rate)} left`
}

const timeOf = (seconds: number): string => {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
}

/** The end of a path, as a terminal may print it; a wide character takes two columns, so half the room is safe. */
const tail = (path: string, room: number): string =>
  path.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?').slice(-Math.floor(room / 2))
