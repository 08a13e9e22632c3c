import { expect, test } from 'vitest'
import { findFigures } from '../../src/mention/figure/find-figures.ts'

/**
 * Eight times the text may at most take twenty-four times as long: work in proportion takes eight, work by the square
 * sixty-four, and what lies between is a busy machine's noise, which the floor and the best of several rounds keep small.
 */
const factor = 8
const allowedGrowth = 24
const floor = 10

const timeOf = (text: string): number => {
  const context = {
    document: {
      id: 'x',
      mediaType: 'text/plain' as const,
      encoding: 'utf-8',
      sha256: '',
      textSha256: '',
      text,
      bodyStart: 0,
      given: {},
    },
    text,
    language: 'ko' as const,
    structure: { blocks: [], lists: [], tables: [] },
    segments: {
      sentences: [{ block: 0, start: 0, end: text.length }],
      tokens: { count: 0, starts: new Int32Array(0), ends: new Int32Array(0), kinds: new Uint8Array(0) },
    },
    partsOfSpeech: () => [],
    names: [],
    explaining: false,
    report: () => {},
  }
  const before = process.cpuUsage()
  findFigures(context)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Flat in memory: a repeated string is a tree until it is read. */
const repeat = (unit: string, length: number): string =>
  Buffer.from(unit.repeat(Math.ceil(length / unit.length)), 'utf16le').toString('utf16le')

test.each([
  '1',
  '1,',
  '1.',
  '1조',
  '1조 ',
  '3천500억',
  '일',
  '이십',
  '만',
  '(',
  '1(',
  '~',
  '1~',
  '3%~1',
  '1-',
  '$',
  '$1 to ',
  'one ',
  'one hundred ',
  'half of a ',
  '1-1/2 ',
  '1/2',
  '://',
  'a.b/',
  'www.',
  '수십',
  '1→',
  '1에서 ',
  '1 and ',
  'several million ',
  '지수 1.1로 ',
  'from 1.1 ',
  'percent of 1\n',
  '1 dollar 50 ',
])('reading %j takes time in proportion to its length', (unit) => {
  const [text, longer] = [repeat(unit, 40_000), repeat(unit, 40_000 * factor)]
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const growth = () => long / Math.max(short, floor)
  for (let round = 0; round < 12 && (round < 2 || growth() > allowedGrowth); round += 1) {
    short = Math.min(short, timeOf(text))
    long = Math.min(long, timeOf(longer))
  }
  expect(growth()).toBeLessThanOrEqual(allowedGrowth)
})
