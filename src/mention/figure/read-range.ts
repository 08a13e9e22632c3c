import { isHyphen, readEnglishNumber } from '../../locale/en/numerals.ts'
import { shift } from '../../model/decimal.ts'
import type { PrintedNumber, UnitWord } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import type { Expression } from './expression.ts'
import { readNumber } from './read-number.ts'
import { isMinus, symbolAt } from './read-prefix.ts'
import { readUnit } from './read-unit.ts'

/** The second half of a printed range, and the first as it reads with it. */
export interface RangeEnd {
  readonly number: PrintedNumber
  /** The first number with the second's scale, when it borrows it: 3~4만. */
  readonly first?: PrintedNumber
  readonly unit?: UnitWord
  readonly unitStart?: number
  readonly end: number
}

/** A quick look whether a range separator may stand behind `at`, so that most numbers are done at once. */
export const mayBeRange = (text: string, at: number, limit: number): boolean => {
  if (at >= limit) return false
  const code = text.charCodeAt(at)
  const next =
    charClasses[code] === CharClass.space || code === 0x0a
      ? text.charCodeAt(skipSpace(text, at + 1, limit))
      : code
  return tildes.has(next) || dash(next) || next === letterT || next === letterA
}

const letterT = 0x74
const letterA = 0x61

/**
 * Reads what makes the number of an expression a range: `80~85%`, `5.25–5.50%`, `$7–$14 billion`, `5 to 10 percent`,
 * `between 10 and 20`. A pair (`from 3% to 4%`, `3%에서 4%로`) is none, and neither is a minus.
 */
export const readRangeEnd = (
  text: string,
  from: Expression,
  previous: Expression | undefined,
  limit: number,
): RangeEnd | undefined => {
  const { first, unit: firstUnit } = from
  const separator = readSeparator(text, from, limit)
  if (!separator) return undefined
  const { at, kind } = separator
  const symbol = symbolAt(text, at)
  if (symbol && firstUnit?.unit !== symbol.unit) return undefined
  const numberAt = symbol ? skipSpace(text, at + 1, limit) : at
  const number = readSecond(text, numberAt, limit, kind, firstUnit?.dimension === 'money')
  if (!number || (kind === 'dash' && continuesDash(text, number.end, limit))) return undefined
  const found = readUnit(text, number, limit)
  if (found?.unit.dimension === 'none' && !symbol) return undefined
  const match = found && (!symbol || found.unit.unit === symbol.unit) ? found : undefined
  const unit = symbol ?? match?.unit
  if (!unitsAgree(from, unit, kind, first.fraction || number.fraction === true)) return undefined
  const borrowed = borrowScale(first, number)
  const [low, high] = [Number(borrowed.value), Number(number.value)]
  if (kind === 'dash' && low >= high) return undefined
  if (kind === 'word' && !separator.between && !isPlausible(text, from, previous, low, high)) return undefined
  return {
    number,
    ...(borrowed !== first && { first: borrowed }),
    ...(unit && { unit }),
    ...(match && { unitStart: match.start }),
    end: match ? match.end : number.end,
  }
}

/**
 * Only the last needs a unit; one on the first alone (`rose 23 points to 6,661`) makes no range, but `$40-50 billion`
 * does. Two fractions may have none: `4-1/2 to four`.
 */
const unitsAgree = (
  { unit: first, first: number, end }: Expression,
  last: UnitWord | undefined,
  kind: Separator['kind'],
  fractions: boolean,
): boolean => {
  if (!last)
    return first
      ? kind !== 'word' && first.dimension === 'money' && number.end === end
      : kind === 'word' && fractions
  return !first || (last.unit === first.unit && last.dimension === first.dimension)
}

interface Separator {
  readonly at: number
  readonly kind: 'tilde' | 'dash' | 'word'
  readonly between?: boolean
}

const tildes = new Set([...'~∼～〜'].map((sign) => sign.charCodeAt(0)))
const dash = (code: number): boolean => isMinus(code) || isHyphen(code) || code === 0x2014

