import type { CalendarWord, NamedUnit } from '../../locale/calendar-word.ts'
import { koreanCalendarWords } from '../../locale/ko/calendar.ts'
import type { Mod } from '../../model/values.ts'
import { CharClass, classAt, isDigitAt, isHangulAt } from '../../scan/char-class.ts'
import { createLexicon, type LexiconMatch } from '../../scan/lexicon.ts'
import { fullYear } from './digits.ts'
import { type CalendarExpression, createCalendar, type SameExpression, type Shift } from './expression.ts'
import { type Numbered, readNumbered } from './ko-number.ts'
import { readNumericDate } from './numeric.ts'
import { createPeriod, type Period, type PeriodUnit } from './period.ts'

export const koreanWords = createLexicon(koreanCalendarWords)

/** Particles and what else may follow a calendar word without a space; any other syllable makes it another word. */
const followers = new Set(
  '은는이가을를의에도만과와로부까보으라며인였엔중간내째새래경께쯤대전후뒤말초하상기들처마자사여같분동',
)

export const endsWord = (text: string, end: number): boolean =>
  !isHangulAt(text, end) || followers.has(text[end] as string)

export const wordAt = (text: string, at: number, limit: number): LexiconMatch<CalendarWord> | undefined => {
  const word = koreanWords.longestAt(text, at, limit)
  if (!word || word.payload.is === 'none' || !endsWord(text, word.end)) return undefined
  if (word.end - at !== 2 || text[at] !== '전') return word
  // 전달 is mostly "delivery", 전장 a car's electronics: the month, the session before only beside what compares.
  const after = text.slice(word.end, word.end + 4)
  if (text[at + 1] === '달') return compared.test(after) ? word : undefined
  return text[at + 1] !== '장' || comparedSession.test(after) ? word : undefined
}

