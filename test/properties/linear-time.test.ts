import { beforeAll, describe, expect, test } from 'vitest'
import { createExtractor, type Extractor } from '../../src/index.ts'

/**
 * Eight times the text may at most take twenty-four times as long: work in proportion takes eight, work by the square
 * sixty-four, and what lies between is the collector, which has more to do, and a busy machine's noise.
 */
const factor = 8
const allowedGrowth = 24

let gisa: Extractor
beforeAll(async () => {
  gisa = await createExtractor()
  gisa.extract('코스피는 1.2% 오른 2,650.10에 마감했다.\nThe Fed cut rates by 25 basis points.\n'.repeat(200))
})

/** Milliseconds of processor time, which a busy machine stretches far less than the clock's. */
const timeOf = (text: string, mediaType: string): number => {
  const before = process.cpuUsage()
  gisa.extract(text, { mediaType, publishedAt: '2026-02-13' })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** A string in one piece: a repeated one is a tree of halves until someone reads it, and that would be timed too. */
const repeat = (unit: string, length: number): string =>
  Buffer.from(unit.repeat(Math.ceil(length / unit.length)), 'utf16le').toString('utf16le')

/**
 * The least of several times, for noise only adds; interleaved, so that another process that takes the machine slows
 * both; and with more chances for noise, which growth does not profit from.
 */
const growthOf = (unit: string, mediaType: string): number => {
  let length = 4_000
  // Short work is lost in the noise of clock and collector: lengthen it until it can be measured.
  while (timeOf(repeat(unit, length), mediaType) < 20 && length < 320_000) length *= 2
  const [text, longer] = [repeat(unit, length), repeat(unit, factor * length)]
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  // Work of a few milliseconds for the longest text can't be told from noise, and is linear enough.
  const growth = (): number => long / Math.max(short, 8)
  const isNoisy = (): boolean => growth() > allowedGrowth && growth() < 2 * allowedGrowth
  for (let round = 0; round < 2 || (round < 10 && isNoisy()); round += 1) {
    short = Math.min(short, timeOf(text, mediaType))
    long = Math.min(long, timeOf(longer, mediaType))
  }
  return growth()
}

describe('time grows with the length of the text', () => {
  test.each([
    '1',
    '1,',
    '1.',
    '1조',
    '3천500억',
    '1만 2천 ',
    '삼백오십',
    '%',
    '3% ',
    '3~',
    '~',
    '(',
    '((1) ',
    '[',
    '"',
    '“',
    '‘',
    '<',
    '$',
    '$1 ',
    '-',
    '▲',
    '약 ',
    'a',
    'A',
    'Aa ',
    'A. ',
    'U.S.',
    'a-',
    "a'",
    '가',
    '가 ',
    '다.',
    '다."라고 ',
    '은 ',
    '와 ',
    '고, ',
    '삼성전자(',
    '삼성전자 ',
    'Apple Inc. and ',
    '(NASDAQ: ',
    '2026년 ',
    '2026. 2. 13. ',
    '13일 ',
    'Feb. 13 - ',
    '같은 기간 ',
    'the same period ',
    '\n',
    '\r\n',
    ' ',
    '\t',
    '\u3000',
    '\u200d',
    '\u0301',
    '😀',
    '\u00ad',
    '1. 가\n',
    '- a\n',
    '• a — 1%\n',
    'a: b\n',
    'a\n',
    '요약: ',
    '제목\n\n본문이다.\n',
    '가나다  12.3  4.5%\n',
    '|a|1%|\n',
    '기준금리를 0.25%포인트 인하했다. ',
    '코스피는 23.11포인트(0.48%) 오른 4820.66에 마쳤다. ',
    '매출은 3% 늘고 이익은 5% 줄었으며 ',
    '골드만삭스에 따르면 ',
    'rates were cut by 25 basis points and ',
    'rose 3% to $5 billion from $4 billion, ',
    'which said that ',
    'Bank of Korea ',
    'Goldman said it said ',
  ])('plain text of %j', (unit) => {
    expect(growthOf(unit, 'text/plain')).toBeLessThanOrEqual(allowedGrowth)
  })

  // Not '> a\n\n': micromark itself takes time by the square for thousands of block quotes (README, Limits).
  test.each(['a\n\n', '- a\n', '|a|1%|\n', '# a\n', 'a 3% b\n', '1. 가\n', '3% 올랐다. '])(
    'Markdown of %j',
    (unit) => {
      expect(growthOf(unit, 'text/markdown')).toBeLessThanOrEqual(allowedGrowth)
    },
  )
})
