import type { RatePolicyExample } from './example.ts'

/** Read on 2026-03-20. */
export const examples: readonly RatePolicyExample[] = [
  [
    'The Federal Reserve cut its benchmark rate by a quarter of a percentage point to 4.25% on Wednesday.',
    {
      bank: 'cb:FED',
      action: 'cut',
      magnitude: { value: '25', unit: 'basis-point' },
      level: { low: '4.25', high: '4.25' },
      realis: 'actual',
      certainty: 'certain',
    },
  ],
  [
    'The Bank of England raised Bank Rate by 50 basis points to 5.00% from 4.50%.',
    {
      bank: 'cb:BOE',
      action: 'raise',
      magnitude: { value: '50', unit: 'basis-point' },
      level: { low: '5.00', high: '5.00', prior: { low: '4.50', high: '4.50' } },
    },
  ],
  ['The ECB left interest rates unchanged.', { bank: 'cb:ECB', action: 'hold', realis: 'actual' }],
  [
    'The Reserve Bank of Australia kept its cash rate at 4.10%.',
    { bank: 'cb:RBA', action: 'hold', level: { low: '4.10', high: '4.10' } },
  ],
  [
    'The Fed raised rates ten times between 2022 and 2023.',
    { bank: 'cb:FED', action: 'raise', count: { value: '10', unit: 'count' }, realis: 'actual' },
  ],
  [
    'Traders see a 63% chance of a Fed rate cut in June.',
    {
      bank: 'cb:FED',
      action: 'cut',
      realis: 'market-implied',
      probability: { value: '63', unit: 'percent' },
    },
  ],
  [
    'Economists expect the Bank of Japan to raise interest rates in April.',
    { bank: 'cb:BOJ', action: 'raise', realis: 'forecast' },
  ],
  [
    'Two members of the Bank of Canada board wanted to cut rates by half a percentage point.',
    {
      bank: 'cb:BOC',
      action: 'cut',
      magnitude: { value: '50', unit: 'basis-point' },
      realis: 'hypothetical',
    },
  ],
  ['The Fed ruled out a rate hike this year.', { action: 'raise', realis: 'denied' }],
  ['If the Fed cuts rates, small companies would pay less.', { action: 'cut', realis: 'hypothetical' }],
  [
    'Fed officials pencilled in one or two more rate cuts.',
    { action: 'signal-cut', count: { range: { low: '1', high: '2' }, unit: 'count' }, realis: 'guidance' },
  ],
  [
    'The Swiss National Bank held its policy rate at 0.5% by a 9-2 vote.',
    { bank: 'cb:SNB', action: 'hold', vote: { for: 9, against: 2 } },
  ],
  ['Nationwide cut its fixed mortgage rates by 0.2 percentage points after the Bank of England met.'],
  ['Barclays cut its price target on Adobe to $410 from $450.'],
  ['The tariff on Swiss watches was cut to 12% from 30%.'],
  ['The Fed will stop shrinking its balance sheet in December.'],
  ['The yield on the 10-year Treasury fell 4 basis points to 4.02%.'],
  ['The unemployment rate fell to 4.1%.'],
  ['The energy regulator cut its price cap by 3%.'],
]
