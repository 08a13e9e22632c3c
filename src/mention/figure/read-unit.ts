import { isHyphen } from '../../locale/en/numerals.ts'
import { afterUnit } from '../../locale/ko/units.ts'
import type { PrintedNumber, UnitWord } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { readDigitRun } from '../../scan/numeral.ts'
import { endsCleanly, unitLexicon } from './lexicons.ts'
import { symbolAt } from './read-prefix.ts'

export interface UnitMatch {
  readonly start: number
  readonly end: number
  readonly unit: UnitWord
}

/**
 * The unit right behind a number: attached, behind spaces, and for Latin units behind a hyphen or a line break too
 * (`50-basis-point`, newswire lines). A word that only begins like a unit gives `none`.
 */
export const readUnit = (text: string, number: PrintedNumber, limit: number): UnitMatch | undefined => {
  const at = skipToUnit(text, number.end, limit)
  if (at < 0) return undefined
  const symbol = symbolAt(text, at)
  if (symbol)
    return at === number.end || !digitFollows(text, at, limit)
      ? { start: at, end: at + 1, unit: symbol }
      : undefined
  const match = unitLexicon.longestAt(text, at, limit, endsCleanly)
  if (!match) return undefined
  const unit = match.payload
  return mayStand(text, number, at, match.end, unit) ? { start: at, end: match.end, unit } : undefined
}

/** Where a unit may begin, or -1. */
const skipToUnit = (text: string, from: number, limit: number): number => {
  if (from >= limit) return -1
  const code = text.charCodeAt(from)
  if (isHyphen(code)) return latinAt(text, from + 1, limit)
  let at = from
  let broken = false
  while (at < limit && at < from + 4) {
    const found = text.charCodeAt(at)
    if (found === 0x0a) broken = true
    else if (charClasses[found] !== CharClass.space) break
    at += 1
  }
  if (at >= limit) return -1
  return broken ? latinAt(text, at, limit) : at
}

const latinAt = (text: string, at: number, limit: number): number =>
  at < limit && charClasses[text.charCodeAt(at)] === CharClass.latin ? at : -1

/** Behind a space a symbol is the next number's (`5 $ 10`), unless that one has its own behind it: `10 $ 30 $`. */
const digitFollows = (text: string, at: number, limit: number): boolean => {
  const next = at + 1 < limit && charClasses[text.charCodeAt(at + 1)] === CharClass.space ? at + 2 : at + 1
  if (next >= limit || charClasses[text.charCodeAt(next)] !== CharClass.digit) return false
  const { end } = readDigitRun(text, next, limit)
  return !symbolAt(text, end + 1) && !text.startsWith(' cent', end)
}

const mayStand = (text: string, number: PrintedNumber, at: number, end: number, unit: UnitWord): boolean => {
  if (unit.dimension === 'none') return true
  if (unit.attached && at !== number.end) return false
  if (unit.capitals && text.charCodeAt(at) > 0x5a) return false
  const hangul = charClasses[text.charCodeAt(end - 1)] === CharClass.hangul
  const korean = number.worded && charClasses[text.charCodeAt(number.start)] === CharClass.hangul
  if (hangul && (korean || unit.particle) && !isTail(text, end)) return false
  return !korean || wordsMayStand(number, unit, at)
}

/** Behind a number of words nothing but a particle or a suffix may follow the unit: 만원이, not 만원버스. */
const isTail = (text: string, at: number): boolean => {
  const code = at < text.length ? text.charCodeAt(at) : 0
  return charClasses[code] !== CharClass.hangul || afterUnit.has(code)
}

/** 이원, 이번, 이유로 are words: a digit word alone is a number only before 퍼센트, 달러 and their like. */
const wordsMayStand = (number: PrintedNumber, unit: UnitWord, at: number): boolean => {
  // 한번 (once, just) is a word; 한 번 counts.
  if (number.native)
    return unit.words === 'counter' && !(at === number.end && number.value === '1' && unit.unit === 'count')
  const long = number.end - number.start > 1 || number.scaled
  switch (unit.words) {
    case 'any':
      return long || at === number.end || unit.unit === 'percent'
    case 'long':
      return long
    case 'counter':
      return number.scaled && long
    default:
      return false
  }
}
