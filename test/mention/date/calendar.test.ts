import { describe, expect, test } from 'vitest'
import {
  addMonths,
  addTradingDays,
  daysInMonth,
  fromIsoDate,
  isoWeekOf,
  mondayOfWeek,
  toIsoDate,
  weekdayOf,
} from '../../../src/mention/date/calendar.ts'

const on = fromIsoDate

describe('the calendar', () => {
  test.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['1969-12-31', -1],
    ['2026-02-13', 20_497],
  ])('%s is day %i', (iso, day) => {
    expect(on(iso)).toBe(day)
    expect(toIsoDate(day)).toBe(iso)
  })

  test('every day of four centuries goes there and back', () => {
    let wrong = 0
    for (let day = on('1700-01-01'); day < on('2100-01-01'); day += 1)
      if (on(toIsoDate(day)) !== day) wrong += 1
    expect(wrong).toBe(0)
  })

  test.each([
    ['2026-02-13', 5],
    ['1989-11-02', 4],
    ['1969-12-28', 7],
  ])('%s is weekday %i', (iso, weekday) => expect(weekdayOf(on(iso))).toBe(weekday))

  test.each([
    ['2026-02-13', 2026, 7],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
  ])('%s lies in week %i-W%i', (iso, year, week) => {
    expect(isoWeekOf(on(iso))).toEqual({ year, week })
    expect(mondayOfWeek(year, week)).toBeLessThanOrEqual(on(iso))
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2026-02-13', -120, '2016-02-13'],
  ])('%s plus %i months is %s', (iso, months, expected) =>
    expect(toIsoDate(addMonths(on(iso), months))).toBe(expected),
  )

  test.each([
    ['2026-02-16', -1, '2026-02-13'],
    ['2026-02-13', 1, '2026-02-16'],
    ['2026-02-13', -16, '2026-01-22'],
    ['2026-02-15', -1, '2026-02-13'],
  ])('%s plus %i trading days is %s', (iso, count, expected) =>
    expect(toIsoDate(addTradingDays(on(iso), count))).toBe(expected),
  )

  test('a leap century', () => expect([daysInMonth(2000, 2), daysInMonth(1900, 2)]).toEqual([29, 28]))
})
