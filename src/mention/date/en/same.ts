import { isDigitAt } from '../../../scan/char-class.ts'
import type { Expression, Reading } from '../expression.ts'
import { isPeriodName } from '../period.ts'
import { readParts } from './duration.ts'
import { nextWord, skipGap, type Token, wordAt } from './word.ts'
import { isYearAt } from './year.ts'

/** the same period last year, the year-ago quarter, the corresponding period of 2003, the comparable nine months. */
export const readSame = (text: string, token: Token, limit: number): Omit<Reading, 'start'> | undefined => {
  if (token.word.is !== 'alike') return undefined
  let back = token.word.back
  let next = nextWord(text, token.end, limit)
  if (next?.word.is === 'alike') {
    back = Math.max(back, next.word.back)
    next = nextWord(text, next.end, limit)
  }
  const at = next?.start ?? skipGap(text, token.end, limit)
  const months = at > token.end ? readParts(text, at, limit) : undefined
  if (months && back > 0)
    return {
      end: months.end,
      rule: 'en/date/<same>-<duration>',
      expression: { form: 'duration', parts: months.parts },
    }
  const word = next?.word
  let end = token.end
  let unit: string | undefined
  if (next && (word?.is === 'period' || (word?.is === 'unit' && !word.plural && word.unit !== 'day'))) {
    end = next.end
    unit = word.is === 'unit' ? word.unit : undefined
  } else if (back === 0 || text.slice(token.start, token.end).includes(' ')) return undefined
  const year = readWhichYear(text, end, limit)
  const expression: Expression = {
    form: 'same',
    back: year?.back ?? back,
    ...(year?.year !== undefined && { year: year.year }),
    ...(year?.shift !== undefined && { yearShift: year.shift }),
    ...(unit !== undefined && isPeriodName(unit) && { unit }),
  }
  return { end: year?.end ?? end, rule: 'en/date/<same-period>', expression }
}

interface WhichYear {
  readonly end: number
  readonly year?: number
  readonly shift?: number
  readonly back?: number
}

/** last year, in 2003, of the previous year, in the prior year, a year ago, a year earlier. */
const readWhichYear = (text: string, at: number, limit: number): WhichYear | undefined => {
  let next = skipGap(text, at, limit)
  if (next === at) return undefined
  for (const word of ['in ', 'of ', 'during ', 'from ', 'the ', 'one year ', 'a year '])
    if (text.startsWith(word, next)) {
      next += word.length
      if (word.endsWith('year ')) {
        const away = wordAt(text, next, limit)
        const back =
          away?.word.is === 'away' ||
          (away?.word.is === 'within' && /^earlier/i.test(text.slice(next, next + 7)))
        return back && away ? { end: away.end, back: 1 } : undefined
      }
    }
  if (isDigitAt(text, next))
    return isYearAt(text, next, limit)
      ? { end: next + 4, year: Number(text.slice(next, next + 4)) }
      : undefined
  const token = wordAt(text, next, limit)
  const unit = token && nextWord(text, token.end, limit)
  if (!token || unit?.word.is !== 'unit' || unit.word.unit !== 'year' || unit.word.plural) return undefined
  if (token.word.is === 'lean')
    return { end: unit.end, shift: token.word.lean === 'past' ? -1 : token.word.lean === 'future' ? 1 : 0 }
  return token.word.is === 'beside' ? { end: unit.end, back: -token.word.by } : undefined
}
