import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { Misuse } from '../emit/misuse.ts'
import { rollBack, type StateStore } from './state-store.ts'

/** The right to write into an output folder, held by one run at a time. */
export interface RunLock {
  /** Aborted when another run has taken over, as it may when this one gave no sign of life for long. */
  readonly lost: AbortSignal
  release(): void
}

interface Owner {
  readonly pid: number
  readonly host: string
  readonly since: number
  readonly beat: number
}

/**
 * Takes the lock, which stands in the state itself, so that two takers can't both have it. A dead owner's is taken over.
 * Throws `Misuse` that names a living one.
 */
export const takeLock = (state: StateStore, out: string): RunLock => {
  const { database } = state
  const token = randomUUID()
  database.exec('BEGIN IMMEDIATE')
  try {
    const owner = database.prepare('SELECT pid, host, since, beat FROM owner').get([]) as Owner | undefined
    if (owner && isAlive(owner)) throw new Misuse(describe(owner, out))
    database
      .prepare('INSERT OR REPLACE INTO owner VALUES (1, ?, ?, ?, ?, ?)')
      .run([token, process.pid, hostname(), Date.now(), Date.now()])
    database.exec('COMMIT')
  } catch (error) {
    rollBack(database)
    throw error
  }

  const lost = new AbortController()
  const beat = database.prepare('UPDATE owner SET beat = ? WHERE token = ?')
  const timer = setInterval(() => {
    // A busy state is tried again at the next beat.
    try {
      if (beat.run([Date.now(), token]).changes === 0) lost.abort()
    } catch {}
  }, beatEvery).unref()
  return {
    lost: lost.signal,
    release() {
      clearInterval(timer)
      // On a disk that is full it stays: who comes next finds its owner dead.
      try {
        database.prepare('DELETE FROM owner WHERE token = ?').run([token])
      } catch {}
    },
  }
}

const beatEvery = 5_000
/** Longer than the largest article may hold the process that beats. */
const deadAfter = 10 * 60_000
/** On another machine there is no asking after a process. */
const deadElsewhereAfter = 60_000

const isAlive = ({ pid, host, beat }: Owner): boolean => {
  const silent = Date.now() - beat
  if (host !== hostname()) return silent < deadElsewhereAfter
  return silent < deadAfter && isRunning(pid)
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const describe = ({ pid, host, since, beat }: Owner, out: string): string =>
  `the output folder ${out} is in use: process ${pid} on ${host} has been writing to it since ${new Date(since).toISOString()} (last sign of life ${Math.round((Date.now() - beat) / 1000)} s ago); wait for it, or give another --out`
