import type { PrintedNumber, UnitWord } from '../../model/figure.ts'
import { createExpression, type Expression } from './expression.ts'

/** 매출의 절반, as "half of sales": only a half of something named is a share; else where to go on. */
export const readHalf = (text: string, at: number): Expression | number => {
  const end = at + 2
  if (!text.startsWith('절반', at) || !/의\s?$/.test(text.slice(Math.max(0, at - 2), at))) return at + 1
  return createExpression(at, end, { ...half, start: at, end }, share)
}

const share: UnitWord = { dimension: 'quantity', unit: 'ratio' }

const half: PrintedNumber = {
  start: 0,
  end: 2,
  value: '0',
  resolution: '0',
  scale: 0,
  scaled: false,
  worded: true,
  punctuated: false,
  fraction: true,
  ratio: { numerator: '1', denominator: '2' },
}
