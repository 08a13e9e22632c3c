import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder for one test, with these files in it (by path), gone when the test is. */
export const makeFolder = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gisa-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) put(folder, path, content)
  return folder
}

export const put = (folder: string, path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** Every file below a folder, by path, in order. */
export const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  )

export const korean = '가온전자 주가가 3.2% 올랐다. 매출은 1조2000억원이었다.\n'
export const english = 'Harbor Pumps rose 4.1% to $12.50 on Tuesday.\n'

/** The documents of an output folder by their paths, without what runs remember beside them. */
export const documentsIn = (out: string): Record<string, string> =>
  Object.fromEntries(Object.entries(filesIn(out)).filter(([path]) => !path.startsWith('.gisa')))
