import { describe, expect, test } from 'vitest'
import { loadReference } from '../../src/reference/index.ts'
import { operatingMarketOf } from '../../src/reference/markets.ts'
import { openEntries } from '../../src/reference/open-reference.ts'

const reference = loadReference()
const listed = reference.entries.flatMap(({ id, ticker }) => (ticker ? [{ id, mic: '', ...ticker }] : []))

describe('reference data', () => {
  test('every id is claimed once', () => {
    expect(repeated(reference.entries.map(({ id }) => id))).toEqual([])
  })

  test('no surface is empty, padded, or given twice by one entry', () => {
    const wrong = reference.entries.filter(
      ({ surfaces }) =>
        surfaces.some(({ text }) => text === '' || text.trim() !== text || /[|;~=]/.test(text)) ||
        repeated(surfaces.map(({ text }) => text)).length > 0,
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('no plain surface is claimed by two entries', () => {
    const owners = new Map<string, string[]>()
    for (const { id, surfaces } of reference.entries)
      for (const { text, use } of surfaces)
        if (use === 'plain') owners.set(text, [...(owners.get(text) ?? []), id])
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([])
  })

  test('a listing stands on a market we know, under the operating market', () => {
    expect(listed.filter(({ id, symbol, mic }) => id !== `${operatingMarketOf(mic)}:${symbol}`)).toEqual([])
  })

  test('Korean codes have six characters', () => {
    expect(
      listed.filter(({ id, symbol }) => id.startsWith('XKRX:') && !/^[0-9A-Z]{6}$/.test(symbol)),
    ).toEqual([])
  })
})

const repeated = (values: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}

describe('counts', () => {
  const count = (kind: keyof typeof reference.ofKind, of: (id: string) => boolean = () => true) =>
    reference.ofKind[kind].filter(({ id }) => of(id)).length
  const american = (id: string) => /^(XNAS|XNYS|XCBO):/.test(id)
  const korean = (id: string) => id.startsWith('XKRX:')

  test.each([
    ['companies listed in the United States', count('company', american), 500],
    ['companies listed in Korea', count('company', korean), 400],
    ['other companies', count('company', (id) => !american(id) && !korean(id)), 250],
    ['funds', count('fund'), 120],
    ['indices', count('index'), 60],
    ['central banks', count('central-bank'), 40],
    ['institutions', count('institution'), 80],
    ['exchanges', count('exchange'), 30],
    ['sectors', count('sector'), 11],
    ['countries', count('country'), 80],
  ])('%s: %i, at least %i', (_, found, wanted) => expect(found).toBeGreaterThanOrEqual(wanted))
})

test('a symbol finds its listings on every market', () => {
  const { listings } = openEntries(reference.entries)
  expect(listings.get('005930')?.map(({ id }) => id)).toEqual(['XKRX:005930'])
  expect(listings.get('RIO')?.map(({ id }) => id)).toEqual(['XNYS:RIO', 'XLON:RIO', 'XASX:RIO'])
})

test('validity is an interval with open ends', () => {
  expect(reference.byId.get('org:lehman-brothers')).toMatchObject({ validTo: '2008-09-17' })
  expect(reference.byId.get('XKRX:031210')).toMatchObject({ validFrom: '2025-03-14' })
})
