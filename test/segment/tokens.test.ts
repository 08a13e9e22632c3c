import { expect, test } from 'vitest'
import { TokenKind } from '../../src/model/segments.ts'
import { createTokenWriter } from '../../src/segment/tokens.ts'

const letters = {
  [TokenKind.word]: 'w',
  [TokenKind.hangul]: 'h',
  [TokenKind.number]: 'n',
  [TokenKind.punctuation]: 'p',
  [TokenKind.other]: 'o',
}

const check = (text: string, expected: string) => {
  const writer = createTokenWriter()
  writer.write(text, 0, text.length)
  const { count, starts, ends, kinds } = writer.finish()
  const found = Array.from(
    { length: count },
    (_, i) => `${text.slice(starts[i], ends[i])}/${letters[kinds[i] as TokenKind]}`,
  )
  expect(found.join(' ')).toBe(expected)
}

test.each([
  ["Hale's firm didn’t sell", "Hale's/w firm/w didn’t/w sell/w"],
  ['year-on-year 12-month', 'year-on-year/w 12/n -/p month/w'],
  ['1,420.5원, 3%.', '1,420.5/n 원/h ,/p 3/n %/p ./p'],
  ['LX전선은 S&P 500', 'LX/w 전선은/h S/w &/p P/w 500/n'],
  ['美 증시 📈', '美/o 증시/h 📈/o'],
  ['a\u00a0b\u3000c\nd\u0007e', 'a/w b/w c/w d/w e/w'],
  ['１２０원', '１２０/n 원/h'],
  ['', ''],
  ['--', '-/p -/p'],
])('%s', check)

test('the room grows and keeps what it holds', () => {
  const text = '가 '.repeat(20_000)
  const writer = createTokenWriter()
  writer.write(text, 0, text.length)
  const { count, starts, ends } = writer.finish()
  expect(count).toBe(20_000)
  expect([starts[19_999], ends[19_999]]).toEqual([39_998, 39_999])
})
