import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { documentsIn, english, korean, makeFolder, put } from '../batch/folder.ts'
import { makeArticleFolder } from './articles.ts'

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `gisa` in a shell, after what the shell is told first. */
const gisa = (args: readonly string[], first = '', main = resolve('dist/cli/main.js')): Ended => {
  const command = [process.execPath, main, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`)
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `${first} ${command.join(' ')}`], {
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const run = (folder: string, out: string, ...flags: readonly string[]): Ended =>
  gisa(['run', folder, '--out', out, ...flags])

/** The same documents as those of a run that nothing went wrong with. */
const expectWhole = (folder: string, out: string, flags: readonly string[] = []): void => {
  const clean = makeFolder()
  expect(run(folder, clean, ...flags).code).toBe(0)
  const [found, expected] = [documentsIn(out), documentsIn(clean)]
  expect(Object.keys(found)).toEqual(Object.keys(expected))
  expect(Object.keys(found).filter((path) => found[path] !== expected[path])).toEqual([])
}

/** Makes a folder a small disk of its own; answers whether this process may. */
const mountDisk = (folder: string, size: string): boolean => {
  const { status, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', folder])
  return error === undefined && status === 0
}

const canMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'gisa-disk-'))
  const can = mountDisk(folder, '64k')
  if (can) spawnSync('umount', [folder])
  rmdirSync(folder)
  if (!can) console.warn('no disk can be mounted: the tests of a full one are left out')
  return can
})()

describe('a full disk', () => {
  test.runIf(canMount).each([[['--jobs', '2']], [['--shards', '2']]])(
    'names what is not written, spoils nothing, and with room the next run goes on %j',
    (flags) => {
      const [folder, disk] = [makeArticleFolder(40), makeFolder()]
      mountDisk(disk, '512k')
      onTestFinished(() => void spawnSync('umount', [disk]))
      const out = join(disk, 'out')
      const full = run(folder, out, ...flags)
      expect(full.code).toBe(1)
      expect(full.err).toContain('the disk is full (ENOSPC)')
      expect(full.err).not.toMatch(/unexpected|bug|^\s+at /m)
      const again = run(folder, out, ...flags)
      expect([1, 2]).toContain(again.code)
      expect(again.err).toMatch(/the disk is full/)
      spawnSync('mount', ['-o', 'remount,size=40m', disk])
      expect(run(folder, out, ...flags)).toMatchObject({ code: 0, err: '' })
      expectWhole(folder, out, flags)
    },
    240_000,
  )

  test('a file that the system lets grow no further costs its article only', () => {
    const long = Array.from({ length: 300 }, (_, at) => `${korean}제${at}호의 값은 ${at}.5% 올랐다.\n`).join(
      '\n',
    )
    const [folder, out] = [makeFolder({ 'a.txt': korean, 'long.txt': long, 'z.txt': english }), makeFolder()]
    // In blocks of 512 bytes; the signal that would end the process is left aside.
    const limited = gisa(['run', folder, '--out', out], "trap '' XFSZ; ulimit -f 128;")
    expect(limited).toMatchObject({
      code: 1,
      err: 'failed: long.txt: the file would be larger than the system allows (EFBIG)\n',
    })
    expect(Object.keys(documentsIn(out))).toEqual(['a.txt.json', 'z.txt.json'])
    expect(run(folder, out)).toMatchObject({ code: 0, out: expect.stringContaining('1 extracted') })
    expectWhole(folder, out)
  })
})

describe('what may not be read or written', () => {
  // For root there is no such thing, unless it gives its powers away.
  const unprivileged =
    process.getuid?.() === 0
      ? 'setpriv --bounding-set -dac_override,-dac_read_search --inh-caps -dac_override,-dac_read_search'
      : ''
  const setup = () => {
    const folder = makeFolder({ 'a.txt': korean, 'b/c.txt': english, 'd.txt': english, 'd.meta.json': '{}' })
    const out = makeFolder()
    const restricted = (path: string, mode: number) => {
      chmodSync(path, mode)
      onTestFinished(() => chmodSync(path, 0o755))
    }
    return { folder, out, restricted, run: () => gisa(['run', folder, '--out', out], unprivileged) }
  }

  test.each(['a.txt', 'd.txt'])('an article: %s fails by name', (name) => {
    const { folder, out, restricted, run } = setup()
    restricted(join(folder, name), 0)
    expect(run()).toMatchObject({ code: 1, err: `failed: ${name}: permission denied (EACCES)\n` })
    expect(Object.keys(documentsIn(out))).toHaveLength(2)
  })

  test('its metadata: the article fails rather than be read without', () => {
    const { folder, restricted, run } = setup()
    restricted(join(folder, 'd.meta.json'), 0)
    expect(run()).toMatchObject({ code: 1, err: 'failed: d.txt: permission denied (EACCES)\n' })
  })

  test('a folder of articles: noted, and what is known of it is not taken for gone', () => {
    const { folder, out, restricted, run } = setup()
    expect(run().code).toBe(0)
    restricted(join(folder, 'b'), 0)
    const ended = gisa(['run', folder, '--out', out, '--prune'], unprivileged)
    expect(ended).toMatchObject({ code: 0, err: "note: b: can't be read (EACCES): passed over\n" })
    expect(Object.keys(documentsIn(out))).toHaveLength(3)
  })

  test('a folder of documents: costs the articles in it', () => {
    const { out, restricted, run } = setup()
    mkdirSync(join(out, 'b'))
    restricted(join(out, 'b'), 0o555)
    expect(run()).toMatchObject({ code: 1, err: 'failed: b/c.txt: permission denied (EACCES)\n' })
    expect(Object.keys(documentsIn(out))).toEqual(['a.txt.json', 'd.txt.json'])
  })

  test('the output folder: misuse, told in a line', () => {
    const { out, restricted, run } = setup()
    restricted(out, 0o555)
    expect(run()).toMatchObject({
      code: 2,
      err: `gisa: the output folder ${out} can't be written to (EACCES)\n`,
    })
  })

  test('the state: misuse, told in a line', () => {
    const { out, restricted, run } = setup()
    expect(run().code).toBe(0)
    restricted(join(out, '.gisa'), 0o555)
    restricted(join(out, '.gisa/state.db'), 0o444)
    expect(run()).toMatchObject({ code: 2, err: expect.stringMatching(/^gisa: .*permission denied.*\n$/) })
  })
})

