import { bigScale, smallScale, syllableDigit } from '../../locale/ko/numerals.ts'
import type { Figure } from '../../model/figure.ts'
import type { MentionContext } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { readBounds } from './bounds.ts'
import type { Expression } from './expression.ts'
import { fillUnits } from './fill-units.ts'
import { addressEnd } from './find-addresses.ts'
import { homeDollar } from './home-dollar.ts'
import { readDigits } from './read-digits.ts'
import { readHalf } from './read-half.ts'
import { readEnglishWords, readKoreanWords } from './read-words.ts'
import { reportDigits, reportVague } from './report-vague.ts'
import { settleUnit } from './settle-unit.ts'
import { toFigure } from './to-figure.ts'

/**
 * One pass over the text finds every number, in digits or words, and reads the whole quantity around it once; the kinds
 * percent, money and quantity then only select theirs. Numbers inside names, list markers and addresses are none.
 */
export const findFigures = (context: Omit<MentionContext, 'figures'>): readonly Figure[] => {
  const { text, explaining } = context
  const locale = context.language === 'ko' ? 'ko' : 'en'
  const expressions = findExpressions(context)
  for (const expression of expressions) {
    const unit = expression.unit && settleUnit(text, expression, locale)
    expression.unit = unit
  }
  fillUnits(text, expressions, context)
  if (locale === 'en') settleDollars(text, expressions)
  const figures: Figure[] = []
  for (const expression of expressions) {
    const figure = toFigure(text, expression, readBounds(text, expression), locale, explaining)
    if (figure) figures.push(figure)
  }
  return figures
}

/** A bare $ is the article's own dollar where that is plain. */
const settleDollars = (text: string, expressions: readonly Expression[]): void => {
  const bare = expressions.filter(({ unit }) => unit?.basis === 'default' && unit.unit === 'USD')
  const home = bare.length > 0 ? homeDollar(text) : undefined
  if (home === undefined) return
  for (const expression of bare)
    if (expression.unit) expression.unit = { ...expression.unit, unit: home, basis: 'resolved' }
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
    if (trigger === Trigger.none || (trigger >= Trigger.korean && followsLetter(text, at))) {
      at += 1
      continue
    }
    while (closedAt < closed.length && (closed[closedAt] as Span).end <= at) closedAt += 1
    const shut = closed[closedAt]
    if (shut && shut.start <= at) {
      at = shut.end
      continue
    }
    const read = readAt(context, at, from, trigger, found.at(-1))
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

/** A number word begins a word: 삼 in 삼백 원, not in 인삼 원료. */
const followsLetter = (text: string, at: number): boolean => {
  if (at === 0) return false
  const before = charClasses[text.charCodeAt(at - 1)]
  return before === CharClass.hangul || before === CharClass.latin || before === CharClass.digit
}

/** An expression, or where to go on when there is none. */
const readAt = (
  { text, report }: Omit<MentionContext, 'figures'>,
  at: number,
  from: number,
  trigger: Trigger,
  previous: Expression | undefined,
): Expression | number => {
  const limit = text.length
  if (trigger === Trigger.digit) return readDigits(text, at, from, limit, previous)
  if (trigger === Trigger.address) {
    const end = addressEnd(text, at, limit)
    return end > at ? end : at + 1
  }
  if (trigger === Trigger.half) return readHalf(text, at)
  if (trigger === Trigger.korean) {
    const end = reportDigits(text, at, report)
    if (end > at) return end
  }
  if (trigger === Trigger.vague || (trigger === Trigger.english && mayBeVague(text, at))) {
    const end = reportVague(text, at, limit, report)
    if (end > at) return end
    if (trigger === Trigger.vague) return at + 1
  }
  return trigger === Trigger.korean
    ? readKoreanWords(text, at, from, limit)
    : readEnglishWords(text, at, from, limit)
}

/** several, a few, tens, hundreds, thousands: a look at two letters spares the rest. */
const mayBeVague = (text: string, at: number): boolean => {
  const second = text.charCodeAt(at + 1)
  switch (text.charCodeAt(at) | 0x20) {
    case 0x73:
    case 0x74:
      return second === 0x65 || second === 0x68
    case 0x61:
      return second === 0x20 && text.charCodeAt(at + 2) === 0x66
    case 0x68:
      return second === 0x75
    default:
      return false
  }
}

/** What a character may begin; from `korean` on only at the beginning of a word. */
const Trigger = { none: 0, digit: 1, address: 2, korean: 3, english: 4, vague: 5, half: 6 } as const
type Trigger = (typeof Trigger)[keyof typeof Trigger]

const triggers = ((): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code += 1)
    if (charClasses[code] === CharClass.digit) table[code] = Trigger.digit
    else if (smallScale(code) > 0 || bigScale(code) === 4 || syllableDigit(code) >= 0)
      table[code] = Trigger.korean
  for (const syllable of '한두세네다여일아열스서마너대넉석') table[syllable.charCodeAt(0)] = Trigger.korean
  table['절'.charCodeAt(0)] = Trigger.half
  for (const letter of 'ahotfsenzqAHOTFSENZQ') table[letter.charCodeAt(0)] = Trigger.english
  for (const letter of 'dmbDMB수몇') table[letter.charCodeAt(0)] = Trigger.vague
  for (const mark of ':@/wW') table[mark.charCodeAt(0)] = Trigger.address
  return table
})()

/** Names and list markers, in reading order. */
const closedSpans = ({ names, structure }: Omit<MentionContext, 'figures'>): readonly Span[] => {
  const markers = structure.lists.flatMap((list) => list.items.map((item) => item.marker))
  return markers.length === 0 ? names : [...names, ...markers].sort((a, b) => a.start - b.start)
}
