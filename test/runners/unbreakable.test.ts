import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { compiledMain } from '../batch/compiled.ts'
import { documentsIn, korean, makeFolder, put } from '../batch/folder.ts'

let main = ''
beforeAll(async () => {
  main = await compiledMain()
}, 240_000)

const count = 300
const articles = Object.fromEntries(
  Array.from({ length: count }, (_, i) => [`${i % 7}/a${i}.txt`, `${korean}제${i}호\n`]),
)

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const start = (args: readonly string[]) => {
  const child = spawn(process.execPath, [main, ...args])
  let [out, err] = ['', '']
  child.stdout.on('data', (piece) => (out += piece))
  child.stderr.on('data', (piece) => (err += piece))
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })))
  return { child, ended }
}

/** Waits until the run has written something, or has ended. */
const begun = async (out: string, ended: Promise<Ended>): Promise<void> => {
  let over = false
  void ended.then(() => {
    over = true
  })
  while (!over && !existsSync(join(out, '0'))) await setTimeout(10)
}

test('killed at fifty moments, the next run ends with the same bytes', async () => {
  const [folder, clean] = [makeFolder(articles), makeFolder()]
  await start(['run', folder, '--out', clean]).ended
  const outs = [makeFolder(), makeFolder()]
  await Promise.all(
    outs.map(async (out, which) => {
      for (let kill = 0; kill < 25; kill += 1) {
        // Another fingerprint every time: all articles are due again, so that each kill falls into writing.
        const flags = kill % 2 ? ['--no-text'] : []
        const { child, ended } = start(['run', folder, '--out', out, '--jobs', `${which + 1}`, ...flags])
        if (kill % 5) await begun(out, ended)
        await setTimeout(Math.random() * 300)
        child.kill('SIGKILL')
        await ended
      }
      const last = await start(['run', folder, '--out', out]).ended
      expect(last.code, last.err).toBe(0)
      expect(documentsIn(out)).toEqual(documentsIn(clean))
    }),
  )
}, 300_000)

test('killed at sixteen moments, the next run ends with the same shards', async () => {
  const [folder, clean, out] = [makeFolder(articles), makeFolder(), makeFolder()]
  const shards = ['--shards', '3']
  await start(['run', folder, '--out', clean, ...shards]).ended
  for (let kill = 0; kill < 16; kill += 1) {
    const flags = kill % 2 ? ['--no-text'] : []
    const jobs = ['--jobs', `${1 + (kill % 3)}`]
    const { child, ended } = start(['run', folder, '--out', out, ...shards, ...jobs, ...flags])
    // New lines are being written, or the shards of the run before are there.
    let over = false
    void ended.then(() => {
      over = true
    })
    while (!over && !existsSync(join(out, '.gisa/lines/00000.jsonl'))) await setTimeout(10)
    await setTimeout(Math.random() * 400)
    child.kill('SIGKILL')
    await ended
  }
  const last = await start(['run', folder, '--out', out, ...shards]).ended
  expect(last.code, last.err).toBe(0)
  const [found, expected] = [documentsIn(out), documentsIn(clean)]
  expect(Object.keys(found)).toEqual(Object.keys(expected))
  expect(Object.keys(found).filter((path) => found[path] !== expected[path])).toEqual([])
  expect((await start(['run', folder, '--out', out, ...shards]).ended).out).toContain(
    `0 extracted, ${count} unchanged`,
  )
}, 300_000)

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s: the run finishes what is in hand, and the next goes on',
  async (signal, exitCode) => {
    const [folder, out] = [makeFolder(articles), makeFolder()]
    const { child, ended } = start(['run', folder, '--out', out, '--jobs', '1'])
    await begun(out, ended)
    child.kill(signal)
    const { code, out: line } = await ended
    expect(code).toBe(exitCode)
    expect(line).toContain('stopped before the end')
    const written = Object.keys(documentsIn(out)).length
    expect((await start(['run', folder, '--out', out]).ended).out).toContain(
      `${count} articles: ${count - written} extracted, ${written} unchanged`,
    )
  },
  120_000,
)

test('watch extracts what arrives until Ctrl-C ends it', async () => {
  const [folder, out] = [makeFolder({ 'a.txt': korean }), makeFolder()]
  const { child, ended } = start(['watch', folder, '--out', out, '--prune'])
  while (!existsSync(join(out, 'a.txt.json'))) await setTimeout(50)
  put(folder, 'later/b.txt', korean)
  while (!existsSync(join(out, 'later/b.txt.json'))) await setTimeout(50)
  // It extracts what changed and does not go through the folder again: the document of another article stays away.
  rmSync(join(out, 'a.txt.json'))
  put(folder, 'later/b.txt', `${korean}${korean}`)
  put(folder, 'later/c.txt', korean)
  while (!existsSync(join(out, 'later/c.txt.json'))) await setTimeout(50)
  rmSync(join(folder, 'later/c.txt'))
  while (existsSync(join(out, 'later/c.txt.json'))) await setTimeout(50)
  expect(existsSync(join(out, 'a.txt.json'))).toBe(false)
  child.kill('SIGINT')
  expect(await ended).toMatchObject({
    code: 0,
    out: expect.stringContaining('0 extracted, 0 failed, 1 removed'),
  })
}, 120_000)
