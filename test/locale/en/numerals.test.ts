import { describe, expect, test } from 'vitest'
import { readWordFraction } from '../../../src/locale/en/fractions.ts'
import { readEnglishNumber } from '../../../src/locale/en/numerals.ts'

const check = (text: string) => {
  const number = readEnglishNumber(text, 0, text.length)
  return number && [text.slice(0, number.end), number.value]
}

describe('English number words', () => {
  test.each([
    ['forty-eight million dollars', 'forty-eight million', '48000000'],
    ['one hundred and five', 'one hundred and five', '105'],
    ['two thousand three hundred', 'two thousand three hundred', '2300'],
    ['a hundred', 'a hundred', '100'],
    ['two and a half', 'two and a half', '2.5'],
    ['one-point-25 percent', 'one-point-25', '1.25'],
    ['six point five', 'six point five', '6.5'],
    ['three dozen', 'three dozen', '36'],
    ['twenty three hundred', 'twenty three hundred', '2300'],
    ['one hundred one hundred', 'one hundred one', '101'],
  ])('%s', (text, printed, value) => {
    expect(check(text)).toEqual([printed, value])
  })

  test.each(['a share', 'oneself', 'and so', 'point taken'])('%s is none', (text) => {
    expect(check(text)).toBeUndefined()
  })
})

describe('English fractions', () => {
  test.each([
    ['half a percentage point', '0.5', undefined],
    ['a quarter of a point', '0.25', { numerator: '1', denominator: '4' }],
    ['three-quarters of a point', '0.75', { numerator: '3', denominator: '4' }],
    ['half a billion dollars', '500000000', undefined],
    ['two-thirds of sales', undefined, { numerator: '2', denominator: '3' }],
    ['one in 13 homes', undefined, { numerator: '1', denominator: '13' }],
    ['two out of three voters', undefined, { numerator: '2', denominator: '3' }],
  ])('%s', (text, value, ratio) => {
    const fraction = readWordFraction(text, 0, text.length)
    expect([fraction?.number?.value, fraction?.ratio?.ratio]).toEqual([value, ratio])
  })
})
