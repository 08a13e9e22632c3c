// Compiles src to dist, stamps the hash of the compiled code into it, and makes the command executable.
// The stamp is what lets an output say which code made it: the same sources give the same stamp on any machine.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
rmSync(dist, { recursive: true, force: true })

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const compiled = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
})
if (compiled.status !== 0) process.exitCode = 1

const stamp = 'pipeline/code-hash.js'
const hash = createHash('sha256')
for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((f) => f.replaceAll('\\', '/'))
  .sort())
  if (file.endsWith('.js') && file !== stamp)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(dist, file)))
      .update('\0')
writeFileSync(join(dist, stamp), `export const codeHash = '${hash.digest('hex').slice(0, 16)}'\n`)
chmodSync(join(dist, 'cli/main.js'), 0o755)
