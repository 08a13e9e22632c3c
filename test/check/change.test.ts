import { expect, test } from 'vitest'
import { extractionOf } from '../observation/sentence.ts'

/** The verdicts of everything the article's arithmetic says, with the kind of each. */
const check = (text: string) => extractionOf(text).checks.map(({ kind, verdict }) => `${kind} ${verdict}`)

test.each([
  // from A to B by C
  ['한빛정밀의 매출은 작년 3조2000억원에서 올해 3조9000억원으로 7000억원 늘었다.', 'difference consistent'],
  [
    '한빛정밀의 매출은 작년 3조2000억원에서 올해 3조9000억원으로 1조5000억원 넘게 늘었다.',
    'difference inconsistent',
  ],
  ['한빛정밀은 자산총액이 1조원 넘게 늘며(4조1000억→5조3000억원) 순위가 올랐다.', 'difference consistent'],
  ['한빛정밀은 자본금이 3조원 이상 늘며(4조1000억→5조3000억원) 순위가 올랐다.', 'difference inconsistent'],
  ['보수율은 연 0.36%에서 0.29%로 0.07%포인트 인하됐다.', 'difference consistent'],
  ['보수율은 연 0.36%에서 0.29%로 0.12%포인트 인하됐다.', 'difference inconsistent'],
  ['Office costs fell to $640m from $710m, a saving of $70m.', 'difference consistent'],
  ['Office costs fell to $640m from $710m, a saving of $95m.', 'difference inconsistent'],
  ['The jobless rate rose 0.4 percentage points to 4.6% from 4.2%.', 'difference consistent'],
  ['The jobless rate rose 0.9 percentage points to 4.6% from 4.2%.', 'difference inconsistent'],
  // … is x %
  ['영업이익은 전년(2400억원)보다 25% 증가한 3000억원을 기록했다.', 'change-of-levels consistent'],
  ['영업이익은 전년(2400억원)보다 45% 증가한 3000억원을 기록했다.', 'change-of-levels inconsistent'],
  ['영업이익은 3000억원으로 전년(2400억원)보다 25% 늘었다.', 'change-of-levels consistent'],
  ['순매수는 지난달 1250억원에서 이달 1750억원으로 40% 증가했다.', 'change-of-levels consistent'],
  ['순매수는 지난달 1250억원에서 이달 1750억원으로 60% 증가했다.', 'change-of-levels inconsistent'],
  ['Profit rose 18% to $5.90bn from $5.00bn.', 'change-of-levels consistent'],
  ['Profit rose 28% to $5.90bn from $5.00bn.', 'change-of-levels inconsistent'],
  [
    'Net profit jumped 50% to $1.20bn (£890m) for the half-year to June, from $800m a year earlier.',
    'change-of-levels consistent',
  ],
  ['Free cash flow climbed to $3,120m from $2,496m, an increase of 25%.', 'change-of-levels consistent'],
  ['Free cash flow climbed to $3,120m from $2,496m, an increase of 32%.', 'change-of-levels inconsistent'],
  ['Sales grew from $410m to $492m, up 20%.', 'change-of-levels consistent'],
  ['Exports came to $492m, up 20% from $410m.', 'change-of-levels consistent'],
  // … is so many times
  ['가입자는 2만명이었다. 수주액은 400억원에서 1200억원으로 3배 늘었다.', 'ratio consistent'],
  // points, percent and level of one session
  ['코스닥지수는 전 거래일보다 8.20포인트(0.91%) 오른 909.20에 마감했다.', 'change-of-levels consistent'],
  ['코스닥지수는 전 거래일보다 0.91%(8.20포인트) 내린 892.80에 마감했다.', 'change-of-levels consistent'],
  ['코스닥지수는 전 거래일보다 8.20포인트(1.91%) 오른 909.20에 마감했다.', 'change-of-levels inconsistent'],
  ['The Dow lost 97 points, or 0.2%, to 48,312.40.', 'change-of-levels consistent'],
  ['The Dow lost 97 points, or 1.2%, to 48,312.40.', 'change-of-levels inconsistent'],
] as const)('%s: %s', (text, told) => expect(check(text)).toEqual([told]))

test.each([
  // Another base, other terms, another thing: a mismatch proves nothing.
  '매출은 작년 말 3조2000억원에서 3조9000억원으로 전년 동기 대비 9% 늘었다.',
  '매출은 3조2000억원에서 3조9000억원으로 늘었고 영업이익은 4% 줄었다.',
  '매출은 3조2000억원, 영업이익은 4000억원으로 각각 12%, 9% 늘었다.',
  'Sales rose 4% at constant exchange rates to $5.90bn from $5.00bn.',
  'Sales rose 4% on the year to $5.90bn from $5.00bn in the previous quarter.',
  'Sales rose to $5.90bn from $5.00bn and costs fell 4%.',
  'Earnings came to $2.15 a share, up from $1.55 billion to $2.01 by one count.',
  'The bank cut its target to $28 from $35 and sees a yield of 4%.',
])('no claim: %s', (text) => expect(check(text)).toEqual([]))
