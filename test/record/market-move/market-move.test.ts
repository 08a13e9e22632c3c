import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { createExtractor, type Extractor } from '../../../src/index.ts'

let gisa: Extractor
beforeAll(async () => {
  gisa = await createExtractor()
})

const show = (measured: unknown): string => {
  const { value, unit } = (measured ?? {}) as { value?: string; unit?: string }
  return value === undefined ? '-' : `${value} ${unit}`
}

/** One line a move: `id session direction: close, open, intraday; points, percent`. */
const movesOf = (text: string, publishedAt: string) =>
  gisa
    .extract(text, { publishedAt })
    .records.flatMap((record) =>
      record.type === 'market-move'
        ? `${record.subject.id} ${record.session} ${record.direction}: ${show(record.close)}, ${show(record.open)}, ${show(record.intraday)}; ${show(record.changePoints)}, ${show(record.changePercent)}`
        : [],
    )

const check = (text: string, expected: readonly string[]) =>
  expect(movesOf(text, '2026-03-12')).toEqual(expected)

test.each<readonly [string, readonly string[]]>([
  [
    '11일 코스피는 전 거래일보다 20.15포인트(0.41%) 오른 4,935.60에 거래를 마쳤다.',
    ['index:KOSPI 2026-03-11 up: 4935.60 point, -, -; 20.15 point, 0.41 percent'],
  ],
  ['영업이익은 지난해보다 12% 늘어난 3,400억원을 기록했다.', []],
  ['코스피는 올해 들어 9.3% 올랐다.', []],
  ['The bank expects the index to end the year at 5,400.', []],
])('%s', (text, expected) => check(text, expected))

test('a market close of the corpus gives its indices', () => {
  const korean = readFileSync(new URL('../../../corpus/ko/market-close.txt', import.meta.url), 'utf8')
  expect(movesOf(korean, '2026-03-12')).toContain(
    'index:KOSPI 2026-03-12 up: 5548.64 point, 5509.41 point, 5561.07 point; 61.38 point, 1.12 percent',
  )
  const english = readFileSync(new URL('../../../corpus/en/market-close.txt', import.meta.url), 'utf8')
  expect(movesOf(english, '2026-03-11')).toContain(
    'index:SPX 2026-03-11 down: 6823.65 point, -, -; 48.79 point, 0.71 percent',
  )
})
