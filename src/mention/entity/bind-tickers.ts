import { placeWords } from '../../locale/en/places.ts'
import { diagnose } from '../../model/diagnostic.ts'
import type { Report } from '../../model/report.ts'
import { bySpan } from '../../model/span.ts'
import type { EntityKind, Ticker } from '../../model/values.ts'
import type { ReferenceEntry } from '../../reference/entry.ts'
import { operatingMarketOf } from '../../reference/markets.ts'
import type { OpenReference } from '../../reference/open-reference.ts'
import { isWordCode } from './boundaries.ts'
import { isUpperCase } from './capital-words.ts'
import { byEndOf, createFinding, type Finding } from './finding.ts'
import { endOfNameBefore, readNameBefore } from './name-before.ts'
import type { StatedTicker } from './stated-tickers.ts'
import { isKoreanCode } from './ticker-symbol.ts'

/**
 * Gives each stated ticker to the name it follows: `Acme Robotics (NASDAQ: ACRB)`. A name no list knows becomes a finding
 * by that. Returns the tickers that are none's name but their own (`$TSLA rose`) or stand in brackets, so that nothing
 * inside them is read as a name.
 */
export const bindTickers = (
  text: string,
  findings: Finding[],
  tickers: readonly StatedTicker[],
  reference: OpenReference,
  report: Report,
): readonly StatedTicker[] => {
  const byEnd = byEndOf(tickers.length > 0 ? findings : [])
  const bound: StatedTicker[] = []
  for (const ticker of tickers) {
    const nameEnd = endOfNameBefore(text, ticker.start)
    const named = byEnd.get(nameEnd)
    if (named) {
      if (!mayCarry(named, ticker, reference)) continue
      attach(named, ticker, reference, report)
      bound.push(ticker)
      continue
    }
    const fresh = ticker.standsAlone
      ? standAlone(text, ticker, reference)
      : nameByTicker(text, nameEnd, ticker, reference)
    if (!fresh) continue
    attach(fresh, ticker, reference, report)
    findings.push(fresh)
    byEnd.set(fresh.end, fresh)
    bound.push(ticker)
  }
  for (const finding of findings) bindSymbolBehind(text, finding, bound)
  return bound.sort(bySpan)
}

/** `the S&P 500 SPX`, `SPDR S&P 500 ETF Trust SPY`: the listed symbol right behind the name, without brackets. */
const bindSymbolBehind = (text: string, named: Finding, bound: StatedTicker[]): void => {
  const { entry, end } = named
  if (!entry || named.ticker || text.charCodeAt(end) !== 0x20 || !isUpperCase(text.charCodeAt(end + 1)))
    return
  const symbol = entry.ticker?.symbol ?? (entry.kind === 'index' ? entry.id.slice(6) : undefined)
  if (
    symbol === undefined ||
    !text.startsWith(symbol, end + 1) ||
    isWordCode(text.charCodeAt(end + 1 + symbol.length))
  )
    return
  named.supported = true
  named.ticker = { symbol, ...(entry.ticker && { mic: entry.ticker.mic }), basis: 'stated' }
  const symbolEnd = end + 1 + symbol.length
  bound.push({ start: end, end: symbolEnd, symbol, form: 'labelled', standsAlone: false })
}

/** Whether the name may have this ticker: 마이크로소프트(MS) is an abbreviation, 네이버(NAVER) another spelling. */
const mayCarry = (named: Finding, ticker: StatedTicker, reference: OpenReference): boolean => {
  if (!tradable.has(named.kind)) return named.kind === 'index' && ticker.form === 'labelled'
  if (ticker.form === 'labelled') return true
  const listings = listingsOf(ticker, reference)
  const { entry } = named
  if (entry && listings.some(({ id, name }) => id === entry.id || name === entry.name)) return true
  if (ticker.form === 'code') return true
  if (/\d/.test(ticker.symbol) || (named.kind !== 'company' && named.kind !== 'fund')) return false
  return entry
    ? entry.ticker === undefined && listings.length > 0 && !isSurface(entry, ticker.symbol)
    : listings.length > 0 || (!isInitials(ticker.symbol, named.name) && /^[A-Z]/.test(named.name))
}

const tradable = new Set<EntityKind>(['company', 'fund', 'institution', 'exchange', 'commodity'])

const isSurface = (entry: ReferenceEntry, symbol: string): boolean =>
  entry.surfaces.some(({ text }) => text === symbol)

