import type { UnitWord } from '../../model/figure.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import type { Expression } from './expression.ts'

/** Decides what a unit word with several senses means here; undefined when it is no unit here at all. */
export const settleUnit = (text: string, expression: Expression, locale: LocaleTag): UnitWord | undefined => {
  const { unit } = expression
  switch (unit?.settle) {
    case undefined:
      return unit
    case 'times':
      return isMultiple(text, expression) ? unit : count
    case 'share':
      return isShares(text, expression) ? unit : undefined
    case 'machine':
      return expression.first.scaled || Number(expression.first.value) >= 100 ? unit : undefined
    case 'p':
      return locale === 'en' ? pence : unit
    case 'level':
      return isLevel(text, expression) ? unit : undefined
    case 'point':
    case 'won':
    case 'weight':
    case 'noun':
      return unit
  }
}

const count: UnitWord = { dimension: 'quantity', unit: 'count' }
const pence: UnitWord = { dimension: 'money', unit: 'GBP', places: -2 }

/** Three times in 2024 is a count, 21.6 times earnings and three times as many a multiple. */
const isMultiple = (text: string, { first, end }: Expression): boolean =>
  first.punctuated ||
  /^[\s-]+(?:as|more|higher|larger|bigger|greater|faster|forward|earnings|sales|book|ebitda|revenue|its|the|their|that|what|oversubscribed|expected|estimated|annual|projected|trailing)\b/i.test(
    text.slice(end, end + 20),
  )

/** 52주 is a year of weeks, 4만751주 are shares: large or punctuated numbers, or a word for shares near. */
const isShares = (text: string, { first, end, start }: Expression): boolean => {
  if (first.punctuated || first.scaled || first.value.length > 3) return true
  const around = text.slice(Math.max(0, start - 12), start) + text.slice(end, end + 8)
  return /주식|신주|보통주|우선주|자사주|매수|매도|매입|처분|배정|발행|보유|당\s/.test(around)
}

/** 2490선: a level, three digits or more, and nothing that makes 선 another word. */
const isLevel = (text: string, { first, end }: Expression): boolean => {
  if (first.value.length < 3) return false
  const next = end < text.length ? text.charCodeAt(end) : 0
  return charClasses[next] !== CharClass.hangul || levelTails.has(next)
}

const levelTails = new Set(
  [...'을를이에은의까도대안과중으마도초후'].map((syllable) => syllable.charCodeAt(0)),
)
