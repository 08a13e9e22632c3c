import { readWordFraction } from '../../locale/en/fractions.ts'
import { readEnglishNumber } from '../../locale/en/numerals.ts'
import {
  bigScale,
  nativeNumbers,
  readKoreanNumber,
  smallScale,
  syllableDigit,
} from '../../locale/ko/numerals.ts'
import type { Figure, PrintedNumber, UnitWord } from '../../model/figure.ts'
import type { MentionContext } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { chainEnd, type DigitRun, readDigitRun } from '../../scan/numeral.ts'
import { readBounds } from './bounds.ts'
import type { Expression } from './expression.ts'
import { fillUnits } from './fill-units.ts'
import { addressEnd } from './find-addresses.ts'
import { readExpression, readWordExpression } from './read-expression.ts'
import { settleUnit } from './settle-unit.ts'
import { toFigure } from './to-figure.ts'

/**
 * One pass over the text finds every number, in digits or words, and reads the whole quantity around it once; the kinds
 * percent, money and quantity then only select theirs. Numbers inside names, list markers and addresses are none.
 */
export const findFigures = (context: Omit<MentionContext, 'figures'>): readonly Figure[] => {
  const { text, explaining, segments } = context
  const locale = context.language === 'ko' ? 'ko' : 'en'
  const expressions = findExpressions(context)
  for (const expression of expressions) {
    const unit = expression.unit && settleUnit(text, expression, locale)
    if (unit) expression.unit = unit
    else delete expression.unit
  }
  fillUnits(text, expressions, segments.sentences)
  const figures: Figure[] = []
  for (const expression of expressions) {
    const figure = toFigure(text, expression, readBounds(text, expression), locale, explaining)
    if (figure) figures.push(figure)
  }
  return figures
}

const findExpressions = (context: Omit<MentionContext, 'figures'>): readonly Expression[] => {
  const { text } = context
  const { sentences } = context.segments
  const limit = text.length
  const closed = closedSpans(context)
  const found: Expression[] = []
  let [closedAt, sentence, from] = [0, 0, 0]
  for (let at = context.document.bodyStart; at < limit; ) {
    const trigger = triggers[text.charCodeAt(at)] as Trigger
    if (trigger === Trigger.none) {
      at += 1
      continue
    }
    while (closedAt < closed.length && (closed[closedAt] as Span).end <= at) closedAt += 1
    const shut = closed[closedAt]
    if (shut && shut.start <= at) {
      at = shut.end
      from = at
      continue
    }
    const read = readAt(text, at, from, limit, trigger, found.at(-1))
    if (typeof read === 'number') {
      at = read
      continue
    }
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Span).start <= at) sentence += 1
    read.sentence = sentence
    found.push(read)
    at = read.end
    from = at
  }
  return found
}

/** An expression, or where to go on when there is none. */
const readAt = (
  text: string,
  at: number,
  from: number,
  limit: number,
  trigger: Trigger,
  previous: Expression | undefined,
): Expression | number => {
  if (trigger === Trigger.digit) return readDigits(text, at, from, limit, previous)
  if (trigger === Trigger.address) {
    const end = addressEnd(text, at, limit)
    return end > at ? end : at + 1
  }
  const before = at > 0 ? charClasses[text.charCodeAt(at - 1)] : CharClass.space
  // A number word begins a word: 삼 in 삼백 원, not in 인삼 원료.
  if (before === CharClass.hangul || before === CharClass.latin || before === CharClass.digit) return at + 1
  return trigger === Trigger.korean ? readKorean(text, at, from, limit) : readEnglish(text, at, from, limit)
}

const Trigger = { none: 0, digit: 1, korean: 2, english: 3, address: 4 } as const
type Trigger = (typeof Trigger)[keyof typeof Trigger]

const triggers = ((): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code += 1)
    if (charClasses[code] === CharClass.digit) table[code] = Trigger.digit
    else if (smallScale(code) > 0 || bigScale(code) === 4 || syllableDigit(code) >= 0)
      table[code] = Trigger.korean
  for (const syllable of '한두세네다여일아열스서마너대넉석') table[syllable.charCodeAt(0)] = Trigger.korean
  for (const letter of 'ahotfsenzqAHOTFSENZQ') table[letter.charCodeAt(0)] = Trigger.english
  for (const mark of ':@/wW') table[mark.charCodeAt(0)] = Trigger.address
  return table
})()

const readDigits = (
  text: string,
  at: number,
  from: number,
  limit: number,
  previous: Expression | undefined,
): Expression | number => {
  const run = readDigitRun(text, at, limit)
  const chain = chainEnd(text, run, limit)
  const whole = chain < 0 ? run : decimalComma(text, run, chain, limit)
  if (!whole) return chain
  if (isClock(text, whole.end, limit)) return skipClock(text, whole.end, limit)
  if (isOrdinal(text, at, whole.end, limit)) return whole.end
  const expression = readExpression(text, whole, from, limit, previous)
  // A4, Q3, CRDO2: letters glued to the front make it a name, unless they are a currency.
  if (expression.start === at && at > from && charClasses[text.charCodeAt(at - 1)] === CharClass.latin)
    return whole.end
  return expression
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

const readKorean = (text: string, at: number, from: number, limit: number): Expression | number => {
  const number = readKoreanWords(text, at, limit)
  return (number && readWordExpression(text, number, from, limit)) || at + 1
}

const readEnglish = (text: string, at: number, from: number, limit: number): Expression | number => {
  const fraction = readWordFraction(text, at, limit)
  if (fraction) {
    const expression = fraction.number && readWordExpression(text, fraction.number, from, limit)
    if (expression) return expression
    if (fraction.ratio) {
      const { start, end } = fraction.ratio
      return { start, end, first: fraction.ratio, unit: share, sentence: 0 }
    }
  }
  const number = readEnglishNumber(text, at, limit)
  return (
    (number && readWordExpression(text, number, from, limit)) ||
    (number && number.end > at ? number.end : at + 1)
  )
}

const share: UnitWord = { dimension: 'quantity', unit: 'ratio' }

const readKoreanWords = (text: string, at: number, limit: number): PrintedNumber | undefined => {
  const native = nativeNumbers.longestAt(text, at, limit)
  if (native)
    return {
      start: at,
      end: native.end,
      value: native.payload.value,
      resolution: '1',
      scale: 0,
      scaled: false,
      worded: true,
      punctuated: false,
      native: true,
      ...(native.payload.high !== undefined && { high: native.payload.high }),
    }
  return readKoreanNumber(text, at, limit, undefined)
}

/** Names and list markers, in reading order. */
const closedSpans = ({ names, structure }: Omit<MentionContext, 'figures'>): readonly Span[] => {
  const markers = structure.lists.flatMap((list) => list.items.map((item) => item.marker))
  return markers.length === 0 ? names : [...names, ...markers].sort((a, b) => a.start - b.start)
}
