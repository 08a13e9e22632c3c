import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { version } from '../../src/version.ts'
import { placeOf, readSources, root, type Source, visit } from './sources.ts'

const written = readSources('src', 'test')

const placesWhere = (sources: readonly Source[], fits: (node: ts.Node) => boolean): readonly string[] => {
  const places: string[] = []
  for (const source of sources)
    visit(source, (node) => {
      if (fits(node)) places.push(placeOf(source, node))
    })
  return places
}

/** Tables of facts and of phrases may be long: they are read line by line, not as a program. */
const isTable = (path: string): boolean => path.startsWith('src/reference/') || path.endsWith('.examples.ts')

describe('files', () => {
  test('have kebab-case names', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|examples))?\.(ts|mjs)$/
    const files = ['src', 'test', 'scripts', 'bench']
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
      .filter((path) => /\.(ts|mjs|js)$/.test(path) && !path.includes('node_modules'))
      .map((path) => path.split(/[\\/]/).at(-1) as string)
    expect(files.filter((file) => !name.test(file))).toEqual([])
  })

  test('have at most 300 lines, tests 400, but for tables', () => {
    const most = (path: string) => (path.startsWith('test/') ? 400 : 300)
    const long = written.filter(({ path, lines }) => lines > most(path) && !isTable(path))
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })

  test('export by name', () => {
    const isDefault = (node: ts.Node) =>
      ts.isExportAssignment(node) ||
      (ts.canHaveModifiers(node) &&
        (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false))
    expect(placesWhere(written, isDefault)).toEqual([])
  })

  test('hold no any and no switched-off check', () => {
    expect(placesWhere(written, ({ kind }) => kind === ts.SyntaxKind.AnyKeyword)).toEqual([])
    // Pieced together so that this file does not find itself.
    const off = new RegExp(`@ts-${'ignore'}|@ts-${'nocheck'}|biome-${'ignore'}(-all|-start)? lint`)
    expect(written.filter(({ text }) => off.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('skip no test', () => {
    const isSkipped = (node: ts.Node) =>
      ts.isPropertyAccessExpression(node) &&
      /^(test|it|describe)\.(skip|only|todo|fails)$/.test(node.getText())
    expect(placesWhere(readSources('test'), isSkipped)).toEqual([])
  })
})

test('the version of package.json and package-lock.json is the code’s', () => {
  const versionOf = (file: string) =>
    (JSON.parse(readFileSync(join(root, file), 'utf8')) as { version: string }).version
  expect([versionOf('package.json'), versionOf('package-lock.json')]).toEqual([version, version])
})
