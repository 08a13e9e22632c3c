import { CharClass, classAt, isDigitAt, isHangulAt } from '../../scan/char-class.ts'
import {
  type CalendarExpression,
  createCalendar,
  createReading,
  type Expression,
  type Reading,
} from './expression.ts'
import { type CalendarReading, readCalendar, wordAt } from './ko-calendar.ts'
import { markCues } from './ko-cue.ts'
import { type DurationReading, readDuration } from './ko-duration.ts'
import { mayBeginDate } from './ko-number.ts'
import { isFiner, type PeriodUnit } from './period.ts'

/** Reads the Korean date that starts at a digit or at the first syllable of a word; undefined when there is none. */
export const readKorean = (text: string, at: number, limit: number): Reading | undefined =>
  isDigitAt(text, at) ? readAtDigit(text, at, limit) : readAtWord(text, at, limit)

const readAtDigit = (text: string, at: number, limit: number): Reading | undefined => {
  if (!mayBeginDate(text, at, limit)) return undefined
  const calendar = readCalendar(text, at, limit)
  const duration = readDuration(text, at, limit)
  if (calendar && isClosing(text, calendar)) return undefined
  if (calendar && (!duration || prefersCalendar(calendar, duration)))
    return isPlainDay(text, at, calendar) ? asDate(text, at, calendar, limit) : undefined
  return duration && isDuration(text, at, duration) ? asDuration(at, duration, undefined) : undefined
}

/** 8일 is a day and 8일간 is not; 3분기 a quarter, 3분기 연속 not; 2026년 3월 reads further than 2026년. */
const prefersCalendar = (calendar: CalendarReading, duration: DurationReading): boolean => {
  if (calendar.end > duration.end) return true
  const { expression } = calendar
  if (expression.form === 'calendar' && isFiner('half', expression.printed.unit)) return true
  return duration.tail === 'none'
}

/** 3박 4일, 주 5일, 1일 평균: counts of days. */
const isPlainDay = (text: string, at: number, { end, expression }: CalendarReading): boolean => {
  if (
    expression.form !== 'calendar' ||
    expression.printed.unit !== 'day' ||
    expression.printed.month !== undefined
  )
    return true
  const before = text[classAt(text, at - 1) === CharClass.space ? at - 2 : at - 1] ?? ' '
  if ('박주'.includes(before)) return false
  const after = classAt(text, end) === CharClass.space ? end + 1 : end
  return !['평균', '최대', '기준 평균'].some((word) => text.startsWith(word, after))
}

/** 12월 결산법인, 3월 말 결산: a class of companies. */
const isClosing = (text: string, { end, expression }: CalendarReading): boolean =>
  (text.startsWith('결산', end) || text.startsWith(' 결산', end)) &&
  expression.form === 'calendar' &&
  expression.printed.unit === 'month' &&
  expression.printed.year === undefined &&
  /^ ?결산(?:법인|사|월|상장|기업|하는|인|\s(?:법인|상장|기업))/.test(text.slice(end, end + 8))

const isDuration = (text: string, at: number, { parts, tail }: DurationReading): boolean => {
  const unit = parts[0]?.unit
  if (text[at - 1] === '제') return false
  if (unit === 'week' || unit === 'minute') return tail !== 'none' || parts.length > 1
  return true
}

const asDuration = (
  start: number,
  { end, parts, tail, mod }: DurationReading,
  toward: 'past' | 'future' | undefined,
): Reading => {
  const [first] = parts
  if (parts.length === 1 && first?.count !== undefined && (tail === 'before' || tail === 'after')) {
    const sign = tail === 'before' ? -1 : 1
    const expression: Expression = { form: 'distance', sign, parts, from: 'period' }
    return createReading(
      start,
      end,
      tail === 'before' ? 'ko/date/<duration>전' : 'ko/date/<duration>후',
      expression,
      mod,
    )
  }
  if (tail === 'every')
    return createReading(
      start,
      end,
      'ko/date/<duration>마다',
      { form: 'set', value: setValue(parts) },
      undefined,
    )
  const rule = toward ? `ko/date/${toward === 'past' ? '최근' : '향후'}<duration>` : 'ko/date/<duration>'
  return createReading(start, end, rule, { form: 'duration', parts, toward }, mod)
}

