import type { Example, ExampleFile } from '../../model/mention.ts'
import { boundaries, homonyms, noNames } from './en-homonyms.examples.ts'

const company = (id: string, symbol?: string, basis = 'resolved') => ({
  entity: { id, kind: 'company' },
  ...(symbol !== undefined && { ticker: { symbol, basis } }),
})
const unlisted = (name: string, kind = 'company') => ({ entity: { kind, name } })
const stated = (name: string, symbol: string, mic?: string) => ({
  entity: { name },
  ticker: { symbol, ...(mic !== undefined && { mic }), basis: 'stated' },
})
const person = (name: string) => ({ entity: { kind: 'person', name } })
const index = (id: string) => ({ entity: { id, kind: 'index' } })
const fund = { entity: { kind: 'fund' } }

const statedTickers: readonly Example[] = [
  ['[[Qualcomm]] (NASDAQ: QCOM) slid', company('XNAS:QCOM', 'QCOM', 'stated')],
  ['[[Qualcomm]] (NASDAQ:QCOM) slid', company('XNAS:QCOM', 'QCOM', 'stated')],
  ['[[Qualcomm]] ( NASDAQ:QCOM ) slid', company('XNAS:QCOM', 'QCOM', 'stated')],
  ['[[Qualcomm Inc]] (QCOM.O) slid', company('XNAS:QCOM', 'QCOM', 'stated')],
  ['[[Qualcomm]] (QCOM) slid', company('XNAS:QCOM', 'QCOM', 'stated')],
  ['[[Qualcomm]] (NasdaqGS: QCOM - news ) slid', company('XNAS:QCOM', 'QCOM', 'stated')],
  ['[[Acme Robotics]] (NASDAQ: ACRB) listed', stated('Acme Robotics', 'ACRB', 'XNAS')],
  ['[[Acme Robotics, Inc.]] (NYSE: ACRB) listed', stated('Acme Robotics, Inc.', 'ACRB', 'XNYS')],
  ['[[Acme Robotics Inc]] <ACRB> said it lost money', stated('Acme Robotics Inc', 'ACRB')],
  ['[[Acme Robotics]] (LSE: ACR.L) listed', stated('Acme Robotics', 'ACR', 'XLON')],
  ['[[Acme Robotics]] (HKG: 0999) listed', stated('Acme Robotics', '0999', 'XHKG')],
  ['[[Acme Robotics]] (Other OTC: ACRBF - news ) listed', stated('Acme Robotics', 'ACRBF')],
  [
    'We like [[Acme Robotics]] (NASDAQ: ACRB). [[Acme]] is cheap, and [[ACRB]] pays well.',
    stated('Acme Robotics', 'ACRB'),
    stated('Acme Robotics', 'ACRB'),
    stated('Acme Robotics', 'ACRB'),
  ],
  ['[[$PLTR]] is up', company('XNAS:PLTR', 'PLTR', 'stated')],
  ['[[Delmore Energy]] rose 5%', unlisted('Delmore Energy')],
  ['shares of [[Weatherby Gold]] fell', unlisted('Weatherby Gold')],
  ["[[Turnwell]]'s first-half operating profit slipped", unlisted('Turnwell')],
  ['Losses at [[Brackholm]], the shoe chain it bought, widened', unlisted('Brackholm')],
  ['[[Homestall]], the DIY chain, shut shops', unlisted('Homestall')],
  ['it will buy [[Kestrel Dynamics]] for $3.4bn', unlisted('Kestrel Dynamics')],
  ['London-based [[Fenmoor]] cut jobs', unlisted('Fenmoor')],
  ['it cut its rating on [[Orlane]] to hold', unlisted('Orlane')],
  ['the [[Norlin Leaders ETF]] lost 2%', unlisted('Norlin Leaders ETF', 'fund')],
  ['economists polled by [[Dow Jones]] had hoped for more', unlisted('Dow Jones & Company')],
  ['the [[S&P 500]] SPX rose', { ...index('index:SPX'), ticker: { symbol: 'SPX', basis: 'stated' } }],
  ['the [[S&P 500]] .SPX rose', { ...index('index:SPX'), ticker: { symbol: '.SPX', basis: 'stated' } }],
  ['the [[SPDR S&P 500 ETF Trust]] SPY rose', { ...fund, ticker: { symbol: 'SPY', basis: 'stated' } }],
  ['[[Samsung Electronics]] (005930.KS) rose', company('XKRX:005930', '005930', 'stated')],
]

