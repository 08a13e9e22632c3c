import { isHyphen } from '../../locale/en/numerals.ts'
import { divide } from '../../model/decimal.ts'
import type { PrintedNumber } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { type DigitRun, readDigitRun } from '../../scan/numeral.ts'

/**
 * Rates and bond prices in fractions: `6-1/2`, `99 27/32`, `7/32`, `4½`. Only denominators that markets use and that
 * are exact decimals, so that `24/7`, `2/13` and `10/11` are none.
 */
export const readMixedFraction = (text: string, run: DigitRun, limit: number): PrintedNumber | undefined => {
  if (run.decimals > 0 || run.grouped) return undefined
  const sign = vulgar.get(text.charCodeAt(run.end))
  if (sign) return mixed(run.start, run.end + 1, run.value, sign)
  const code = text.charCodeAt(run.end)
  if (code === slash) {
    const fraction = readSimple(text, run, limit)
    return fraction && mixed(run.start, fraction.end, '0', fraction.value)
  }
  if (!isHyphen(code) && charClasses[code] !== CharClass.space) return undefined
  const at = run.end + 1
  if (at >= limit || charClasses[text.charCodeAt(at)] !== CharClass.digit) return undefined
  const numerator = readDigitRun(text, at, limit)
  const fraction =
    numerator.end - at <= 2 && text.charCodeAt(numerator.end) === slash
      ? readSimple(text, numerator, limit)
      : undefined
  return fraction && mixed(run.start, fraction.end, run.value, fraction.value)
}

const slash = 0x2f
const denominators = new Set(['2', '4', '8', '16', '32', '64', '5'])
const vulgar: ReadonlyMap<number, string> = new Map(
  Object.entries({ '½': '5', '¼': '25', '¾': '75', '⅛': '125', '⅜': '375', '⅝': '625', '⅞': '875' }).map(
    ([sign, decimals]) => [sign.charCodeAt(0), decimals],
  ),
)

/** The decimals of `1/2` are `5`; undefined unless it is a proper fraction of the market's kind, with no digit or slash behind. */
const readSimple = (text: string, numerator: DigitRun, limit: number) => {
  const at = numerator.end + 1
  if (at >= limit || charClasses[text.charCodeAt(at)] !== CharClass.digit) return undefined
  const denominator = readDigitRun(text, at, limit)
  if (!denominators.has(denominator.value) || Number(numerator.value) >= Number(denominator.value))
    return undefined
  if (text.charCodeAt(denominator.end) === slash) return undefined
  const value = (divide(numerator.value, denominator.value, 6) ?? '0').replace(/0+$/, '').slice(2)
  return value === '' ? undefined : { end: denominator.end, value }
}

const mixed = (start: number, end: number, whole: string, decimals: string): PrintedNumber => ({
  start,
  end,
  value: `${whole}.${decimals}`,
  resolution: `0.${'0'.repeat(decimals.length - 1)}1`,
  scale: 0,
  scaled: false,
  worded: false,
  punctuated: true,
  fraction: true,
})
