import { resolutionOf, shift } from '../../model/decimal.ts'
import type { PrintedNumber } from '../../model/figure.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createLexicon, type LexiconEntry } from '../../scan/lexicon.ts'
import { readDigitRun } from '../../scan/numeral.ts'

/** What a number word does to the number in work. */
type NumberWord =
  | { readonly role: 'unit' | 'teen' | 'tens'; readonly value: number }
  | { readonly role: 'hundred' }
  | { readonly role: 'scale'; readonly places: number }
  | { readonly role: 'dozen' }
  | { readonly role: 'article' }
  | { readonly role: 'and' }
  | { readonly role: 'point' }

const named = (role: 'unit' | 'teen' | 'tens', first: number, step: number, words: string) =>
  words.split(' ').map((text, i) => ({ text, payload: { role, value: first + i * step } as NumberWord }))

const numberWordList: readonly LexiconEntry<NumberWord>[] = [
  ...named('unit', 1, 1, 'one two three four five six seven eight nine'),
  { text: 'zero', payload: { role: 'teen', value: 0 } },
  ...named('teen', 10, 1, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  ...named('tens', 20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
  { text: 'fourty', payload: { role: 'tens', value: 40 } },
  { text: 'hundred', payload: { role: 'hundred' } },
  { text: 'thousand', payload: { role: 'scale', places: 3 } },
  { text: 'million', payload: { role: 'scale', places: 6 } },
  { text: 'mln', payload: { role: 'scale', places: 6 } },
  { text: 'billion', payload: { role: 'scale', places: 9 } },
  { text: 'trillion', payload: { role: 'scale', places: 12 } },
  { text: 'dozen', payload: { role: 'dozen' } },
  { text: 'a', payload: { role: 'article' } },
  { text: 'and', payload: { role: 'and' } },
  { text: 'point', payload: { role: 'point' } },
]
const numberWords = createLexicon(numberWordList, { foldCase: true })

/** Every word a number in words may begin with. */
export const englishNumberWords: readonly string[] = numberWordList.map(({ text }) => text)

/** Scale words behind digits: `short` ones (m, b) are also units and letters, so they need a currency beside them. */
export const englishScales = createLexicon<{ readonly places: number; readonly short?: true }>(
  [
    { text: 'hundred', payload: { places: 2 } },
    { text: 'thousand', payload: { places: 3 } },
    { text: 'million', payload: { places: 6 } },
    { text: 'millions', payload: { places: 6 } },
    { text: 'mln', payload: { places: 6 } },
    { text: 'mio', payload: { places: 6 } },
    { text: 'mn', payload: { places: 6 } },
    { text: 'billion', payload: { places: 9 } },
    { text: 'billions', payload: { places: 9 } },
    { text: 'bln', payload: { places: 9 } },
    { text: 'bn', payload: { places: 9 } },
    { text: 'trillion', payload: { places: 12 } },
    { text: 'trillions', payload: { places: 12 } },
    { text: 'trln', payload: { places: 12 } },
    { text: 'trn', payload: { places: 12 } },
    { text: 'tn', payload: { places: 12 } },
    { text: 'lakh', payload: { places: 5 } },
    { text: 'crore', payload: { places: 7 } },
    { text: 'k', payload: { places: 3, short: true } },
    { text: 'm', payload: { places: 6, short: true } },
    { text: 'mm', payload: { places: 6, short: true } },
    { text: 'b', payload: { places: 9, short: true } },
    { text: 't', payload: { places: 12, short: true } },
  ],
  { foldCase: true },
)

/**
 * Reads a number in English words at the start of a word: `forty-eight million`, `one hundred and five`, `a hundred`,
 * `one-point-25`, `two and a half`. Undefined where none stands; an article alone is none.
 */
export const readEnglishNumber = (text: string, at: number, limit: number): PrintedNumber | undefined => {
  let [total, group] = [0, 0]
  let [places, scale, end, next] = [0, 0, at, at]
  let previous: NumberWord['role'] | undefined
  let decimals = ''
  for (;;) {
    const match = wordAt(text, next, limit)
    if (!match) break
    const word = match.payload
    if (!mayFollow(previous, word.role)) break
    // one hundred one hundred: a second hundred or a scale that does not get smaller begins another number.
    if (word.role === 'hundred' && group >= 100) break
    if (word.role === 'scale' && total > 0 && word.places >= scale) break
    if (word.role === 'point') {
      const tail = readDecimals(text, skipJoint(text, match.end, limit), limit)
      if (!tail) break
      decimals = tail.digits
      end = tail.end
      previous = 'unit'
      next = skipJoint(text, end, limit)
      if (next === end) break
      continue
    }
    // An article and "and" are bridges: they count when a number word follows.
    if (word.role !== 'article' && word.role !== 'and') {
      if (word.role === 'hundred') group = (group || 1) * 100
      else if (word.role === 'dozen') group = (group || 1) * 12
      else if (word.role === 'scale') {
        total += (group || 1) * 10 ** word.places
        group = 0
        scale = word.places
      } else group += word.value
      if (decimals !== '' && word.role === 'scale')
        return worded(at, match.end, shift(`${total / 10 ** scale}.${decimals}`, scale), scale, 0)
      places = word.role === 'scale' ? word.places : word.role === 'hundred' ? 2 : 0
      end = match.end
    }
    previous = word.role
    const beyond = skipJoint(text, match.end, limit)
    if (beyond === match.end) break
    next = beyond
  }
  if (end === at) return undefined
  const value = String(total + group)
  if (decimals === '' && scale === 0)
    for (const [words, tail] of halves)
      if (text.startsWith(words, end))
        return { ...worded(at, end + words.length, `${value}.${tail}`, 0, 0), fraction: true }
  return worded(
    at,
    end,
    decimals === '' ? value : `${value}.${decimals}`,
    scale,
    decimals === '' ? places : 0,
  )
}

/** What may follow a whole number in words: two and a half times. */
const halves: readonly (readonly [words: string, decimals: string])[] = [
  [' and a half', '5'],
  [' and one-half', '5'],
  ['-and-a-half', '5'],
  [' and a quarter', '25'],
  [' and three-quarters', '75'],
  [' and three quarters', '75'],
]

const worded = (start: number, end: number, value: string, scale: number, places: number): PrintedNumber => ({
  start,
  end,
  value,
  resolution: places > 0 ? shift('1', places) : resolutionOf(value),
  scale,
  scaled: scale > 0,
  worded: true,
  punctuated: false,
})

/** Whether a word may go on with the number after another: twenty-two, not two twenty. */
const mayFollow = (previous: NumberWord['role'] | undefined, role: NumberWord['role']): boolean => {
  switch (role) {
    case 'article':
      return previous === undefined
    case 'and':
      return previous === 'hundred' || previous === 'scale'
    case 'point':
      return previous === 'unit' || previous === 'teen' || previous === 'tens'
    case 'unit':
      return previous === undefined || previous === 'tens' || afterScale(previous)
    case 'teen':
    case 'tens':
      return previous === undefined || afterScale(previous)
    case 'hundred':
    case 'dozen':
      return previous === 'article' || previous === 'unit' || previous === 'teen' || previous === 'tens'
    case 'scale':
      return previous !== undefined && previous !== 'and' && previous !== 'scale' && previous !== 'point'
  }
}

const afterScale = (previous: NumberWord['role']): boolean =>
  previous === 'hundred' || previous === 'scale' || previous === 'and'

const wordAt = (text: string, at: number, limit: number) => numberWords.longestAt(text, at, limit, endsWord)

/** No letter may follow: `one` does not stand in `oneself`. */
const endsWord = (text: string, _start: number, end: number): boolean =>
  end >= text.length || charClasses[text.charCodeAt(end)] !== CharClass.latin

/** One hyphen, or up to two spaces or one line break, between the words of a number. */
export const skipJoint = (text: string, at: number, limit: number): number => {
  if (at >= limit) return at
  const code = text.charCodeAt(at)
  if (isHyphen(code)) return at + 1
  let next = at
  while (next < limit && next < at + 3) {
    const found = charClasses[text.charCodeAt(next)]
    if (found !== CharClass.space && text.charCodeAt(next) !== 0x0a) break
    next += 1
  }
  return next
}

/** Hyphen-minus, U+2010 and the non-breaking U+2011. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

/** `25` or `two five` behind `point`. */
const readDecimals = (text: string, at: number, limit: number) => {
  if (at >= limit) return undefined
  if (charClasses[text.charCodeAt(at)] === CharClass.digit) {
    const run = readDigitRun(text, at, limit)
    return run.decimals === 0 && !run.grouped ? { digits: run.value, end: run.end } : undefined
  }
  let [digits, end, next] = ['', at, at]
  for (;;) {
    const match = wordAt(text, next, limit)
    if (!match || (match.payload.role !== 'unit' && match.payload.role !== 'tens')) break
    digits += match.payload.value
    end = match.end
    next = skipJoint(text, end, limit)
    if (next === end) break
  }
  return digits === '' ? undefined : { digits, end }
}
