import { describe, expect, test } from 'vitest'
import { readKoreanNumber } from '../../../src/locale/ko/numerals.ts'
import { isDigitAt } from '../../../src/scan/char-class.ts'
import { readDigitRun } from '../../../src/scan/numeral.ts'

const check = (text: string) => {
  const first = isDigitAt(text, 0) ? readDigitRun(text, 0) : undefined
  const number = readKoreanNumber(text, 0, text.length, first)
  return number && [text.slice(0, number.end), number.value, number.resolution]
}

describe('Korean scale words', () => {
  test.each([
    ['3600억원', '3600억', '360000000000', '100000000'],
    ['1조2000억', '1조2000억', '1200000000000', '100000000'],
    ['10조 1,799억', '10조 1,799억', '10179900000000', '100000000'],
    ['1조78억', '1조78억', '1007800000000', '100000000'],
    ['2천39조7천억', '2천39조7천억', '2039700000000000', '100000000000'],
    ['3천500억', '3천500억', '350000000000', '100000000'],
    ['15만5000', '15만5000', '155000', '1'],
    ['3만4033.67', '3만4033.67', '34033.67', '0.01'],
    ['1.25조', '1.25조', '1250000000000', '10000000000'],
    ['6천2백70만', '6천2백70만', '62700000', '10000'],
    ['1만 2천 345 달러', '1만 2천 345', '12345', '1'],
    ['3만 4만', '3만', '30000', '10000'],
    ['14억9,000여만원', '14억9,000여만', '1490000000', '10000'],
    ['2경 3조', '2경 3조', '20003000000000000', '1000000000000'],
  ])('%s', (text, printed, value, resolution) => {
    expect(check(text)).toEqual([printed, value, resolution])
  })
})

describe('Korean number words', () => {
  test.each([
    ['삼백오십', '삼백오십', '350', '10'],
    ['이천칠백삼십오만', '이천칠백삼십오만', '27350000', '10000'],
    ['일점이삼달러', '일점이삼', '1.23', '0.01'],
    ['천 4백만', '천 4백만', '14000000', '1000000'],
    ['만원', '만', '10000', '10000'],
    ['이사회', '이', '2', '1'],
  ])('%s', (text, printed, value, resolution) => {
    expect(check(text)).toEqual([printed, value, resolution])
  })
})
