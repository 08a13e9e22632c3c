import type { Check } from '../model/check.ts'
import { add, compare, multiply } from '../model/decimal.ts'
import type { Decimal } from '../model/values.ts'
import { figuresOf } from './change.ts'
import type { CheckContext } from './check.ts'
import type { Entry, Line } from './line.ts'
import { agrees, brief, exactGrainOf, grainOf, near, toleranceOf } from './tolerance.ts'

/**
 * Shares times their price is the sum paid: 40,000 shares at 250 pence are £100,000. Price, count and sum of one sentence;
 * and where the article prints one price a share, the sums put beside counts of shares in its other sentences.
 */
export const checkProducts = (context: CheckContext): readonly Check[] => {
  const { text, lines } = context
  const checks: Check[] = []
  const prices: Entry[] = []
  for (const line of lines)
    for (const entry of line.entries) if (isUnitPrice(text, line, entry)) prices.push(entry)
  if (prices.length === 0) return checks
  let last: Entry | undefined
  for (const line of lines) {
    const own = line.entries.filter((entry) => prices.includes(entry))
    const price = own.length === 1 ? own[0] : undefined
    if (price) checks.push(...withPrice(text, line, price))
    else if (own.length === 0) {
      const same = last && saysSamePrice(text, line) ? last : undefined
      const only = prices.length === 1 ? prices[0] : undefined
      const told = same ?? only
      if (told) checks.push(...pairsIn(text, line, told, same !== undefined))
    }
    last = own.at(-1) ?? last
  }
  return checks
}

/** 주당 1만2,000원, 1인당 200만원; $25 a share, 900 pence each. */
const isUnitPrice = (text: string, line: Line, { start, end, unit, value }: Entry): boolean => {
  if (value === undefined || !/^[A-Z]{3}$/.test(unit)) return false
  return line.korean
    ? /(?:주당|1주에|장당|개당)\s*(?:가격(?:은|이)?\s*|공모가(?:는)?\s*|현금\s*)?(?:약\s*|각각\s*)?$/.test(
        text.slice(Math.max(line.start, start - 16), start),
      )
    : /^ (?:a share|per share|each|apiece|a piece)\b/.test(text.slice(end, Math.min(line.end, end + 12)))
}

const saysSamePrice = (text: string, line: Line): boolean =>
  line.korean
    ? /같은 (?:가격|값)/.test(text.slice(line.start, line.end))
    : /\b(?:at|for) the same price\b/.test(text.slice(line.start, line.end))

/** Sentence with its own price: a count and a sum beside it, and nothing else they could belong to. */
const withPrice = (text: string, line: Line, price: Entry): readonly Check[] => {
  const counts = line.entries.filter(isCount)
  const sums = line.entries.filter(
    (entry) => entry !== price && entry.unit === price.unit && entry.value !== undefined,
  )
  const [count, sum] = [counts[0], sums[0]]
  if (!count || !sum || counts.length > 1 || sums.length > 1) return []
  const span = text.slice(
    Math.min(count.start, sum.start, price.start),
    Math.max(count.end, sum.end, price.end) + 24,
  )
  return toCheck(price, count, sum, isTotal.test(span))
}

/** What makes a sum the price of all of them. */
const isTotal =
  /총|모두|합계|전부|합쳐|규모|들여|투입|취득|사들|매입|납입|\b(?:spend\w*|spent|paid|paying|pays|worth|total\w*|raise[sd]?|raising|cost\w*|for a|bought|sold|sum)\b/

/** Counts each beside their sum, at a price told elsewhere: 박서준(10만주)은 20억원을 넣었다. */
const pairsIn = (text: string, line: Line, price: Entry, stated: boolean): readonly Check[] =>
  line.entries.flatMap((count, i) => {
    if (!isCount(count)) return []
    const [before, after] = [line.entries[i - 1], line.entries[i + 1]]
    const sum = [after, before].find(
      (entry) =>
        entry && entry.unit === price.unit && entry.value !== undefined && isBeside(text, count, entry),
    )
    if (!sum || (sum === before && !stated)) return []
    return toCheck(price, count, sum, true, stated ? '100' : '3')
  })

const isBeside = (text: string, a: Entry, b: Entry): boolean =>
  Math.abs(a.start - b.start) < 60 &&
  !/[.;]|고 |며 |지만/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))

const isCount = ({ unit, value }: Entry): boolean => unit === 'share' && value !== undefined

/** A sum that is far from the product is of something else: then nothing is told. */
const toCheck = (
  price: Entry,
  count: Entry,
  sum: Entry,
  sure: boolean,
  within: Decimal = '40',
): readonly Check[] => {
  if (price.value === undefined || count.value === undefined || sum.value === undefined) return []
  const expected = multiply(price.value, count.value)
  const slack = add(
    multiply(exactGrainOf(count), price.value),
    multiply(price.mod === undefined ? '0' : grainOf(price), count.value),
  )
  const claim = { expected, slack, found: sum.value, grain: grainOf(sum), mod: sum.mod }
  const agreed = agrees(claim)
  if (!near(expected, sum.value, within) || (!agreed && (!sure || count.mod !== undefined))) return []
  if (compare(sum.value, '0') <= 0) return []
  return [
    {
      id: `product:${sum.id}`,
      kind: 'product',
      verdict: agreed ? 'consistent' : 'inconsistent',
      expression: `${count.value} × ${price.value} = ${brief(expected)}`,
      expected: brief(expected),
      found: sum.value,
      tolerance: brief(toleranceOf(claim)),
      evidence: figuresOf(count, price, sum),
    },
  ]
}
