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
      return locale === 'ko'
        ? unit
        : text.startsWith('.m', expression.end)
          ? undefined
          : text.charCodeAt(expression.end - 1) === 0x70
            ? pence
            : undefined
    case 'day':
      return expression.first.value.includes('.') && !expression.first.scaled ? unit : undefined
    case 'level':
      return isLevel(text, expression) ? unit : undefined
    case 'point':
      return expression.first.fraction && speaksOfRates(text, expression) ? percentagePoint : unit
    case 'won':
      return isWon(text, expression) ? unit : undefined
    case 'weight':
      return isWeight(text, expression) ? pound : unit
    case 'noun':
      return unit
  }
}

const count: UnitWord = { dimension: 'quantity', unit: 'count' }
const pence: UnitWord = { dimension: 'money', unit: 'GBP', places: -2 }

const pound: UnitWord = { dimension: 'quantity', unit: 'pound' }
const percentagePoint: UnitWord = { dimension: 'percent', unit: 'percentage-point' }

/** A quarter point of a rate is a quarter of a percentage point; of an index it is one of its points. */
const speaksOfRates = (text: string, { start, end }: Expression): boolean =>
  /\b(?:rates?|pct|percent|per cent|Fed|central bank|cuts?|hikes?|eas\w+|tighten\w+|lending|deposit)\b|금리|인하|인상/.test(
    text.slice(Math.max(0, start - 120), start) + text.slice(end, end + 60),
  )

/** 30,000 won, not "Group 5 won the". */
const isWon = (text: string, { first, end }: Expression): boolean =>
  first.scaled ||
  first.punctuated ||
  (!/^(?:19|20)\d\d$/.test(first.value) &&
    !/^\s+(?:the|a|an|by|in|its|his|her|their|over|against|out|on|more)\b/.test(text.slice(end, end + 10)))

/** 200 pounds of copper, 구리 파운드: weights. */
const isWeight = (text: string, { start, end }: Expression): boolean =>
  /^\s+of\s+(?:copper|gold|silver|steel|uranium|lithium|beef|pork|chicken|cocaine|coffee|sugar|meat|cheese|tobacco|material|waste|fish|rice|cotton|weight)/.test(
    text.slice(end, end + 20),
  ) || /(?:weigh\w*|체중|몸무게|무게)\D{0,12}$/.test(text.slice(Math.max(0, start - 24), start))

/** Three times in 2024 is a count, 21.6 times earnings and three times as many a multiple. */
const isMultiple = (text: string, { first, end }: Expression): boolean =>
  first.punctuated ||
  /^[\s-]+(?:as|more|higher|larger|bigger|greater|faster|forward|earnings|sales|book|ebitda|revenue|its|the|their|that|what|oversubscribed|expected|estimated|annual|projected|trailing)\b/i.test(
    text.slice(end, end + 20),
  )

/** 52주 is a year of weeks, 3만120주 are shares: large or punctuated numbers, or a word for shares near. */
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
