import { describe, expect, test } from 'vitest'
import { fromIsoDate } from '../../../src/mention/date/calendar.ts'
import { readSentence } from '../../../src/mention/date/recognise.ts'
import { createResolver, isoDays } from '../../../src/mention/date/resolve.ts'

/** What each date of the text comes to: value, days, basis and anchor. */
const resolve = (text: string, publishedOn: string | undefined) => {
  const resolver = createResolver(publishedOn === undefined ? undefined : fromIsoDate(publishedOn))
  return readSentence(text, 0, text.length).map((reading) => {
    const { value, days, basis, anchor } = resolver.resolve(reading)
    const interval = days && isoDays(days)
    return [value, interval ? `${interval.start}..${interval.end}` : '-', basis, anchor ?? '-'].join(' ')
  })
}
const check = (text: string, publishedOn: string | undefined, expected: readonly string[]) =>
  expect(resolve(text, publishedOn)).toEqual(expected)

describe('what a date is resolved against', () => {
  test.each([
    ['2025년 11월 4일', ['2025-11-04 2025-11-04..2025-11-05 stated -']],
    ['지난달', ['2025-10 2025-10-01..2025-11-01 resolved publishedAt']],
    ['FY2026', ['FY2026 - stated -']],
    ['최근 5년간', ['P5Y 2020-11-14..2025-11-14 resolved publishedAt']],
    ['향후 3개월', ['P3M 2025-11-15..2026-02-15 resolved publishedAt']],
    [
      '3분기 매출. 같은 기간 비용',
      [
        '2025-Q3 2025-07-01..2025-10-01 resolved publishedAt',
        '2025-Q3 2025-07-01..2025-10-01 inherited date@0-3',
      ],
    ],
    [
      '6일 마감. 전날보다',
      [
        '2025-11-06 2025-11-06..2025-11-07 resolved publishedAt',
        '2025-11-05 2025-11-05..2025-11-06 resolved date@0-2',
      ],
    ],
    [
      '10일 마감. 전 거래일보다',
      [
        '2025-11-10 2025-11-10..2025-11-11 resolved publishedAt',
        '2025-11-07 2025-11-07..2025-11-08 resolved date@0-3',
      ],
    ],
    [
      '이달 들어 10일까지 수출이 1년 전보다',
      [
        '2025-11 2025-11-01..2025-12-01 resolved publishedAt',
        '2025-11-10 2025-11-10..2025-11-11 resolved publishedAt',
        '2024-11-01/2024-11-10 2024-11-01..2024-11-11 resolved date@6-9',
      ],
    ],
    ['the past two quarters', ['P2Q 2025-04-01..2025-10-01 resolved publishedAt']],
    ['two weeks starting May 20th', ['P2W 2025-05-20..2025-06-03 resolved publishedAt']],
    ['the last four months of 2021', ['P4M 2021-09-01..2022-01-01 stated -']],
    ['from Nov to March', ['2025-11/2026-03 2025-11-01..2026-04-01 resolved publishedAt']],
    ['Jan-Feb 2017', ['2017-01/2017-02 2017-01-01..2017-03-01 stated -']],
    ['between Jan 2019 and now', ['2019-01/2025-11-14 2019-01-01..2025-11-15 resolved publishedAt']],
    [
      'in the three months to September 30 and in the same period last year',
      [
        'P3M 2025-07-01..2025-10-01 resolved publishedAt',
        '2024-07-01/2024-09-30 2024-07-01..2024-10-01 inherited date@3-35',
      ],
    ],
    [
      'in the fiscal third quarter and a year earlier',
      ['FY2025-Q3 - resolved publishedAt', 'FY2024-Q3 - resolved date@3-27'],
    ],
  ] as const)('%s', (text, expected) => check(text, '2025-11-14', expected))
})

describe('without a day of publication', () => {
  test.each([
    ['3분기', ['XXXX-Q3 - stated -']],
    ['지난해 8월', ['XXXX-08 - stated -']],
    ['13일', ['XXXX-XX-13 - stated -']],
    ['금요일', ['XXXX-WXX-5 - stated -']],
    ['지난주', ['XXXX-WXX - stated -']],
    ['next month', ['XXXX-XX - stated -']],
    ['last year', ['XXXX - stated -']],
    ['this weekend', ['XXXX-WXX-WE - stated -']],
    ['Independence Day', ['XXXX-07-04 - stated -']],
    [
      '2024년 3분기 매출은 전년 동기보다',
      ['2024-Q3 2024-07-01..2024-10-01 stated -', '2023-Q3 2023-07-01..2023-10-01 inherited date@0-9'],
    ],
    ['전년 동기', ['XXXX - stated -']],
  ] as const)('%s', (text, expected) => check(text, undefined, expected))
})

describe('near the turn of the year', () => {
  test.each([
    ['12월 수출', '2026-01-09', '2025-12'],
    ['4분기 실적', '2026-02-03', '2025-Q4'],
    ['1월 전망', '2025-12-30', '2026-01'],
    ['payable Jan. 2', '2025-11-03', '2026-01-02'],
    ['the lowest since September', '2025-07-31', '2024-09'],
    ['31일 마감', '2026-01-02', '2025-12-31'],
  ])('%s on %s is %s', (text, publishedOn, expected) =>
    expect(resolve(text, publishedOn).map((line) => line.split(' ')[0])).toEqual([expected]),
  )
})

test('a caption keeps its own day to itself', () => {
  const resolver = createResolver(fromIsoDate('2025-11-14'))
  const valuesOf = (text: string) =>
    readSentence(text, 0, text.length).map((each) => resolver.resolve(each).value)
  resolver.enterCaption()
  expect(valuesOf('7일 딜링룸. 이날')).toEqual(['2025-11-07', '2025-11-07'])
  resolver.leaveCaption()
  expect(valuesOf('이날')).toEqual(['2025-11-14'])
})

describe('time grows with the text', () => {
  test.each(['1', '1일', '3월 ', '(', '~', '1~', '2026.', '지난', 'May ', 'the ', '1/', '4월 1∼', 'in '])(
    '%s',
    (unit) => {
      // Processor time, the least of three: other work on the machine must not decide.
      const measure = (count: number) => {
        const text = unit.repeat(count)
        const spent = [1, 2, 3].map(() => {
          const from = process.cpuUsage()
          readSentence(text, 0, text.length)
          return process.cpuUsage(from).user / 1000
        })
        return Math.min(...spent)
      }
      measure(2_000)
      const [one, eight] = [measure(4_000), measure(32_000)]
      expect(eight).toBeLessThan(24 * one + 40)
    },
  )
})
