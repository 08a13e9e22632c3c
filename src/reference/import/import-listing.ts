import type { EntityKind } from '../../model/values.ts'
import type { ReferenceEntry } from '../entry.ts'
import { marketOfLabel, operatingMarketOf } from '../markets.ts'
import { type Columns, type Field, readColumns } from './columns.ts'
import { decodeListing } from './decode-listing.ts'
import { isIsin } from './isin.ts'
import { isOtherSecurity, readIssuer } from './issuer-name.ts'
import { ListingError } from './listing-error.ts'
import { type Row, readRows } from './read-rows.ts'
import { surfacesOf } from './surfaces.ts'

export interface ListingOptions {
  /** Column names by field where they are not the usual ones. */
  readonly columns?: Partial<Record<Field, string>>
  /** ISO 10383 code of the market of rows that name none. */
  readonly market?: string
  /** What the rows are. Default: funds where the name says so, else companies. */
  readonly kind?: EntityKind
}

export interface Listing {
  readonly entries: readonly ReferenceEntry[]
  readonly rows: number
  /** Rows left out, by reason. */
  readonly skipped: ReadonlyMap<string, number>
}

/**
 * Reads a public list of securities: SEC's company_tickers.json and company_tickers_exchange.json, the screens and symbol
 * files of NASDAQ and NYSE, KRX's CSV in UTF-8 or CP949, any CSV or JSON whose columns are mapped. Throws `ListingError`
 * when the list can't be read; a row that can't is left out and counted.
 */
export const importListing = (bytes: Uint8Array, options: ListingOptions = {}): Listing => {
  if (options.market !== undefined && operatingMarketOf(options.market) === undefined)
    throw new ListingError(`: ${options.market} is no market code (ISO 10383) that gisa knows`)
  const rows = readRows(decodeListing(bytes))
  if (rows.length === 0) throw new ListingError('holds no rows')
  const columns = readColumns(rows, options.columns)
  const entries = new Map<string, ReferenceEntry>()
  const skipped = new Map<string, number>()
  for (const row of rows) {
    const read = readEntry(row, columns, options)
    if (typeof read === 'string') skipped.set(read, (skipped.get(read) ?? 0) + 1)
    else if (entries.has(read.id)) skipped.set(listedTwice, (skipped.get(listedTwice) ?? 0) + 1)
    else entries.set(read.id, read)
  }
  return { entries: [...entries.values()], rows: rows.length, skipped }
}

const listedTwice = 'listed a second time'

const readEntry = (row: Row, columns: Columns, options: ListingOptions): ReferenceEntry | string => {
  const cell = (field: Field): string => {
    const head = columns[field]
    return head === undefined ? '' : (row[head] ?? '')
  }
  const official = cell('name')
  if (official === '') return 'without a name'
  if (isOtherSecurity(official) || isPreferredClass.test(cell('class')))
    return 'another security of an issuer'
  const mic = marketOf(cell('market'), cell('symbol')) ?? options.market
  const symbol = symbolOf(cell('symbol'), mic)
  if (symbol === undefined) return 'without a readable symbol'
  const names = [official, cell('otherName'), cell('thirdName')].filter((name) => name !== '')
  const surfaces = surfacesOf(names)
  if (surfaces.length === 0) return 'without a name'
  const isin = cell('isin').toUpperCase()
  const cik = cell('cik')
  const english = names.find((name) => /^[ -~]+$/.test(name))
  const { common } = readIssuer(english ?? official)
  const identifiers = {
    ...(isIsin(isin) && { isin }),
    ...(/^\d{1,10}$/.test(cik) && { cik: cik.padStart(10, '0') }),
  }
  return {
    id: mic === undefined ? `org:${slugOf(common)}` : `${operatingMarketOf(mic)}:${symbol}`,
    kind: options.kind ?? (isFund.test(official) ? 'fund' : 'company'),
    name: common,
    surfaces,
    ticker: { symbol, ...(mic !== undefined && { mic }) },
    ...(Object.keys(identifiers).length > 0 && { identifiers }),
  }
}

const isPreferredClass = /우선주|preferred/i
const isFund = /\b(?:Fund|ETF|ETN)\b|상장지수/

/** `XNAS`, `Nasdaq`, `KOSDAQ GLOBAL`, NASDAQ's one-letter codes; six digits without a market are Korean. */
const marketOf = (label: string, symbol: string): string | undefined => {
  if (operatingMarketOf(label) !== undefined) return label
  const known = marketOfLabel(label) ?? marketOfLabel(label.split(' ')[0] ?? '') ?? letterCodes[label]
  return known ?? (/^A?\d{5}[0-9A-Z]$/.test(symbol) ? 'XKRX' : undefined)
}

/** The listing exchange in nasdaqtraded.txt and otherlisted.txt. */
const letterCodes: Readonly<Record<string, string>> = {
  Q: 'XNAS',
  N: 'XNYS',
  A: 'XASE',
  P: 'ARCX',
  Z: 'BATS',
}

/** `BRK/B` and `BRK-B` are BRK.B; Korean codes have six places, which spreadsheets cut (`5930`) or mark (`A005930`). */
const symbolOf = (printed: string, mic: string | undefined): string | undefined => {
  const symbol = printed.trim().toUpperCase()
  if (mic !== undefined && operatingMarketOf(mic) === 'XKRX') {
    const code = symbol.replace(/^A(?=\d{5})/, '').padStart(6, '0')
    return /^\d{5}[0-9A-Z]$/.test(code) || /^\d{4}[A-Z]\d$/.test(code) ? code : undefined
  }
  const plain = symbol.replace(/[/-](?=[A-Z]{1,2}$)/, '.')
  return /^[A-Z0-9]{1,12}(?:\.[A-Z]{1,3})?$/.test(plain) ? plain : undefined
}

const slugOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