/** `European Union (EU)`: the capitals of the name. */
const isInitials = (symbol: string, name: string): boolean =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
    .startsWith(symbol)

const listingsOf = ({ symbol, mic }: StatedTicker, reference: OpenReference): readonly ReferenceEntry[] => {
  const listings = reference.listings.get(symbol) ?? []
  const market = mic === undefined ? undefined : operatingMarketOf(mic)
  return market === undefined ? listings : listings.filter(({ id }) => id.startsWith(`${market}:`))
}

const attach = (named: Finding, stated: StatedTicker, reference: OpenReference, report: Report): void => {
  const { entry } = named
  const listings = listingsOf(stated, reference)
  // 알파벳(GOOGL): of the listings of one name the stated one.
  const own = listings.find(({ id, name }) => id === entry?.id || name === entry?.name)
  if (own) named.entry = own
  else if (!entry && stated.form !== 'bare' && listings.length === 1)
    named.entry = listings[0] as ReferenceEntry
  named.supported = true
  named.ticker = toTicker(stated, own ?? named.entry)
  const span = { start: stated.start, end: stated.end }
  if (stated.unknownLabel !== undefined)
    report(
      diagnose(
        'unknown-exchange',
        `"${stated.unknownLabel}" before ${stated.symbol} names no market known here; the ticker keeps none`,
        span,
      ),
    )
  else if (
    entry?.ticker?.symbol === stated.symbol &&
    stated.mic !== undefined &&
    entry.ticker.mic !== undefined &&
    operatingMarketOf(stated.mic) !== operatingMarketOf(entry.ticker.mic)
  )
    report(
      diagnose(
        'unknown-exchange',
        `${stated.symbol} is stated on ${stated.mic} but listed on ${entry.ticker.mic}; kept ${stated.mic} as printed`,
        span,
      ),
    )
}

const toTicker = ({ symbol, mic }: StatedTicker, entry: ReferenceEntry | undefined): Ticker => {
  const listed = entry?.ticker?.symbol === symbol ? entry.ticker.mic : undefined
  // The label names the exchange, the reference its segment: NYSE and ARCX, KRX and XKOS.
  const sameMarket =
    listed !== undefined && (mic === undefined || operatingMarketOf(mic) === operatingMarketOf(listed))
  const market = sameMarket ? listed : mic
  return { symbol, ...(market !== undefined && { mic: market }), basis: 'stated' }
}

/** `$TSLA` and `005930.KS` where no name stands before them. */
const standAlone = (text: string, ticker: StatedTicker, reference: OpenReference): Finding | undefined => {
  const [entry] = listingsOf(ticker, reference)
  const isCashtag = text.charCodeAt(ticker.start) === 0x24
  if (!entry && !isCashtag && ticker.mic === undefined) return undefined
  return createFinding(
    ticker.start,
    ticker.end,
    isCashtag ? 'entity/$<symbol>' : 'entity/<ric>',
    entry?.kind ?? 'company',
    entry?.name ?? ticker.symbol,
    entry,
  )
}

/** A name nothing else knows, before a ticker whose form leaves no doubt, or that the reference data list. */
const nameByTicker = (
  text: string,
  nameEnd: number,
  ticker: StatedTicker,
  reference: OpenReference,
): Finding | undefined => {
  const listings = listingsOf(ticker, reference)
  if (ticker.form === 'bare' && (listings.length === 0 || /\d/.test(ticker.symbol))) return undefined
  const name = readNameBefore(text, nameEnd)
  if (!name || (ticker.form === 'bare' && !name.latin)) return undefined
  const words = text.slice(name.start, nameEnd)
  if (ticker.symbol.startsWith('.') || placeWords.has(words)) return undefined
  if (ticker.form === 'bare' && isInitials(ticker.symbol, words)) return undefined
  // A six-digit number behind a word is a code only where a name can stand: 문의(012345).
  const [entry] = listings
  const kind: EntityKind = entry?.kind ?? (/\b(ETF|ETN|Fund)\b/.test(words) ? 'fund' : 'company')
  return createFinding(
    name.start,
    nameEnd,
    isKoreanCode(ticker.symbol) ? 'entity/<name>(<code>)' : 'entity/<name> (<market>: <symbol>)',
    kind,
    entry?.name ?? words,
    entry,
  )
}
