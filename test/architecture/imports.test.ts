import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outerRooms, type Room, roomOf, rooms, stages } from './rooms.ts'
import { importsOf, packageOf, readSources, root } from './sources.ts'

const sources = readSources('src')
const imports = sources.flatMap((source) =>
  importsOf(source).map((found) => ({ ...found, from: roomOf(source.path), source: source.path })),
)
const ours = imports.flatMap(({ path, ...rest }) => (path ? [{ ...rest, path, to: roomOf(path) }] : []))
const foreign = imports
  .filter(({ path }) => !path)
  .map((found) => ({ ...found, name: packageOf(found.specifier) }))

const everyRoomBut = (...left: readonly Room[]): readonly Room[] =>
  rooms.filter((room) => !left.includes(room))

/** A dependency stays in its rooms: a new one gets its line here. */
const packageRooms: Readonly<Record<string, readonly Room[]>> = {
  zod: everyRoomBut('scan'),
  unified: ['structure', 'ingest'],
  'remark-parse': ['structure', 'ingest'],
  'remark-gfm': ['structure', 'ingest'],
  mdast: ['structure', 'ingest'],
  unist: ['structure', 'ingest'],
  'wink-nlp': ['segment'],
  'wink-eng-lite-web-model': ['segment'],
  franc: ['language'],
  'csv-parse': ['reference'],
  'p-queue': ['batch', 'cli'],
  piscina: ['batch'],
  libsql: ['batch'],
  chokidar: ['cli'],
  bullmq: ['queue'],
  commander: ['cli'],
}

/** Node's own modules outside the outer rooms: hashing is a function of bytes; a model is loaded when first asked for. */
const innerNodeModules: Readonly<Record<string, readonly Room[]>> = {
  'node:crypto': ['ingest', 'pipeline'],
  'node:module': ['segment'],
}

const placesOf = (found: readonly { readonly place: string; readonly specifier: string }[]) =>
  found.map(({ place, specifier }) => `${place} imports ${specifier}`)

describe('a file imports only from rooms above its own', () => {
  test('every file stands in a room of the list', () => {
    expect(sources.map(({ path }) => path).filter((path) => !roomOf(path))).toEqual([])
  })

  test('imports reach no room below', () => {
    const upward = ours.filter(({ from, to }) => !from || !to || rooms.indexOf(to) > rooms.indexOf(from))
    expect(placesOf(upward)).toEqual([])
  })

  test('no import leaves src', () => {
    expect(placesOf(ours.filter(({ path }) => !path.startsWith('src/')))).toEqual([])
  })

  test('model imports nothing of ours', () => {
    expect(placesOf(ours.filter(({ from, to }) => from === 'model' && to !== 'model'))).toEqual([])
  })
})

describe('stages know no other stage', () => {
  // What a mention or a record is, not how it is found: the lists of kinds.
  const readable = (from: Room | undefined, path: string) =>
    (from === 'observation' || from === 'record' || from === 'check') &&
    (path === 'src/mention/index.ts' || path === 'src/record/index.ts')

  test('but for the lists of kinds', () => {
    const crossing = ours.filter(
      ({ from, to, path }) =>
        from && to && from !== to && stages.includes(from) && stages.includes(to) && !readable(from, path),
    )
    expect(placesOf(crossing)).toEqual([])
  })

  test('scan, reference and locale know no stage', () => {
    const knowing = ours.filter(
      ({ from, to }) => to && stages.includes(to) && from && ['scan', 'reference', 'locale'].includes(from),
    )
    expect(placesOf(knowing)).toEqual([])
  })

  test('examples are read by tests and by each other only', () => {
    const isExample = (path: string) => path.endsWith('.examples.ts')
    const read = ours.filter(({ path, source }) => isExample(path) && !isExample(source))
    expect(placesOf(read)).toEqual([])
  })
})

describe('a dependency stays in its rooms', () => {
  const packages = foreign.filter(({ specifier }) => !specifier.startsWith('node:'))

  test('every package has its line', () => {
    expect([...new Set(packages.map(({ name }) => name))].filter((name) => !(name in packageRooms))).toEqual(
      [],
    )
  })

  test('no package is imported elsewhere', () => {
    const straying = packages.filter(({ name, from }) => from && packageRooms[name]?.includes(from) === false)
    expect(placesOf(straying)).toEqual([])
  })

  test('Node modules stay in the outer rooms', () => {
    const straying = foreign.filter(
      ({ specifier, from }) =>
        specifier.startsWith('node:') &&
        from &&
        !outerRooms.includes(from) &&
        !innerNodeModules[specifier]?.includes(from),
    )
    expect(placesOf(straying)).toEqual([])
  })

  test('every dependency of package.json is imported, at an exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as {
      readonly dependencies: Readonly<Record<string, string>>
      readonly devDependencies: Readonly<Record<string, string>>
    }
    const imported = new Set(packages.map(({ name }) => name))
    expect(Object.keys(dependencies).filter((name) => !imported.has(name))).toEqual([])
    expect(
      Object.entries({ ...dependencies, ...devDependencies }).filter(
        ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
      ),
    ).toEqual([])
  })
})
