import { expect, test } from 'vitest'
import { loadReference } from '../../src/reference/index.ts'
import { marketOfLabel, marketOfRicSuffix, markets, operatingMarketOf } from '../../src/reference/markets.ts'
import { loadPolicyRates } from '../../src/reference/policy-rates.ts'

test.each([
  ['NASDAQ', 'XNAS'],
  ['나스닥', 'XNAS'],
  ['NYSE', 'XNYS'],
  ['뉴욕', 'XNYS'],
  ['NYSEARCA', 'ARCX'],
  ['NYSE Arca', 'ARCX'],
  ['AMEX', 'XASE'],
  ['KOSPI', 'XKRX'],
  ['KRX', 'XKRX'],
  ['코스닥', 'XKOS'],
  ['HKG', 'XHKG'],
  ['LON', 'XLON'],
  ['TYO', 'XTKS'],
  ['ETR', 'XETR'],
  ['Nowhere', undefined],
])('the label %s names %s', (label, mic) => expect(marketOfLabel(label)).toBe(mic))

test.each([
  ['O', 'XNAS'],
  ['N', 'XNYS'],
  ['KS', 'XKRX'],
  ['KQ', 'XKOS'],
  ['HK', 'XHKG'],
  ['T', 'XTKS'],
  ['L', 'XLON'],
  ['DE', 'XETR'],
  ['PA', 'XPAR'],
  ['ZZ', undefined],
])('the RIC suffix .%s names %s', (suffix, mic) => expect(marketOfRicSuffix(suffix)).toBe(mic))

test('a label or a suffix names one market, and every operating market is in the table', () => {
  const labels = markets.flatMap((market) => market.labels)
  const suffixes = markets.flatMap((market) => market.ricSuffixes)
  expect(new Set(labels).size).toBe(labels.length)
  expect(new Set(suffixes).size).toBe(suffixes.length)
  expect(markets.filter(({ mic }) => !/^[A-Z]{4}$/.test(mic))).toEqual([])
  expect(markets.filter(({ operating }) => operatingMarketOf(operating) !== operating)).toEqual([])
})

test('every policy rate belongs to a central bank we know and has a name', () => {
  const { byId } = loadReference()
  const wrong = loadPolicyRates().filter(
    ({ centralBank, names }) => byId.get(centralBank)?.kind !== 'central-bank' || names.length === 0,
  )
  expect(wrong).toEqual([])
  expect(loadPolicyRates().find(({ names }) => names.some(({ text }) => text === 'Selic'))).toMatchObject({
    centralBank: 'cb:BCB',
    rate: 'policy',
  })
})