test('without libsql, run says what is missing; extract and pipe work', () => {
  const home = makeFolder({ 'a.txt': english })
  cpSync('dist', join(home, 'dist'), { recursive: true })
  cpSync('package.json', join(home, 'package.json'))
  const packages = realpathSync('node_modules')
  mkdirSync(join(home, 'node_modules'))
  // All of them but the native part, which npm leaves out with --omit=optional or on a machine there is none for.
  for (const name of readdirSync(packages).filter((entry) => !/^(\.|@libsql$|libsql$)/.test(entry)))
    symlinkSync(join(packages, name), join(home, 'node_modules', name))
  cpSync(join(packages, 'libsql'), join(home, 'node_modules/libsql'), { recursive: true })
  // A folder above the temporary one may have it: a package without its file ends the search for it here.
  for (const target of readdirSync(join(packages, '@libsql'))) {
    mkdirSync(join(home, 'node_modules/@libsql', target), { recursive: true })
    writeFileSync(join(home, 'node_modules/@libsql', target, 'package.json'), '{ "main": "gone.node" }')
  }
  const main = join(home, 'dist/cli/main.js')
  const out = join(home, 'out')
  const ended = gisa(['run', join(home, 'a.txt'), '--out', out], '', main)
  expect(ended.code).toBe(2)
  expect(ended.err).toMatch(
    /^gisa: gisa run keeps its state in SQLite, and the package libsql can't be loaded.*npm ci.*\n$/,
  )
  expect(gisa(['extract', join(home, 'a.txt')], '', main).code).toBe(0)
  const line = JSON.stringify({ id: 'a', text: english })
  expect(gisa(['pipe'], `printf '%s\\n' '${line}' |`, main)).toMatchObject({ code: 0, err: '' })
})

test('names that need care are names of documents, and told so that a terminal shows them', () => {
  const names = [
    'a b.txt',
    'a\nb.txt',
    'q\'uo"te.txt',
    '-dash.txt',
    'hash#1.txt',
    'per%cent.txt',
    'back\\slash.txt',
    '가온 전자.txt',
    '\u001b[31mred.txt',
    '$(touch x).txt',
    '*.txt',
  ]
  const [folder, out] = [makeFolder(Object.fromEntries(names.map((name) => [name, english]))), makeFolder()]
  put(folder, `${'x'.repeat(250)}.txt`, english)
  put(folder, 'bad\u001b[31m.txt', new Uint8Array([0xff, 0xfe, 0xfd]))
  const ended = run(folder, out)
  expect(ended.code).toBe(1)
  expect(Object.keys(documentsIn(out)).sort()).toEqual(
    names.map((name) => `${name.replace('\\', '/')}.json`).sort(),
  )
  expect(ended.err).toContain(`${'x'.repeat(250)}.txt: the name is too long (ENAMETOOLONG)`)
  expect(ended.err).not.toContain('\u001b')
  expect(ended.err.trim().split('\n')).toHaveLength(2)
  expect(run(folder, out).out).toContain(`0 extracted, ${names.length} unchanged, 2 failed`)
  const shards = makeFolder()
  expect(run(folder, shards, '--shards', '2').out).toContain(`${names.length + 1} extracted`)
  expect(existsSync('x')).toBe(false)
})

test('folders with links to each other are gone through once', () => {
  const count = 12
  const folder = makeFolder()
  for (let at = 0; at < count; at += 1) put(folder, `f${at}/a.txt`, english)
  for (let from = 0; from < count; from += 1)
    for (let to = 0; to < count; to += 1)
      if (from !== to) symlinkSync(join(folder, `f${to}`), join(folder, `f${from}/to-${to}`))
  symlinkSync('self.txt', join(folder, 'self.txt'))
  const { code, err } = run(folder, makeFolder(), '--dry-run')
  expect(code).toBe(0)
  expect(err).toContain('self.txt: a link to nothing')
  expect(err.split('\n').length).toBeLessThan(count * count * 3)
})

test('--fsync makes the same documents', () => {
  const folder = makeArticleFolder(6)
  for (const flags of [
    ['--jobs', '2'],
    ['--shards', '2'],
  ]) {
    const out = makeFolder()
    expect(run(folder, out, '--fsync', ...flags)).toMatchObject({ code: 0, err: '' })
    expectWhole(folder, out, flags)
  }
}, 120_000)
