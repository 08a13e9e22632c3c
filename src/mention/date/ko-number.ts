import { koreanNumberedUnits, type NumberedUnit } from '../../locale/ko/calendar.ts'
import { CharClass, classAt, isDigitAt, isHangulAt } from '../../scan/char-class.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import { readDigits } from './digits.ts'
import type { DurationUnit } from './expression.ts'

/** A number with its calendar unit, before it is known what it belongs to: 2월, 3분기, 10여 년, 1∼20일. */
export interface Numbered {
  readonly end: number
  readonly unit: NumberedUnit
  readonly value: number
  /** How many digits were printed: 08년 is a year, 8년 a duration. */
  readonly width: number
  /** 1∼20일: the second number, whose unit serves both. */
  readonly to: number | undefined
  /** 10여 년. */
  readonly over: boolean
}

const units = createLexicon(koreanNumberedUnits)

/**
 * Whether what stands behind the digits at `at` lets a Korean date or duration begin there: a calendar unit, what joins
 * two numbers, or eight digits. Most numbers of the news (`30조`, `12.5%`) have neither.
 */
export const mayBeginDate = (text: string, at: number, limit: number): boolean => {
  let end = at
  while (end < limit && isDigitAt(text, end)) end += 1
  if (end - at === 8) return true
  if (end >= limit) return false
  if (joints.includes(text.charAt(end))) return true
  const start = classAt(text, end) === CharClass.space ? end + 1 : end
  return unitStarts.has(text.charCodeAt(start))
}

const joints = '.-/~∼～–—·∙ㆍ,'
const unitStarts = new Set(koreanNumberedUnits.map(({ text }) => text.charCodeAt(0)))

/** Reads `2월`, `10 거래일`, `1∼20일` at a digit; undefined when no calendar unit follows the number. */
export const readNumbered = (text: string, at: number, limit: number): Numbered | undefined => {
  const first = readDigits(text, at, limit)
  if (!first || first.width > 4) return undefined
  const whole = withUnit(text, first.end, limit, first.value, first.width)
  if (whole) return whole
  const next = rangeMark(text, first.end, limit)
  if (next < 0) return undefined
  const second = readDigits(text, next, limit)
  if (!second || second.width > 4) return undefined
  const both = withUnit(text, second.end, limit, first.value, Math.max(first.width, second.width))
  // 21, 22일: only two that follow each other, for other lists are no interval.
  if (text[first.end] === ',' && second.value !== first.value + 1) return undefined
  return both && { ...both, to: second.value }
}

const withUnit = (
  text: string,
  at: number,
  limit: number,
  value: number,
  width: number,
): Numbered | undefined => {
  const start = classAt(text, at) === CharClass.space ? at + 1 : at
  const unit = units.longestAt(text, start, limit)
  if (!unit || !mayEndHere(text, start, unit.end, unit.payload, limit)) return undefined
  return {
    end: unit.end,
    unit: unit.payload,
    value,
    width,
    to: undefined,
    over: text[start] === '여',
  }
}

/** Behind `∼`, `~`, `-`, `·`, `,` between two numbers of one unit, else -1. */
const rangeMark = (text: string, at: number, limit: number): number => {
  if (at >= limit) return -1
  const mark = text[at] as string
  if (mark === ',') return text[at + 1] === ' ' && isDigitAt(text, at + 2) ? at + 2 : -1
  if (!'~∼～-–—·∙ㆍ'.includes(mark)) return -1
  return isDigitAt(text, at + 1) ? at + 1 : -1
}

/** Syllables that make another word of number and unit: 달러, 일본, 5년물, 3년차, 20일선, 5일장, 2024년형. */
const mayEndHere = (
  text: string,
  unitStart: number,
  end: number,
  unit: NumberedUnit,
  limit: number,
): boolean => {
  if (end >= limit) return true
  const next = text[end] as string
  switch (unit) {
    case 'duration-month':
      return text[end - 1] !== '달' || next !== '러'
    case 'day':
      return !'본차장제선분치드식요몰물'.includes(next) || text.startsWith('분기', end)
    case 'month':
      return !'급세드가요'.includes(next)
    case 'year':
      return text[unitStart] === '연' || !(tenor(text, end, next) || bondBefore(text, unitStart))
    case 'duration-week':
      return !'가식주요택당권차의인민력변장'.includes(next) || text[end - 1] === '일'
    case 'minute':
      return !isHangulAt(text, end) || '간동만 에의씩이은'.includes(next)
    default:
      return true
  }
}

/** 10년물, 3년 만기, 5년차, 1990년생, 2024년형: maturities, ordinals and models are no dates. */
const tenor = (text: string, end: number, next: string): boolean => {
  if ('물차생형식산'.includes(next)) return next !== '식' || !text.startsWith('식음', end)
  const from = next === ' ' ? end + 1 : end
  return bonds.some((bond) => text.startsWith(bond, from))
}

const bonds = ['만기', '물', '국채', '국고채', '회사채', '은행채', '통안채', '금리스와프', '스와프']

/** 국고 3년, 국채 10년: the bond before its tenor. */
const bondBefore = (text: string, unitStart: number): boolean => {
  let at = unitStart
  while (at > 0 && isDigitAt(text, at - 1)) at -= 1
  return text.charCodeAt(at - 1) === 0x20 && bondWord.test(text.slice(Math.max(0, at - 5), at - 1))
}

const bondWord = /(?:국고|국고채|국채|회사채|은행채|통안채|IRS|CRS)$/

export const durationUnits: Readonly<Partial<Record<NumberedUnit, DurationUnit>>> = {
  year: 'year',
  day: 'day',
  quarter: 'quarter',
  half: 'half',
  'duration-year': 'year',
  'duration-month': 'month',
  'duration-week': 'week',
  'duration-day': 'day',
  'duration-quarter': 'quarter',
  'trading-day': 'trading-day',
  hour: 'hour',
  minute: 'minute',
}
