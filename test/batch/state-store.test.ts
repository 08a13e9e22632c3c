import { expect, test } from 'vitest'
import type { Place } from '../../src/batch/place.ts'
import { StateStore } from '../../src/batch/state-store.ts'
import { makeFolder } from './folder.ts'

const known = (name: string) => ({ stamp: name, fingerprint: 'f', input: 'i', output: `${name}!` })

// More than a page of them, with names that JavaScript orders otherwise than UTF-8 does.
const odd = ['', '\u{1f4c8}.txt', '\uff21.txt', '\ue000', '가온.txt', 'a.txt', 'z', '\u{10ffff}']
const names = [...odd, ...Array.from({ length: 1300 }, (_, at) => `n${at}`)]
const places: readonly Place[] = ['', 'a', 'a/b', '\u{1f4c8}'].flatMap((folder) =>
  names.map((name) => ({ folder, name })),
)

const shuffled = <T>(items: readonly T[]): readonly T[] =>
  items
    .map((item, at) => ({ item, key: (at * 7919) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

const byPath = (a: Place, b: Place) => (`${a.folder}/${a.name}` < `${b.folder}/${b.name}` ? -1 : 1)

test.each<[string, readonly Place[]]>([
  ['in the order of paths', [...places].sort(byPath)],
  ['backwards', [...places].sort(byPath).reverse()],
  ['in no order', shuffled(places)],
])('the reader answers what get does, %s', async (_name, asked) => {
  const state = await StateStore.open(makeFolder({ '.gisa/x': '' }))
  // Every third is not known.
  state.put(places.filter((_, at) => at % 3 > 0).map((place) => ({ ...place, ...known(place.name) })))
  const read = state.openReader()
  expect(asked.filter((place) => read(place)?.output !== state.get(place)?.output)).toEqual([])
  state.close()
})
