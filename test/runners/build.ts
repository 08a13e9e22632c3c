import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Before the tests that start `gisa` as processes of its own: compiles it when a source is newer than what is compiled. */
export const setup = (): void => {
  const built = statSync('dist/pipeline/code-hash.js', { throwIfNoEntry: false })?.mtimeMs ?? 0
  const newest = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join('src', path)))
    .reduce((latest, found) => (found.isFile() ? Math.max(latest, found.mtimeMs) : latest), 0)
  if (newest < built) return
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`gisa can't be built: ${stderr}`)
}
