// Compiles src to dist, stamps the hash of the compiled code into it, and makes the command executable.
// The stamp is what lets an output say which code made it: the same sources give the same stamp on any machine.
// Everything happens in a folder of its own that takes dist's place at the end, so a build that fails, or a command
// that runs meanwhile, finds the old dist whole.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const fresh = join(root, `.dist-${process.pid}`)
const old = join(root, `.dist-${process.pid}-old`)

const compile = () => {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const { status } = spawnSync(
    process.execPath,
    [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh],
    { stdio: 'inherit' },
  )
  return status === 0
}

const stampOf = (folder, stampFile) => {
  const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const hash = createHash('sha256').update(JSON.stringify({ version, dependencies }))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((f) => f.replaceAll('\\', '/'))
  for (const file of files.sort())
    if (/\.(js|json)$/.test(file) && file !== stampFile)
      hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}

try {
  if (!compile()) throw new Error('the sources do not compile: dist is left as it was')
  const stamp = 'pipeline/code-hash.js'
  writeFileSync(join(fresh, stamp), `export const codeHash = '${stampOf(fresh, stamp)}'\n`)
  chmodSync(join(fresh, 'cli/main.js'), 0o755)
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(fresh, dist)
} catch (error) {
  console.error(`build: ${error.message}`)
  process.exitCode = 1
} finally {
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true })
}
