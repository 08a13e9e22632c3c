import { marketOfLabel } from '../../reference/markets.ts'
import { CharClass, charClasses, skipSpaces } from '../../scan/char-class.ts'
import { type PrintedSymbol, readSymbol } from './ticker-symbol.ts'

/** A trading symbol as the article prints it, and how sure its form makes us that it is one. */
export interface StatedTicker {
  /** Of the whole print: `(NASDAQ: CRDO)`, `$TSLA`, `005930.KS`. */
  readonly start: number
  readonly end: number
  readonly symbol: string
  readonly mic?: string
  /** A label before the symbol that names no market we know, as printed. */
  readonly unknownLabel?: string
  /** `labelled`: a market, a word for ticker, or a code only tickers have; `bare`: `(VTWO)`, which an abbreviation looks like too. */
  readonly form: 'labelled' | 'code' | 'bare'
  /** Whether it stands for the company itself (`$TSLA rose`) when no name stands before it. */
  readonly standsAlone: boolean
}

/** Every stated ticker of the text, found from the characters that open one: `(` `[` `<` `$` and the point of a RIC. */
export const findStatedTickers = (text: string): StatedTicker[] => {
  const found: StatedTicker[] = []
  for (let at = 0; at < text.length; at += 1) {
    const opener = openers[text.charCodeAt(at)] as number
    if (opener === 0) continue
    const ticker = readers[opener - 1]?.[1](text, at)
    if (!ticker) continue
    found.push(ticker)
    at = ticker.end - 1
  }
  return found
}

type Read = (text: string, at: number) => StatedTicker | undefined

/** `(NASDAQ: CRDO)` `(티커: VTWO)` `(005930)` `(AMGN.O)` `(VTWO)` `[011070]` `(LSE: IGG.L - news)` `(AAPL US)`. */
const readBracketed =
  (close: number): Read =>
  (text, at) => {
    const from = skipSpaces(text, at + 1)
    const limit = Math.min(text.length, at + 64)
    let end = from
    let colon = -1
    for (; end < limit; end += 1) {
      const code = text.charCodeAt(end)
      if (code === close) break
      if (charClasses[code] === CharClass.newline) return undefined
      if (colon < 0 && (code === 0x3a || code === 0xff1a)) colon = end
    }
    if (end >= limit) return undefined
    const head = colon < 0 ? readUnlabelled(text, from, end) : readLabelled(text, from, colon, end)
    return head && { start: at, end: end + 1, ...head, standsAlone: false }
  }

type Head = Pick<StatedTicker, 'symbol' | 'mic' | 'unknownLabel' | 'form'>

const readLabelled = (text: string, from: number, colon: number, limit: number): Head | undefined => {
  const symbol = readSymbol(text, skipSpaces(text, colon + 1), limit)
  if (!symbol || !endsItem(text, symbol.end, limit)) return undefined
  return withLabel(text.slice(from, colon).trim(), symbol)
}

const withLabel = (label: string, symbol: PrintedSymbol): Head | undefined => {
  const mic = marketOfLabel(label)
  if (mic !== undefined) return { symbol: symbol.base, mic: symbol.mic ?? mic, form: 'labelled' }
  if (tickerWords.has(label.toLowerCase()))
    return { symbol: symbol.base, ...(symbol.mic !== undefined && { mic: symbol.mic }), form: 'labelled' }
  return looksLikeMarket(label)
    ? {
        symbol: symbol.base,
        ...(symbol.mic !== undefined && { mic: symbol.mic }),
        unknownLabel: label,
        form: 'labelled',
      }
    : undefined
}

const tickerWords = new Set(
  '티커,티커명,종목코드,종목번호,종목,코드,심볼,주식코드,ticker,symbol,code,stock,ticker symbol,stock code,stock symbol,stock ticker'.split(
    ',',
  ),
)

/** `XYZX`, `Other OTC`: capitals alone or the word OTC, Exchange; not `Note`, not `사진`. */
const looksLikeMarket = (label: string): boolean =>
  label.length <= 24 && (/^[A-Z]{3,10}$/.test(label) || /\b(OTC|Exchange|Bourse)\b/.test(label))

/** `005930` `VTWO` `AMGN.O` `005930, 코스피` `NASDAQ CRDO` `AAPL US`. */
const readUnlabelled = (text: string, from: number, limit: number): Head | undefined => {
  const start = text.charCodeAt(from) === 0x24 ? from + 1 : from
  const symbol = readSymbol(text, start, limit)
  if (symbol) {
    if (endsItem(text, symbol.end, limit)) {
      const label = labelBehind(text, symbol.end, limit)
      if (label !== undefined) return { symbol: symbol.base, mic: label, form: 'labelled' }
      if (symbol.form === 'bare' && hasDigit(symbol.base)) return undefined
      return {
        symbol: symbol.base,
        ...(symbol.mic !== undefined && { mic: symbol.mic }),
        form: start > from ? 'labelled' : symbol.form,
      }
    }
    const country = bloombergCountry(text, symbol.end, limit)
    if (country !== undefined)
      return { symbol: symbol.base, ...(country !== '' && { mic: country }), form: 'labelled' }
  }
  // A label without its colon: 코스닥 247540, NASDAQ CRDO.
  const space = text.lastIndexOf(' ', limit - 2)
  if (space <= from) return undefined
  const last = readSymbol(text, space + 1, limit)
  if (!last || last.end !== limit) return undefined
  const mic = marketOfLabel(text.slice(from, space).trim())
  if (mic !== undefined) return { symbol: last.base, mic: last.mic ?? mic, form: 'labelled' }
  return tickerWords.has(text.slice(from, space).trim().toLowerCase())
    ? { symbol: last.base, ...(last.mic !== undefined && { mic: last.mic }), form: 'labelled' }
    : undefined
}

