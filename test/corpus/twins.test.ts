import { expect, test } from 'vitest'
import { gisa } from '../cli/gisa.ts'

interface Told {
  readonly alike: Readonly<Record<'observations' | 'records', number>>
  readonly differences: readonly unknown[]
}

const check = async (command: string): Promise<Told> => {
  const { out } = await gisa([...command.split(' ').slice(2), '--json'])
  return JSON.parse(out)
}

test('the small-cap feature and its twin say the same', async () => {
  const { alike, differences } = await check(
    'npx gisa diff corpus/ko/small-cap-etf.txt corpus/en/small-cap-etf.txt',
  )
  expect(differences).toEqual([])
  expect(alike).toEqual({ observations: 31, records: 16 })
})
