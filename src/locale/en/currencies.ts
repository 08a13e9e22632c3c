import type { UnitWord } from '../../model/figure.ts'

/** Currency symbols, before a number or behind it. `＄` and `￦` are the full-width forms. */
export const currencySymbols: Readonly<Record<string, UnitWord>> = {
  $: money('USD', { basis: 'default' }),
  '＄': money('USD', { basis: 'default' }),
  '€': money('EUR'),
  '£': money('GBP'),
  '￡': money('GBP'),
  '¥': money('JPY', { basis: 'default' }),
  '￥': money('JPY', { basis: 'default' }),
  '₩': money('KRW'),
  '￦': money('KRW'),
  '₹': money('INR'),
  '₽': money('RUB'),
  '₺': money('TRY'),
  '₫': money('VND'),
  '₱': money('PHP'),
  '฿': money('THB'),
  '₪': money('ILS'),
  '₦': money('NGN'),
  '₡': money('CRC'),
}

/** Letters right before `$`: US$, HK$. Single letters only as capitals. */
export const dollarPrefixes: Readonly<Record<string, string>> = {
  US: 'USD',
  USD: 'USD',
  A: 'AUD',
  AU: 'AUD',
  AUD: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CAD: 'CAD',
  CDN: 'CAD',
  HK: 'HKD',
  HKD: 'HKD',
  NZ: 'NZD',
  NZD: 'NZD',
  S: 'SGD',
  SG: 'SGD',
  SGD: 'SGD',
  NT: 'TWD',
  TWD: 'TWD',
  R: 'BRL',
  MEX: 'MXN',
  MXN: 'MXN',
}

/** Codes that newspapers print before or behind an amount; ISO codes that are English words (ALL, TOP, MAD) are not here. */
const codes =
  'USD EUR GBP JPY KRW CNY CNH HKD TWD SGD AUD NZD CAD CHF SEK NOK DKK INR IDR MYR THB PHP VND BRL MXN ZAR RUB PLN HUF CZK ILS AED SAR EEK LTL LVL DEM FRF ISK KWD QAR EGP NGN ARS CLP KZT PKR BDT LKR'

/** Codes that newswires print in small letters too, and that are no words. */
const plainCodes = new Set('usd eur gbp jpy krw cny hkd chf sek nok dkk aud inr twd sgd'.split(' '))

/** Codes and words right before a number: `EUR 125`, `RMB10`, `Rs 20`. */
export const currencyPrefixes: ReadonlyMap<string, UnitWord> = new Map([
  ...codes.split(' ').map((code) => [code, money(isoOf(code))] as const),
  ...'usd eur gbp krw jpy cny'.split(' ').map((code) => [code, money(code.toUpperCase())] as const),
  ...'RMB rmb Rmb'.split(' ').map((code) => [code, money('CNY')] as const),
  ...'Rs rs'.split(' ').map((code) => [code, money('INR')] as const),
  ...'EURO Euro euro'.split(' ').map((code) => [code, money('EUR')] as const),
  ['TRY', money('TRY')],
  ['Rp', money('IDR')],
  ['RM', money('MYR')],
  ['NIS', money('ILS')],
  ...'SFr Sfr'.split(' ').map((code) => [code, money('CHF')] as const),
  ...'SKr Skr'.split(' ').map((code) => [code, money('SEK')] as const),
  ...'NKr Nkr'.split(' ').map((code) => [code, money('NOK')] as const),
  ...'DKr Dkr'.split(' ').map((code) => [code, money('DKK')] as const),
  ['MUSD', money('USD', { places: 6 })],
  ['MEUR', money('EUR', { places: 6 })],
])

/**
 * Letters and words that are a currency only right before what looks like an amount: `Y12,000`, `W3.4tn`, `R12 million`,
 * `yuan 3 billion`; not Y2K, R2 or won 3 medals.
 */
export const weakPrefixes: ReadonlyMap<string, UnitWord> = new Map([
  ['Y', money('JPY')],
  ['W', money('KRW')],
  ['R', money('ZAR')],
  ['Won', money('KRW')],
  ['yuan', money('CNY')],
  ['Yuan', money('CNY')],
  ['Bt', money('THB')],
  ['Dh', money('AED', { basis: 'default' })],
  ['Dhs', money('AED', { basis: 'default' })],
])