/** The symbol's item ends at the bracket, or before `,` `;` `/` `·` and ` - news`. */
const endsItem = (text: string, end: number, limit: number): boolean => {
  const next = skipSpaces(text, end, limit)
  return next === limit || ',;/·|'.includes(text.charAt(next)) || (next > end && text.charAt(next) === '-')
}

/** `CRDO, NASDAQ` and `005930·코스피`: the label behind. */
const labelBehind = (text: string, end: number, limit: number): string | undefined => {
  const next = skipSpaces(text, end, limit)
  return next === limit ? undefined : marketOfLabel(text.slice(next + 1, limit).trim())
}

/** Bloomberg's country behind the symbol; US is several markets. `AAPL US`, `005930 KS`, `700 HK`, with or without `Equity`. */
const bloombergCountry = (text: string, end: number, limit: number): string | undefined => {
  const rest = text.slice(end, limit).trim()
  return bloombergMarkets.get(rest.endsWith(' Equity') ? rest.slice(0, -7) : rest)
}

const bloombergMarkets = new Map([
  ['US', ''],
  ['UN', 'XNYS'],
  ['UW', 'XNAS'],
  ['UQ', 'XNAS'],
  ['KS', 'XKRX'],
  ['KQ', 'XKOS'],
  ['KP', 'XKRX'],
  ['HK', 'XHKG'],
  ['JP', 'XTKS'],
  ['JT', 'XTKS'],
  ['LN', 'XLON'],
  ['GY', 'XETR'],
  ['GR', 'XETR'],
  ['FP', 'XPAR'],
  ['NA', 'XAMS'],
  ['CH', 'XSHG'],
  ['TT', 'XTAI'],
  ['AU', 'XASX'],
  ['IM', 'XMIL'],
  ['SM', 'XMAD'],
])

/** The 1987 wire's `<EE>` and `<IBM.N>`. */
const readAngled: Read = (text, at) => {
  const symbol = readSymbol(text, at + 1, Math.min(text.length, at + 12))
  if (!symbol || text.charCodeAt(symbol.end) !== 0x3e) return undefined
  return {
    start: at,
    end: symbol.end + 1,
    symbol: symbol.base,
    ...(symbol.mic !== undefined && { mic: symbol.mic }),
    form: symbol.form,
    standsAlone: false,
  }
}

/** `$TSLA`, not `US$`, not `$5`. */
const readCashtag: Read = (text, at) => {
  if (charClasses[text.charCodeAt(at - 1)] === CharClass.latin) return undefined
  if (charClasses[text.charCodeAt(at + 1)] !== CharClass.latin) return undefined
  const symbol = readSymbol(text, at + 1, Math.min(text.length, at + 8))
  if (!symbol || symbol.base.length > 5 || isWordAt(text, symbol.end)) return undefined
  return { start: at, end: symbol.end, symbol: symbol.base, form: 'labelled', standsAlone: true }
}

/** `005930.KS` in running text, and the index's RIC `.SPX`. */
const readRic: Read = (text, at) => {
  if (!isCapitalOrDigit(text.charCodeAt(at + 1)) || charClasses[text.charCodeAt(at + 1)] === CharClass.digit)
    return undefined
  if (charClasses[text.charCodeAt(at - 1)] === CharClass.space) {
    let end = at + 1
    while (isCapitalOrDigit(text.charCodeAt(end))) end += 1
    if (end - at < 3 || isWordAt(text, end)) return undefined
    return { start: at, end, symbol: text.slice(at, end), form: 'labelled', standsAlone: false }
  }
  let start = at
  while (at - start < 8 && isCapitalOrDigit(text.charCodeAt(start - 1))) start -= 1
  if (at - start < 2 || isWordAt(text, start - 1) || '.$('.includes(text.charAt(start - 1) || ' '))
    return undefined
  const symbol = readSymbol(text, start, Math.min(text.length, at + 4))
  if (!symbol || symbol.mic === undefined || symbol.end <= at || isWordAt(text, symbol.end)) return undefined
  return {
    start,
    end: symbol.end,
    symbol: symbol.base,
    mic: symbol.mic,
    form: symbol.form,
    standsAlone: true,
  }
}

const isWordAt = (text: string, at: number): boolean => {
  const found = charClasses[text.charCodeAt(at)]
  return found === CharClass.latin || found === CharClass.digit
}

const hasDigit = (symbol: string): boolean => /\d/.test(symbol)

const isCapitalOrDigit = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)

const readers: readonly (readonly [opener: string, read: Read])[] = [
  ['(', readBracketed(0x29)],
  ['（', readBracketed(0xff09)],
  ['[', readBracketed(0x5d)],
  ['<', readAngled],
  ['$', readCashtag],
  ['.', readRic],
]

/** For every character 0, or one more than its reader's place. */
const openers = new Uint8Array(0x10000)
readers.forEach(([opener], i) => {
  openers[opener.charCodeAt(0)] = i + 1
})
