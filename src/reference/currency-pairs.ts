import type { ReferenceEntry, Surface } from './entry.ts'
import { readRows } from './read-table.ts'
import { currencyPairTable } from './tables/currency-pairs.ts'

/**
 * Currency pairs as entries: `fx:USDKRW` for 원/달러, 원·달러, 달러/원, 달러-원, dollar/won, USD/KRW. Korean says the
 * same rate in either order (원/달러 환율 1400원), so both orders name one pair.
 */
export const readCurrencyPairs = (): readonly ReferenceEntry[] =>
  readRows(currencyPairTable).map(([pair = '', english = '', korean = '']) => {
    const [base, quote] = [pair.slice(0, 3), pair.slice(3)]
    const forms = new Map<string, Surface>()
    const add = (text: string, locale: Surface['locale']) => forms.set(text, { text, locale, use: 'plain' })
    add(`${base}/${quote}`, 'en')
    add(`${base}-${quote}`, 'en')
    add(pair, 'en')
    const [first = '', second = ''] = english.split(' ')
    for (const separator of ['/', '-'])
      for (const text of [`${first}${separator}${second}`, `${second}${separator}${first}`]) add(text, 'en')
    const [one = '', other = ''] = korean.split(' ')
    for (const separator of ['/', '·', '-', 'ㆍ', '•'])
      for (const text of [`${one}${separator}${other}`, `${other}${separator}${one}`]) add(text, 'ko')
    // 원달러 환율, without a separator: the quoted currency always stands first.
    add(`${other}${one} 환율`, 'ko')
    return {
      id: `fx:${pair}`,
      kind: 'currency',
      name: `${base}/${quote}`,
      surfaces: [...forms.values()],
    }
  })