const listedNames: readonly Example[] = [
  ['[[Nvidia]] rose 3%', company('XNAS:NVDA', 'NVDA')],
  ["[[Nvidia]]'s chips", company('XNAS:NVDA')],
  ['[[Nvidia Corp.]] rose', company('XNAS:NVDA')],
  ['[[Nvidia]] and [[Microsoft]] rose', company('XNAS:NVDA'), company('XNAS:MSFT')],
  ['an [[Nvidia]]-led rally', company('XNAS:NVDA')],
  ['[[Samsung Electronics]] lost 2%', company('XKRX:005930', '005930')],
  ['[[Goldman Sachs Group]] said so', company('XNYS:GS')],
  ['[[Kratos Defense & Security Solutions]] grew', company('XNAS:KTOS')],
  ['The [[Fed]] cut rates', { entity: { id: 'cb:FED', kind: 'central-bank' } }],
  ['the [[Federal Reserve]] (the [[Fed]]) cut', { entity: { id: 'cb:FED' } }, { entity: { id: 'cb:FED' } }],
  ['[[Fed]] Chair [[Jerome Powell]] spoke', { entity: { id: 'cb:FED' } }, person('Jerome Powell')],
  ['the [[FOMC]] met', { entity: { kind: 'institution' } }],
  ['the [[Kansas City Fed]] said', { entity: { kind: 'central-bank' } }],
  ['the [[Federal Reserve Bank of Dallas]] said', { entity: { kind: 'central-bank' } }],
]

const indicesAndFunds: readonly Example[] = [
  ['the [[S&P 500]] fell', index('index:SPX')],
  ['the [[Dow]] fell', index('index:DJI')],
  ['the [[Nasdaq Composite]] fell', index('index:IXIC')],
  ['the [[Russell 2000]] fell', index('index:RUT')],
  ['the [[Nikkei 225]] fell', { entity: { kind: 'index' } }],
  ['the [[Consumer Price Index]] rose', { entity: { kind: 'indicator' } }],
  ['[[Brent]] rose 2%', { entity: { kind: 'commodity' } }],
  ['the [[dollar]] rose', { entity: { kind: 'currency' } }],
  ['the [[Zembla 40]] index of leading shares', unlisted('Zembla 40', 'index')],
  ['the [[iShares S&P 500 3% Capped ETF]] opened', fund],
  ['the [[Vanguard Russell 2000 ETF]] opened', fund],
  ['the [[Invesco Imaginary Robots ETF]] (NYSEARCA: IRBT) opened', { ...fund, ticker: { symbol: 'IRBT' } }],
]

const forms: readonly Example[] = [
  ['[[Tempora Inc]] sold it', unlisted('Tempora Inc')],
  ['[[Tempora Holdings plc]] sold it', unlisted('Tempora Holdings plc')],
  ['[[Tempora & Co]] sold it', unlisted('Tempora & Co')],
  ['[[Tempora and Co]] sold it', unlisted('Tempora and Co')],
  ['[[Tempora AG]] sold it', unlisted('Tempora AG')],
  ['[[Tempora Oyj]] sold it', unlisted('Tempora Oyj')],
  ['[[Tempora Securities]] sold it', unlisted('Tempora Securities')],
  ['[[Tempora Asset Management]] sold it', unlisted('Tempora Asset Management')],
  ['[[Royal Bank of Zembla Group]] sold it', unlisted('Royal Bank of Zembla Group')],
  ["Zembla's [[Statistics Office]] said", unlisted('Statistics Office', 'institution')],
  ['the [[Ministry of Trade, Industry and Energy]] said', { entity: { kind: 'institution' } }],
  ['the [[Zemblan Agriculture Department]] said', unlisted('Zemblan Agriculture Department', 'institution')],
  ['the [[Zembla Stock Exchange]] said', unlisted('Zembla Stock Exchange', 'exchange')],
  ['its [[commerce ministry]] said', unlisted('commerce ministry', 'institution')],
]

