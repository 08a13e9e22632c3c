import type { Decided } from '../build.ts'
import type { SentenceView } from '../view.ts'
import type { Relations } from './relations.ts'

/** What an amount is for one of: `$60 a barrel`, `배럴당 60달러`; earnings and price targets are for a share by what they are. */
export const perOf = (view: SentenceView, { mention, metric }: Decided): Relations['per'] => {
  if (mention.kind === 'percent') return undefined
  const { text, sentence } = view
  const { start, end } = mention.span
  if (view.locale === 'en') {
    const found = enPer.exec(text.slice(end, Math.min(sentence.end, end + 30)))
    const unit = found && enUnits[(found[1] ?? '').toLowerCase().replace(/s$/, '')]
    if (unit) return { value: unit, span: { start: end, end: end + found[0].length } }
  } else {
    const from = Math.max(sentence.start, start - 14)
    const found = koPer.exec(text.slice(from, start))
    const unit = found && koUnits[found[1] ?? '']
    if (unit) {
      const at = from + found.index
      return { value: unit, span: { start: at, end: at + (found[1] ?? '').length + 1 } }
    }
  }
  const ofShare = mention.kind === 'money' && (metric.value === 'eps' || metric.value === 'target-price')
  return ofShare ? { value: 'share', span: undefined } : undefined
}

const enPer =
  /^(?: an? | per |-an?-|\/| for each )(share|barrel|bbl|ounce|oz|tonne|ton|pound|lb|bushel|gallon|litre|liter|kilogram|kilo|kg|mmbtu|unit|head|person|employee|household|user|customer|month|year|day|week|hour)\b(?! (?:earlier|ago|before|later|after))/i

const enUnits: Readonly<Record<string, string>> = {
  share: 'share',
  barrel: 'barrel',
  bbl: 'barrel',
  ounce: 'ounce',
  oz: 'ounce',
  tonne: 'tonne',
  ton: 'ton',
  pound: 'pound',
  lb: 'pound',
  bushel: 'bushel',
  gallon: 'gallon',
  litre: 'litre',
  liter: 'litre',
  kilogram: 'kilogram',
  kilo: 'kilogram',
  kg: 'kilogram',
  mmbtu: 'mmbtu',
  unit: 'unit',
  head: 'person',
  person: 'person',
  employee: 'employee',
  household: 'household',
  user: 'user',
  customer: 'customer',
  month: 'month',
  year: 'year',
  day: 'day',
  week: 'week',
  hour: 'hour',
}

const koPer = /((?:100)?[가-힣]{1,4}|1주|㎡|kg|t)당\s?(?:약 |평균 |최고 |최대 |무려 )?$/

const koUnits: Readonly<Record<string, string>> = {
  주: 'share',
  '1주': 'share',
  보통주: 'share',
  배럴: 'barrel',
  온스: 'ounce',
  트로이온스: 'ounce',
  톤: 'tonne',
  t: 'tonne',
  갤런: 'gallon',
  부셸: 'bushel',
  파운드: 'pound',
  킬로그램: 'kilogram',
  kg: 'kilogram',
  인: 'person',
  명: 'person',
  가구: 'household',
  '㎡': 'square-metre',
  달러: 'USD',
  유로: 'EUR',
  파운드화: 'GBP',
  위안: 'CNY',
  '100엔': '100 JPY',
  엔: 'JPY',
}
