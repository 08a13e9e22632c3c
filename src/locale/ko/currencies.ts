import type { UnitWord } from '../../model/figure.ts'

/** Korean currency words; `원화` and `달러화` name the currency too. */
export const koreanCurrencies: readonly (readonly [word: string, unit: UnitWord])[] = [
  ...money('원', 'KRW', { words: 'long' }),
  ...none('원칙 원전 원내 원유 원장 원생 원대한'),
  ...money('달러 달러화', 'USD', { basis: 'default', words: 'any' }),
  ...money('불', 'USD', { basis: 'default', words: 'long', particle: true }),
  ...money('센트', 'USD', { basis: 'default', words: 'any', places: -2 }),
  ...none('센트럴 불과 불가 불만 불이'),
  ...foreign('달러', {
    미국: 'USD',
    미: 'USD',
    호주: 'AUD',
    캐나다: 'CAD',
    홍콩: 'HKD',
    싱가포르: 'SGD',
    대만: 'TWD',
    뉴질랜드: 'NZD',
  }),
  ...money('유로 유로화', 'EUR', { words: 'long' }),
  ...none('유로존 유로파 유로넥스트'),
  ...money('유로센트', 'EUR', { words: 'long', places: -2 }),
  ...money('엔 엔화', 'JPY', { words: 'long' }),
  ...foreign('엔', { 일본: 'JPY' }),
  ...none('엔진 엔터 엔비디아 엔지니어 엔드 엔씨'),
  ...money('위안 위안화', 'CNY', { words: 'long' }),
  ...foreign('위안', { 중국: 'CNY' }),
  ...none('위안부'),
  ...money('파운드 파운드화', 'GBP', { words: 'any', settle: 'weight' }),
  ...foreign('파운드', { 영국: 'GBP' }),
  ...money('펜스 페니', 'GBP', { words: 'long', places: -2 }),
  ...money('프랑', 'CHF', { words: 'long', basis: 'default' }),
  ...foreign('프랑', { 스위스: 'CHF', 프랑스: 'FRF' }),
  ...none('프랑스 프랑크'),
  ...money('루피', 'INR', { words: 'long' }),
  ...money('루피아', 'IDR', { words: 'long' }),
  ...money('바트', 'THB', { words: 'long' }),
  ...money('링깃', 'MYR', { words: 'long' }),
  ...money('페소', 'MXN', { words: 'long', basis: 'default' }),
  ...foreign('페소', { 필리핀: 'PHP', 멕시코: 'MXN', 아르헨티나: 'ARS', 칠레: 'CLP' }),
  ...money('헤알 레알', 'BRL', { words: 'long' }),
  ...money('루블', 'RUB', { words: 'long' }),
  ...money('리라', 'TRY', { words: 'long' }),
  ...money('랜드', 'ZAR', { words: 'long', particle: true }),
  ...money('크로나', 'SEK', { words: 'long' }),
  ...money('크로네', 'NOK', { words: 'long', basis: 'default' }),
  ...money('즈워티', 'PLN', { words: 'long' }),
  ...money('포린트', 'HUF', { words: 'long' }),
  ...money('셰켈', 'ILS', { words: 'long' }),
  ...money('디르함', 'AED', { words: 'long' }),
  ...money('리얄', 'SAR', { words: 'long' }),
  ...money('마르크', 'DEM', { words: 'long' }),
  ...money('콜론', 'CRC', { words: 'long' }),
  ...money('라리', 'GEL', { words: 'long' }),
  ...money('리타스', 'LTL', { words: 'long' }),
]

function money(list: string, currency: string, more: Partial<UnitWord>) {
  return list
    .split(' ')
    .map((word) => [word, { dimension: 'money', unit: currency, ...more } satisfies UnitWord] as const)
}

/** 캐나다 달러, 캐나다달러. */
function foreign(word: string, countries: Readonly<Record<string, string>>) {
  return Object.entries(countries).flatMap(([country, currency]) =>
    [`${country}${word}`, `${country} ${word}`].map(
      (text) => [text, { dimension: 'money', unit: currency, words: 'long' } satisfies UnitWord] as const,
    ),
  )
}

function none(list: string) {
  return list
    .split(' ')
    .map((word) => [word, { dimension: 'none', unit: 'none' } satisfies UnitWord] as const)
}
