import { describe, expect, test } from 'vitest'
import { loadReference } from '../../src/reference/index.ts'
import { operatingMarketOf } from '../../src/reference/markets.ts'

const reference = loadReference()
const listed = reference.entries.flatMap(({ id, ticker }) => (ticker ? [{ id, ...ticker }] : []))

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