const context: readonly Example[] = [
  ['shares of [[Zemblatel]] rose', unlisted('Zemblatel')],
  ['shares in [[Zemblatel]] rose', unlisted('Zemblatel')],
  ['the telecoms firm [[Zemblatel]], which', unlisted('Zemblatel')],
  ['the chipmaker [[Orbweave]] grew', unlisted('Orbweave')],
  ['the takeover of [[Zemblatel]] failed', unlisted('Zemblatel')],
  ['bought a stake in [[Zemblatel]] instead', unlisted('Zemblatel')],
  ['yesterday [[Zemblatel]] reported a loss', unlisted('Zemblatel')],
  ['a [[Zemblatel]] spokesman said', unlisted('Zemblatel')],
  ['an analyst at [[Harrow Lane]] said', unlisted('Harrow Lane')],
  ['according to [[ZCTA]], prices fell', unlisted('ZCTA', 'institution')],
  ['[[Orb Weave]] rose $8.55 to $20', unlisted('Orb Weave')],
  [
    'Telecoms firm [[Zemblatel]] closed. It says [[Zemblatel]] will hire.',
    unlisted('Zemblatel'),
    unlisted('Zemblatel'),
  ],
  [
    '[[Tempora Saronno Inc]] grew. Later [[Tempora]] shrank.',
    unlisted('Tempora Saronno Inc'),
    unlisted('Tempora Saronno Inc'),
  ],
  [
    '[[International Zinc Group]] grew. Then [[IZG]] shrank.',
    unlisted('International Zinc Group'),
    unlisted('International Zinc Group'),
  ],
]

const guarded: readonly Example[] = [
  ['it was bought by [[Target]] in May', { entity: { id: 'XNYS:TGT' } }],
  ['[[Visa]], [[Mastercard]] and others', { entity: { id: 'XNYS:V' } }, { entity: { id: 'XNYS:MA' } }],
  ['shares of [[Gap]] rose', { entity: { kind: 'company' } }],
  ['a rise at [[Apple]], said one', { entity: { id: 'XNAS:AAPL' } }],
  ['[[Apple]] (AAPL) rose', company('XNAS:AAPL', 'AAPL', 'stated')],
  ['[[Target]] CEO pay rose', { entity: { id: 'XNYS:TGT' } }],
]

const persons: readonly Example[] = [
  ['[[Mark Vandelay]], an economist, said', person('Mark Vandelay')],
  ['Mr [[Vandelay]] said so', person('Vandelay')],
  ['[[Mark Vandelay]] spoke. Then [[Vandelay]] left.', person('Mark Vandelay'), person('Mark Vandelay')],
  ['President [[Robert Vandelay]] said', person('Robert Vandelay')],
  ['photo by [[David Goldman]]', person('David Goldman')],
]

/** Capitals and words that name nobody. */
const none: readonly Example[] = [
  ['Apple pie costs more'],
  ['Apple prices at the orchard rose'],
  ['Target prices rose'],
  ['Gap years are popular'],
  ['Visa rules changed'],
  ['May was dry'],
  ['Shell companies multiplied'],
  ['Shares rose 3%'],
  ['Sales rose 5%'],
  ['Revenue fell $20 million'],
  ['Analysts said so'],
  ['The Company operates well'],
  ['The Board met'],
  ['Investment Bank jobs'],
  ['Central Bank independence'],
  ['The Street was wrong'],
  ['All of it was ON sale'],
  ['IT spending rose'],
  ['A share fell'],
  ['ALL of it'],
  ['the Widget Price Index rose'],
  ['artificial intelligence (AI) demand'],
  ['five hundred million dollars'],
  ['a ton of steel and some energy'],
  ['an initial public offering (IPO)'],
  ['the chief executive (CEO) left'],
  ['exchange-traded funds (ETFs)'],
  ['(Note: see below)'],
  ['the year (2025) ended'],
  ['a phone (02-1234-5678)'],
  ['US$5 and C$7'],
  ['HK$500 million'],
  ['the deal closed in January'],
  ['Monday was calm'],
  ['Chairman of the board'],
  ['It rose. The next day it fell.'],
  ['prices rose. Then they fell.'],
  ['up 3.5. That was it.'],
  ['crude CLc1 fell 3.38%'],
  ['copper CMCU3 rose 0.86%'],
  ['for example, unit costs fell'],
  ['Net income rose 4%'],
  ['Total debt fell'],
  ['Buy, Hold or Sell'],
  ['Most economists agreed'],
  ['Former officials agreed'],
  ['1) Energy: 10.42%\n2) Health: 6.31%\n3) Cash: 6.05%'],
]

export const examples: ExampleFile = {
  publishedAt: '2026-02-13',
  examples: [
    ...statedTickers,
    ...listedNames,
    ...indicesAndFunds,
    ...forms,
    ...context,
    ...guarded,
    ...persons,
    ...none,
    ...boundaries,
    ...homonyms,
    ...noNames,
  ],
}
