import { spawnSync } from 'node:child_process'

/**
 * Whether a program that a test needs is on this machine. Where it is not, the tests that need it are left out and say
 * so; on CI, which must have it, they run and fail.
 */
export const hasProgram = (name: string): boolean => {
  const found = spawnSync(name, ['--version']).error === undefined
  if (!found && !isCi) console.warn(`${name} is not installed: the tests that need it are left out`)
  return found || isCi
}

const { CI } = process.env
const isCi = ![undefined, '', 'false', '0'].includes(CI)
