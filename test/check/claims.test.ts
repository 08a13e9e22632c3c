import { expect, test } from 'vitest'
import { extractionOf } from '../observation/sentence.ts'

/** The verdicts of everything the article's arithmetic says, with the kind of each. */
const check = (text: string) => extractionOf(text).checks.map(({ kind, verdict }) => `${kind} ${verdict}`)

test.each([
  // a gap in points between two percents
  ['펀드 수익률은 14.6%로 비교지수(12.1%)를 2.5%포인트 웃돌았다.', 'difference consistent'],
  ['펀드 수익률은 14.6%로 비교지수(12.1%)를 3.9%포인트 웃돌았다.', 'difference inconsistent'],
  [
    'The fund returned 14.6% in 2025, beating the index’s 12.1% by 2.5 percentage points.',
    'difference consistent',
  ],
  [
    'The fund returned 14.6% in 2025, beating the index’s 12.1% by 4 percentage points.',
    'difference inconsistent',
  ],
  // shares, price and sum
  ['회사는 자사주 400만주를 주당 2만5000원에 모두 1000억원을 들여 샀다.', 'product consistent'],
  ['회사는 자사주 400만주를 주당 2만5000원에 모두 1300억원을 들여 샀다.', 'product inconsistent'],
  ['A director bought 40,000 shares at $12.50 each, spending $500,000.', 'product consistent'],
  ['A director bought 40,000 shares at $12.50 each, spending $640,000.', 'product inconsistent'],
  // the price stands in another sentence
  [
    '한빛정밀은 주당 2만120원에 신주를 발행한다. 박서준(10만503주)은 20억2212만원을 넣었다.',
    'product consistent',
  ],
  [
    '한빛정밀은 주당 2만120원에 신주를 발행한다. 박서준(10만503주)은 20억6134만원을 넣었다.',
    'product inconsistent',
  ],
  ['Acme issued shares at $12.55 each. Tom Haverley took 40,120 shares for $503,506.', 'product consistent'],
  [
    'Acme issued shares at $12.55 each. Tom Haverley took 40,120 shares for $514,306.',
    'product inconsistent',
  ],
  // a part of a whole, a margin
  ['전체 매출 4200억원 가운데 1050억원(25%)이 해외에서 나왔다.', 'ratio consistent'],
  ['전체 매출 4200억원 가운데 1050억원(31%)이 해외에서 나왔다.', 'ratio inconsistent'],
  ['Services brought in $1.05bn, or 25%, of its $4.20bn of sales.', 'ratio consistent'],
  ['Services brought in $1.05bn, or 31%, of its $4.20bn of sales.', 'ratio inconsistent'],
  ['한빛정밀은 2분기 매출 8000억원, 영업이익 960억원, 영업이익률 12%를 기록했다.', 'ratio consistent'],
  ['한빛정밀은 2분기 매출 8000억원, 영업이익 960억원, 영업이익률 15%를 기록했다.', 'ratio inconsistent'],
  // a discount
  ['한빛정밀의 PER은 7.6배로 업종 평균(9.5배)보다 20% 낮다.', 'discount consistent'],
  ['한빛정밀의 PER은 7.6배로 업종 평균(9.5배)보다 45% 낮다.', 'discount inconsistent'],
  ['Acme trades at 7.6 times earnings, a 20% discount to the sector’s 9.5 times.', 'discount consistent'],
  ['Acme trades at 7.6 times earnings, a 45% discount to the sector’s 9.5 times.', 'discount inconsistent'],
  // a decision of a central bank
  ['한국은행은 기준금리를 연 3.00%에서 연 2.75%로 0.25%포인트 인하했다.', 'rate-step consistent'],
  ['한국은행은 기준금리를 연 3.00%에서 연 2.75%로 0.50%포인트 인하했다.', 'rate-step inconsistent'],
  [
    'The Fed cut its benchmark rate by 50 basis points to 4.25%-4.50%, from 4.75%-5.00%.',
    'rate-step consistent',
  ],
  [
    'The Fed cut its benchmark rate by 25 basis points to 4.25%-4.50%, from 4.75%-5.00%.',
    'rate-step inconsistent',
  ],
  // votes against the committee's size, chances of one meeting
  [
    'The nine-member committee of the Bank of England voted 6-3 to hold its rate at 4%.',
    'votes-sum consistent',
  ],
  [
    'The nine-member committee of the Bank of England voted 7-3 to hold its rate at 4%.',
    'votes-sum inconsistent',
  ],
  ['한국은행 금통위는 위원 7명 가운데 5대 2로 기준금리를 동결했다.', 'votes-sum consistent'],
  ['한국은행은 기준금리를 동결했다. 위원 7명 중 6명이 찬성하고 2명이 반대했다.', 'votes-sum inconsistent'],
  [
    '페드워치에 따르면 연준이 4월에 금리를 동결할 확률은 62%, 인하할 확률은 38%다.',
    'probabilities-sum consistent',
  ],
  [
    '페드워치에 따르면 연준이 4월에 금리를 동결할 확률은 72%, 인하할 확률은 48%다.',
    'probabilities-sum inconsistent',
  ],
  // the headline and the lead
  [
    '한빛정밀 수주잔고 2조6100억원으로 늘어\n\n한빛정밀의 수주잔고가 2조6400억원으로 늘었다고 회사가 밝혔다.',
    'repeat inconsistent',
  ],
  [
    '한빛정밀 수주잔고 2조6000억원으로 늘어\n\n한빛정밀의 수주잔고가 2조6400억원으로 늘었다고 회사가 밝혔다.',
    'repeat consistent',
  ],
  [
    'Acme raises dividend pot to $1.6bn\n\nAcme said it would return $1.8bn in dividends this year.',
    'repeat inconsistent',
  ],
  [
    'Acme raises dividend pot to $1.6bn\n\nAcme said it would return $1.62bn in dividends this year.',
    'repeat consistent',
  ],
] as const)('%s: %s', (text, told) => expect(check(text)).toEqual([told]))

test.each([
  // A gap of other figures, counts without their own sum, a part of another whole, a headline about something else.
  '고용률은 63.2%로 높아졌고 실업률은 3.1%로 전년보다 0.4%포인트 낮았다.',
  'Unemployment was 4.2% in May, and wages rose 3.1% while core inflation eased by 0.4 points.',
  '회사는 주당 1500원의 배당을 결정했다. 발행 주식은 5200만주이고 시가총액은 3조원이다.',
  '한빛정밀은 주당 2만원에 신주를 발행한다. 박서준(10만주)은 70억원을 빌렸다.',
  'Acme issued shares at $12.50 each. Tom Haverley owns 40,000 shares of a firm worth $9 million.',
  'It paid 25 cents a share. The company has 40 million shares and $3bn in cash.',
  '매출 4200억원, 영업이익 310억원을 올렸고 시장점유율은 25%였다.',
  'Sales were $4.2bn and costs $1.05bn; its market share is 40%.',
  '한빛정밀, 5000억원 투자\n\n한빛정밀이 공장을 짓는다. 2분기 매출은 4600억원, 영업이익은 500억원이었다.',
  'Acme to invest $500m\n\nAcme plans a plant. Quarterly sales were $460m and profit $52m.',
])('no claim: %s', (text) => expect(check(text)).toEqual([]))
