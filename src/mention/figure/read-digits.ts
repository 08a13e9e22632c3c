import { currencySymbols } from '../../locale/en/currencies.ts'
import { isHyphen } from '../../locale/en/numerals.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { chainEnd, type DigitRun, readDigitRun } from '../../scan/numeral.ts'
import type { Expression } from './expression.ts'
import { leadingPercent, percentOf } from './leading-percent.ts'
import { readExpression } from './read-expression.ts'
import { longestRun, readNumberFrom } from './read-number.ts'

/** The expression around the digits at `at`, or where to go on when they are a date, a clock, a code or an ordinal. */
export const readDigits = (
  text: string,
  at: number,
  from: number,
  limit: number,
  previous: Expression | undefined,
): Expression | number => {
  const run = readDigitRun(text, at, limit)
  if (run.end - at > longestRun) return run.end
  const chain = chainEnd(text, run, limit)
  const whole = chain < 0 ? run : decimalComma(text, run, chain, limit)
  if (!whole) return chain
  const leading = leadingPercent(text, at, from)
  if (leading >= 0) return percentOf(leading, readNumberFrom(text, whole, limit, false))
  if (isClock(text, whole.end, limit)) return skipClock(text, whole.end, limit)
  if (isOrdinal(text, at, whole.end, limit)) return whole.end
  const expression = readExpression(text, leadingPoint(text, whole, from) ?? whole, from, limit, previous)
  // DC-8, F-16: so does a hyphen behind letters, but sub-5% is a percent.
  if (expression.unit?.dimension !== 'percent' && expression.start === at && followsName(text, at))
    return whole.end
  // 5G, 2H24, NOK1V: letters glued behind that are no unit make it a name too.
  if (expression.end === expression.first.end && isLatin(text, expression.end)) return whole.end
  // A4, Q3, CRDO2: letters glued to the front make it a name, unless they are a currency.
  if (expression.start === at && at > from && charClasses[text.charCodeAt(at - 1)] === CharClass.latin)
    return whole.end
  return expression
}

const followsName = (text: string, at: number): boolean =>
  at > 1 && isHyphen(text.charCodeAt(at - 1)) && isLatin(text, at - 2)

const isLatin = (text: string, at: number): boolean => charClasses[text.charCodeAt(at)] === CharClass.latin

/** $.79 and `.5 percent`: no zero before the point. */
const leadingPoint = (text: string, run: DigitRun, from: number): DigitRun | undefined => {
  const at = run.start - 1
  if (at < from || text.charCodeAt(at) !== 0x2e || run.decimals > 0 || run.grouped) return undefined
  const before = at - 1 < 0 ? 0x20 : text.charCodeAt(at - 1)
  const free =
    before === 0x20 || before === 0x28 || currencySymbols[String.fromCharCode(before)] !== undefined
  return free ? { ...run, start: at, value: `0.${run.value}`, decimals: run.value.length } : undefined
}

/** 1,9%: a comma is a decimal point when one or two digits and a percent sign or scale follow. */
const decimalComma = (text: string, run: DigitRun, chain: number, limit: number): DigitRun | undefined => {
  const decimals = chain - run.end - 1
  if (text.charCodeAt(run.end) !== 0x2c || run.decimals > 0 || decimals > 2 || run.end - run.start > 3)
    return undefined
  if (
    !/^(?:[%％]|\s?(?:%|mn|mln|bn|bln|million|billion)\b)/.test(text.slice(chain, Math.min(limit, chain + 9)))
  )
    return undefined
  return { ...run, end: chain, value: `${run.value}.${text.slice(run.end + 1, chain)}`, decimals }
}

/** 09:30, 3:1. */
const isClock = (text: string, at: number, limit: number): boolean =>
  at + 1 < limit && text.charCodeAt(at) === 0x3a && charClasses[text.charCodeAt(at + 1)] === CharClass.digit

const skipClock = (text: string, from: number, limit: number): number => {
  let at = from
  while (isClock(text, at, limit)) at = readDigitRun(text, at + 1, limit).end
  return at
}

/** 제3차 and 21st are names of places in a row, not amounts. */
const isOrdinal = (text: string, at: number, end: number, limit: number): boolean => {
  if (at > 0 && text.charCodeAt(at - 1) === ordinalPrefix)
    return at < 2 || charClasses[text.charCodeAt(at - 2)] !== CharClass.hangul
  if (end + 1 >= limit || charClasses[text.charCodeAt(end)] !== CharClass.latin) return false
  const suffix = text.slice(end, end + 2).toLowerCase()
  return (
    (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') &&
    (end + 2 >= limit || charClasses[text.charCodeAt(end + 2)] !== CharClass.latin)
  )
}

const ordinalPrefix = '제'.charCodeAt(0)
