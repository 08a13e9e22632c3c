import { isHyphen, readEnglishNumber } from '../../locale/en/numerals.ts'
import { shift } from '../../model/decimal.ts'
import type { PrintedNumber, UnitWord } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
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

/**
 * Reads what makes the number before `from` a range: `80~85%`, `5.25–5.50%`, `$7–$14 billion`, `5 to 10 percent`,
 * `between 10 and 20`. A pair (`from 3% to 4%`, `3%에서 4%로`) is none, and neither is a minus.
 */
export const readRangeEnd = (
  text: string,
  start: number,
  first: PrintedNumber,
  from: number,
  firstUnit: UnitWord | undefined,
  limit: number,
): RangeEnd | undefined => {
  const separator = readSeparator(text, from, start, limit)
  if (!separator) return undefined
  const { at, kind } = separator
  const symbol = symbolAt(text, at)
  if (symbol && (!firstUnit || firstUnit.unit !== symbol.unit)) return undefined
  const numberAt = symbol ? skipSpace(text, at + 1, limit) : at
  const number = readSecond(
    text,
    numberAt,
    limit,
    kind,
    symbol !== undefined || firstUnit?.dimension === 'money',
  )
  if (!number) return undefined
  const found = readUnit(text, number, limit)
  const match = found?.unit.dimension === 'none' ? undefined : found
  if (found && !match) return undefined
  const unit = symbol ?? match?.unit
  const bare = unit === undefined
  // Only the last needs a unit; a unit only on the first (`rose 23 points to 6,661`) makes no range, but $40-50 does.
  if (bare && (kind === 'word' || firstUnit?.dimension !== 'money' || first.end !== from)) return undefined
  if (bare && firstUnit === undefined) return undefined
  if (unit && firstUnit && (unit.unit !== firstUnit.unit || unit.dimension !== firstUnit.dimension))
    return undefined
  if (!bare && !firstUnit && kind === 'word' && symbol) return undefined
  const borrowed = borrowScale(first, number)
  const [low, high] = [Number(borrowed.value), Number(number.value)]
  if (kind === 'dash' && low >= high) return undefined
  if (kind === 'word' && !plausible(text, start, low, high, separator.between, firstUnit !== undefined))
    return undefined
  const end = match ? match.end : number.end
  if (kind === 'dash' && continuesDash(text, number.end, limit)) return undefined
  return {
    number,
    ...(borrowed !== first && { first: borrowed }),
    ...(unit && { unit }),
    ...(match && { unitStart: match.start }),
    end,
  }
}

interface Separator {
  readonly at: number
  readonly kind: 'tilde' | 'dash' | 'word'
  readonly between?: boolean
}

const tildes = new Set([...'~∼～〜'].map((sign) => sign.charCodeAt(0)))
const dash = (code: number): boolean => isMinus(code) || isHyphen(code) || code === 0x2014

const readSeparator = (text: string, from: number, start: number, limit: number): Separator | undefined => {
  const at = skipSpace(text, from, limit)
  if (at >= limit) return undefined
  const code = text.charCodeAt(at)
  if (tildes.has(code)) return { at: skipSpace(text, at + 1, limit), kind: 'tilde' }
  if (dash(code)) {
    // Spaces on both sides or on none: `3 -4%` is a minus.
    const next = skipSpace(text, at + 1, limit)
    return at > from === next > at + 1 ? { at: next, kind: 'dash' } : undefined
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
 * `X to Y` is a range when nothing moves from X to Y: not behind "from", and with both units printed not behind a verb
 * of motion (`rose 1.9 percent to 61.2 percent`), nor when the two are far apart.
 */
const plausible = (
  text: string,
  start: number,
  low: number,
  high: number,
  between: boolean | undefined,
  bothPrinted: boolean,
): boolean => {
  if (between) return true
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase()
  if (/\bfrom\s+(?:about\s+|around\s+)?$/.test(before)) return false
  const [small, large] = low < high ? [low, high] : [high, low]
  if (large > small * (bothPrinted ? 4 : 10) && small > 0) return false
  return (
    !bothPrinted ||
    !/\b(?:rose|fell|up|down|by|gained|lost|climbed|slipped|dropped|jumped|slid|added|shed|declined|increased|decreased|advanced|eased|grew|cut|raised|soared|surged|plunged|tumbled|edged|another)\s+(?:an?\s+)?$/.test(
      before,
    )
  )
}

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
