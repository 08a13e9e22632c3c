import { CharClass, charClasses } from './char-class.ts'

/** A run of digits with its separators, as printed: `1,234.50`, `３．５`. */
export interface DigitRun {
  readonly start: number
  readonly end: number
  /** Without separators, in ASCII digits; printed zeros stay: `1234.50`. */
  readonly value: string
  /** How many digits stand behind the decimal point. */
  readonly decimals: number
  /** Has thousands separators. */
  readonly grouped: boolean
}

const comma = 0x2c
const point = 0x2e
const wideComma = 0xff0c
const widePoint = 0xff0e

/** The digit a code unit stands for, full-width ones too, or -1. */
export const digitValue = (code: number): number =>
  code >= 0x30 && code <= 0x39 ? code - 0x30 : code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1

/**
 * Reads the digits at `at`, which must be one. A comma belongs to the number only before exactly three digits, a point
 * only before a digit; `2026.02.13`, `1.2.3` and `192.168.0.1` are chains, and none of it is a number.
 */
export const readDigitRun = (text: string, at: number, limit: number = text.length): DigitRun => {
  let end = skipDigits(text, at, limit)
  let grouped = false
  let plain = text.charCodeAt(at) < 0x100
  if (end - at <= 3)
    while (isThousands(text, end, limit)) {
      if (text.charCodeAt(end) === wideComma) plain = false
      end += 4
      grouped = true
    }
  const whole = end
  const code = text.charCodeAt(end)
  if ((code === point || code === widePoint) && end + 1 < limit && isDigit(text, end + 1)) {
    if (code === widePoint) plain = false
    end = skipDigits(text, end + 1, limit)
  }
  const decimals = end === whole ? 0 : end - whole - 1
  const raw = text.slice(at, end)
  return {
    start: at,
    end,
    value: plain && !grouped ? raw : toAscii(raw),
    decimals,
    grouped,
  }
}

/** Behind a run: does another `.digits` or `,digits` follow, so that it is a date, a version, an address? The chain's end, or -1. */
export const chainEnd = (text: string, run: DigitRun, limit: number = text.length): number => {
  let end = run.end
  for (;;) {
    const code = text.charCodeAt(end)
    const joins =
      code === point || code === widePoint || (code === comma && !run.grouped && run.decimals === 0)
    if (!joins || end + 1 >= limit || !isDigit(text, end + 1)) break
    end = skipDigits(text, end + 1, limit)
  }
  return end === run.end ? -1 : end
}

const isDigit = (text: string, at: number): boolean => charClasses[text.charCodeAt(at)] === CharClass.digit

const skipDigits = (text: string, from: number, limit: number): number => {
  let at = from
  while (at < limit && isDigit(text, at)) at += 1
  return at
}

/** `,` and exactly three digits. */
const isThousands = (text: string, at: number, limit: number): boolean => {
  const code = text.charCodeAt(at)
  return (
    (code === comma || code === wideComma) &&
    at + 3 < limit &&
    isDigit(text, at + 1) &&
    isDigit(text, at + 2) &&
    isDigit(text, at + 3) &&
    !(at + 4 < limit && isDigit(text, at + 4))
  )
}

const toAscii = (raw: string): string => {
  let out = ''
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i)
    const digit = digitValue(code)
    if (digit >= 0) out += String.fromCharCode(0x30 + digit)
    else if (code === point || code === widePoint) out += '.'
  }
  return out
}
