import { expect, test } from 'vitest'
import { visibleText } from '../../src/emit/visible-text.ts'

test.each([
  ['삼성전자 3%', '삼성전자 3%'],
  ['red \x1b[31m text', 'red \\x1b[31m text'],
  ['title \x1b]0;owned\x07', 'title \\x1b]0;owned\\x07'],
  ['C1 \x9b31m', 'C1 \\x9b31m'],
  ['bell\x07 back\x08 null\x00', 'bell\\x07 back\\x08 null\\x00'],
  ['turned \u202eabc\u202c', 'turned \\u202eabc\\u202c'],
  ['isolate \u2066abc\u2069', 'isolate \\u2066abc\\u2069'],
  ['zero\u200bwidth\ufeff', 'zero\\u200bwidth\\ufeff'],
  ['tag \u{e0041}', 'tag \\u{e0041}'],
  ['half \ud83d', 'half \\ud83d'],
  ['two\r\n  lines\tand\u2028more', 'two lines and more'],
  ['family 👨‍👩‍👧', 'family 👨‍👩‍👧'],
])('%j', (text, expected) => {
  expect(visibleText(text)).toBe(expected)
})
