import type { PrintedNumber } from '../../model/figure.ts'
import { createExpression, type Expression } from './expression.ts'

/** Where `percent of` begins when it opens the line right before the number (`percent of 10`), or -1. */
export const leadingPercent = (text: string, at: number, from: number): number => {
  if (at < 3 || !text.startsWith('of ', at - 3)) return -1
  const before = text.slice(Math.max(from, at - 16), at)
  const words = /(?:^|\n)(?:percents?|per cents?) of $/i.exec(before)
  return words && (at - before.length === 0 || before.startsWith('\n', words.index))
    ? at - before.length + words.index + (before.startsWith('\n', words.index) ? 1 : 0)
    : -1
}

export const percentOf = (start: number, first: PrintedNumber): Expression =>
  createExpression(start, first.end, first, { dimension: 'percent', unit: 'percent' })
