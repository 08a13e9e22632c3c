import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(root, 'dist')
const building = join(root, 'coverage/.building')

/** The command as it is installed: threads and killed processes run compiled code. Builds it when sources are newer. */
export const compiledMain = async (): Promise<string> => {
  while (isStale()) {
    if (!startBuilding()) await setTimeout(500)
    else
      try {
        const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')])
        if (status !== 0) throw new Error(`the build failed: ${stderr}`)
      } finally {
        rmSync(building, { recursive: true, force: true })
      }
  }
  return join(dist, 'cli/main.js')
}

const isStale = (): boolean => {
  const stamp = join(dist, 'pipeline/code-hash.js')
  if (!existsSync(stamp)) return true
  const built = statSync(stamp).mtimeMs
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .some((name) => statSync(join(root, 'src', name)).mtimeMs > built)
}

/** Test files run side by side: one of them builds, unless it died over it long ago. */
const startBuilding = (): boolean => {
  mkdirSync(join(root, 'coverage'), { recursive: true })
  try {
    mkdirSync(building)
    return true
  } catch {
    const since = existsSync(building) ? statSync(building).mtimeMs : Date.now()
    if (Date.now() - since > 180_000) rmSync(building, { recursive: true, force: true })
    return false
  }
}
