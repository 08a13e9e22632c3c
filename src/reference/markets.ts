import { marketTable } from './tables/markets.ts'

/** A market or market segment by its ISO 10383 code, with the labels and suffixes that stand for it beside tickers. */
export interface Market {
  readonly mic: string
  /** The exchange that runs it: XKRX for XKOS, XNYS for ARCX. */
  readonly operating: string
  /** ISO 3166 country of the market. */
  readonly country: string
  /** What is printed before the symbol: `NASDAQ` in `(NASDAQ: CRDO)`, `나스닥` in `(나스닥: VTWO)`. */
  readonly labels: readonly string[]
  /** What follows the symbol: `O` in `AMGN.O`, `KS` in `005930.KS`. */
  readonly ricSuffixes: readonly string[]
}

const readMarket = (line: string): Market => {
  const [mic = '', operating = '', country = '', labels = '', suffixes = ''] = line
    .split('|')
    .map((x) => x.trim())
  const list = (column: string) => (column === '' ? [] : column.split('; '))
  return { mic, operating, country, labels: list(labels), ricSuffixes: list(suffixes) }
}

export const markets: readonly Market[] = marketTable
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(readMarket)

const byMic = new Map(markets.map((market) => [market.mic, market]))

/** `XKRX` for `XKOS`, `XNYS` for `ARCX`; undefined for a code that names no market we know. */
export const operatingMarketOf = (mic: string): string | undefined => byMic.get(mic)?.operating

const fold = (label: string): string => label.toUpperCase().replaceAll(' ', '')

const byLabel = new Map(markets.flatMap((market) => market.labels.map((label) => [fold(label), market.mic])))

/** The market a printed label names, case and spaces aside: `Nasdaq`, `NASDAQ`, `나스닥` → `XNAS`; `KOSDAQ` → `XKOS`. */
export const marketOfLabel = (label: string): string | undefined => byLabel.get(fold(label))

const bySuffix = new Map(
  markets.flatMap((market) => market.ricSuffixes.map((suffix) => [suffix, market.mic])),
)

/** The market of a RIC's suffix without its point: `O` → `XNAS`, `KS` → `XKRX`, `KQ` → `XKOS`. */
export const marketOfRicSuffix = (suffix: string): string | undefined => bySuffix.get(suffix)
