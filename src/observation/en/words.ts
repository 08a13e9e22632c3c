import { auxiliaryVerbs, nounLeaders, pastVerbs, presentVerbs } from '../../locale/en/verbs.ts'
import type { SentenceView } from '../view.ts'

/** A piece of an English sentence: a word, a mark of punctuation, or a whole mention that is never looked into. */
export interface Word {
  readonly start: number
  readonly end: number
  /** Lower case; of a mark the mark; empty for a mention. */
  readonly lower: string
  readonly kind: 'word' | 'mark' | 'name' | 'date' | 'figure'
}

/** The words of a sentence in order; names, dates and figures are one word each. */
export const readWords = (view: SentenceView): readonly Word[] => {
  const { text, sentence } = view
  const words: Word[] = []
  const mentions = mentionsOf(view)
  let next = 0
  let at = sentence.start
  while (at < sentence.end) {
    while (next < mentions.length && (mentions[next] as Word).start < at) next += 1
    const mention = mentions[next]
    if (mention && mention.start === at) {
      words.push(mention)
      at = mention.end
      continue
    }
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      let end = at + 1
      while (end < sentence.end && end !== mention?.start && isInside(text, end)) end += 1
      // US10YT=RR, GBP=: a terminal's code is no word of the sentence.
      const code = codeEnd(text, end, sentence.end)
      const lower = text.slice(at, end).toLowerCase()
      // the S&P 500 |.SPX|
      const isCode = text[at - 1] === '.' && text[at - 2] === ' '
      // SK hynix |Inc.|: a legal form left outside its name is none either.
      if (
        code === end &&
        !isCode &&
        !(words.at(-1)?.kind === 'name' && legalForms.has(lower) && words.at(-1)?.end === at - 1)
      )
        words.push({ start: at, end, lower, kind: 'word' })
      at = code
    } else {
      if (isMark(text, at)) words.push({ start: at, end: at + 1, lower: text[at] as string, kind: 'mark' })
      at += 1
    }
  }
  return words
}

const mentionsOf = ({ entities, dates, figures }: SentenceView): readonly Word[] => {
  const all: Word[] = []
  for (const { span } of entities) all.push({ start: span.start, end: span.end, lower: '', kind: 'name' })
  for (const { span } of dates) all.push({ start: span.start, end: span.end, lower: '', kind: 'date' })
  for (const { start, end } of figures) all.push({ start, end, lower: '', kind: 'figure' })
  return all.sort((a, b) => a.start - b.start || b.end - a.end)
}

const isLetter = (code: number): boolean =>
  ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0xc0 && code <= 0x24f)

/** Letters, digits, and the hyphens and apostrophes between them; a possessive 's goes with its word. */
const isInside = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (isLetter(code) || (code >= 0x30 && code <= 0x39)) return true
  return (
    (code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x26 || code === 0x2e) &&
    isLetter(text.charCodeAt(at + 1))
  )
}

const legalForms: ReadonlySet<string> = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'plc',
  'llc',
  'ag',
  'sa',
  'nv',
  'spa',
])

const codeEnd = (text: string, at: number, limit: number): number => {
  if (text.charCodeAt(at) !== 0x3d) return at
  let end = at + 1
  while (end < limit && (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 0x3d)) end += 1
  return end
}

/** A dash counts with blanks around it. */
const isMark = (text: string, at: number): boolean => {
  const mark = text[at] as string
  if (mark === '-' || mark === '–' || mark === '—')
    return mark === '—' || (text[at - 1] === ' ' && text[at + 1] === ' ')
  return ',;:()"“”'.includes(mark)
}

/** Whether the word is a verb that carries a predicate here: "a rise", "the reported loss" and "in trades" are none. */
export const isVerb = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word?.kind !== 'word') return false
  const { lower } = word
  if (auxiliaryVerbs.has(lower)) return true
  const before = words[at - 1]
  // "a profit of $4m, |compared| with $3m" sets beside, it says nothing of anybody.
  if (lower === 'compared' && /^(?:with|to)$/.test(words[at + 1]?.lower ?? '')) return false
  const isLed = before !== undefined && (nounLeaders.has(before.lower) || /[’']s?$/.test(before.lower))
  if (pastVerbs.has(lower)) return !isLed || isSubjectNoun(before)
  if (!presentVerbs.has(lower) || !before) return false
  // "Acme - a fund from Oslo - owns 5%": behind an apposition, before what it takes.
  if (before.kind === 'mark' && (!lower.endsWith('s') || words[at + 1]?.kind !== 'figure')) return false
  if (isLed || before.lower === 'to' || before.lower === 'and' || before.lower === 'or') return false
  const behind = words[at + 1]
  return behind !== undefined && behind.lower !== 'of' && behind.lower !== 'and' && !isVerbForm(behind.lower)
}

/** "sales rose", "profit fell", "shares slipped": these nouns lead others as adjectives but are subjects before a past form. */
const isSubjectNoun = (before: Word | undefined): boolean =>
  before !== undefined &&
  /^(?:sales|profit|revenue|earnings|stock|share|dividend|interest|oil|gas|price|rate|total|net|record|this|that|these|those|each|some|gross|half|jobs|about|more|less)$/.test(
    before.lower,
  )

const isVerbForm = (lower: string): boolean => auxiliaryVerbs.has(lower) || pastVerbs.has(lower)