const setValue = (parts: DurationReading['parts']): string => {
  const [first] = parts
  const codes: Partial<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D', quarter: 'Q' }
  return `P${first?.count ?? 'X'}${codes[first?.unit ?? ''] ?? 'D'}`
}

const asDate = (text: string, start: number, reading: CalendarReading, limit: number): Reading => {
  const { expression, mod, to } = reading
  if (expression.form === 'same')
    return createReading(start, reading.end, 'ko/date/<same-period>', expression, mod)
  if (to) {
    // 4월 1∼20일: the month before the first number holds for the second.
    const { month } = expression.printed
    const printed = { ...(month !== undefined && { month }), ...to }
    const interval: Expression = { form: 'interval', from: expression, to: { form: 'calendar', printed } }
    return markCues(
      text,
      createReading(start, reading.end, 'ko/date/<n>∼<n><unit>', interval, undefined),
      limit,
    )
  }
  const range = readRangeEnd(text, reading, limit)
  if (range)
    return createReading(
      start,
      range.end,
      range.rule,
      { form: 'interval', from: expression, to: range.to },
      mod,
    )
  const unit = toDateUnit(text, reading)
  if (unit)
    return createReading(
      start,
      text.indexOf('까지', reading.end) + 2,
      'ko/date/<period> 현재까지',
      { form: 'to-date', unit },
      undefined,
    )
  const plain = createReading(start, reading.end, `ko/date/<${ruleOf(expression)}>`, expression, mod)
  return markCues(text, plain, limit)
}

/** 올해 현재까지, 이달 들어 지금까지: the running period so far. */
const toDateUnit = (text: string, { end, expression, mod }: CalendarReading): PeriodUnit | undefined => {
  if (text.charCodeAt(end) !== 0x20 || mod || expression.form !== 'calendar') return undefined
  const { shift, printed } = expression
  return shift?.from === 'publication' &&
    shift.by === 0 &&
    shift.unit === printed.unit &&
    soFar.test(text.slice(end, end + 10))
    ? printed.unit
    : undefined
}

const soFar = /^ (?:들어 )?(?:현재|지금)까지/

const ruleOf = ({ printed, shift }: CalendarExpression): string =>
  shift
    ? isFiner(printed.unit, shift.unit as PeriodUnit)
      ? `${shift.unit}-away><${printed.unit}`
      : `${shift.unit}-away`
    : printed.unit

const rangeMarks = '~∼～-–—'

/** 2014년 9월~2015년 7월, 9월부터 12월까지, 2007년에서 2009년 사이. */
const readRangeEnd = (
  text: string,
  { end, expression }: CalendarReading,
  limit: number,
): { readonly end: number; readonly to: CalendarExpression; readonly rule: string } | undefined => {
  if (expression.form !== 'calendar') return undefined
  const spaced = classAt(text, end) === CharClass.space ? end + 1 : end
  const mark = text[spaced] ?? ' '
  const out = text.startsWith('에서', end)
  const from = out || text.startsWith('부터', end)
  if (!from && !rangeMarks.includes(mark)) return undefined
  let next = from ? end + 2 : spaced + 1
  while (classAt(text, next) === CharClass.space && next < end + 4) next += 1
  if (!isDigitAt(text, next) && !isHangulAt(text, next)) return undefined
  const last = readCalendar(text, next, limit)
  if (last?.expression.form !== 'calendar' || last.to) return undefined
  const [a, b] = [expression.printed.unit, last.expression.printed.unit]
  if (a !== b && !(isFiner(b, a) && a !== 'day')) return undefined
  const closed =
    text.startsWith('까지', last.end) ||
    text.startsWith(' 까지', last.end) ||
    /^\s?사이/.test(text.slice(last.end, last.end + 4))
  // 2010년에서 2018년 매출, but not 2024년에서 2025년으로 미뤘다.
  const years = out && last.expression.printed.year !== undefined && !text.startsWith('으로', last.end)
  if (from && !closed && !years) return undefined
  return {
    end: last.end,
    to: last.expression,
    rule: from ? 'ko/date/<date>부터<date>까지' : 'ko/date/<date>∼<date>',
  }
}

