import type { UnitWord } from '../../model/figure.ts'
import { englishCurrencies } from './currencies.ts'

/** English unit words behind a number, in lower case; a hyphen or line break in the text stands for the space of a phrase. */
export const englishUnits: readonly (readonly [word: string, unit: UnitWord])[] = [
  ...phrases(['percent', 'percents', 'per cent', 'pct', 'pc', 'percentage'], percent('percent')),
  ...phrases(
    [
      'percentage point',
      'percentage points',
      'percent point',
      'percent points',
      'pct point',
      'pct points',
      '% point',
      '% points',
      'ppt',
      'ppts',
      'pp',
      'pps',
    ],
    percent('percentage-point'),
  ),
  ...phrases(['bp', 'bps', 'b.p.', 'basis point', 'basis points'], percent('basis-point')),

  ...englishCurrencies,

  ['x', { dimension: 'quantity', unit: 'multiple', attached: true }],
  ['times', { dimension: 'quantity', unit: 'multiple', settle: 'times' }],
  ['fold', { dimension: 'quantity', unit: 'multiple' }],
  ...phrases(['point', 'points'], { dimension: 'quantity', unit: 'point', settle: 'point' }),
  ...phrases(['pt', 'pts'], { dimension: 'quantity', unit: 'point' }),
  ...phrases(['share', 'shares'], { dimension: 'quantity', unit: 'share' }),

  ...phrases(['barrel', 'barrels', 'bpd', 'barrels per day'], quantity('barrel')),
  ...phrases(['tonne', 'tonnes', 'ton', 'tons', 'metric tons'], quantity('tonne')),
  ...phrases(['litre', 'litres', 'liter', 'liters'], quantity('litre')),
  ...phrases(['ounce', 'ounces'], quantity('ounce')),
  ...phrases(['bushel', 'bushels'], quantity('bushel')),
  ...phrases(['gallon', 'gallons'], quantity('gallon')),
  ...phrases(['kg', 'kilogram', 'kilograms', 'kilos'], quantity('kilogram')),
  ...phrases(['lb', 'lbs'], quantity('pound')),
  ...phrases(['square feet', 'sq ft'], quantity('square-foot')),
  ...phrases(['square metres', 'square meters', 'sq m'], quantity('square-metre')),
  ...phrases(['megawatts', 'mw'], quantity('megawatt')),
  ...phrases(['gigawatts', 'gw'], quantity('gigawatt')),
  ...'jobs people employees staff workers countries companies customers users subscribers passengers homes houses households units vehicles cars stores banks analysts members visitors stocks holdings clients firms patients branches seats votes shareholders investors deliveries aircraft'
    .split(' ')
    .map((noun) => [noun, { dimension: 'quantity', unit: 'count', settle: 'noun' } as UnitWord] as const),
  ...['', 'more ', 'further ', 'additional '].flatMap((more) =>
    phrases(
      ['rate cut', 'rate cuts', 'rate hike', 'rate hikes', 'rate increase', 'rate increases'].map(
        (noun) => more + noun,
      ),
      { dimension: 'quantity', unit: 'count', settle: 'noun' },
    ),
  ),
]

function percent(unit: string): UnitWord {
  return { dimension: 'percent', unit, words: 'any' }
}

function quantity(unit: string): UnitWord {
  return { dimension: 'quantity', unit }
}

function phrases(list: readonly string[], unit: UnitWord) {
  return list.map((word) => [word, unit] as const)
}
