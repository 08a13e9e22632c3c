import { isDigitAt } from '../../scan/char-class.ts'

export interface Digits {
  readonly end: number
  readonly value: number
  readonly width: number
}

/** A run of plain or full-width digits, at most nine; longer ones are no calendar numbers. */
export const readDigits = (text: string, at: number, limit: number): Digits | undefined => {
  let [end, value] = [at, 0]
  while (end < limit && isDigitAt(text, end)) {
    if (end - at === 9) return undefined
    value = value * 10 + (text.charCodeAt(end) & 0xf)
    end += 1
  }
  return end === at ? undefined : { end, value, width: end - at }
}

/** `24`, `'98`, `08` as a year: this century up to 2049, else the last one. */
export const fullYear = (value: number, width: number): number =>
  width > 2 ? value : value < 50 ? 2000 + value : 1900 + value
