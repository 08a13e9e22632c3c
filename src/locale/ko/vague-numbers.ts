import { CharClass, charClasses } from '../../scan/char-class.ts'
import { bigScale, smallScale } from './numerals.ts'

/** 수 and 몇 begin numbers without a value: 수십억, 몇백. */
export const koreanVagueStarts: ReadonlySet<number> = new Set(['수', '몇'].map((word) => word.charCodeAt(0)))

/** Where the vague number at `at` ends (수십억 of 수십억원), or -1: at least one scale word must follow. */
export const koreanVagueEnd = (text: string, at: number, limit: number): number => {
  if (!koreanVagueStarts.has(text.charCodeAt(at))) return -1
  let end = at + 1
  while (
    end < limit &&
    charClasses[text.charCodeAt(end)] === CharClass.hangul &&
    isScale(text.charCodeAt(end))
  )
    end += 1
  return end > at + 1 ? end : -1
}

const isScale = (code: number): boolean => smallScale(code) > 0 || bigScale(code) > 0