const readAtWord = (text: string, at: number, limit: number): Reading | undefined => {
  const word = wordAt(text, at, limit)
  if (!word) return undefined
  const { payload, end } = word
  switch (payload.is) {
    case 'lean':
      return readLean(text, at, end, payload.lean, limit)
    case 'set':
      return createReading(at, end, 'ko/date/<set>', { form: 'set', value: payload.value }, undefined)
    case 'duration': {
      const duration = readDuration(text, at, limit)
      return duration && (!payload.needsTail || duration.tail !== 'none')
        ? asDuration(at, duration, undefined)
        : undefined
    }
    case 'same':
      // 동기 alone is a motive: only beside 대비 and 보다 it is a period.
      if (text.startsWith('동', at) && !/^\s?(대비|보다|에 비)/.test(text.slice(end, end + 4)))
        return undefined
      return createReading(
        at,
        end,
        'ko/date/<same-period>',
        { form: 'same', back: 0, unit: payload.unit },
        undefined,
      )
    case 'season':
    case 'week-of':
    case 'edge':
      return undefined
    default: {
      const calendar = readCalendar(text, at, limit)
      const reading = calendar && asDate(text, at, calendar, limit)
      if (!reading || payload.is !== 'edge-of') return reading
      // 연초 이후 is the year so far: figures are about it, bound or not.
      return { ...reading, aside: undefined }
    }
  }
}

/** 지난 5월, 오는 30일, 올 하반기, 최근 5년간, 역대 10월. */
const readLean = (
  text: string,
  at: number,
  leanEnd: number,
  lean: 'past' | 'future' | 'this' | 'recent' | 'coming' | 'year' | 'every',
  limit: number,
): Reading | undefined => {
  const next = classAt(text, leanEnd) === CharClass.space ? leanEnd + 1 : leanEnd
  if (next >= limit) return undefined
  const duration =
    lean === 'year' || lean === 'this' || lean === 'every' ? undefined : readDuration(text, next, limit)
  const calendar = lean === 'coming' ? undefined : readCalendar(text, next, limit)
  const toward = lean === 'future' || lean === 'coming' ? 'future' : 'past'
  if (
    duration &&
    duration.tail !== 'before' &&
    duration.tail !== 'after' &&
    (!calendar || lean === 'recent' || !prefersCalendar(calendar, duration))
  )
    return asDuration(at, duration, toward)
  if (calendar?.expression.form !== 'calendar') return undefined
  const { expression } = calendar
  const { printed } = expression
  switch (lean) {
    case 'past':
    case 'future': {
      if (expression.shift) return undefined
      if (printed.year !== undefined) return asDate(text, at, calendar, limit)
      return asDate(text, at, { ...calendar, expression: createCalendar(printed, undefined, lean) }, limit)
    }
    case 'this':
    case 'year':
    case 'recent': {
      if (expression.shift || printed.year !== undefined)
        return lean === 'year' && expression.shift?.unit === 'year'
          ? asDate(text, at, calendar, limit)
          : undefined
      if (lean === 'recent') return undefined
      const unit = lean === 'this' && printed.weekday !== undefined ? 'week' : 'year'
      const shifted = createCalendar(printed, { unit, by: 0, from: 'publication' }, expression.lean)
      return asDate(text, at, { ...calendar, expression: shifted }, limit)
    }
    case 'every': {
      const reading = asDate(text, next, calendar, limit)
      return {
        ...reading,
        ...(reading.expression.form === 'calendar' && {
          expression: { ...reading.expression, recurring: true },
        }),
      }
    }
    case 'coming':
      return undefined
  }
}
