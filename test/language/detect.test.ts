import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/language/detect.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { LanguageTag } from '../../src/model/locale-tag.ts'

const detect = (text: string, given?: LanguageTag) => {
  const diagnostics: Diagnostic[] = []
  const found = detectLanguage(text, given, (d) => void diagnostics.push(d))
  return { ...found, codes: diagnostics.map(({ code }) => code) }
}
const check = (text: string, language: LanguageTag) => {
  const found = detect(text)
  expect(found.language).toBe(language)
  expect(found.codes).toEqual(language === 'und' && /\p{L}/u.test(text) ? ['language-undetermined'] : [])
}

describe('documents', () => {
  test.each([
    ['동아제철이 사흘째 올랐다.', 'ko'],
    ['목표주가를', 'ko'],
    ['금리', 'ko'],
    ['LX전자, Apple·NVIDIA에 OLED 공급', 'ko'],
    ['Northgate Industries(티커: NGI)와 Ardent Holdings Group(ARD)이 S&P 500에 편입됐다.', 'ko'],
    ['美 연준, 基準金利 동결', 'ko'],
    ['Northgate Industries (노스게이트) rose after the bank raised its view of the shares.', 'en'],
    ['Shares of Northgate rose 3% after it said the chief executive would leave.', 'en'],
    ['shareholder', 'en'],
    ['quarterly dividend', 'en'],
    ['Café chain', 'en'],
    ['NORTHGATE TO BUY ARDENT', 'en'],
    ["Les actions ont reculé de 3 % à la Bourse de Paris après l'annonce des résultats du groupe.", 'und'],
    ['Die Aktien fielen am Montag, weil die Notenbank den Leitzins nicht gesenkt hat.', 'und'],
    ['Las acciones cayeron un 3 % después de que el banco central mantuviera los tipos de interés.', 'und'],
    ['Le azioni sono salite del 3% dopo che la banca centrale ha tagliato i tassi.', 'und'],
    ['As ações caíram 3% depois que o banco central não cortou os juros.', 'und'],
    ['De aandelen daalden met 3% omdat de centrale bank de rente niet verlaagde.', 'und'],
    ['Aktierna steg efter att centralbanken lät räntan vara, och det är bra.', 'und'],
    ['Saham naik 3% setelah bank sentral tidak menaikkan suku bunga, dan itu baik untuk pasar.', 'und'],
    [
      'Osakkeet nousivat kolme prosenttia keskuspankin päätöksen jälkeen, vaikka markkinat odottivat muuta.',
      'und',
    ],
    ['Cổ phiếu tăng 3% sau khi ngân hàng không được phép tăng lãi suất của các khoản vay.', 'und'],
    ['日銀は金利を据え置いた。', 'und'],
    ['中国人民银行下调存款准备金率。', 'und'],
    ['Банк России повысил ключевую ставку до 16%.', 'und'],
    ['ارتفعت الأسهم بنسبة 3٪', 'und'],
    ['3.5% 4,820.66', 'und'],
    ['', 'und'],
  ] as const)('%s', check)
})

test('franc decides where Hangul and Latin letters are balanced', () => {
  check('Northgate Industries, Ardent Holdings 합병 발표', 'ko')
  check('Northgate Industries and the Ardent Holdings Group, once known as 아던트, will merge', 'en')
  expect(['ko', 'en']).toContain(detect('Northgate Ardent Holdings Group 합병').language)
})

test('stretches inherit unless their own language is plain', () => {
  const korean =
    '동아제철이 사흘째 올랐다고 한결경제가 전했다. 증권가는 실적이 좋아질 것으로 내다봤다.\n1. Northgate Technology Group (NASDAQ: NGTG) — 0.74%\nThe shares were up because the company said it had sold more steel than in the year before.\n3%'
  const { languageOf } = detect(korean)
  let start = 0
  const lines = korean.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start += line.length + 1
    return languageOf(span)
  })
  expect(lines).toEqual(['ko', 'ko', 'en', 'ko'])
  const english = detect('The bank left its rate where it was. 동아제철')
  expect([
    english.language,
    english.languageOf({ start: 0, end: 36 }),
    english.languageOf({ start: 37, end: 41 }),
  ]).toEqual(['en', 'en', 'ko'])
  const french =
    'Les actions ont reculé dans la séance, mais pas pour le groupe. 동아제철은 올랐다. Les analystes ne sont pas surpris par la nouvelle du groupe, qui est connue dans le marché.'
  expect(detect(french).language).toBe('und')
  expect(detect(french).languageOf({ start: 64, end: 74 })).toBe('ko')
  expect(detect(french).languageOf({ start: 0, end: 60 })).toBe('und')
})

test('shares are by script, the largest first, and add up', () => {
  expect(detect('동아제철').languages).toEqual([{ tag: 'ko', share: 1 }])
  expect(detect('금리 동결 rate').languages).toEqual([
    { tag: 'ko', share: 0.75 },
    { tag: 'en', share: 0.25 },
  ])
  expect(detect('日銀は').languages).toEqual([{ tag: 'und', share: 1 }])
})

test('what the caller says stays, and a plain conflict is reported', () => {
  const long = 'The bank left its rate where it was and said that the economy would grow. '.repeat(5)
  expect(detect(long, 'ko')).toMatchObject({ language: 'ko', codes: ['metadata-conflict'] })
  expect(detect(long, 'en')).toMatchObject({ language: 'en', codes: [] })
  expect(detect('동아제철', 'en').codes).toEqual([])
})