const readSeparator = (
  text: string,
  { start, end: from, first: number, unit }: Expression,
  limit: number,
): Separator | undefined => {
  const at = skipSpace(text, from, limit)
  if (at >= limit) return undefined
  const code = text.charCodeAt(at)
  if (tildes.has(code)) return { at: skipSpace(text, at + 1, limit), kind: 'tilde' }
  if (dash(code)) {
    // Spaces on both sides or on none: `3 -4%` is a minus.
    const next = skipSpace(text, at + 1, limit)
    // Tokenised text (`10 % -20 %`) sets a space before the unit too.
    const torn =
      unit !== undefined &&
      at > from &&
      (from - number.end > 1 || (from === number.end && unit.dimension === 'money'))
    const even = at > from === next > at + 1 || torn
    return even ? { at: next, kind: 'dash' } : undefined
  }
  if (at === from && text.charCodeAt(from) !== 0x0a) return undefined
  if (startsWord(text, at, 'to')) return { at: skipBlank(text, at + 2, limit), kind: 'word' }
  if (startsWord(text, at, 'and') && endsWithWord(text, start, 'between'))
    return { at: skipBlank(text, at + 3, limit), kind: 'word', between: true }
  return undefined
}

const readSecond = (
  text: string,
  at: number,
  limit: number,
  kind: Separator['kind'],
  money: boolean,
): PrintedNumber | undefined => {
  if (at >= limit) return undefined
  const found = charClasses[text.charCodeAt(at)]
  if (found === CharClass.digit) return readNumber(text, at, limit, money)
  return kind === 'word' && found === CharClass.latin ? readEnglishNumber(text, at, limit) : undefined
}

/** 3~4만: the first is 3만 when it has no 만 of its own and is smaller before it; $40-50 billion likewise. */
const borrowScale = (first: PrintedNumber, second: PrintedNumber): PrintedNumber => {
  if (second.scale === 0 || first.scale > 0) return first
  if (Number(first.value) >= Number(second.value) / 10 ** second.scale) return first
  return {
    ...first,
    value: shift(first.value, second.scale),
    resolution: shift(first.resolution, second.scale),
    scale: second.scale,
    scaled: true,
  }
}

/**
 * `X to Y` is a range when nothing moves from X to Y: not behind "from" (but "runs from X to Y" is one, and so is the
 * old range beside a new one), and with both units printed not behind a verb of motion (`rose 1.9 percent to 61.2
 * percent`), nor when the two are far apart.
 */
const isPlausible = (
  text: string,
  { start, unit }: Expression,
  previous: Expression | undefined,
  low: number,
  high: number,
): boolean => {
  const before = text.slice(Math.max(0, start - 28), start).toLowerCase()
  if (/\bfrom\s+(?:about\s+|around\s+)?$/.test(before)) {
    if (/\b(?:rang\w+|runs?|running|var\w+|anywhere|spans?)\s+from\s+(?:about\s+|around\s+)?$/.test(before))
      return low < high
    const beside = previous?.second !== undefined && previous.unit !== undefined && start - previous.end < 40
    if (!beside || !previous.second) return false
    const rising = Number(previous.first.value) < Number(previous.second.value)
    return rising === low < high && (!unit || previous.unit?.unit === unit.unit)
  }
  // 45 percent to 39 percent is a score; 3-1/2 to three pct a range told from above.
  if (low > high && unit) return false
  const [small, large] = low < high ? [low, high] : [high, low]
  if (large > small * (unit ? 4 : 10) && small > 0) return false
  return !unit || !motion.test(before)
}

const motion =
  /\b(?:rose|fell|up|down|by|gained|lost|climbed|slipped|dropped|jumped|slid|added|shed|declined|increased|decreased|advanced|eased|grew|cut|raised|soared|surged|plunged|tumbled|edged|another)\s+(?:an?\s+)?$/

/** `02-1234-5678`: a chain of dashes is a phone number, an account, a date. */
const continuesDash = (text: string, at: number, limit: number): boolean =>
  at + 1 < limit && dash(text.charCodeAt(at)) && charClasses[text.charCodeAt(at + 1)] === CharClass.digit

const skipSpace = (text: string, at: number, limit: number): number => {
  let next = at
  while (next < limit && next < at + 2 && charClasses[text.charCodeAt(next)] === CharClass.space) next += 1
  return next
}

const skipBlank = (text: string, at: number, limit: number): number => {
  let next = at
  while (next < limit && next < at + 3 && isBlank(text.charCodeAt(next))) next += 1
  return next
}

const isBlank = (code: number): boolean => charClasses[code] === CharClass.space || code === 0x0a

const startsWord = (text: string, at: number, word: string): boolean =>
  text.startsWith(word, at) && isBlank(text.charCodeAt(at + word.length))

const endsWithWord = (text: string, at: number, word: string): boolean => {
  const before = text
    .slice(Math.max(0, at - word.length - 1), at)
    .trimEnd()
    .toLowerCase()
  return before.endsWith(word)
}