const compared = /^(?:보다|에 |에는|엔|의 |\s?대비|과 |까지|\()/
const comparedSession = /^(?:보다|에 비|\s?대비|과 비|과 같| 종가)/

/** A calendar expression as far as it was read. */
export interface CalendarReading {
  readonly end: number
  readonly expression: CalendarExpression | SameExpression
  readonly mod: Mod | undefined
  /** The second of two numbers that share a unit: 4월 1∼20일. */
  readonly to: Period | undefined
}

interface Draft {
  end: number
  printed: ReturnType<typeof createPeriod>
  /** The finest unit read so far. */
  unit: PeriodUnit | undefined
  shift: Shift | undefined
  same: { unit?: NamedUnit } | undefined
  mod: Mod | undefined
  to: Period | undefined
}

const coarse: readonly (PeriodUnit | undefined)[] = [undefined, 'year', 'decade']

/**
 * Reads a calendar expression from its coarsest part to its finest:
 *
 *     지난해 4분기 말    2026년 2월 13일    다음 주 월요일    전년 동기    올해(2026년)
 *     ^shift ^part ^edge ^year ^month ^day
 */
export const readCalendar = (text: string, at: number, limit: number): CalendarReading | undefined => {
  const draft: Draft = {
    end: at,
    printed: createPeriod('day'),
    unit: undefined,
    shift: undefined,
    same: undefined,
    mod: undefined,
    to: undefined,
  }
  for (let next = at; next < limit; ) {
    const taken = isDigitAt(text, next)
      ? takeNumber(text, next, limit, draft)
      : takeWord(text, next, limit, draft)
    if (taken < 0) break
    draft.end = taken
    if (draft.mod !== undefined || draft.same || draft.to) break
    next = skipGap(text, taken, limit)
    // 1월의 세 번째 주
    if (text.startsWith('의 ', taken) && isWeekOf(text, taken + 2, limit)) next = taken + 2
  }
  if (draft.end === at) return undefined
  return finish(draft)
}

const isWeekOf = (text: string, at: number, limit: number): boolean =>
  koreanWords.longestAt(text, at, limit)?.payload.is === 'week-of'

/** One or two spaces may stand between the parts; old wire copy has a line break there. */
const skipGap = (text: string, at: number, limit: number): number => {
  let next = at
  while (next < limit && next < at + 2 && classAt(text, next) === CharClass.space) next += 1
  return next
}

const finish = ({ end, printed, unit, shift, same, mod, to }: Draft): CalendarReading => {
  if (same) {
    const expression: SameExpression = {
      form: 'same',
      back: shift?.from === 'period' ? -shift.by : 0,
      year: printed.year,
      yearShift: shift?.from === 'publication' ? shift.by : undefined,
      unit: same.unit,
    }
    return { end, expression, mod, to }
  }
  printed.unit = unit ?? (shift && shift.unit !== 'trading-day' ? shift.unit : 'day')
  return { end, expression: createCalendar(printed, shift, undefined), mod, to }
}

/** Takes a number with its unit into the draft; answers where it ends, or -1. */
const takeNumber = (text: string, at: number, limit: number, draft: Draft): number => {
  if (draft.unit === undefined && !draft.shift) {
    const numeric = readNumericDate(text, at, limit)
    if (numeric) {
      print(draft, numeric.period)
      draft.unit = numeric.period.unit
      return numeric.end
    }
  }
  const found = readNumbered(text, at, limit)
  if (!found) return -1
  const part = partOf(text, found, limit, draft)
  if (!part) return -1
  print(draft, part)
  draft.unit = part.unit
  if (found.to !== undefined) draft.to = { ...part, ...secondOf(part, found.to, found.width) }
  return found.end
}

/** Adds what a part says to what was printed before it: year and month of a number, half and season of a word. */
const print = ({ printed }: Draft, { year, fiscal, quarter, month, day }: Period): void => {
  if (fiscal) printed.fiscal = true
  if (year !== undefined) printed.year = year
  if (quarter !== undefined) printed.quarter = quarter
  if (month !== undefined) printed.month = month
  if (day !== undefined) printed.day = day
}

const secondOf = (part: Period, to: number, width: number): Partial<Period> => {
  switch (part.unit) {
    case 'year':
      return { year: fullYear(to, width) }
    case 'month':
      return { month: to }
    case 'quarter':
      return { quarter: to }
    default:
      return { day: to }
  }
}

const partOf = (
  text: string,
  { unit, value, width, to, end }: Numbered,
  limit: number,
  draft: Draft,
): Period | undefined => {
  const above =
    draft.unit ?? (draft.shift && draft.shift.unit !== 'trading-day' ? draft.shift.unit : undefined)
  const inside = (low: number, high: number) =>
    value >= low && value <= high && (to === undefined || (to > value && to <= high))
  switch (unit) {
    case 'year': {
      if (above !== undefined) return undefined
      const year =
        width === 4 || (to !== undefined && to > 999) ? value : twoDigitYear(text, value, width, end, limit)
      return year !== undefined && year >= 1000 && year < 2200 ? { unit: 'year', year } : undefined
    }
    case 'fiscal-year':
      return above === undefined && width === 4 && to === undefined && value >= 1900 && value < 2150
        ? { unit: 'year', year: value, fiscal: true }
        : undefined
    case 'decade':
      if (above !== undefined || value % 10 !== 0 || to !== undefined) return undefined
      return width === 4
        ? { unit: 'decade', year: value }
        : width === 2
          ? { unit: 'decade', year: 1900 + value }
          : undefined
    case 'century':
      return above === undefined && inside(10, 30) ? { unit: 'century', year: (value - 1) * 100 } : undefined
    case 'month':
      return coarse.includes(above) && inside(1, 12) ? { unit: 'month', month: value } : undefined
    case 'quarter':
      return coarse.includes(above) && inside(1, 4) ? { unit: 'quarter', quarter: value } : undefined
    case 'day':
      return (above === undefined || above === 'month') && inside(1, 31)
        ? { unit: 'day', day: value }
        : undefined
    default:
      return undefined
  }
}

/** 08년, '24년, 25년 3분기 and 96년 are years; 24년 만에 and 30년 are durations. */
const twoDigitYear = (
  text: string,
  value: number,
  width: number,
  end: number,
  limit: number,
): number | undefined => {
  if (width !== 2) return undefined
  const start = end - 3
  const marked = text[start] === '0' || "'’‘`".includes(text[start - 1] ?? ' ')
  const next = skipGap(text, end, limit)
  const followed =
    isDigitAt(text, next) && ['month', 'quarter'].includes(readNumbered(text, next, limit)?.unit ?? '')
  const half = text.startsWith('상반기', next) || text.startsWith('하반기', next)
  const old = value >= 80 && !durationTail.test(text.slice(end, end + 4))
  return marked || followed || half || old ? fullYear(value, width) : undefined
}

const durationTail = /^\s?(간|만|동안|째|전|후|뒤|래|넘|이상|연속|내)/

const takeWord = (text: string, at: number, limit: number, draft: Draft): number => {
  const word = wordAt(text, at, limit)
  if (!word) return -1
  const { payload, end } = word
  const first = draft.unit === undefined && !draft.shift
  const above =
    draft.unit ?? (draft.shift && draft.shift.unit !== 'trading-day' ? draft.shift.unit : undefined)
  switch (payload.is) {
    case 'shift':
      if (!first) {
        // 지난해 같은 달: the unit in force, in that year.
        if (above !== 'year' || payload.from !== 'period' || payload.by !== 0) return -1
        draft.same = payload.unit === 'trading-day' ? {} : { unit: payload.unit }
        return end
      }
      draft.shift = { unit: payload.unit, by: payload.by, from: payload.from }
      return end
    case 'half':
      if (!coarse.includes(above)) return -1
      draft.printed.half = payload.half
      draft.unit = 'half'
      return end
    case 'season':
      if (above !== 'year') return -1
      draft.printed.season = payload.season
      draft.unit = 'season'
      return end
    case 'week-of':
      if (above !== 'month' || text[end] === '말') return -1
      draft.printed.nth = payload.nth
      draft.unit = 'week'
      return end
    case 'weekday':
      // 3월 첫째 주 금요일: the week's, not the month's.
      if (draft.printed.nth !== undefined) {
        draft.printed.weekday = payload.weekday
        return end
      }
      if (above !== undefined && above !== 'day' && above !== 'week' && above !== 'month') return -1
      draft.printed.weekday = payload.weekday
      draft.unit = 'day'
      return end
    case 'holiday':
      if (above !== undefined && above !== 'year') return -1
      if ('feast' in payload) draft.printed.feast = payload.feast
      else {
        draft.printed.month = payload.month
        if ('day' in payload) draft.printed.day = payload.day
      }
      draft.unit = 'day'
      return end
    case 'edge':
      if (above === undefined || above === 'day' || !edgeEnds(text, end)) return -1
      draft.mod = payload.mod
      return end
    case 'edge-of':
      if (!first && !(above === 'year' && payload.unit === 'year')) return -1
      if (first)
        draft.shift = {
          unit: payload.unit,
          by: 0,
          from: payload.unit === 'quarter' ? 'period' : 'publication',
        }
      draft.mod = payload.mod
      return end
    case 'same':
      if (first || above !== 'year') return -1
      draft.same = payload.unit ? { unit: payload.unit } : {}
      return end
    default:
      return -1
  }
}

/** 초 and 말 are single syllables: 초대형, 말레이시아 and 초당 begin with them too. */
const edgeEnds = (text: string, end: number): boolean =>
  !isHangulAt(text, end) || '은이을의에까부보과로만인도경께쯤현이'.includes(text[end] as string)
