import { readEnglishNumber } from '../../locale/en/numerals.ts'
import {
  bigScale,
  nativeNumbers,
  readKoreanNumber,
  smallScale,
  syllableDigit,
} from '../../locale/ko/numerals.ts'
import type { Figure, PrintedNumber } from '../../model/figure.ts'
import type { MentionContext } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { chainEnd, readDigitRun } from '../../scan/numeral.ts'
import { readBounds } from './bounds.ts'
import type { Expression } from './expression.ts'
import { readExpression, readWordExpression } from './read-expression.ts'
import { settleUnit } from './settle-unit.ts'
import { toFigure } from './to-figure.ts'

/**
 * One pass over the text finds every number, in digits or words, and reads the whole quantity around it once; the kinds
 * percent, money and quantity then only select theirs. Numbers inside names, list markers and addresses are none.
 */
export const findFigures = (context: Omit<MentionContext, 'figures'>): readonly Figure[] => {
  const { text, explaining } = context
  const locale = context.language === 'ko' ? 'ko' : 'en'
  const figures: Figure[] = []
  for (const expression of findExpressions(context)) {
    const unit = expression.unit && settleUnit(text, expression, locale)
    if (!unit) continue
    expression.unit = unit
    const figure = toFigure(text, expression, readBounds(text, expression), locale, explaining)
    if (figure) figures.push(figure)
  }
  return figures
}

const findExpressions = (context: Omit<MentionContext, 'figures'>): readonly Expression[] => {
  const { text } = context
  const limit = text.length
  const closed = closedSpans(context)
  const found: Expression[] = []
  let closedAt = 0
  let from = 0
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
    const expression =
      trigger === Trigger.digit
        ? readDigits(text, at, from, limit)
        : readWords(text, at, from, limit, trigger)
    if (typeof expression === 'number') {
      at = expression
      continue
    }
    found.push(expression)
    at = expression.end
    from = at
  }
  return found
}

const Trigger = { none: 0, digit: 1, korean: 2, english: 3 } as const
type Trigger = (typeof Trigger)[keyof typeof Trigger]

const triggers = ((): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code += 1)
    if (charClasses[code] === CharClass.digit) table[code] = Trigger.digit
    else if (smallScale(code) > 0 || bigScale(code) === 4 || syllableDigit(code) >= 0)
      table[code] = Trigger.korean
  for (const syllable of '한두세네다여일아열스서마너대넉석') table[syllable.charCodeAt(0)] = Trigger.korean
  for (const letter of 'ahotfsenzHOTFSENZA') table[letter.charCodeAt(0)] = Trigger.english
  return table
})()

/** An expression, or where to go on when there is none. */
const readDigits = (text: string, at: number, from: number, limit: number): Expression | number => {
  const run = readDigitRun(text, at, limit)
  const chain = chainEnd(text, run, limit)
  if (chain >= 0) return chain
  if (isClock(text, run.end, limit)) return skipClock(text, run.end, limit)
  if (isOrdinal(text, at, run.end, limit)) return run.end
  const expression = readExpression(text, run, from, limit)
  if (expression.start === at && at > from && charClasses[text.charCodeAt(at - 1)] === CharClass.latin)
    return run.end
  return expression
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

const readWords = (
  text: string,
  at: number,
  from: number,
  limit: number,
  trigger: Trigger,
): Expression | number => {
  const before = at > 0 ? charClasses[text.charCodeAt(at - 1)] : CharClass.space
  // A number word begins a word: 삼 in 삼백 원, not in 인삼 원료.
  if (before === CharClass.hangul || before === CharClass.latin || before === CharClass.digit) return at + 1
  const number =
    trigger === Trigger.korean ? readKoreanWords(text, at, limit) : readEnglishNumber(text, at, limit)
  if (!number) return at + 1
  return readWordExpression(text, number, from, limit) ?? at + 1
}

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