/** English currency words and codes behind a number. */
export const englishCurrencies: readonly (readonly [word: string, unit: UnitWord])[] = [
  ...words('dollar dollars dlr dlrs bucks', money('USD', { basis: 'default' })),
  ...words('cent cents cts ¢', money('USD', { basis: 'default', places: -2 })),
  ['c', money('USD', { basis: 'default', places: -2, attached: true })],
  ...foreign('dollar dollars dlrs', {
    us: 'USD',
    'u.s.': 'USD',
    american: 'USD',
    australian: 'AUD',
    canadian: 'CAD',
    'hong kong': 'HKD',
    singapore: 'SGD',
    'new zealand': 'NZD',
    taiwan: 'TWD',
  }),
  ...words('euro euros', money('EUR')),
  ...phrases(['euro cent', 'euro cents', 'euros cents'], money('EUR', { places: -2 })),
  ...words('eurocent eurocents', money('EUR', { places: -2 })),
  ...words('pound pounds', money('GBP', { settle: 'weight' })),
  ...words('sterling stg', money('GBP')),
  ...phrases(['pounds sterling', 'british pounds', 'pound sterling'], money('GBP')),
  ...words('pence penny pennies', money('GBP', { places: -2 })),
  ['p', { dimension: 'quantity', unit: 'point', settle: 'p', attached: true }],
  ['P', { dimension: 'quantity', unit: 'point', settle: 'p', attached: true }],
  ...words('yen', money('JPY')),
  ...words('yuan renminbi rmb 元', money('CNY')),
  ...phrases(['chinese yuan'], money('CNY')),
  ...words('円', money('JPY')),
  ['won', money('KRW', { settle: 'won' })],
  ...phrases(['korean won', 'south korean won'], money('KRW')),
  ...words('franc francs', money('CHF', { basis: 'default' })),
  ...foreign('franc francs', { swiss: 'CHF', french: 'FRF', belgian: 'BEF' }),
  ...words('marks', money('DEM', { basis: 'default' })),
  ...words('lira lire', money('TRY', { basis: 'default' })),
  ...foreign('lira', { turkish: 'TRY' }),
  ...foreign('lire', { italian: 'ITL' }),
  ...words('kronor krona', money('SEK', { basis: 'default' })),
  ...words('kroner krone crowns', money('NOK', { basis: 'default' })),
  ...foreign('kronor krona crowns', { swedish: 'SEK' }),
  ...foreign('kroner krone crowns', { norwegian: 'NOK', danish: 'DKK' }),
  ...words('rupee rupees', money('INR', { basis: 'default' })),
  ['rs', money('INR', { basis: 'default', attached: true })],
  ...foreign('rupees', { indian: 'INR', pakistani: 'PKR' }),
  ...words('rupiah', money('IDR')),
  ...words('ringgit', money('MYR')),
  ...words('baht', money('THB')),
  ...words('dong', money('VND')),
  ...words('peso pesos', money('MXN', { basis: 'default' })),
  ...foreign('pesos', { mexican: 'MXN', philippine: 'PHP', argentine: 'ARS', chilean: 'CLP' }),
  ...words('reais', money('BRL')),
  ...words('rouble roubles ruble rubles', money('RUB')),
  ...words('rand', money('ZAR')),
  ...words('zloty zlotys', money('PLN')),
  ...words('forint forints', money('HUF')),
  ...words('shekel shekels', money('ILS')),
  ...words('dirham dirhams', money('AED', { basis: 'default' })),
  ...words('riyal riyals', money('SAR', { basis: 'default' })),
  ...words('litas', money('LTL')),
  ...words('kroons kroon', money('EEK')),
  ...words('guilders', money('NLG')),
  ...words('naira', money('NGN')),
  ...codes
    .toLowerCase()
    .split(' ')
    .map(
      (code) =>
        [code, money(isoOf(code.toUpperCase()), plainCodes.has(code) ? {} : { capitals: true })] as const,
    ),
  ['try', money('TRY', { capitals: true })],
  ['musd', money('USD', { places: 6 })],
  ['meur', money('EUR', { places: 6 })],
]

function money(currency: string, more: Partial<UnitWord> = {}): UnitWord {
  return { dimension: 'money', unit: currency, words: 'any', ...more }
}

/** The offshore yuan is the yuan. */
function isoOf(code: string): string {
  return code === 'CNH' ? 'CNY' : code
}

function words(list: string, unit: UnitWord) {
  return list.split(' ').map((word) => [word, unit] as const)
}

function phrases(list: readonly string[], unit: UnitWord) {
  return list.map((word) => [word, unit] as const)
}

function foreign(list: string, countries: Readonly<Record<string, string>>) {
  return Object.entries(countries).flatMap(([country, currency]) =>
    list.split(' ').map((word) => [`${country} ${word}`, money(currency)] as const),
  )
}
