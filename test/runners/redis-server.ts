import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { until } from './until.ts'

export interface RedisServer {
  readonly url: string
  readonly port: number
  /** As a power cut would end it. */
  kill(): Promise<void>
  /** On the same port, from its append-only file. */
  restart(): Promise<void>
}

/** A redis-server of this test's own, with a password, on a free port, in a folder of its own; gone when the test is. */
export const startRedis = async (): Promise<RedisServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'gisa-redis-'))
  const port = await freePort()
  let server = await start(folder, port)
  onTestFinished(async () => {
    await end(server)
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    url: `redis://:${password}@127.0.0.1:${port}`,
    port,
    kill: () => end(server),
    restart: async () => {
      server = await start(folder, port)
    },
  }
}

/** Never to be seen in what gisa prints. */
export const password = 'sesame-7f31'

const start = async (folder: string, port: number): Promise<ChildProcess> => {
  const options = { port, dir: folder, appendonly: 'yes', bind: '127.0.0.1', requirepass: password }
  const server = spawn(
    'redis-server',
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, `${value}`]),
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let log = ''
  server.stdout.on('data', (piece: Buffer) => {
    log += piece.toString()
  })
  await until('redis-server is ready', () => {
    if (server.exitCode !== null) throw new Error(`redis-server ended: ${log}`)
    return /Ready to accept connections/.test(log)
  })
  return server
}

const end = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.kill('SIGKILL')
  })

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
