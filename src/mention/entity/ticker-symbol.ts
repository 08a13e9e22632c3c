import { marketOfRicSuffix } from '../../reference/markets.ts'

/** A symbol as printed: `AMGN.O` is the base AMGN on the market its RIC suffix names. */
export interface PrintedSymbol {
  readonly base: string
  readonly mic?: string
  readonly end: number
  /** `code`: only a ticker looks so (`005930`, `AMGN.O`); `bare`: an abbreviation looks so too. */
  readonly form: 'code' | 'bare'
}

/**
 * Reads a trading symbol at `at`: capitals (`CRDO`, `BRK.B`), a Korean code (`005930`, `A005930`, `0126Z0`), a numeric
 * symbol with its market (`0700.HK`, `7203.T`). Undefined for words (`Fed`), figures (`0.54`) and years.
 */
export const readSymbol = (text: string, at: number, limit: number): PrintedSymbol | undefined => {
  let end = at
  let digits = 0
  for (; end < limit && end - at < 7; end += 1) {
    const code = text.charCodeAt(end)
    if (isDigit(code)) digits += 1
    else if (!isCapital(code)) break
  }
  const length = end - at
  if (length === 0 || length > 7 || isLowerCase(text.charCodeAt(end))) return undefined
  const suffix = readSuffix(text, end, limit)
  const base = text.slice(at, end)
  if (suffix) {
    const mic = marketOfRicSuffix(suffix)
    const whole = end + 1 + suffix.length
    // BRK.B and BF.A are share classes; A is also NYSE American's suffix, which no newspaper prints.
    if (mic === undefined || suffix === 'A' || suffix === 'B')
      return digits === 0 && suffix.length === 1
        ? { base: `${base}.${suffix}`, end: whole, form: 'code' }
        : undefined
    return { base: mic === 'XHKG' ? base.padStart(4, '0') : base, mic, end: whole, form: 'code' }
  }
  if (digits === 0) return length <= 5 ? { base, end, form: 'bare' } : undefined
  if (isKoreanCode(base)) return { base, end, form: 'code' }
  if (length === 7 && base.startsWith('A') && digits === 6) return { base: base.slice(1), end, form: 'code' }
  // 0700 beside HKG, GX8 beside Amsterdam: only a label makes these tickers.
  return { base, end, form: 'bare' }
}

/** Six places, digits but for at most one capital that the exchange began to use in 2024: `005930`, `0126Z0`. */
export const isKoreanCode = (symbol: string): boolean => /^\d{4}[\dA-Z]\d$/.test(symbol)

const readSuffix = (text: string, at: number, limit: number): string | undefined => {
  if (text.charCodeAt(at) !== 0x2e) return undefined
  let end = at + 1
  while (end < limit && end - at <= 3 && isCapital(text.charCodeAt(end))) end += 1
  return end === at + 1 || isLowerCase(text.charCodeAt(end)) ? undefined : text.slice(at + 1, end)
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a
const isLowerCase = (code: number): boolean => code >= 0x61 && code <= 0x7a
