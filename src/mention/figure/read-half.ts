import type { UnitWord } from '../../model/figure.ts'
import { createExpression, type Expression } from './expression.ts'
import { asRatio } from './read-ratio.ts'

/** 매출의 절반, as "half of sales": only a half of something named is a share; else where to go on. */
export const readHalf = (text: string, at: number): Expression | number => {
  const end = at + 2
  if (!text.startsWith('절반', at) || !/의\s?$/.test(text.slice(Math.max(0, at - 2), at))) return at + 1
  return createExpression(at, end, asRatio(at, end, '1', '2'), share)
}

const share: UnitWord = { dimension: 'quantity', unit: 'ratio' }
