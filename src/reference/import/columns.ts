import { ListingError } from './listing-error.ts'
import type { Row } from './read-rows.ts'

/** What a row tells of a security. */
export interface Columns {
  /** The trading symbol or six-digit code. */
  readonly symbol: string
  /** The issuer's or security's name in either language. */
  readonly name: string
  /** A further name, in the other language or a shorter one. */
  readonly otherName?: string
  readonly thirdName?: string
  /** A MIC, or a label of an exchange or of one of its segments. */
  readonly market?: string
  /** ISO 6166. */
  readonly isin?: string
  /** The SEC's number of the issuer. */
  readonly cik?: string
  /** The share's class where it has a column: 보통주, 구형우선주. */
  readonly class?: string
}

export type Field = keyof Columns

export const fields: readonly Field[] = [
  'symbol',
  'name',
  'otherName',
  'thirdName',
  'market',
  'isin',
  'cik',
  'class',
]

/** How the usual public lists head their columns, in order of preference, letter case and spaces aside. */
const knownHeads: Readonly<Record<Field, readonly string[]>> = {
  symbol: ['ticker', 'symbol', 'act symbol', 'nasdaq symbol', '단축코드', '종목코드', 'code', 'cqs symbol'],
  name: ['한글 종목약명', '종목명', '회사명', 'company name', 'security name', 'name', 'title', 'company'],
  otherName: ['영문 종목명', 'english name', 'name_en', '영문명'],
  thirdName: ['한글 종목명', 'korean name', 'name_ko'],
  market: ['mic', '시장구분', 'market', 'listing exchange', 'exchange', '시장'],
  isin: ['isin', '표준코드', 'isu_cd'],
  cik: ['cik', 'cik_str'],
  class: ['주식종류', 'share class'],
}

/**
 * Which column holds what: as the caller maps it (`{ symbol: 'Tkr' }`), for the rest by the usual heads. Throws
 * `ListingError` when no column for the symbol or the name is found, or a mapped one is not there.
 */
export const readColumns = (rows: readonly Row[], mapped: Partial<Record<Field, string>> = {}): Columns => {
  const heads = new Map<string, string>()
  for (const row of rows.slice(0, 100)) for (const head of Object.keys(row)) heads.set(fold(head), head)
  const columns: Partial<Record<Field, string>> = {}
  for (const field of fields) {
    const wanted = mapped[field]
    if (wanted !== undefined && !heads.has(fold(wanted)))
      throw new ListingError(`has no column "${wanted}"; it has ${[...heads.values()].join(', ')}`)
    const known = wanted ?? knownHeads[field].find((head) => heads.has(fold(head)))
    const head = known === undefined ? undefined : heads.get(fold(known))
    if (head !== undefined) columns[field] = head
  }
  const { symbol, name } = columns
  if (symbol === undefined || name === undefined)
    throw new ListingError(
      `has no column for the ${symbol === undefined ? 'symbol' : 'name'} among ${[...heads.values()].join(', ') || 'none'}; name it with --columns symbol=…,name=…`,
    )
  return { ...columns, symbol, name }
}

const fold = (head: string): string =>
  head
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
