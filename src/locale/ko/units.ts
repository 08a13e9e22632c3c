import type { UnitWord } from '../../model/figure.ts'
import { koreanCurrencies } from './currencies.ts'

const none: UnitWord = { dimension: 'none', unit: 'none' }
const count: UnitWord = { dimension: 'quantity', unit: 'count', words: 'counter' }

/** Korean unit words behind a number, longest first at any place: `퍼센트포인트` before `퍼센트`, `개월` (none) before `개`. */
export const koreanUnits: readonly (readonly [word: string, unit: UnitWord])[] = [
  ...words('% ％ ﹪ 퍼센트', { dimension: 'percent', unit: 'percent', words: 'any' }),
  ['프로', { dimension: 'percent', unit: 'percent', words: 'long', particle: true }],
  ...words('%p %P ％p ％P %pt %포인트 ％포인트 %point 퍼센트포인트 퍼센트p 프로포인트', {
    dimension: 'percent',
    unit: 'percentage-point',
    words: 'any',
  }),
  ['% 포인트', { dimension: 'percent', unit: 'percentage-point' }],
  ['퍼센트 포인트', { dimension: 'percent', unit: 'percentage-point', words: 'any' }],
  ...words('베이시스포인트 베이시스 bp포인트', { dimension: 'percent', unit: 'basis-point', words: 'any' }),
  ['베이시스 포인트', { dimension: 'percent', unit: 'basis-point', words: 'any' }],

  ...koreanCurrencies,

  ['배', { dimension: 'quantity', unit: 'multiple', words: 'counter' }],
  ...words('배당 배터리 배송 배급 배치 배출 배경 배우', none),
  ...words('포인트 포인트(p)', { dimension: 'quantity', unit: 'point', words: 'long' }),
  ['선', { dimension: 'quantity', unit: 'point', settle: 'level' }],
  ['주', { dimension: 'quantity', unit: 'share', settle: 'share' }],
  ...words('주간 주년 주일 주째 주차 주기 주택 주요 주거 주당', none),
  ['주 연속', none],
  ['주 만에', none],

  ...words('명 건 곳 가구 세대 개 개사 개국 개소 개점 가지 종목 차례 군데 척 마리 필지', count),
  ['회', { ...count, words: 'counter' }],
  ['번', { ...count, words: 'counter' }],
  ['대', { ...count, settle: 'machine' }],
  ...words('개월 개년 개발 건물 건설 건강 명절 명품 회사 회계 회장 회말 회초 회차 번째 번지 번호 번길', none),
  ...words('가지고 가지며 가지는 가지만 대비 대출 대한 대상 대형 대응 대신 대로 대째 대손', none),
  ...words('선물 선거 선박 선도 선택 선정 선발', none),
  // 조업일수 15.5일; a whole number of 일 is a date or a duration, which another kind reads.
  ['일', { dimension: 'quantity', unit: 'day', settle: 'day' }],
  ['위', { dimension: 'quantity', unit: 'rank' }],
  ...words('위원 위치 위험 위기', none),

  ...words('배럴', { dimension: 'quantity', unit: 'barrel', words: 'long' }),
  ...words('톤 t', { dimension: 'quantity', unit: 'tonne', words: 'long' }),
  ...words('킬로그램 ㎏', { dimension: 'quantity', unit: 'kilogram', words: 'long' }),
  ...words('리터 ℓ', { dimension: 'quantity', unit: 'litre', words: 'long' }),
  ...words('온스', { dimension: 'quantity', unit: 'ounce', words: 'long' }),
  ...words('부셸', { dimension: 'quantity', unit: 'bushel', words: 'long' }),
  ...words('갤런', { dimension: 'quantity', unit: 'gallon', words: 'long' }),
  ...words('㎡ 제곱미터', { dimension: 'quantity', unit: 'square-metre', words: 'long' }),
]

/** What may stand in Hangul behind a unit: particles, endings, and suffixes of quantities, by their first syllable. */
export const afterUnit: ReadonlySet<number> = new Set(
  [
    ...'이가은는을를의에로으와과도만까부보나인였라씩당짜어상가정안내수미초여대선권쯤꼴규넘및간째남밖뿐든하된예다입',
  ].map((syllable) => syllable.charCodeAt(0)),
)

function words(list: string, unit: UnitWord): readonly (readonly [string, UnitWord])[] {
  return list.split(' ').map((word) => [word, unit] as const)
}
