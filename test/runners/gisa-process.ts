import { type ChildProcess, spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'

/** What a process of its own came to. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface GisaProcess {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** `gisa` in a process of its own, as it is compiled; killed when the test ends before it. */
export const startGisa = (args: readonly string[]): GisaProcess => {
  const child = spawn(process.execPath, ['dist/cli/main.js', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise<Ended>((resolve, reject) => {
    let [out, err] = ['', '']
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString()
    })
    child.stderr.on('data', (piece: Buffer) => {
      err += piece.toString()
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
  return { child, ended }
}
